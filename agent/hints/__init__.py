"""How a draft will land with this person: remarks on tone, each with its words and its reason. No store, no clock."""
