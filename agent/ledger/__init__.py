"""What happened between the user and people: posts, acknowledgements, nudges. The only user of the store."""
