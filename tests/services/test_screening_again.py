"""Screening again looks only into what is new or altered, and what a person decided stays while it still holds."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from judging_app.core.clip_file import MatchedBy
from judging_app.core.clip_look import ClipLook, Stretch
from judging_app.core.contest import RoundState, RoundStatus
from judging_app.core.entry import Entry, EntryState, FindingDecision, FindingKind
from judging_app.core.ids import EntryCode, RoundKey
from judging_app.core.rules import ClipRules, ConsolidationRules
from judging_app.ports.errors import EntryUnknownError, FindingUnknownError, RoundBegunError
from judging_app.ports.media import ClipFacts
from judging_app.ports.office_errors import RanksOnlyError
from judging_app.ports.screening_errors import ClipFileUnknownError, PenaltyMissingError
from judging_app.ports.work import Cancelled, never_cancelled
from judging_app.services.clip_files import ClipTools
from judging_app.services.decide_finding import Verdict, decide_finding, decide_findings
from judging_app.services.decided_findings import decided_findings
from judging_app.services.screen_clips import Screened, screen_clips
from judging_app.services.settle_file import FileKey, settle_file, unsettle_file
from tests.fakes.secretariat import facts, made_up_hash
from tests.services.office import Office

LONG, REASON = FindingKind.TOO_LONG, "chỉ quá vài giây"


@dataclass
class NotingProbe:
    """Fills `judging_app.ports.media.Probe`: a file's text is its length in seconds, its name is noted."""

    asked: list[str] = field(default_factory=list)
    rested: int = 0

    def probe(self, path: Path) -> ClipFacts:
        self.asked.append(path.name)
        seconds = int(path.read_text())
        dark = Stretch(start_ms=1_000, length_ms=15_000) if seconds == 77 else None
        return replace(facts(seconds * 1000, seconds), look=ClipLook(dark=dark))

    def rest(self) -> None:
        self.rested += 1


@dataclass
class Desk:
    """An office with a folder of clips."""

    office: Office
    probe: NotingProbe = field(default_factory=NotingProbe)

    def file(self, name: str, text: str) -> None:
        path = self.office.folder / "clips" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def screen(self, *folders: str, cancelled: Cancelled = never_cancelled) -> Screened:
        self.probe.asked.clear()
        return screen_clips(
            self.office.store,
            folders=[self.office.folder / folder for folder in folders or ("clips",)],
            tools=ClipTools(probe=self.probe, hasher=made_up_hash, at_once=1),
            scribe=self.office.scribe,
            cancelled=cancelled,
        )

    def decide(self, code: str, decision: FindingDecision, penalty: int = 0, kind: FindingKind = LONG) -> Entry:
        with self.office.store.unit() as unit:
            return decide_finding(
                unit,
                entry=EntryCode(code),
                kind=kind,
                decision=decision,
                reason=REASON,
                penalty=penalty,
                scribe=self.office.scribe,
            )

    def settle(self, name: str, entry: str | None) -> None:
        with self.office.store.unit() as unit:
            code = None if entry is None else EntryCode(entry)
            settle_file(unit, self.key(name), entry=code, scribe=self.office.scribe)

    def key(self, name: str) -> FileKey:
        return FileKey(folder=str((self.office.folder / "clips").resolve()), name=name)

    def files(self) -> dict[str, tuple[str | None, MatchedBy]]:
        with self.office.store.unit() as unit:
            return {one.name: (one.entry, one.by) for one in unit.clip_files()}

    def entry(self, code: str) -> Entry:
        with self.office.store.unit() as unit:
            return next(one for one in unit.entries() if one.code == code)

    def findings(self) -> list[tuple[str, str, FindingDecision]]:
        with self.office.store.unit() as unit:
            return [(one.entry, one.kind.value, one.decision) for one in unit.findings()]


@pytest.fixture
def desk(office: Office) -> Desk:
    office.set_up()
    with office.store.unit() as unit:
        contest = unit.contest()
        unit.save_contest(replace(contest, rules=replace(contest.rules, clip=ClipRules(max_seconds=300))))
        unit.commit()
    made = Desk(office)
    for code, seconds in (("001", "200"), ("002", "312"), ("003", "100")):
        made.file(f"{code}.mp4", seconds)
    return made


def test_files_that_stay_as_they_were_are_not_looked_into_again(desk: Desk) -> None:
    first = desk.screen()
    assert (first.matched, first.new, first.altered, first.gone) == (3, ("001", "002", "003"), (), ())
    assert sorted(desk.probe.asked) == ["001.mp4", "002.mp4", "003.mp4"]
    again = desk.screen()
    assert desk.probe.asked == []
    assert (again.matched, again.findings) == (3, first.findings)
    assert (again.new, again.altered, again.gone) == ((), (), ())


def test_new_altered_and_gone_files_are_told(desk: Desk) -> None:
    (desk.office.folder / "clips" / "003.mp4").unlink()
    desk.screen()
    desk.file("003.mp4", "100")
    desk.file("002.mp4", "3120")
    (desk.office.folder / "clips" / "001.mp4").unlink()
    done = desk.screen()
    assert (done.new, done.altered, done.gone) == (("003",), ("002",), ("001",))
    assert sorted(desk.probe.asked) == ["002.mp4", "003.mp4"]
    assert desk.entry("001").clip is None


def test_a_decision_stays_while_the_file_is_the_same(desk: Desk) -> None:
    desk.screen()
    desk.decide("002", FindingDecision.ACCEPTED)
    desk.screen()
    assert desk.findings() == [("002", "too-long", FindingDecision.ACCEPTED)]
    assert desk.entry("002").state is EntryState.VALID


def test_a_decision_on_other_bytes_is_open_again_though_the_finding_is_the_same(desk: Desk) -> None:
    desk.screen()
    desk.decide("002", FindingDecision.ACCEPTED)
    desk.file("002.mp4", "0312")
    desk.screen()
    assert desk.findings() == [("002", "too-long", FindingDecision.OPEN)]


def test_a_decision_made_under_another_limit_is_open_again(desk: Desk) -> None:
    desk.screen()
    desk.decide("002", FindingDecision.ACCEPTED)
    with desk.office.store.unit() as unit:
        contest = unit.contest()
        unit.save_contest(replace(contest, rules=replace(contest.rules, clip=ClipRules(max_seconds=60))))
        unit.commit()
    desk.screen()
    assert ("002", "too-long", FindingDecision.OPEN) in desk.findings()


def test_screening_that_is_stopped_changes_no_entry_and_need_not_begin_anew(desk: Desk) -> None:
    stopped = desk.screen(cancelled=lambda: len(desk.probe.asked) >= 2)
    assert stopped.cancelled
    assert desk.findings() == []
    assert all(desk.entry(code).clip is None for code in ("001", "002", "003"))
    looked = {name for name, (_entry, by) in desk.files().items() if by is MatchedBy.NOT_YET}
    assert looked
    desk.screen()
    assert looked.isdisjoint(desk.probe.asked)
    assert desk.probe.rested


def test_clips_lie_in_several_folders_and_below_them(desk: Desk) -> None:
    (desk.office.folder / "clips" / "003.mp4").unlink()
    late = desk.office.folder / "late" / "Sở C"
    late.mkdir(parents=True)
    (late / "video.mp4").write_text("50")
    done = desk.screen("clips", "late", "late/Sở C")
    assert done.matched == 3
    assert desk.files()["Sở C/video.mp4"] == ("003", MatchedBy.UNIT)


def test_documents_and_hidden_files_are_passed_over(desk: Desk) -> None:
    for name in ("001.docx", ".002.mp4", "Thumbs.db", ".cache/003.mp4"):
        desk.file(name, "1")
    done = desk.screen()
    assert (done.matched, done.leftover) == (3, ())


def test_a_black_stretch_becomes_a_finding(desk: Desk) -> None:
    desk.file("003.mp4", "77")
    assert [(one.entry, one.kind, one.found) for one in desk.screen().findings if one.entry == "003"] == [
        ("003", FindingKind.DARK, "1+15")
    ]


# which file is whose


def test_a_file_given_to_an_entry_by_a_person_stays_there(desk: Desk) -> None:
    desk.file("001 ban cuoi.mp4", "90")
    first = desk.screen()
    assert (first.unsure, desk.files()["001.mp4"]) == (2, (None, MatchedBy.NOTHING))
    desk.settle("001 ban cuoi.mp4", "001")
    assert desk.entry("001").clip is not None
    desk.settle("001.mp4", None)
    assert desk.screen().unsure == 0
    assert desk.files()["001 ban cuoi.mp4"] == ("001", MatchedBy.PERSON)
    assert desk.files()["001.mp4"] == (None, MatchedBy.PERSON)


def test_what_a_person_said_of_a_file_goes_with_its_bytes_to_another_name(desk: Desk) -> None:
    desk.file("IMG_0001.mp4", "91")
    (desk.office.folder / "clips" / "003.mp4").unlink()
    desk.screen()
    desk.settle("IMG_0001.mp4", "003")
    folder = desk.office.folder / "clips"
    (folder / "IMG_0001.mp4").rename(folder / "moved.mp4")
    tools = ClipTools(probe=desk.probe, hasher=lambda path, progress=None: path.read_text().rjust(64, "0"))
    with desk.office.store.unit() as unit:
        unit.save_clip_files(
            replace(one, sha256="91".rjust(64, "0")) for one in unit.clip_files() if one.entry == "003"
        )
        unit.commit()
    screen_clips(desk.office.store, folders=[folder], tools=tools, scribe=desk.office.scribe)
    assert desk.files()["moved.mp4"] == ("003", MatchedBy.PERSON)


def test_a_file_given_to_an_entry_that_has_one_sends_the_other_back(desk: Desk) -> None:
    desk.file("khac.mp4", "350")
    desk.screen()
    desk.settle("khac.mp4", "001")
    assert desk.files()["001.mp4"] == (None, MatchedBy.NOTHING)
    assert ("001", "too-long", FindingDecision.OPEN) in desk.findings()
    with desk.office.store.unit() as unit:
        unsettle_file(unit, desk.key("khac.mp4"), scribe=desk.office.scribe)
    assert desk.files()["001.mp4"] == ("001", MatchedBy.CODE)
    assert desk.files()["khac.mp4"] == (None, MatchedBy.NOTHING)


def test_a_word_on_an_unknown_file_or_entry_changes_nothing(desk: Desk) -> None:
    desk.screen()
    before = desk.files()
    with pytest.raises(ClipFileUnknownError):
        desk.settle("none.mp4", "001")
    with pytest.raises(EntryUnknownError):
        desk.settle("001.mp4", "999")
    assert desk.files() == before


def test_once_packs_are_out_files_stay_with_their_entries(desk: Desk) -> None:
    desk.screen()
    with desk.office.store.unit() as unit:
        unit.save_status(RoundStatus(key=RoundKey("final"), state=RoundState.JUDGING))
        unit.commit()
    with pytest.raises(RoundBegunError):
        desk.settle("001.mp4", None)


# decisions


def test_accepting_with_a_penalty_needs_points_and_lets_the_entry_be_judged(desk: Desk) -> None:
    desk.screen()
    with pytest.raises(PenaltyMissingError):
        desk.decide("002", FindingDecision.PENALTY)
    assert desk.decide("002", FindingDecision.PENALTY, 150).state is EntryState.VALID
    with desk.office.store.unit() as unit:
        assert [one.penalty for one in unit.findings()] == [150]
    desk.decide("002", FindingDecision.OPEN, 150)
    with desk.office.store.unit() as unit:
        assert [(one.penalty, one.reason) for one in unit.findings()] == [(0, "")]


def costs(desk: Desk) -> list[tuple[str, int, bool]]:
    """Entry, points and whether it counts, of all adjustments."""
    with desk.office.store.unit() as unit:
        return [(one.entry, one.points, not one.taken_back) for one in unit.adjustments()]


def test_a_penalty_is_an_adjustment_as_long_as_its_decision_stands(desk: Desk) -> None:
    desk.screen()
    desk.decide("002", FindingDecision.PENALTY, 150)
    assert costs(desk) == [("002", -150, True)]
    desk.screen()
    assert costs(desk) == [("002", -150, True)]
    desk.decide("002", FindingDecision.PENALTY, 50)
    assert costs(desk) == [("002", -150, False), ("002", -50, True)]
    desk.decide("002", FindingDecision.OPEN)
    assert costs(desk) == [("002", -150, False), ("002", -50, False)]


def test_a_penalty_for_a_file_that_was_replaced_counts_no_more(desk: Desk) -> None:
    desk.screen()
    desk.decide("002", FindingDecision.PENALTY, 150)
    desk.file("002.mp4", "0250")
    desk.screen()
    assert desk.findings() == []
    assert costs(desk) == [("002", -150, False)]


def test_where_ranks_are_added_up_nothing_is_accepted_with_a_penalty(desk: Desk) -> None:
    desk.screen()
    with desk.office.store.unit() as unit:
        contest = unit.contest()
        (only,) = contest.rules.rounds
        ranks = replace(only, consolidation=ConsolidationRules(method="rank-sum"))
        unit.save_contest(replace(contest, rules=replace(contest.rules, rounds=(ranks,))))
        unit.commit()
    with pytest.raises(RanksOnlyError):
        desk.decide("002", FindingDecision.PENALTY, 150)
    assert desk.findings() == [("002", "too-long", FindingDecision.OPEN)]


def test_many_findings_are_decided_all_or_none(desk: Desk) -> None:
    for code in ("001", "003"):
        desk.file(f"{code}.mp4", "400")
    desk.screen()

    def all_of(*codes: str) -> list[Verdict]:
        rejected = FindingDecision.REJECTED
        return [Verdict(entry=EntryCode(code), kind=LONG, decision=rejected, reason=REASON) for code in codes]

    with desk.office.store.unit() as unit, pytest.raises(FindingUnknownError):
        decide_findings(unit, all_of("001", "999"), scribe=desk.office.scribe)
    assert {decision for *_, decision in desk.findings()} == {FindingDecision.OPEN}
    with desk.office.store.unit() as unit:
        changed = decide_findings(unit, all_of("001", "002", "003"), scribe=desk.office.scribe)
    assert {one.state for one in changed} == {EntryState.REJECTED}


def test_what_was_decided_is_listed_with_its_reason_for_the_minutes(desk: Desk) -> None:
    desk.file("001.mp4", "77")
    desk.screen()
    desk.decide("002", FindingDecision.REJECTED)
    with desk.office.store.unit() as unit:
        listed = decided_findings(unit)
    assert [(one.entry.code, one.finding.kind, one.finding.reason) for one in listed] == [("002", LONG, REASON)]
