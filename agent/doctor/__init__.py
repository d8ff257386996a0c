"""``nod doctor``: what keeps Nod from working. One file a check in ``checks/``; each finding is a sentence with the
next step. ``seen.py`` looks at the machine once, the checks judge what it saw and touch nothing."""
