"""Who waits for Robin at the end of the month, written by hand from the words (``agent/demo/data``), by what a person
would expect. Each line: who, whose words open the conversation (or the words themselves), the reasons in order.

Robin reads for the last time on the evening of day 30. What is not here does not wait: it was answered (many from the
phone), liked, closed by a thanks, said to somebody else, or too old when it first came into view (Hanno's second). Whoever
has spoken in more than one conversation is no newcomer any more.
"""

from __future__ import annotations

Line = tuple[str, str, tuple[str, ...]]

WORDS: tuple[Line, ...] = (
    # A promise whose day is over.
    ("Gus Penhale", "gus-framed", ("promise",)),
    # Questions, the longest wait first. Two accounts of Bea's are one person, so her two questions are one line.
    ("Tavi Lindqvist", "coupon-tavi", ("question",)),
    ("Bea Monroe", "hare-bea", ("question", "question", "first-contact")),
    ("Zane Okoro", "zane-ship", ("question",)),
    ("Zane Okoro", "coupon-zane", ("question",)),
    ("Maren Stolz", "fair-maren", ("question", "first-contact")),
    ("Miro Santek", "fair-miro", ("question", "first-contact")),  # a like answers no question
    ("Lotte Grün", "press-lotte", ("question",)),
    ("Kaito Mori", "owl-kaito", ("question",)),  # the answer was deleted again
    ("Dorothy Fenn", "fowl-dotty", ("question",)),
    ("Odette Marlow", "fowl-odette", ("question",)),
    ("Flora Nye", "fhare-flora", ("question", "first-contact")),  # "1w" when it came into view: younger than 14 days
    # Complaints.
    ("Wilf Carrow", "fhare-wilf", ("complaint",)),
    ("Ansel Quint", "coupon-ansel-again", ("complaint", "follow-up")),
    # Questions after an answer.
    ("Priya Raman", "hare-priya-again", ("question", "follow-up")),
    ("Ruth Alder", "class-ruth-pays", ("question", "follow-up")),
    ("Greta Voss", "roller-greta", ("question", "follow-up", "thanks", "first-contact")),
    # Stories of loss and effort.
    ("Sid Burrow", "class-sid", ("story", "first-contact")),
    ("Noor Haddad", "press-noor", ("story", "praise", "first-contact")),
    # A promise that is not due yet.
    ("Mina Kovac", "owl", ("promise",)),
)
NODS: tuple[Line, ...] = (
    # Praise and thanks.
    ("Dorothy Fenn", "fhare-dotty", ("praise", "thanks")),
    ("Ella Frost", "ella-parcel", ("praise", "thanks")),
    ("Tavi Lindqvist", "owl-tavi", ("thanks",)),
    ("Wilf Carrow", "fowl-wilf", ("thanks",)),
    # The plain ones.
    ("Rafe Dunmore", "coupon-rafe", ("share", "first-contact")),
    ("Imke Dahl", "class-imke", ("comment", "first-contact")),
    ("Vera Holub", "class-vera", ("share", "first-contact")),
    ("Mina Kovac", "fair-mina", ("reply",)),
    ("Hollis Wray", "hollis-stove", ("listening",)),
    ("Lotte Grün", "lotte-hangs", ("mention",)),
    ("Tilda Sommer", "fowl-tilda", ("comment", "first-contact")),
    ("Ella Frost", "owl-ella", ("reply",)),
)
SNOOZED: tuple[Line, ...] = (("Jonte Rahm", "press-jonte", ("question", "first-contact")),)
DISMISSED: tuple[Line, ...] = (
    ("Petra Vogl", "petra-thursday", ("question", "first-contact")),
    ("Linus Beck", "linus-gone", ("question", "first-contact")),
)
SPAM: tuple[str, ...] = ("Lucky Coin Daily", "Page Boost Agency")
