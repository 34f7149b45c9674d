"""Names of files for things with codes: any code, any system, and never one name for two codes."""

import re

from judging_app.core.digest import sha256_hex

_GOOD = re.compile(r"\w(?:[\w .-]{0,58}\w)?")
_NOT_GOOD = re.compile(r"[^\w-]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_KEPT = 40
_DIGITS = 10


def file_name(code: str) -> str:
    """The code itself where every system takes it as a file's name ("GK1", "012 b"); what is left of it and a piece of its
    digest where not ("01/SNV", "../x", "CON"). Codes that differ by capitals only are refused where they come in.
    """
    if _GOOD.fullmatch(code) and not _RESERVED.fullmatch(code):
        return code
    return f"{_NOT_GOOD.sub('_', code)[:_KEPT]}-{sha256_hex(code.encode())[:_DIGITS]}"
