"""Starting Nod with the computer, and without a terminal. Opt-in: nothing here happens until the user asks for it.

``texts.py`` gives each file as text, ``plans.py`` says which file lies where on which system, ``doing.py`` writes,
removes and asks. Tried on Linux; what is for macOS is tested as text alone.
"""
