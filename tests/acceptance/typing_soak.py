"""Switches a judge's laptop off at any moment while the judge types in the real window, opens the pack again and compares.

What the desk said is saved must be there; what stands there must have stood on the screen at one moment since then, whole;
and the window must show it as it is: the entry last in hand, marks as marks, text that is no mark yet as unfinished.
"""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from judging_app.bootstrap import Application, SystemClock
from judging_app.services.desk_state import desk_state
from judging_app.services.open_pack import confirm_code
from judging_app.settings import Settings
from judging_app.storage.stores import SqlContestStores, SqlWorkspaceStores
from tests.acceptance.typist import parts
from tests.services.office import Office
from ui.screens.judging.worktable import ENTRY

ROOT = Path(__file__).resolve().parents[2]
CLOCK = SystemClock()
OPENING_MS = 800
IN_OPENING = 10
"""One kill in so many comes while the window opens."""
FINISHED = {"submitted", "recused"}

Shown = dict[str, Any]
Line = tuple[str, Any]


@dataclass
class TypingSoak:
    """One laptop. `kept` is what lies on it, `saves` how often the desk said that all is saved, `shown` what it said last."""

    folder: Path
    chance: Random
    saves: int = 0
    changes: int = 0
    kills: int = 0

    def __post_init__(self) -> None:
        office = Office(self.folder, SqlContestStores(clock=CLOCK), SqlWorkspaceStores(clock=CLOCK))
        office.set_up().issue("GK1")
        office.store.close()
        self._pack, self._home = self.folder / "packs" / "GK1.clipjury", self.folder / "laptop"
        self._app = Application(settings=Settings(data=self._home))
        desk = self._app.open_pack(self._pack)
        confirm_code(desk, clock=CLOCK).store.close()
        self._kept = self._on_disk()
        self._typists = Typists(self.folder / "typists.log")

    def close(self) -> None:
        """Nobody sits down any more."""
        self._typists.close()

    def round(self, longest_ms: int) -> None:
        """Open, type, switch off, compare."""
        lines = self._type_and_kill(longest_ms)
        opened = [what for kind, what in lines if kind == "opened"]
        for shown in opened:
            self._compare_opened(shown)
        last = max((at for at, (kind, _) in enumerate(lines) if kind in {"saved", "opened"}), default=0)
        since = [what for _, what in lines[last:]] or [self._kept]
        found = self._on_disk()
        self._compare_stored(found, since)
        self._kept = found
        self.kills += 1
        self.saves += sum(kind == "saved" for kind, _ in lines)
        self.changes += sum(kind == "shown" for kind, _ in lines)

    # what must be so

    def _compare_opened(self, shown: Shown) -> None:
        """The window shows what lies on the disk."""
        kept = self._kept
        assert {name: shown[name] for name in kept} == kept
        code = kept["entry"]
        for criterion, mark, field in zip(self._criteria, kept["sheets"][code]["marks"], shown["fields"], strict=True):
            text = kept["pending"].get(f"{code} {criterion}", "")
            assert field[:2] == [mark, text]
            assert (field[2] in {"pending", "bad"}) == bool(text), "unfinished text looks unfinished"

    def _compare_stored(self, found: Shown, since: list[Shown]) -> None:
        """What lies on the disk stood on the screen at one moment since all was said to be saved."""
        whole = [one for one in since if one["sheets"] == found["sheets"]]
        assert whole, f"no moment had these sheets: {found['sheets']}, but {[one['sheets'] for one in since]}"
        assert found["entry"] in {one["entry"] for one in since}
        for place, text in found["pending"].items():
            assert text in {one["pending"].get(place) for one in since}
        for place, text in since[0]["pending"].items():
            later = {one["pending"].get(place) for one in since[1:]}
            assert found["pending"].get(place) == text or found["pending"].get(place) in later
        for code, state in found["states"].items():
            if state == "submitted":
                assert None not in found["sheets"][code]["marks"], "a finished sheet is whole"
                assert not any(place.startswith(f"{code} ") for place in found["pending"])
            held = since[0]["states"][code]
            assert state == held or len(since) > 1, "what was said to be saved has the state that it was shown in"

    # the laptop

    def _on_disk(self) -> Shown:
        """What a fresh reader finds; the file must be in order."""
        (file,) = self._home.glob("workspaces/*.workspace")
        with closing(sqlite3.connect(file)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA foreign_key_check").fetchone() is None
        desk = self._app.open_pack(self._pack)
        try:
            state = desk_state(desk)
            self._criteria = [one.key for one in desk.pack.rubric.criteria]
            first = desk.pack.entries[0].code
        finally:
            desk.store.close()
        return {
            "entry": state.remembered.get(ENTRY, first),
            "pending": {f"{code} {criterion}": text for (code, criterion), text in state.pending.items()},
            "states": {code: sheet.state.value for code, sheet in state.sheets.items()},
            "sheets": json.loads(json.dumps({code: parts(sheet) for code, sheet in state.sheets.items()})),
        }

    def _type_and_kill(self, longest_ms: int) -> list[Line]:
        lines = self._typists.sit_down(self._pack, self._home, self.chance.randrange(2**31))
        in_opening = self.chance.randrange(IN_OPENING) == 0
        first = [] if in_opening else [next(lines)]
        time.sleep(self.chance.randrange(OPENING_MS if in_opening else longest_ms) / 1000)
        self._typists.kill()
        return [*first, *lines]


class Typists:
    """The process that judges are forked from."""

    def __init__(self, log: Path) -> None:
        self._log = log
        with log.open("ab") as errors:
            self._server = subprocess.Popen(
                [sys.executable, "-m", "tests.acceptance.typist"],
                cwd=ROOT,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        self._judge = 0

    def sit_down(self, pack: Path, home: Path, seed: int) -> Iterator[Line]:
        """Let a judge begin; what is told until the judge has ended."""
        assert self._server.stdin is not None
        self._server.stdin.write(json.dumps([str(pack), str(home), seed]) + "\n")
        self._server.stdin.flush()
        kind, self._judge = self._hear()
        assert kind == "judge"
        return iter(self._hear, ("ended", -signal.SIGKILL))

    def kill(self) -> None:
        """Switch the laptop off; how a judge ended who was gone already is heard next."""
        with suppress(ProcessLookupError):
            os.kill(self._judge, signal.SIGKILL)

    def close(self) -> None:
        """No judge sits down any more."""
        self._server.kill()
        self._server.communicate()

    def _hear(self) -> Line:
        """The next line that was told in full."""
        assert self._server.stdout is not None
        while line := self._server.stdout.readline():
            try:
                kind, what = json.loads(line)
            except ValueError:
                continue  # nothing, or what was being told when the laptop was switched off
            if kind != "ended" or what == -signal.SIGKILL:
                return kind, what
            break
        raise AssertionError(self._log.read_text(encoding="utf-8")[-2000:])
