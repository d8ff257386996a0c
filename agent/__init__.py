"""Nod's local agent: understands text, remembers people across sites, and advises. Nothing leaves the machine."""

__version__ = "0.1.0"
