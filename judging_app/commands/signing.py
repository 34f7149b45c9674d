"""The commands sign and verify-signature: digital signatures on finished papers, without a network."""

import os
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from judging_app.bootstrap import Application
from judging_app.commands.grammar import BY, CONTEST, Command, argument
from judging_app.commands.report import Json, Report
from judging_app.commands.secrets import at_terminal, key_file
from judging_app.commands.typed import positive, text
from judging_app.commands.words import Speaker
from judging_app.core.errors import CoreError
from judging_app.ports.errors import PortError
from judging_app.ports.signing import SEAL_MM, CheckedSignature, KeyFile, SigningLook, SigningOrder
from judging_app.ports.signing_errors import KeyNotGivenError, NotSignedError
from judging_app.ports.storage import ContestStore
from judging_app.ports.work import Progress
from judging_app.services.sign_paper import sign_paper, signed_name
from judging_app.services.telling.signatures import signature_words, whole_words

PASSPHRASE = "JUDGING_APP_PASSPHRASE"  # noqa: S105 - the name of a variable
AGENCY_PASSPHRASE = "JUDGING_APP_AGENCY_PASSPHRASE"  # noqa: S105 - the name of a variable


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """What became of one file."""

    path: Path
    out: Path | None = None
    signatures: tuple[CheckedSignature, ...] = ()
    refusal: Exception | None = None


def sign(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Sign each paper into a file of its own; exit 1 if any was refused, the others stand."""
    person, agency = _keys(args, say)
    outcomes = []
    with app.contest(args.contest) as store:
        for number, paper in enumerate(args.files):
            progress(paper.name, number * 1000 // len(args.files))
            order = SigningOrder(look=_look(args, paper), person=person, agency=agency, roots=_roots(app, args))
            outcomes.append(_signed(app, store, order, signed_name(paper, args.out), args.by))
    return _report(outcomes, say)


def verify_signature(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """Check every signature of files; exit 1 if one does not hold, or a file has none."""
    return _report([_verified(app, path, _roots(app, args)) for path in args.files], say)


def _keys(args: Namespace, say: Speaker) -> tuple[KeyFile | None, KeyFile | None]:
    """Both passphrases before anything is done. Raises KeyNotGivenError, PassphraseNotGivenError."""
    if args.p12 is None and args.agency is None:
        raise KeyNotGivenError
    places = (
        (args.p12, args.secret_file, PASSPHRASE),
        (args.agency, args.agency_secret_file, AGENCY_PASSPHRASE),
    )
    person, agency = (
        key_file(
            path,
            secret=secret,
            variable=variable,
            environment=os.environ,
            ask=at_terminal(),
            prompt=say.say("Passphrase of {file}: ", file=path.name),
        )
        if path is not None
        else None
        for path, secret, variable in places
    )
    return person, agency


def _look(args: Namespace, paper: Path) -> SigningLook:
    return SigningLook(
        paper=paper,
        place=args.place,
        picture=args.image,
        seal=args.seal,
        seal_mm=args.seal_mm,
        attachment=args.attachment,
    )


def _roots(app: Application, args: Namespace) -> tuple[Path, ...]:
    return (*app.known_roots(), *args.trust)


def _signed(app: Application, store: ContestStore, order: SigningOrder, out: Path, who: str) -> _Outcome:
    try:
        made = sign_paper(store, order, out, signer=app.paper_signer, scribe=app.scribe(who))
    except (PortError, CoreError) as error:
        return _Outcome(path=order.look.paper, refusal=error)
    return _Outcome(path=order.look.paper, out=out, signatures=made)


def _verified(app: Application, path: Path, roots: Sequence[Path]) -> _Outcome:
    try:
        found = app.paper_signer.check(path, roots)
    except PortError as error:
        return _Outcome(path=path, refusal=error)
    if not found:
        return _Outcome(path=path, refusal=NotSignedError(path=str(path)))
    return _Outcome(path=path, out=path, signatures=found)


def _report(outcomes: Sequence[_Outcome], say: Speaker) -> Report:
    lines = [line for one in outcomes if one.out for line in _lines(one, say)]
    refused = [
        f"{one.path}: {say.sentence(one.refusal)}"
        if one.refusal
        else f"{one.path}: {say.one(whole_words(one.signatures))}"
        for one in outcomes
        if one.refusal or not _holds(one)
    ]
    return Report(lines=tuple(lines), data={"files": [_json(one, say) for one in outcomes]}, refusals=tuple(refused))


def _holds(one: _Outcome) -> bool:
    return all(signature.holds for signature in one.signatures)


def _lines(one: _Outcome, say: Speaker) -> list[str]:
    told = [f"  {sentence}" for each in one.signatures for sentence in say.told(signature_words(each))]
    return [str(one.out), *told, f"  {say.one(whole_words(one.signatures))}"]


def _json(one: _Outcome, say: Speaker) -> Json:
    if one.refusal is not None:
        kind = type(one.refusal).__name__
        return {"path": one.path.as_posix(), "error": kind, "reason": say.sentence(one.refusal)}
    return {
        "path": one.path.as_posix(),
        "out": one.out.as_posix() if one.out else None,
        "holds": _holds(one),
        "signatures": [_signature(each) for each in one.signatures],
    }


def _signature(one: CheckedSignature) -> Json:
    return {
        "as": one.signed_as.value,
        "name": one.name,
        "issuer": one.issuer,
        "at": one.at.isoformat() if one.at else None,
        "intact": one.intact,
        "cover": one.cover.value,
        "later": one.later.value,
        "trust": one.trust.value,
        "holds": one.holds,
        "validator": one.words,
    }


FILES = argument("files", nargs="+", type=Path, metavar="FILE", help="finished papers (*.pdf)")
TRUST = argument("--trust", nargs="+", type=Path, default=(), metavar="CERTIFICATE", help="root certificates to trust")
COMMANDS = {
    "sign": Command(
        "sign finished papers of an approved result digitally, each into a new file that is checked",
        (
            CONTEST,
            FILES,
            argument("--p12", type=Path, metavar="KEY", help="the signer's PKCS#12 file; the passphrase is asked for"),
            argument("--secret-file", type=Path, metavar="FILE", help=f"its first line; or {PASSPHRASE} is set"),
            argument("--image", type=Path, metavar="PNG", help="of the signer's hand: blue, transparent"),
            argument("--agency", type=Path, metavar="KEY", help="the agency's PKCS#12 file, which signs last"),
            argument("--agency-secret-file", type=Path, metavar="FILE", help=f"or {AGENCY_PASSPHRASE} is set"),
            argument("--seal", type=Path, metavar="PNG", help="of the agency's seal: red, transparent"),
            argument("--seal-mm", type=positive, default=SEAL_MM, metavar="N", help="the seal's real width"),
            argument("--place", type=positive, metavar="N", help="whose place, where a paper has several"),
            argument("--attachment", type=text, default="", metavar="TEXT", help="words on top of an attachment"),
            TRUST,
            argument("--out", type=Path, metavar="DIR", help="beside the paper where none is named"),
            BY,
        ),
        sign,
    ),
    "verify-signature": Command(
        "check every digital signature of files: unchanged, whole, by whom, when", (FILES, TRUST), verify_signature
    ),
}
