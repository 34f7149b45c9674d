"""FFmpeg's names for what is in a file, turned into the keys that rules of a contest use."""

from collections.abc import Mapping

_BY_FORMAT = {
    "avi": "avi",
    "asf": "wmv",
    "mpegts": "ts",
    "mpeg": "mpg",
    "mpegvideo": "mpg",
    "flv": "flv",
    "live_flv": "flv",
    "ogg": "ogv",
    "mxf": "mxf",
    "gif": "gif",
}
_WEB_CODECS = {"vp8", "vp9", "av1", "opus", "vorbis"}


def container_key(format_name: str, metadata: Mapping[str, str], codecs: tuple[str, ...]) -> str:
    """The container's key: mp4, mov, 3gp, webm, mkv, avi, wmv ... or FFmpeg's first name for it."""
    names = format_name.split(",")
    if "mp4" in names:
        return _of_brand(metadata.get("major_brand", ""))
    if "matroska" in names:
        return "webm" if set(codecs) <= _WEB_CODECS else "mkv"
    return _BY_FORMAT.get(names[0], names[0])


def _of_brand(brand: str) -> str:
    """The brand of an ISO media file; QuickTime's own files may have none."""
    if brand.strip() in {"qt", ""}:
        return "mov"
    return "3gp" if brand.startswith(("3gp", "3g2")) else "mp4"
