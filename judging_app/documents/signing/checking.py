"""Every signature of a PDF as pyHanko's own validator judges it, without a network."""

import logging
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from judging_app.documents.signing.reading import read_faults, signed_as
from judging_app.ports.print_errors import PdfUnreadableError
from judging_app.ports.signing import CheckedSignature, Cover, Later, Trust
from judging_app.ports.signing_errors import RootUnreadableError
from judging_app.ports.whole_files import read_whole

if TYPE_CHECKING:
    from pyhanko.sign.validation.status import PdfSignatureStatus

MOST_ROOT = 1_000_000
FOR_SIGNING = frozenset({"digital_signature", "non_repudiation"})


def checked(pdf: Path, data: bytes, roots: Sequence[Path]) -> tuple[CheckedSignature, ...]:
    """All signatures in the order of signing. Raises PdfUnreadableError, RootUnreadableError."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    logging.getLogger("pyhanko").addHandler(logging.NullHandler())  # what it finds is in its answer
    known = [root for path in roots for root in _roots(path)]
    try:
        signatures = PdfFileReader(BytesIO(data)).embedded_regular_signatures
    except read_faults() as error:
        raise PdfUnreadableError(path=str(pdf)) from error
    return tuple(_checked(one, known) for one in signatures)


def _checked(signature: Any, roots: Sequence[Any]) -> CheckedSignature:
    """One signature; what can't even be validated is not intact."""
    try:
        status = _status(signature, roots)
    except read_faults() as error:
        return _said(signature, intact=False, cover=Cover.PART, later=Later.CHANGES, words=str(error))
    return _said(
        signature,
        intact=status.intact and status.valid and _padded(signature),
        cover=_cover(status),
        later=_later(status),
        trust=_trust(status),
        words=status.summary(),
    )


def _status(signature: Any, roots: Sequence[Any]) -> "PdfSignatureStatus":
    """What the validator says, of the certificate at the time that the signature names."""
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko_certvalidator import ValidationContext

    usage = FOR_SIGNING if signature.signer_cert.key_usage_value is not None else None
    context = ValidationContext(
        trust_roots=list(roots),
        allow_fetching=False,
        moment=signature.self_reported_timestamp,
        other_certs=signature.other_embedded_certs,
    )
    return validate_pdf_signature(
        signature,
        signer_validation_context=context,
        key_usage_settings=KeyUsageConstraints(key_usage=usage or frozenset()),
    )


def _said(
    signature: Any, *, intact: bool, cover: Cover, later: Later, words: str, trust: Trust = Trust.UNKNOWN
) -> CheckedSignature:
    try:
        subject, issuer = signature.signer_cert.subject.native, signature.signer_cert.issuer.native
        at = signature.self_reported_timestamp
    except read_faults():
        subject, issuer, at = {}, {}, None
    return CheckedSignature(
        signed_as=signed_as(signature.field_name),
        name=_common(subject),
        issuer=_common(issuer),
        at=at,
        intact=intact,
        cover=cover,
        later=later,
        trust=trust,
        words=words,
    )


def _common(name: Any) -> str:
    return str(name.get("common_name") or name.get("organization_name") or "?")


def _padded(signature: Any) -> bool:
    """Nothing but noughts fills the room that the signature left: no digest covers it."""
    from asn1crypto.cms import ContentInfo

    content = signature.pkcs7_content
    return not content[len(ContentInfo.load(content).dump()) :].strip(b"\0")


def _cover(status: "PdfSignatureStatus") -> Cover:
    from pyhanko.sign.validation import SignatureCoverageLevel as Level

    if status.coverage == Level.ENTIRE_FILE:
        return Cover.FILE
    return Cover.REVISION if status.coverage == Level.ENTIRE_REVISION else Cover.PART


def _later(status: "PdfSignatureStatus") -> Later:
    from pyhanko.sign.diff_analysis import ModificationLevel

    if not status.docmdp_ok or status.modification_level is None:
        return Later.CHANGES
    return Later.NOTHING if status.modification_level == ModificationLevel.NONE else Later.SIGNATURES


def _trust(status: "PdfSignatureStatus") -> Trust:
    from pyhanko.sign.ades.report import AdESIndeterminate

    if status.trusted:
        return Trust.KNOWN
    own = status.signing_cert.self_issued  # nobody stands above it whom this machine could know
    unknown = own or status.trust_problem_indic is AdESIndeterminate.NO_CERTIFICATE_CHAIN_FOUND
    return Trust.UNKNOWN if unknown and _in_time(status) else Trust.REFUSED


def _in_time(status: "PdfSignatureStatus") -> bool:
    """Whether the certificate was good when it signed; without a chain the validator does not look."""
    certificate, at = status.signing_cert, status.signer_reported_dt
    return at is not None and certificate.not_valid_before <= at <= certificate.not_valid_after


def _roots(path: Path) -> list[Any]:
    from pyhanko.keys import load_certs_from_pemder_data

    data = read_whole(path, MOST_ROOT)
    try:
        found = list(load_certs_from_pemder_data(data))
        for one in found:
            one.subject.native  # noqa: B018 - reading it is what fails
    except read_faults() as error:
        raise RootUnreadableError(path=str(path)) from error
    if not found:
        raise RootUnreadableError(path=str(path))
    return found
