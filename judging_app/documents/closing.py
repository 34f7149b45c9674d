"""The end of a paper: who signs on the right, who receives it on the left."""

import re
from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from judging_app.documents import looks
from judging_app.documents.blocks import centred_lines, frameless
from judging_app.documents.looks import Look
from judging_app.documents.page import Story
from judging_app.documents.signing_place import SignaturePlace
from judging_app.ports.documents import Signer

SIGNATURE_ROOM = 72  # points between title and name, for hand and seal
_HINT = re.compile(r"\([^()]{1,20}\)")  # "(để báo cáo)", never broken
LEFT_SHARE = 46


def closing(signer: Signer, recipients: Sequence[str], width: int, room: int = SIGNATURE_ROOM) -> Flowable:
    """Recipients on the left, level with the signer's power and title on the right; `room` for his hand in points."""
    left = width * LEFT_SHARE // 100
    return frameless(
        [[_recipients(recipients), signature(signer, width - left, room=room)]], [left, width - left], before=14
    )


def signatures(signers: Sequence[Signer], width: int, date_line: str) -> Flowable:
    """Several signers side by side; place and date above the last one."""
    each = width // max(len(signers), 1)
    dates: list[object] = [""] * (len(signers) - 1)
    rows: list[Sequence[object]] = [
        [*dates, looks.text(date_line, looks.FORM_DATE)],
        [signature(signer, each, looks.FORM_SIGNER) for signer in signers],
    ]
    return frameless(rows, [each] * len(signers), before=8)


def side_by_side(signers: Sequence[Signer], recipients: Sequence[str], width: int, room: int) -> Story:
    """Signers on one line, as secretary and chair below minutes; recipients below them on the left."""
    each = width // max(len(signers), 1)
    hands = frameless([[signature(one, each, room=room) for one in signers]], [each] * len(signers), before=14)
    below = [Spacer(1, 10), *_recipients(recipients)] if recipients else []
    return [hands, *below]


def signature(signer: Signer, width: int, look: Look = looks.SIGNER, room: int = SIGNATURE_ROOM) -> Story:
    """Power and body, title, room for the hand (points), name."""
    power = f"{signer.power} {signer.body.upper()}".strip()
    above = [centred_lines(power, look, width)] if power else []
    title = centred_lines(signer.title.upper(), look, width)
    place = SignaturePlace(f"{power} {signer.title}".strip(), signer.name, room)
    return [*above, title, place, looks.text(signer.name, look)]


def _recipients(recipients: Sequence[str]) -> Story:
    lines = recipient_lines(recipients)
    if not lines:
        return []
    return [looks.text("Nơi nhận:", looks.RECIPIENTS_HEAD), *(looks.text(line, looks.RECIPIENT) for line in lines)]


def _whole(hint: re.Match[str]) -> str:
    return hint.group().replace(" ", "\u00a0")


def recipient_lines(recipients: Sequence[str]) -> list[str]:
    """Places of receipt, each with a dash and ";", the last with "."."""
    if not recipients:
        return []
    *others, last = [_HINT.sub(_whole, receiver.rstrip(" .;")) for receiver in recipients]
    return [*(f"- {receiver};" for receiver in others), f"- {last}."]
