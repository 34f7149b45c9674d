"""What the demonstration needs: every adapter, and the names of what it leaves behind."""

from dataclasses import dataclass
from pathlib import Path

from judging_app.ports.clock import Clock
from judging_app.ports.exchange import Exchange, RulesFiles, Tables
from judging_app.ports.media import Probe
from judging_app.ports.printing import Printer
from judging_app.ports.sample_clips import SampleClips
from judging_app.ports.storage import ContestStores, WorkspaceStores
from judging_app.ports.work import Progress
from judging_app.services.audit import Scribe
from judging_app.services.deliver_packs import DeliveryTools
from judging_app.services.neutral_clips import CopyTools


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoTools:
    """Every adapter that the chain needs. `sample`: the folder of the sample's rules, entries and judges."""

    clock: Clock
    contests: ContestStores
    workspaces: WorkspaceStores
    exchange: Exchange
    rules_files: RulesFiles
    tables: Tables
    probe: Probe
    copying: CopyTools
    sample_clips: SampleClips
    printer: Printer
    progress: Progress
    sample: Path

    @property
    def delivery(self) -> DeliveryTools:
        """What packs are issued with."""
        return DeliveryTools(exchange=self.exchange, copying=self.copying, printer=self.printer)

    @property
    def scribe(self) -> Scribe:
        """Writes the audit trail as the demonstration."""
        return Scribe(clock=self.clock, who="demo")


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPlaces:
    """Where the demonstration writes below its folder."""

    out: Path

    @property
    def contest(self) -> Path:
        """The contest file."""
        return self.out / "hoi-thi.contest"

    @property
    def clips(self) -> Path:
        """Clips as the units sent them."""
        return self.out / "clip-da-nhan"

    @property
    def lists(self) -> Path:
        """The lists of entries and judges."""
        return self.out / "danh-sach"

    @property
    def packs(self) -> Path:
        """Packs, and the clips beside them."""
        return self.out / "goi-cham"

    @property
    def laptops(self) -> Path:
        """The judges' workspaces."""
        return self.out / "may-giam-khao"

    @property
    def score_files(self) -> Path:
        """Score files that came back."""
        return self.out / "tep-diem"

    @property
    def papers(self) -> Path:
        """Papers as PDF."""
        return self.out / "van-ban"
