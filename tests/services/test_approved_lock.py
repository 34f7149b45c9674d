"""Once a result is approved no use case changes anything that it comes from. All changes are noted in the trail, and the trail
refuses them: every use case that writes into a contest file passes there.
"""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import judging_app.services
from judging_app.core.entry import EntryState
from judging_app.core.ids import EntryCode, JudgeCode, TierKey
from judging_app.documents.printer import PdfPrinter
from judging_app.ports.chair_errors import ApprovedError, OnlyAwardsOpenError
from judging_app.ports.errors import PortError, RoundClosedError
from judging_app.ports.storage import ContestUnit
from judging_app.services.adjust import set_adjustment
from judging_app.services.audit import ALWAYS, ON_AWARDS
from judging_app.services.award_prizes import PrizeWish, order_award
from judging_app.services.close_round import reopen_round
from judging_app.services.draw_lot import draw_lot
from judging_app.services.edit_entry import put_out
from judging_app.services.paper_kinds import Paper
from judging_app.services.print_documents import print_documents
from judging_app.services.print_jobs import PrintOrder
from judging_app.services.recuse import recuse
from judging_app.settings import Settings
from tests.fakes.held import ContestData
from tests.fakes.storage import FakeContestStores, FakeWorkspaceStores
from tests.services.closed_round import ONE, marked, trail
from tests.services.deciding import CLEAR, decide, reopen_result, take_away, with_tiers
from tests.services.office import Office

FOLDER = Path(judging_app.services.__file__).parent
WORKSPACE = {"desk_state", "hand_in", "mark_sheets", "open_pack", "restore_copy", "scratch"}
"""These write into a judge's workspace, not into the contest."""
ONLY_BEFORE = {"neutral_clips._record", "screen_clips.write"}
"""Copies and pictures of clips; who calls them is refused once packs are out, or notes what it does."""
CALLED_FOR = {
    "demo._new",
    "issue_packs.issue_packs",
    "send_back.send_back",
    "count_twice.look_at_standing",
    "work_list.look_at_work",
}
"""Functions that leave noting to what they call."""


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return marked(Office(tmp_path, FakeContestStores(), FakeWorkspaceStores(), with_tiers()).set_up(), CLEAR)


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(FOLDER.rglob("*.py")):
        yield path.stem, ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
            yield node


def noting(tree: ast.Module) -> set[str]:
    """The functions of a module that note what they do, or call one of it that does."""
    functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    found = {name for name, node in functions.items() if any(calls(node, "note"))}
    while True:
        more = {
            name
            for name, node in functions.items()
            if found & {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
        }
        if more <= found:
            return found
        found |= more


def actions() -> set[str]:
    """Every word under which something is noted."""
    found = set()
    for _, tree in trees():
        for call in calls(tree, "note"):
            found |= {one.value for one in ast.walk(call.args[1]) if isinstance(one, ast.Constant)}
    return {one for one in found if isinstance(one, str)}


def test_whatever_is_committed_to_a_contest_is_noted() -> None:
    silent = {
        f"{module}.{node.name}"
        for module, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and any(calls(node, "commit")) and node.name not in noting(tree)
        if module not in WORKSPACE
    }
    assert silent <= ONLY_BEFORE | CALLED_FOR


def test_only_words_that_are_noted_are_let_through() -> None:
    assert actions() >= ON_AWARDS
    assert {
        "approve",
        "consolidate",
        "look-before-close",
        "print",
        "refused",
        "take-back-reversal",
    } <= actions() & ALWAYS
    assert len(actions()) > 40


def refused(office: Office) -> dict[str, type[PortError]]:
    found: dict[str, type[PortError]] = {}
    for action in sorted(actions()):
        with office.store.unit() as unit:
            try:
                office.scribe.note(unit, action)
            except PortError as error:
                found[action] = type(error)
    return found


def test_an_approved_result_refuses_everything_else(office: Office) -> None:
    assert refused(office) == {}
    decide(office)
    assert refused(office) == dict.fromkeys(actions() - ALWAYS, ApprovedError)


def test_a_revoked_award_opens_prizes_and_a_correction_everything(office: Office) -> None:
    decide(office)
    take_away(office, "001")
    assert refused(office) == dict.fromkeys(actions() - ALWAYS - ON_AWARDS, OnlyAwardsOpenError)
    reopen_result(office)
    assert refused(office) == {}
    decide(office)
    assert refused(office) == dict.fromkeys(actions() - ALWAYS, ApprovedError)


def kept(office: Office) -> ContestData:
    with office.store.unit() as unit:
        data: ContestData = unit._data  # type: ignore[attr-defined]
    return data


WISH = PrizeWish(tier=TierKey("first"), entry=EntryCode("002"), instead_of=ONE)
USE_CASES: dict[str, Callable[[Office, ContestUnit], object]] = {
    "adjust": lambda office, unit: set_adjustment(unit, entry=ONE, points=100, reason="x", scribe=office.scribe),
    "close again": lambda office, unit: reopen_round(unit, reason="x", scribe=office.scribe),
    "disqualify": lambda office, unit: put_out(
        unit, code=ONE, state=EntryState.DISQUALIFIED, reason="x", scribe=office.scribe
    ),
    "lot": lambda office, unit: draw_lot(unit, number="7", scribe=office.scribe),
    "prize": lambda office, unit: order_award(unit, wish=WISH, reason="x", scribe=office.scribe),
    "recuse": lambda office, unit: recuse(unit, judge=JudgeCode("GK1"), entry=ONE, reason="x", scribe=office.scribe),
}


@pytest.mark.parametrize("name", sorted(USE_CASES))
def test_what_is_refused_leaves_the_contest_as_it_was(office: Office, name: str) -> None:
    decide(office)
    before = kept(office)
    with office.store.unit() as unit, pytest.raises((ApprovedError, RoundClosedError)):
        USE_CASES[name](office, unit)
    assert kept(office) == before


def test_papers_are_printed_and_copies_written_after_approval(office: Office) -> None:
    decide(office)
    order = PrintOrder(out=office.folder, kinds=(Paper.SUMMARY, Paper.DECISION))
    made = print_documents(
        office.store,
        order,
        printer=PdfPrinter(bundled=Settings().fonts),
        exchange=office.exchange,
        scribe=office.scribe,
    )
    assert [one.kind for one in made] == [Paper.DECISION, Paper.SUMMARY]
    assert trail(office)[-1][0] == "print"
