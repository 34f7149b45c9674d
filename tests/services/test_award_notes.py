"""Why an entry has not the award that its place would give is told where its row and its explanation stand."""

from pathlib import Path

from judging_app.services.count_twice import counted_twice
from judging_app.services.explain import explained
from judging_app.services.export_standing import export_standing
from judging_app.services.result_papers import summary_data
from judging_app.services.telling.explained import place_words
from tests.services.closed_round import view
from tests.services.deciding import decide, give, take_away
from tests.services.office import Office
from tests.services.telling import vietnamese
from tests.services.test_decision_papers import judged
from tests.services.test_export_standing import Written


def in_table(office: Office) -> dict[str, str]:
    """The notes that the table of results bears; those of the spreadsheet say the same."""
    seen = view(office)
    counted, written = counted_twice(seen), Written()
    notes = {row.code: row.note for row in summary_data(seen, counted, day=None).rows if row.note}
    orders, path = counted.awards.holding, office.folder / "x.xlsx"
    export_standing(seen, counted.standing, path=path, tables=written, orders=orders)  # type: ignore[arg-type]
    same = {str(row[1]): str(row[-1]) for row in written.rows if row[-1]}
    assert {code: note.lower() for code, note in notes.items()} == {code: note.lower() for code, note in same.items()}
    return notes


def told(office: Office, code: str) -> tuple[str, ...]:
    seen = view(office)
    counted = counted_twice(seen)
    one = explained(seen, counted.standing, code, rising=False, orders=counted.awards.holding)
    return vietnamese(place_words(seen, one))[1:]


def test_an_award_is_proposed_until_the_result_is_approved(tmp_path: Path) -> None:
    office = judged(tmp_path)
    assert told(office, "001") == ("Đề nghị trao: Giải Nhất.",)
    decide(office)
    assert told(office, "001") == ("Được trao: Giải Nhất.",)
    assert in_table(office) == {}


def test_a_revoked_award_is_told_at_its_entry_before_and_after_the_next_approval(tmp_path: Path) -> None:
    office = judged(tmp_path)
    decide(office)
    take_away(office, "001", "vi phạm bản quyền.")
    for _ in range(2):
        assert in_table(office) == {"001": "Giải bị thu hồi"}
        assert told(office, "001") == ("Giải của bài bị thu hồi (vi phạm bản quyền).",)
        if view(office).approval.holding is None:
            decide(office)


def test_the_chairs_word_is_told_at_both_entries(tmp_path: Path) -> None:
    office = judged(tmp_path)
    give(office, "second", "003", instead_of="002")
    assert in_table(office) == {
        "002": "Trưởng ban quyết định khác đề xuất",
        "003": "Giải theo quyết định của Trưởng ban",
    }
    assert told(office, "002") == (
        "Trưởng ban quyết định khác đề xuất: trao Giải Nhì cho bài 003 thay bài này (vì tác động xã hội).",
    )
    assert told(office, "003") == (
        "Đề nghị trao: Giải Nhì.",
        "Trưởng ban quyết định khác đề xuất: trao Giải Nhì cho bài này (vì tác động xã hội).",
    )


def test_a_prize_that_the_chair_withholds_is_told_at_whom_it_was_proposed_for(tmp_path: Path) -> None:
    office = judged(tmp_path)
    give(office, "first", None, instead_of="001")
    assert in_table(office) == {"001": "Trưởng ban quyết định khác đề xuất"}
    assert told(office, "001") == (
        "Trưởng ban quyết định khác đề xuất: không trao Giải Nhất cho bài này (vì tác động xã hội).",
    )
