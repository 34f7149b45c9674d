"""What the forms of packs, score files and rules files share: strict, nothing unknown, nothing converted."""

import unicodedata
from collections.abc import Mapping
from typing import Annotated, ClassVar, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from judging_app.core.score_sheet import SheetState
from judging_app.ports.errors import FormNewerError, FormWrongError

VERSION = 1
T = TypeVar("T")


class Form(BaseModel):
    """Root of all forms."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)
    newest: ClassVar[int] = VERSION


FormKind = TypeVar("FormKind", bound=Form)
Many = Annotated[tuple[T, ...], Field(strict=False)]
Count = Annotated[int, Field(ge=0)]
Number = Annotated[int, Field(ge=1)]
Code = Annotated[str, Field(pattern=r"^[^\x00-\x1f\x7f]{1,200}$")]
Id = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Hex32 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Points = Annotated[str, Field(pattern=r"^\d{1,40}/[1-9]\d{0,39}$")]
Recipient = Annotated[str, Field(pattern=r"^age1[0-9a-z]{58}$")]
Version = Annotated[int, Field(ge=VERSION, le=VERSION)]


def cleaned(text: str) -> str:
    """The text in NFC without control characters (tabs and line ends stay), which no document can print."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():  # what is printable is neither; most texts are, and looked at in one step
        return composed
    return "".join(c for c in composed if c in "\n\t" or (unicodedata.category(c) != "Cc" and c not in "\ufffe\uffff"))


Text = Annotated[str, AfterValidator(cleaned)]


def place(where: tuple[int | str, ...], start: str = "$") -> str:
    """A place in a JSON value as people write it: $.sheets[0].marks"""
    return start + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in where)


def read_form(kind: type[FormKind], value: object) -> FormKind:
    """Step 5 of the ladder. Raises FormNewerError or FormWrongError naming the first wrong place."""
    version = value.get("version") if isinstance(value, Mapping) else None
    if type(version) is int and version > kind.newest:
        raise FormNewerError(version=version)
    try:
        return kind.model_validate(value)
    except ValidationError as error:
        raise FormWrongError(where=place(error.errors()[0]["loc"])) from error


State = Annotated[SheetState, Field(strict=False)]
