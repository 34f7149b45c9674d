"""What a signing order comes to on a paper: which stamps where, in which order; refused before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from judging_app.documents.signing.boxes import MM, corner_box, hand_box, seal_box, usual_hand
from judging_app.documents.signing.pictures import Picture, hand_picture, seal_picture
from judging_app.documents.signing.stamps import Stamp, picture_page, words_page
from judging_app.ports.signing import Box, SignablePaper, SignedAs, SigningLook, SigningPlace
from judging_app.ports.signing_errors import (
    NoPlaceError,
    SignedAlreadyError,
    SignedTogetherError,
    WhichPlaceError,
)

ATTACHMENT = 0
"""The number of the corner of an attachment, which is no place of a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Each role with its number of place and its stamp, None where nothing is seen of it."""

    number: int
    stamps: dict[SignedAs, Stamp | None]


def plan_of(
    paper: SignablePaper, look: SigningLook, roles: Sequence[SignedAs], corner: tuple[float, float], at: datetime
) -> Plan:
    """Raises NoPlaceError, WhichPlaceError, SignedAlreadyError, SignedTogetherError, PictureUnfitError."""
    _check_order(paper, look)
    if look.attachment:
        return Plan(number=ATTACHMENT, stamps=_on_attachment(look.attachment, roles, corner, at))
    place = _place(paper, look)
    earlier = next((one for one in paper.signed if one.number == place.number), None)
    if earlier is not None and SignedAs.PERSON in roles:
        raise SignedAlreadyError(path=str(look.paper))
    if len(place.boxes) > 1 and paper.signed:
        raise SignedTogetherError(path=str(look.paper))
    return Plan(number=place.number, stamps=_at_place(place, look, roles, earlier.box if earlier else None))


def _check_order(paper: SignablePaper, look: SigningLook) -> None:
    """After the agency nobody signs."""
    if any(one.signed_as is SignedAs.AGENCY for one in paper.signed):
        raise SignedAlreadyError(path=str(look.paper))


def _place(paper: SignablePaper, look: SigningLook) -> SigningPlace:
    if not paper.places:
        raise NoPlaceError(path=str(look.paper))
    if look.place is None and len(paper.places) == 1:
        return paper.places[0]
    for one in paper.places:
        if one.number == look.place:
            return one
    raise WhichPlaceError(path=str(look.paper), places="; ".join(map(_named, paper.places)))


def _named(place: SigningPlace) -> str:
    return f"{place.number} {place.title}" + (f" ({place.name})" if place.name else "")


def _on_attachment(
    words: str, roles: Sequence[SignedAs], corner: tuple[float, float], at: datetime
) -> dict[SignedAs, Stamp | None]:
    """Words and time once, of whoever signs last: the agency where it does."""
    drawn, wide, high = words_page([words, at.isoformat(timespec="seconds")])
    stamp = Stamp(page=drawn, box=corner_box(*corner, wide, high))
    return {role: stamp if role is roles[-1] else None for role in roles}


def _at_place(
    place: SigningPlace, look: SigningLook, roles: Sequence[SignedAs], earlier: Box | None
) -> dict[SignedAs, Stamp | None]:
    """The hand in the middle of each box of the place; the seal goes by it, or by the one that is there (`earlier`)."""
    hand = hand_picture(look.picture) if look.picture else None
    seal = seal_picture(look.seal) if look.seal else None
    hands = [hand_box(box, hand.across, hand.down) if hand else earlier or usual_hand(box) for box in place.boxes]
    made: dict[SignedAs, Stamp | None] = dict.fromkeys(roles)
    if SignedAs.PERSON in roles and hand:
        made[SignedAs.PERSON] = _stamp(hand, hands)
    if SignedAs.AGENCY in roles and seal:
        seals = [seal_box(one, look.seal_mm * MM, seal.across, seal.down) for one in hands]
        made[SignedAs.AGENCY] = _stamp(seal, seals)
    return made


def _stamp(picture: Picture, boxes: Sequence[Box]) -> Stamp:
    return Stamp(page=picture_page(picture, boxes[0]), box=boxes[0], copies=tuple(boxes[1:]))
