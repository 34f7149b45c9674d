"""What a machine remembers of contests, kept in memory."""

from judging_app.core.ids import ContestId
from judging_app.ports.homes import Home


class FakeHomes:
    def __init__(self) -> None:
        self.kept: dict[ContestId, Home] = {}

    def home(self, contest: ContestId) -> Home | None:
        return self.kept.get(contest)

    def save_home(self, contest: ContestId, home: Home) -> None:
        self.kept[contest] = home
