"""The papers of an approved result are looked at and printed as before, and say nothing else than what was approved."""

from pathlib import Path

import pytest

from tests.fakes import secretariat
from tests.fakes.chair import APART, closed
from tests.services.deciding import TIERS
from tests.services.office import RULES
from tests.ui.approving.test_presenter import Desk
from tests.ui.papers.test_presenter import Desk as Papers
from tests.ui.work_list.test_presenter import compare_codes


def test_an_approved_result_has_all_its_papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rules = {**RULES, "blocks": secretariat.BLOCKS, "awards": {"tiers": TIERS}}
    monkeypatch.setattr(secretariat, "rules", lambda: rules)
    desk = Desk(compare_codes(closed(tmp_path, APART)))
    desk.presenter.approve("Trần An")
    papers = Papers(desk.room)
    assert papers.screen.rows is not None
    assert [row.key for row in papers.screen.rows if row.problem] == []
    papers.presenter.choose(papers.row("decision"))
    assert [drawn.pdf.name for drawn in papers.screen.drawn] == ["quyet-dinh.pdf"]
    papers.presenter.print_all(tmp_path / "out")
    assert (tmp_path / "out" / "quyet-dinh.pdf").exists()
    assert desk.room.host.errors == []
