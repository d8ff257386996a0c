"""Archives that a site gives its users, as acts toward people. The seam: a source yields a record or a reason.

It reads and yields; it keeps nothing and knows no store. ``docs/adding-an-archive.md`` tells how another is added.
"""
