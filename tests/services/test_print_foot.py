"""What stands at the foot of printed tables, and on which papers."""

from dataclasses import replace
from pathlib import Path

from judging_app.services.owed_papers import owed_data
from judging_app.services.print_documents import draw_documents
from judging_app.services.print_foot import print_foot
from judging_app.services.print_jobs import PrintOrder
from tests.services.closed_round import marked, office_of, view
from tests.services.test_minutes import APART
from tests.services.test_paper_kinds import Press

AT_MS = 1_689_836_580_000  # 2023-07-20 14:03 in Viet Nam
AT = "In lúc 14:03 ngày 20/07/2023 · Vòng chung khảo"


def test_time_round_and_code_are_named_the_code_only_where_there_is_one(tmp_path: Path) -> None:
    seen = view(marked(office_of(tmp_path), APART))
    coded = replace(seen, status=replace(seen.status, fingerprint="0" * 64))
    assert print_foot(coded, AT_MS) == f"{AT} · mã {' '.join(['0000'] * 6)}"
    plain = replace(seen, status=replace(seen.status, fingerprint=""), round=replace(seen.round, name="Vòng 2"))
    assert print_foot(plain, AT_MS) == "In lúc 14:03 ngày 20/07/2023 · Vòng 2"


def test_tables_and_appendices_of_minutes_bear_it_and_no_other_paper(tmp_path: Path) -> None:
    office, press = marked(office_of(tmp_path), APART), Press()
    draw_documents(office.store, PrintOrder(out=tmp_path), printer=press, exchange=office.exchange, at_ms=AT_MS)
    bearing = {name for name, data in press.printed if AT in str(data)}
    assert bearing == {"bang-tong-hop.pdf", "bien-ban-cham-thi.pdf"}
    (minutes,) = (data for name, data in press.printed if name == "bien-ban-cham-thi.pdf")
    assert AT not in str(replace(minutes, appendices=()))
    assert all(one.foot.startswith(AT) for one in minutes.appendices)


def test_the_list_of_who_owes_what_bears_it(tmp_path: Path) -> None:
    assert owed_data(view(office_of(tmp_path)), at_ms=AT_MS).foot.startswith(AT)
