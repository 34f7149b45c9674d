"""PKCS#12 files: opened with a passphrase, and looked at whether their certificate may sign today."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from judging_app.core.vietnamese.dates import short_date
from judging_app.ports.signing import KeyFile, KeyHolder
from judging_app.ports.signing_errors import (
    CertificateNotInTimeError,
    CertificateUnfitError,
    KeyMissingError,
    NotAKeyFileError,
    PassphraseWrongError,
)
from judging_app.ports.whole_files import read_whole

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12KeyAndCertificates
    from cryptography.x509 import Certificate

MOST_BYTES = 1_000_000
VIETNAM = timezone(timedelta(hours=7))


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedKey:
    """A key with its certificate and those above it; the key is shown nowhere."""

    signer: Any
    holder: KeyHolder


def opened(file: KeyFile, now: datetime) -> OpenedKey:
    """The key of a file, if it may sign now. Raises NotAKeyFileError, PassphraseWrongError, KeyMissingError,
    CertificateNotInTimeError, CertificateUnfitError, FileMissingError, FileTooLargeError.
    """
    content = _content(file)
    if content.key is None or content.cert is None:
        raise KeyMissingError(path=str(file.path))
    certificate = content.cert.certificate
    holder = holder_of(certificate)
    _check_time(holder, now)
    _check_usage(certificate, holder)
    return OpenedKey(signer=_signer(content), holder=holder)


def holder_of(certificate: "Certificate") -> KeyHolder:
    """Whose certificate it is."""
    return KeyHolder(
        name=_common(certificate.subject),
        issuer=_common(certificate.issuer),
        first=certificate.not_valid_before_utc,
        last=certificate.not_valid_after_utc,
    )


def _content(file: KeyFile) -> "PKCS12KeyAndCertificates":
    from asn1crypto.pkcs12 import Pfx
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12

    data = read_whole(file.path, MOST_BYTES)
    try:
        Pfx.load(data, strict=True)["auth_safe"]["content"].native  # noqa: B018 - reading it is what fails
    except (ValueError, TypeError, KeyError) as error:
        raise NotAKeyFileError(path=str(file.path)) from error
    try:
        return load_pkcs12(data, file.passphrase.encode())
    except UnsupportedAlgorithm as error:
        raise NotAKeyFileError(path=str(file.path)) from error
    except ValueError as error:
        raise PassphraseWrongError(path=str(file.path)) from error


def _check_time(holder: KeyHolder, now: datetime) -> None:
    if not holder.first <= now <= holder.last:
        first, last = (short_date(one.astimezone(VIETNAM).date()) for one in (holder.first, holder.last))
        raise CertificateNotInTimeError(name=holder.name, first=first, last=last)


def _check_usage(certificate: "Certificate", holder: KeyHolder) -> None:
    """A certificate that says what it is for must be for signing."""
    from cryptography.x509 import ExtensionNotFound, KeyUsage

    try:
        usage = certificate.extensions.get_extension_for_class(KeyUsage).value
    except ExtensionNotFound:
        return
    if not (usage.digital_signature or usage.content_commitment):
        raise CertificateUnfitError(name=holder.name)


def _common(name: Any) -> str:
    from cryptography.x509.oid import NameOID

    found = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else str(name.rfc4514_string())


def _signer(content: "PKCS12KeyAndCertificates") -> Any:
    """What pyHanko signs with."""
    from asn1crypto import x509
    from asn1crypto.keys import PrivateKeyInfo
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    key: Any = content.key
    known = SimpleCertificateStore()
    for other in content.additional_certs:
        known.register(x509.Certificate.load(other.certificate.public_bytes(Encoding.DER)))
    own: Any = content.cert
    return SimpleSigner(
        signing_cert=x509.Certificate.load(own.certificate.public_bytes(Encoding.DER)),
        signing_key=PrivateKeyInfo.load(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())),
        cert_registry=known,
    )
