"""What signing a paper digitally takes and tells, as plain values, and the Protocol of who signs and checks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Protocol

SEAL_MM = 36
"""The diameter of most agencies' seals."""


class SignedAs(Enum):
    """Who a signature stands for. OTHER: it was not made by this program."""

    PERSON = "person"
    AGENCY = "agency"
    OTHER = "other"


class Cover(Enum):
    """How much of the file a signature covers. REVISION: all that was there when it was made."""

    FILE = "file"
    REVISION = "revision"
    PART = "part"


class Later(Enum):
    """What came into the file after a signature. SIGNATURES: nothing but further signatures and what upholds them."""

    NOTHING = "nothing"
    SIGNATURES = "signatures"
    CHANGES = "changes"


class Trust(Enum):
    """What is known of a signer's certificate. UNKNOWN: its chain ends at no root that this machine knows; REFUSED: it was
    out of date, unfit or revoked when it signed.
    """

    KNOWN = "known"
    UNKNOWN = "unknown"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle on a page (counted from 0), in points from its lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """In points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """In points."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningPlace:
    """Room for one signer, counted from 1: the same on each page of `boxes` (every certificate has it)."""

    number: int
    title: str
    name: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedField:
    """A signature that a paper bears: for whom, at which place (0: none of the paper's own), and where it is seen."""

    signed_as: SignedAs
    number: int = 0
    box: Box | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignablePaper:
    """What a PDF says of itself. `origin`: which contest and result it comes from, "" where it does not say; `signed`: in
    the order of signing.
    """

    origin: str
    places: tuple[SigningPlace, ...]
    signed: tuple[SignedField, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningLook:
    """How a signature is seen. `place`: number of the signer's; `picture`: of his hand, blue; `seal`: red, `seal_mm` wide;
    `attachment`: words above the time on top of page 1 instead of pictures, for a file that goes with another paper.
    """

    paper: Path
    place: int | None = None
    picture: Path | None = None
    seal: Path | None = None
    seal_mm: int = SEAL_MM
    attachment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """A PKCS#12 file and what opens it, which is shown nowhere."""

    path: Path
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHolder:
    """Whose certificate it is, who issued it, from when until when it is good."""

    name: str
    issuer: str
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningOrder:
    """What to sign with which keys: the person's, the agency's, or both in this order; `roots`: certificates to trust."""

    look: SigningLook
    person: KeyFile | None = None
    agency: KeyFile | None = None
    roots: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedSignature:
    """What became of one signature. `at`: when it was made by the clock of the machine that signed, None if it does not
    say; `issuer`: of the certificate; `words`: the validator's own.
    """

    signed_as: SignedAs
    name: str
    issuer: str
    at: datetime | None
    intact: bool
    cover: Cover
    later: Later
    trust: Trust
    words: str

    @property
    def holds(self) -> bool:
        """Whether what it signed is unchanged and its certificate was good, as far as this machine knows."""
        whole = self.cover is not Cover.PART and self.later is not Later.CHANGES
        return self.intact and whole and self.trust is not Trust.REFUSED


class PaperSigner(Protocol):
    """Signs finished PDF papers and checks signatures, without a network."""

    def paper(self, pdf: Path) -> SignablePaper:
        """What a PDF says of itself. Raises FileMissingError, FileTooLargeError, PdfUnreadableError."""

    def key(self, file: KeyFile) -> KeyHolder:
        """Whose key it is. Raises NotAKeyFileError, PassphraseWrongError, KeyMissingError, CertificateNotInTimeError,
        CertificateUnfitError, FileMissingError.
        """

    def draft(self, look: SigningLook, out: Path) -> Box:
        """Write the paper as it would look, unsigned; which part of it the signature takes. Raises as `sign`."""

    def sign(self, order: SigningOrder, out: Path) -> tuple[CheckedSignature, ...]:
        """Sign into a new file, which is checked before it takes its place; all its signatures.

        Raises as `paper` and `key`; NoPlaceError, WhichPlaceError, SignedAlreadyError, SignedTogetherError,
        SignedPaperChangedError, PictureUnfitError, CannotSignError, SigningFailedError, CannotWriteError.
        """

    def check(self, pdf: Path, roots: Sequence[Path] = ()) -> tuple[CheckedSignature, ...]:
        """All signatures of a file, none where it has none. Raises as `paper`, RootUnreadableError."""
