"""The places of the secretariat's desk, in the order in which a contest goes. Knows no Qt."""

CONTEST, ENTRIES, CLIPS, PANEL = "contest", "entries", "clips", "panel"
PACKS, INBOX, PROGRESS = "packs", "merging", "progress"
