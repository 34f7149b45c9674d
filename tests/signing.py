"""An authority of the tests' own, keys that it certified, pictures of a hand and a seal."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509.oid import NameOID
from PIL import Image, ImageDraw

from judging_app.ports.signing import KeyFile

SECRET = "mật khẩu đúng"
ISSUER = "Cơ quan chứng thực thử"
PERSON, AGENCY = "Đặng Quốc Bình", "Ban Tổ chức Hội thi"
NOW_MS = 1_700_000_000_000  # 14 November 2023, 22:13:20 UTC
NOW = datetime.fromtimestamp(NOW_MS // 1000, UTC)
BLUE, RED = (20, 40, 190, 255), (200, 20, 20, 255)


class StillClock:
    """Always the same moment."""

    def now_ms(self) -> int:
        return NOW_MS


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What kind of certificate: good from and to in days from now, for signing or not, certified by nobody but itself."""

    name: str = PERSON
    first: int = -30
    last: int = 365
    signing: bool | None = True
    rsa: bool = False
    own: bool = False


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _certificate(subject: str, key: Any, issuer: str, by: Any, wish: Wish, *, top: bool = False) -> x509.Certificate:
    builder = (
        x509.CertificateBuilder()
        .subject_name(_named(subject))
        .issuer_name(_named(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW + timedelta(days=wish.first))
        .not_valid_after(NOW + timedelta(days=wish.last))
        .add_extension(x509.BasicConstraints(ca=top, path_length=None), critical=True)
    )
    if wish.signing is not None:
        usage = x509.KeyUsage(
            digital_signature=wish.signing and not top,
            content_commitment=wish.signing and not top,
            key_encipherment=not wish.signing,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=top,
            crl_sign=top,
            encipher_only=False,
            decipher_only=False,
        )
        builder = builder.add_extension(usage, critical=True)
    return builder.sign(by, hashes.SHA256())


@cache
def authority(name: str, nth: int = 1) -> tuple[Any, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    return key, _certificate(name, key, name, key, Wish(first=-4000, last=4000), top=True)


@cache
def p12(wish: Wish) -> bytes:
    """A PKCS#12 file that SECRET opens."""
    by, root = authority(ISSUER, 1)
    key: Any = rsa.generate_private_key(65537, 2048) if wish.rsa else ec.generate_private_key(ec.SECP256R1())
    lock = BestAvailableEncryption(SECRET.encode())
    if wish.own:
        alone = _certificate(wish.name, key, wish.name, key, wish)
        return pkcs12.serialize_key_and_certificates(b"key", key, alone, None, lock)
    own = _certificate(wish.name, key, ISSUER, by, wish)
    return pkcs12.serialize_key_and_certificates(b"key", key, own, [root], lock)


def key_of(folder: Path, wish: Wish | None = None, secret: str = SECRET) -> KeyFile:
    wish = wish or Wish()
    path = folder / f"{wish.name}.p12"
    path.write_bytes(p12(wish))
    return KeyFile(path=path, passphrase=secret)


def agency_key(folder: Path) -> KeyFile:
    return key_of(folder, Wish(name=AGENCY, rsa=True))


def root_of(folder: Path, name: str = ISSUER, nth: int = 1) -> Path:
    """The certificate of an authority; a second one of the same name is another."""
    path = folder / "root.pem"
    path.write_bytes(authority(name, nth)[1].public_bytes(Encoding.PEM))
    return path


def hand(folder: Path, *, across: int = 300, down: int = 120, ink: tuple[int, ...] = BLUE) -> Path:
    """A stroke from corner to corner and back, on a transparent ground."""
    image = Image.new("RGBA", (across, down), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.line([(4, down - 4), (across - 4, 4)], fill=ink, width=6)
    draw.line([(4, 4), (across - 4, down - 4)], fill=ink, width=6)
    for x in (0, across - 1):
        draw.line([(x, 2), (x, down - 3)], fill=ink, width=3)
    return _saved(image, folder / "hand.png")


def seal(folder: Path, *, ink: tuple[int, ...] = RED) -> Path:
    image = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.ellipse([0, 0, 399, 399], outline=ink, width=16)
    draw.ellipse([120, 120, 280, 280], outline=ink, width=10)
    return _saved(image, folder / "seal.png")


def _saved(image: Image.Image, path: Path) -> Path:
    target = BytesIO()
    image.save(target, "PNG")
    path.write_bytes(target.getvalue())
    return path
