"""Why somebody waits, in which order, and when words make no nudge. Pure: no store, no clock."""
