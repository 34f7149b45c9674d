"""What can go wrong while papers are signed digitally, and while signatures are checked."""

from dataclasses import dataclass
from enum import Enum

from judging_app.ports.errors import PortError


class PictureFault(Enum):
    """What is wrong with the picture of a signature or a seal."""

    NOT_PNG = "not-png"
    TOO_LARGE = "too-large"
    NOT_TRANSPARENT = "not-transparent"
    NOT_BLUE = "not-blue"
    NOT_RED = "not-red"


@dataclass(eq=False)
class KeyNotGivenError(PortError):
    """Neither a person's nor an agency's key was named."""


@dataclass(eq=False)
class PassphraseNotGivenError(PortError):
    """There is no terminal to ask for the passphrase, and `variable` holds none."""

    path: str
    variable: str


@dataclass(eq=False)
class NotAKeyFileError(PortError):
    """The file is no PKCS#12, or damaged, or of a kind that can't be read."""

    path: str


@dataclass(eq=False)
class PassphraseWrongError(PortError):
    """The passphrase does not open the file."""

    path: str


@dataclass(eq=False)
class KeyMissingError(PortError):
    """The file holds certificates only, or no certificate of its key."""

    path: str


@dataclass(eq=False)
class CertificateNotInTimeError(PortError):
    """The certificate has expired or is not good yet; days are dd/mm/yyyy."""

    name: str
    first: str
    last: str


@dataclass(eq=False)
class CertificateUnfitError(PortError):
    """The certificate was not issued for signing."""

    name: str


@dataclass(eq=False)
class PictureUnfitError(PortError):
    """A picture can't be used."""

    path: str
    what: PictureFault


@dataclass(eq=False)
class NoPlaceError(PortError):
    """The paper has no place for a signature."""

    path: str


@dataclass(eq=False)
class WhichPlaceError(PortError):
    """The paper has several places, or not the one that was named; `places`: all with their numbers."""

    path: str
    places: str


@dataclass(eq=False)
class SignedAlreadyError(PortError):
    """This signer has signed the paper already, or the agency has, after whom no person signs."""

    path: str


@dataclass(eq=False)
class SignedTogetherError(PortError):
    """The seal belongs on several pages, which may not change after the person has signed."""

    path: str


@dataclass(eq=False)
class SignedPaperChangedError(PortError):
    """The file was changed after it was signed; `by` signed it."""

    path: str
    by: str


@dataclass(eq=False)
class NotSignedError(PortError):
    """The file bears no digital signature."""

    path: str


@dataclass(eq=False)
class CannotSignError(PortError):
    """The file is made so that it can't be signed: it forbids changes, its first page is turned, it is damaged; `words` say how."""

    path: str
    words: str


@dataclass(eq=False)
class SigningFailedError(PortError):
    """The signed file did not stand its own check; `words` are the validator's."""

    path: str
    words: str


@dataclass(eq=False)
class RootUnreadableError(PortError):
    """The file holds no certificate that could be trusted."""

    path: str


@dataclass(eq=False)
class PaperWithoutOriginError(PortError):
    """The paper does not say which contest it comes from."""

    path: str


@dataclass(eq=False)
class PaperOfOtherContestError(PortError):
    """The paper comes from another contest."""

    path: str


@dataclass(eq=False)
class PaperNotApprovedError(PortError):
    """The result that the paper tells is not approved."""

    path: str


@dataclass(eq=False)
class PaperOutdatedError(PortError):
    """The paper was printed before the decision that holds was made; `number` is the decision's."""

    path: str
    number: int
