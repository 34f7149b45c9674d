"""The sentences of what can go wrong while papers are signed digitally; part of the table in sentences.py."""

from collections.abc import Mapping

from judging_app.ports import signing_errors as signing
from judging_app.ports.signing_errors import PictureFault

SIGNING: Mapping[type[Exception], str] = {
    signing.KeyNotGivenError: "It was not said with which key to sign. Nothing was written; name the PKCS#12 file of the signer, of the agency, or both.",
    signing.PassphraseNotGivenError: "The passphrase of {path} can't be asked for here. Nothing was written; run the command at a terminal, set {variable}, or name a file that holds it.",
    signing.NotAKeyFileError: "{path} is no PKCS#12 file that can be read here. Nothing was written; choose the file (.p12, .pfx) that came with the certificate.",
    signing.PassphraseWrongError: "The passphrase does not open {path}, or the file is damaged. Nothing was written; type it once more.",
    signing.KeyMissingError: "{path} holds no private key with its certificate. Nothing was written; export both together into one PKCS#12 file.",
    signing.CertificateNotInTimeError: "The certificate of {name} is good from {first} to {last} only, and the machine's clock says otherwise. Nothing was written; look at the clock, or have the certificate renewed.",
    signing.CertificateUnfitError: "The certificate of {name} was not issued for signing. Nothing was written; choose a certificate for digital signatures.",
    signing.PictureUnfitError: "The picture {path} can't be used: {what}. Nothing was written; choose another one.",
    signing.NoPlaceError: "{path} has no place for a signature. Nothing was written; print the paper again with this version, or sign it as an attachment.",
    signing.WhichPlaceError: "{path} has these places for signatures: {places}. Nothing was written; say which one by its number.",
    signing.SignedAlreadyError: "{path} is signed at this place already, or by the agency, which signs last. Nothing was written; begin again with the unsigned paper where it must be signed otherwise.",
    signing.SignedTogetherError: "{path} has the place on several pages, which may not change any more after the first signature. Nothing was written; sign the unsigned paper with both keys at once.",
    signing.SignedPaperChangedError: "{path} was changed after {by} signed it, or that certificate was not good. Nothing was written; begin again with the unsigned paper.",
    signing.NotSignedError: "{path} bears no digital signature.",
    signing.CannotSignError: "{path} is made so that it can't be signed ({words}). Nothing was written; print the paper again, or make the file anew.",
    signing.SigningFailedError: "The signed file did not stand its own check ({words}). It was not kept, and the paper is as it was; try once more.",
    signing.RootUnreadableError: "{path} holds no certificate. Nothing was written; choose a root certificate (.pem, .cer, .crt).",
    signing.PaperWithoutOriginError: "{path} does not say which contest it comes from. Nothing was written; print the paper again, or sign it as an attachment.",
    signing.PaperOfOtherContestError: "{path} comes from another contest. Nothing was written; open that contest, or print the paper again.",
    signing.PaperNotApprovedError: "The result is not approved, and drafts are not signed. {path} was left as it is; approve the result, then print the paper again.",
    signing.PaperOutdatedError: "{path} was printed before decision no. {number}, or says another result. Nothing was written; print the paper again.",
}

SIGNING_WORDS: Mapping[str, str] = {
    PictureFault.NOT_PNG.value: "it is no PNG picture",
    PictureFault.TOO_LARGE.value: "it is too large; 5 MB and 6000 pixels a side are the most",
    PictureFault.NOT_TRANSPARENT.value: "its ground is not transparent, or nothing is drawn on it",
    PictureFault.NOT_BLUE.value: "a signature's picture is blue",
    PictureFault.NOT_RED.value: "a seal's picture is red",
}
