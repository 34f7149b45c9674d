"""What use cases ask of the exchange: keys, packs, score files, rules files and tables. Values and Protocols only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from judging_app.core.counting import Source, StoredFile
from judging_app.core.ids import ContestId, EntryCode, JudgeCode, RoundKey
from judging_app.core.people import Judge
from judging_app.core.rubric import Rubric
from judging_app.core.rules import Rules
from judging_app.core.score_sheet import ScoreSheet
from judging_app.core.second_look import Asked
from judging_app.ports.grid import Grid


@dataclass(frozen=True, slots=True, kw_only=True)
class ContestKeys:
    """A contest's keys: Ed25519 seed and public key in hexadecimal, age X25519 identity and recipient as age writes them."""

    private: str
    public: str
    identity: str
    recipient: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryKeys:
    """What the safety copies of one enrolment are sealed to besides the contest, as age writes both."""

    identity: str
    recipient: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceKey:
    """A laptop's Ed25519 seed and public key in hexadecimal."""

    private: str
    public: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackClip:
    """A clip of a pack: path relative to the pack, bytes, SHA-256, milliseconds."""

    path: str
    size: int
    sha256: str
    length_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PackEntry:
    """What a judge learns of an entry; unit and block are names, "" in a blind contest."""

    code: EntryCode
    title: str
    unit: str
    block: str
    clip: PackClip | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierPack:
    """What opens and proves the safety copies made with an earlier pack of the same judge and round."""

    enrolment: int
    secret: str
    identity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedAt:
    """One entry of a second look: why it is asked about, and the judge's own sheet as it counts. Never another judge's."""

    asked: Asked
    sheet: ScoreSheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What goes to a judge. `entries` in this judge's order; `secret` hexadecimal; `received`: codes of entries already in;
    `deadline`: ISO date or "". `earlier_rubrics`: the versions of the round's rubric before this one, `rubric_reason`: why
    this one was made.

    `trial`: the entry that all mark first to get their bearings and that never counts. `recovery`: the recipient of this
    enrolment's safety copies; only a later pack of this judge bears its identity, among `earlier`. `second_look`: one for
    each of the entries where they go back to be confirmed or changed, none in an ordinary pack.
    """

    contest_id: ContestId
    contest_key: str
    recipient: str
    rules: Rules
    round: RoundKey
    fingerprint: str
    judge: Judge
    enrolment: int
    secret: str
    recovery: str
    entries: tuple[PackEntry, ...]
    earlier: tuple[EarlierPack, ...] = ()
    trial: EntryCode | None = None
    received: tuple[EntryCode, ...] = ()
    deadline: str = ""
    sample: bool = False
    second_look: tuple[LookedAt, ...] = ()
    earlier_rubrics: tuple[Rubric, ...] = ()
    rubric_reason: str = ""

    @property
    def rubric(self) -> Rubric:
        """The rubric of the pack's round."""
        return self.rules.round(self.round).rubric

    @property
    def rubrics(self) -> tuple[Rubric, ...]:
        """All versions of it, this one last."""
        return (*self.earlier_rubrics, self.rubric)

    @property
    def counting(self) -> tuple[PackEntry, ...]:
        """The entries whose sheets count: all but the trial."""
        return tuple(entry for entry in self.entries if entry.code != self.trial)

    def looked_at(self, entry: EntryCode) -> LookedAt | None:
        """What is asked about an entry, None in an ordinary pack."""
        return next((one for one in self.second_look if one.asked.entry == entry), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedPack:
    """A pack whose signature and form are right. `digest`: SHA-256 of its payload; `code`: the contest code to compare."""

    pack: Pack
    digest: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreFile:
    """What comes back: this judge's sheets so far under the pack's names."""

    pack: Pack
    pack_digest: str
    sequence: int
    sheets: tuple[ScoreSheet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedFile:
    """A score file ready to hand in: sealed bytes and the digest of its payload."""

    data: bytes
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownContest:
    """What the secretariat knows when it reads a file. `secrets` by round, judge and enrolment, and `packs` the same:
    digests of the packs that were issued, where they are known. `looks`: which of them are second looks. `rubrics`: all
    versions of each round's rubric, the newest last; a round that is not named has but the one of its rules.
    """

    id: ContestId
    keys: ContestKeys
    rules: Rules
    judges: frozenset[JudgeCode]
    secrets: Mapping[tuple[RoundKey, JudgeCode, int], str]
    packs: Mapping[tuple[RoundKey, JudgeCode, int], str] = field(default_factory=dict)
    looks: frozenset[tuple[RoundKey, JudgeCode, int]] = frozenset()
    rubrics: Mapping[RoundKey, tuple[Rubric, ...]] = field(default_factory=dict)

    def rubrics_of(self, round_key: RoundKey) -> tuple[Rubric, ...]:
        """All versions of a round's rubric, the newest last."""
        return self.rubrics.get(round_key) or (self.rules.round(round_key).rubric,)


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedFile:
    """A file at the top of the ladder: the value to store, and its envelope as it was signed."""

    file: StoredFile
    envelope: bytes


class Exchange(Protocol):
    """Keys, packs and score files. Reading raises one error of the ladder per step (ports/errors.py)."""

    @property
    def largest(self) -> int:
        """Most bytes that a pack or a score file may have; no more need be read of a file."""
        ...

    def new_contest_id(self) -> ContestId: ...
    def new_contest_keys(self) -> ContestKeys: ...
    def new_secret(self) -> str: ...
    def new_device_key(self) -> DeviceKey: ...
    def device_key(self, private: str) -> DeviceKey: ...
    def contest_code(self, contest_id: ContestId, public: str, recipient: str) -> str: ...

    def judge_code(
        self, *, contest_id: ContestId, judge: JudgeCode, enrolment: int, device: str, contest_key: str
    ) -> str:
        """Six groups of four digits over what names the judge's device."""
        ...

    def recovery_keys(
        self, contest_id: ContestId, keys: ContestKeys, round_key: RoundKey, judge: JudgeCode, enrolment: int
    ) -> RecoveryKeys:
        """What brings back work done with that enrolment's pack; always the same."""
        ...

    def write_pack(self, pack: Pack, keys: ContestKeys) -> SealedFile:
        """A signed, unsealed pack."""
        ...

    def read_pack(self, data: bytes) -> OpenedPack: ...
    def write_score_file(self, score_file: ScoreFile, device: DeviceKey) -> SealedFile: ...
    def write_safety_copy(self, score_file: ScoreFile, device: DeviceKey) -> SealedFile:
        """A score file that a later pack of the same judge opens, too."""
        ...

    def read_safety_copy(self, data: bytes, pack: Pack) -> StoredFile:
        """A safety copy made with one of the pack's `earlier` ones, through all steps of the ladder."""
        ...

    def read_score_file(self, data: bytes, known: KnownContest) -> AcceptedFile: ...

    def reread(self, envelope: bytes, source: Source, known: KnownContest) -> StoredFile:
        """A kept envelope once more, by the way in which it came. Raises the errors of the ladder."""
        ...

    def own_file(self, known: KnownContest, file: StoredFile) -> AcceptedFile:
        """Sheets from paper, a spreadsheet or a table as an envelope signed by the contest key; digest filled in."""
        ...


class RulesFiles(Protocol):
    """Rules files (JSON)."""

    def read(self, data: bytes) -> Rules:
        """The rules; raises RulesFileError naming every wrong place."""
        ...

    def write(self, rules: Rules) -> bytes:
        """A rules file that reads as these rules, every setting said."""
        ...

    def schema(self) -> str:
        """The JSON Schema of rules files, as JSON text."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A row of a table; `number` as the spreadsheet shows it (the heads are row 1)."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Text cells under heads; numbers written exactly, dates in ISO form, "" where empty; all NFC."""

    heads: tuple[str, ...]
    rows: tuple[TableRow, ...]


Value = str | int | Decimal
"""What a written cell holds: text stays text, numbers are numbers."""


class Tables(Protocol):
    """Spreadsheets and CSV files."""

    def read(self, path: Path) -> Table:
        """A table whose first row names the columns. Raises FileMissingError or TableUnreadableError."""
        ...

    def grid(self, path: Path) -> Grid:
        """The same file as it stands, with the fonts that tell how it is coded. Raises as `read`."""
        ...

    def pasted(self, text: str) -> Grid:
        """What a spreadsheet put on the clipboard."""
        ...

    def write(self, path: Path, *, sheet: str, heads: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
        """Write an .xlsx in which text is text: none can become a formula or a date; CSV to a name that ends so. Raises
        CannotWriteError.
        """
        ...
