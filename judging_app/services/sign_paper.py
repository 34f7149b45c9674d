"""Signing one finished paper of an approved result digitally; the paper itself is left as it is."""

import re
from pathlib import Path

from judging_app.ports.errors import FileExistsAlreadyError
from judging_app.ports.signing import CheckedSignature, PaperSigner, SigningLook, SigningOrder
from judging_app.ports.storage import ContestStore
from judging_app.services.audit import Scribe
from judging_app.services.paper_origin import check_anything_approved, check_approved_paper

SIGNED = "-da-ky"
_EARLIER = re.compile(rf"(?P<stem>.*?){SIGNED}(-(?P<number>[0-9]{{1,4}}))?")


def sign_paper(
    store: ContestStore, order: SigningOrder, out: Path, *, signer: PaperSigner, scribe: Scribe
) -> tuple[CheckedSignature, ...]:
    """Sign into the new file `out`; all signatures that it bears, as they were checked after writing.

    Raises as `check_signable` and PaperSigner.sign, and FileExistsAlreadyError: nothing is written then.
    """
    check_signable(store, order.look, signer)
    if out.exists():
        raise FileExistsAlreadyError(path=str(out))
    made = signer.sign(order, out)
    with store.unit() as unit:
        scribe.note(unit, "sign", f"{out.name}: {', '.join(one.name for one in made)}")
        unit.commit()
    return made


def check_signable(store: ContestStore, look: SigningLook, signer: PaperSigner) -> None:
    """Raise what forbids signing the paper: as `check_approved_paper`; an attachment from elsewhere need not say where it
    comes from, but something must be approved.
    """
    paper = signer.paper(look.paper)
    with store.unit() as unit:
        if look.attachment and not paper.origin:
            check_anything_approved(unit, look.paper)
        else:
            check_approved_paper(unit, paper.origin, look.paper)


def signed_name(paper: Path, folder: Path | None = None) -> Path:
    """Where the signed paper goes: a name of its own beside the paper or in `folder`, and again one for each further time."""
    found = _EARLIER.fullmatch(paper.stem)
    name = f"{found['stem']}{SIGNED}-{int(found['number'] or 1) + 1}" if found else f"{paper.stem}{SIGNED}"
    return (folder or paper.parent) / f"{name}.pdf"
