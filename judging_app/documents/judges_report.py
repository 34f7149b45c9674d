"""The report on how the judges marked, A4 portrait, marked on each page as for the jury alone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from judging_app.documents import looks
from judging_app.documents.blocks import frameless, head, round_line, title
from judging_app.documents.fonts import BOLD
from judging_app.documents.judges_charts import judge_chart, judge_chart_said
from judging_app.documents.looks import Align
from judging_app.documents.markup import bold, safe
from judging_app.documents.page import PORTRAIT, DocumentInfo, Part, Story, build
from judging_app.documents.table_tags import Figure
from judging_app.documents.tables import Keep, first_fitting, ruled
from judging_app.ports.judges_paper import Answer, JudgeChart, JudgeRead, JudgesPaper

KIND = "Báo cáo về việc chấm của giám khảo"
LIMITED = ("LƯU HÀNH NỘI BỘ", "Chỉ dùng trong Ban Giám khảo")
"""Annex I of the decree writes who may see a paper in capitals within a frame of a single line."""
_SETUP = replace(PORTRAIT, top=25 * mm)
_WIDTH = _SETUP.inner
_SIZE, _HEAD_SIZE = 10, 9
_CODE, _FIGURE = 34, 35  # points; the name takes the rest
_QUESTIONS = (40, 14, 46)  # per cent
_BETWEEN = 20  # points between two charts
_GAP = 8


def judges_report_pdf(data: JudgesPaper, *, invariant: bool) -> bytes:
    """The report: three questions, each judge in figures, charts and sentences, the panel. Raises TextTooLongError."""
    return first_fitting(lambda keep: _pdf(data, keep, invariant=invariant))


def _pdf(data: JudgesPaper, keep: Keep, *, invariant: bool) -> bytes:
    info = DocumentInfo(title=f"{KIND} {data.contest}", author=data.head.agency, subject=data.round)
    part = Part(story=_story(data, keep), name=KIND, foot=data.foot, limited=LIMITED)
    return build([part], _SETUP, info, note=data.sample_note, invariant=invariant)


def _story(data: JudgesPaper, keep: Keep) -> Story:
    return [
        head(data.head, _WIDTH),
        *title(KIND, data.contest, _WIDTH),
        looks.text(round_line(data.round), looks.ROUND),
        looks.text(data.summary, looks.FORM_TEXT),
        *_section("I. Ba câu hỏi về cả ban"),
        _answers(data.questions, keep),
        *_section("II. Từng giám khảo"),
        _judges(data, keep),
        *([looks.text(data.chance, looks.SMALL)] if data.chance else []),
        *_charts(data.charts),
        *_section("III. Nhận xét từng giám khảo"),
        *(part for one in data.judges for part in _read(one)),
        *_panel(data, keep),
    ]


def _section(heading: str) -> Story:
    return [
        Spacer(1, _GAP),
        looks.text(heading, replace(looks.HEADING, size=13, first=0), with_next=True),
        Spacer(1, 4),
    ]


def _answers(answers: Sequence[Answer], keep: Keep) -> Flowable:
    rows = [
        [
            looks.text(one.name, looks.cell(_SIZE)),
            looks.text(one.figure, looks.cell(_SIZE, Align.RIGHT, BOLD)),
            looks.text(one.says, looks.cell(_SIZE)),
        ]
        for one in answers
    ]
    heads = [_head(text, _SIZE) for text in ("Chỉ số", "Giá trị", "Ý nghĩa")]
    return ruled([heads, *rows], [_WIDTH * share / 100 for share in _QUESTIONS], keep=_loose(keep))


def _panel(data: JudgesPaper, keep: Keep) -> Story:
    """The figures of the panel on one page."""
    whole = [*_section("IV. Các chỉ số của cả ban"), _answers(data.panel, keep)]
    return [KeepTogether(whole)] if keep.whole_rows else whole


def _judges(data: JudgesPaper, keep: Keep) -> Flowable:
    figures = len(data.heads) - 2
    widths = [_CODE, _WIDTH - _CODE - figures * _FIGURE, *[_FIGURE] * figures]
    rows = [
        [
            looks.text(text, looks.cell(_SIZE, Align.RIGHT if place > 1 else Align.LEFT))
            for place, text in enumerate(row)
        ]
        for row in data.rows
    ]
    return ruled([[_head(text, _HEAD_SIZE) for text in data.heads], *rows], widths, padding=2, keep=_loose(keep))


def _loose(keep: Keep) -> Keep:
    """No signature follows these tables."""
    return replace(keep, rows_with_tail=0)


def _head(text: str, size: int) -> Flowable:
    return looks.text(text, looks.cell(size, Align.CENTRE, BOLD))


def _charts(charts: Sequence[JudgeChart]) -> Iterator[Flowable]:
    """Two beside each other."""
    width = (_WIDTH - _BETWEEN) // 2
    for first in range(0, len(charts), 2):
        two = charts[first : first + 2]
        pair: list[object] = [Figure(judge_chart(chart, width), judge_chart_said(chart)) for chart in two]
        beside = [*pair, *[""] * (2 - len(pair))]
        yield Spacer(1, _GAP + 4)
        yield KeepTogether(frameless([beside], [width + _BETWEEN, _WIDTH - width - _BETWEEN], align="LEFT"))


def _read(one: JudgeRead) -> Story:
    said = [f"{bold(f'{name}:')} {safe(text)}" for name, text in one.lines]
    warned = [bold(one.alarm)] if one.alarm else []
    lines = [looks.rich(text, replace(looks.SMALL, size=11, left=12)) for text in (*warned, *said)]
    first, *others = lines
    name = looks.text(one.name, replace(looks.FORM_LINE, face=BOLD, size=12, before=6, role="H3"), with_next=True)
    return [KeepTogether([name, first]), *others]
