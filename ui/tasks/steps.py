"""The places of the secretariat's desk, in the order in which a contest goes. Knows no Qt."""

CONTEST, RUBRIC, ENTRIES, CLIPS, PANEL = "contest", "rubric", "entries", "clips", "panel"
PACKS, INBOX, PAPER, PROGRESS = "packs", "merging", "paper", "progress"
LOOKS = "second-look"
POINTS, VOTES, ROUNDS = "adjusting", "votes", "rounds"
