"""What certificates of awards say, as plain values."""

from dataclasses import dataclass

from judging_app.ports.documents import Letterhead, Signer


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateLine:
    """One certificate. `number`: in the register, None is left to be written by hand; `code`: content of its small QR code,
    "" for none.
    """

    number: int | None
    tier_name: str
    unit: str
    title: str
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificatesData:
    """All certificates of a contest, in the order of the decision.

    `suffix` follows the register number ("CN-BTCHT"); `issuer` certifies; `object`: what the award was won in, as it stands
    in a sentence; `reference`: the decision that they rest on; `origin`: which
    contest and result they come from, told by the file alone.
    """

    head: Letterhead
    suffix: str
    issuer: str
    object: str
    reference: str
    signer: Signer
    lines: tuple[CertificateLine, ...]
    sample_note: str | None = None
    origin: str = ""
