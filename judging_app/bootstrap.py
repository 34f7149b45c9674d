"""The only composition root: settings -> adapters -> Application. Heavy packages are imported at their first use."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path

from judging_app.ports.clock import Clock
from judging_app.ports.copies import ContestCopies
from judging_app.ports.exchange import Exchange, RulesFiles, Tables
from judging_app.ports.homes import Homes
from judging_app.ports.judge_tables import JudgeTables
from judging_app.ports.media import ClipHasher, ClipNeutralizer, Player, PlayerEvent, Probe
from judging_app.ports.pages import PrintPages
from judging_app.ports.printing import Printer
from judging_app.ports.sample_clips import SampleClips
from judging_app.ports.signing import PaperSigner
from judging_app.ports.storage import ContestStore, ContestStores, WorkspaceStores
from judging_app.ports.volumes import Volumes
from judging_app.services.audit import Scribe
from judging_app.services.clip_files import ClipTools
from judging_app.services.deliver_packs import DeliveryTools
from judging_app.services.neutral_clips import CopyTools
from judging_app.services.open_pack import Desk, PackGlance, look_at_pack, open_pack
from judging_app.services.own_file import OwnFile
from judging_app.settings import Settings


class SystemClock:
    """The machine's clock."""

    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01 UTC."""
        from time import time_ns

        return time_ns() // 1_000_000


@dataclass(frozen=True)
class Application:
    """Every adapter that use cases need, made when it is first asked for."""

    settings: Settings = field(default_factory=Settings)
    clock: Clock = field(default_factory=SystemClock)

    def scribe(self, who: str = "") -> Scribe:
        """Writes the audit trail under that name."""
        return Scribe(clock=self.clock, who=who)

    @contextmanager
    def contest(self, path: Path) -> Iterator[ContestStore]:
        """An open contest file, closed again at the end."""
        store = self.contests.open(path)
        try:
            yield store
        finally:
            store.close()

    def open_pack(self, path: Path) -> Desk:
        """A judge's desk for a pack, in this person's workspaces."""
        return open_pack(path=path, workspaces=self.settings.workspaces, stores=self.workspaces, exchange=self.exchange)

    def look_at_pack(self, path: Path) -> PackGlance:
        """How far this person's work on a pack is."""
        stores, exchange = self.workspaces, self.exchange
        return look_at_pack(path=path, workspaces=self.settings.workspaces, stores=stores, exchange=exchange)

    @cached_property
    def contests(self) -> ContestStores:
        from judging_app.storage.stores import SqlContestStores

        return SqlContestStores(clock=self.clock, homes=self.homes)

    @cached_property
    def copies(self) -> ContestCopies:
        from judging_app.storage.copies import SqlContestCopies

        return SqlContestCopies(clock=self.clock)

    @cached_property
    def homes(self) -> Homes:
        from judging_app.storage.homes import FileHomes

        return FileHomes(self.settings.data / "contests")

    def own_file(self, path: Path) -> OwnFile:
        """A contest's file, and what this machine remembers of it."""
        return OwnFile(path=path, homes=self.homes)

    @cached_property
    def workspaces(self) -> WorkspaceStores:
        from judging_app.storage.stores import SqlWorkspaceStores

        return SqlWorkspaceStores(clock=self.clock)

    @cached_property
    def exchange(self) -> Exchange:
        from judging_app.exchange.file_exchange import FileExchange

        return FileExchange(largest=self.settings.file_limit)

    @cached_property
    def rules_files(self) -> RulesFiles:
        from judging_app.exchange.rules_file import JsonRulesFiles

        return JsonRulesFiles()

    @cached_property
    def tables(self) -> Tables:
        from judging_app.exchange.tables import FileTables

        return FileTables()

    @cached_property
    def judge_tables(self) -> JudgeTables:
        from judging_app.exchange.judge_table import SpreadsheetJudgeTables

        return SpreadsheetJudgeTables(largest=self.settings.file_limit)

    @cached_property
    def probe(self) -> Probe:
        from judging_app.media.probe_client import ChildProbe

        return ChildProbe(limit_ms=self.settings.probe_ms)

    @cached_property
    def hasher(self) -> ClipHasher:
        from judging_app.media.hashing import sha256_of

        return sha256_of

    @property
    def clip_tools(self) -> ClipTools:
        """What clips are looked into with."""
        return ClipTools(probe=self.probe, hasher=self.hasher)

    @cached_property
    def neutral(self) -> ClipNeutralizer:
        from judging_app.media.neutral_client import ChildNeutralizer

        return ChildNeutralizer(limit_ms=self.settings.probe_ms)

    @property
    def copy_tools(self) -> CopyTools:
        """What clips beside packs are copied with."""
        return CopyTools(hasher=self.hasher, neutral=self.neutral)

    @cached_property
    def volumes(self) -> Volumes:
        from judging_app.storage.volumes import SystemVolumes

        return SystemVolumes()

    @property
    def delivery_tools(self) -> DeliveryTools:
        """What packs are issued with."""
        return DeliveryTools(exchange=self.exchange, copying=self.copy_tools, printer=self.printer)

    @cached_property
    def sample_clips(self) -> SampleClips:
        from judging_app.media.sample_factory import SampleFactory

        return SampleFactory()

    @cached_property
    def printer(self) -> Printer:
        from judging_app.documents.printer import PdfPrinter

        return PdfPrinter(bundled=self.settings.fonts)

    @cached_property
    def paper_signer(self) -> PaperSigner:
        from judging_app.documents.printer import face_at
        from judging_app.documents.signing.pdf_signer import PdfPaperSigner

        return PdfPaperSigner(faces=partial(face_at, self.settings.fonts), clock=self.clock)

    def known_roots(self) -> tuple[Path, ...]:
        """The root certificates that this machine trusts in signatures."""
        return tuple(sorted(one for one in self.settings.roots.glob("*") if one.suffix in {".pem", ".cer", ".crt"}))

    @cached_property
    def preview(self) -> PrintPages:
        from judging_app.documents.print_pages import PdfPages

        return PdfPages()

    def player(self, on_event: Callable[[PlayerEvent], None]) -> Player:
        """A player with a helper process of its own; events come on a thread of the player's."""
        from judging_app.media.player_client import PlayerClient

        return PlayerClient(on_event)
