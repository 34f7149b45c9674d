"""What was found of digital signatures, in sentences."""

from collections.abc import Iterator, Sequence

from judging_app.ports.sentences import Said
from judging_app.ports.signing import CheckedSignature, Cover, Later, SignedAs, Trust
from judging_app.services.telling.told import told

_WHO = {
    SignedAs.PERSON: told("signer"),
    SignedAs.AGENCY: told("agency"),
    SignedAs.OTHER: told("signed elsewhere"),
}
_TRUST = {
    Trust.KNOWN: told("The certificate leads to a root that this machine trusts."),
    Trust.UNKNOWN: told(
        "Who issued the certificate ({issuer}) is not known to this machine: compare it with the issuer's root certificate."
    ),
    Trust.REFUSED: told("The certificate was out of date, unfit for signing or revoked when it signed."),
}


def signature_words(one: CheckedSignature) -> tuple[Said, ...]:
    """One signature: whose, when, what became of the file since, what is known of the certificate, the validator's words."""
    return tuple(_sentences(one))


def whole_words(signatures: Sequence[CheckedSignature]) -> Said:
    """What all signatures of a file come to."""
    if not all(one.holds for one in signatures):
        return told(
            "The file was changed after it was signed, or a certificate was not good. Do not use it; ask for it again."
        )
    if not any(one.cover is Cover.FILE for one in signatures):
        return told("Every signature holds; what was added after the last one upholds signatures only.")
    return told("Every signature holds, and the last one covers the whole file.")


def _sentences(one: CheckedSignature) -> Iterator[Said]:
    if one.at is None:
        yield told("{name} ({role}); the signature does not say when.", name=one.name, role=_WHO[one.signed_as])
    else:
        yield told(
            "{name} ({role}), {time} by the clock of the machine that signed.",
            name=one.name,
            role=_WHO[one.signed_as],
            time=one.at.isoformat(),
        )
    yield _unchanged(one)
    trust = _TRUST[one.trust]
    yield trust._replace(fields={"issuer": one.issuer})
    yield told("Validator: {words}", words=one.words.replace(",", ", "))


def _unchanged(one: CheckedSignature) -> Said:
    if not one.intact or one.cover is Cover.PART or one.later is Later.CHANGES:
        return told("What was signed has been changed since.")
    if one.cover is Cover.FILE:
        return told("What was signed is unchanged; it is the whole file.")
    return told("What was signed is unchanged; only signatures were added since.")
