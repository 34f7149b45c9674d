"""The end of a paper for a word processor: who signs, who receives it; never alone on a page."""

from collections.abc import Sequence
from typing import Any

from docx.shared import Pt

from judging_app.documents import looks
from judging_app.documents.closing import LEFT_SHARE, SIGNATURE_ROOM, recipient_lines
from judging_app.documents.page import PORTRAIT
from judging_app.documents.word_parts import lay_out, stack, write, write_balanced
from judging_app.documents.word_tables import side_by_side
from judging_app.ports.documents import Signer
from judging_app.ports.written import Closing

_WIDTH = PORTRAIT.inner
_BEFORE = 14


def close(document: Any, closing: Closing) -> None:
    """One signer stands on the right with the places of receipt on the left; several stand side by side above them."""
    if len(closing.signers) == 1:
        left = _WIDTH * LEFT_SHARE // 100
        table = side_by_side(document, [left, _WIDTH - left], 1)
        _recipients(table.cell(0, 0), closing.recipients)
        _signature(table.cell(0, 1), closing.signers[0], _WIDTH - left)
        return
    each = _WIDTH // len(closing.signers)
    table = side_by_side(document, [each] * len(closing.signers), 2)
    for place, signer in enumerate(closing.signers):
        _signature(table.cell(0, place), signer, each, with_next=True)
    _recipients(table.cell(1, 0), closing.recipients)


def _signature(cell: Any, signer: Signer, width: int, *, with_next: bool = False) -> None:
    power = f"{signer.power} {signer.body.upper()}".strip()
    lines = [power, signer.title.upper()] if power else [signer.title.upper()]
    *titles, hand, name = stack(cell, len(lines) + 2)
    for place, (paragraph, text) in enumerate(zip(titles, lines, strict=True)):
        write_balanced(paragraph, text, looks.SIGNER, width, with_next=with_next)
        paragraph.paragraph_format.space_before = Pt(0 if place else _BEFORE)
    lay_out(hand, looks.SIGNER, with_next=with_next)
    hand.paragraph_format.line_spacing = Pt(SIGNATURE_ROOM)
    write(name, signer.name, looks.SIGNER, with_next=with_next)


def _recipients(cell: Any, recipients: Sequence[str]) -> None:
    lines = recipient_lines(recipients)
    paragraphs = stack(cell, len(lines) + 1)
    for place, paragraph in enumerate(paragraphs[: len(lines) + 1 if lines else 0]):
        if place:
            write(paragraph, lines[place - 1], looks.RECIPIENT)
        else:
            write(paragraph, "Nơi nhận:", looks.RECIPIENTS_HEAD)
            paragraph.paragraph_format.space_before = Pt(_BEFORE)
