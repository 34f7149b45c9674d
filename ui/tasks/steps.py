"""The places of the desks that others lead to; those of the secretariat in the order in which a contest goes. Knows no Qt."""

CONTEST, RUBRIC, ENTRIES, CLIPS, PANEL = "contest", "rubric", "entries", "clips", "panel"
PACKS, INBOX, PAPER, PROGRESS = "packs", "merging", "paper", "progress"
LOOKS = "second-look"
POINTS, VOTES, ROUNDS = "adjusting", "votes", "rounds"

WORK_LIST, APPROVING, WHAT_IF = "work-list", "approving", "what-if"
"""Places of the chair's desk."""
