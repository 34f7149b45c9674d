"""The contest data for papers as a JSON file: what the contest itself says, to be taken to another contest or edited by hand."""

import json

from judging_app.core.contest import Contest
from judging_app.core.papers import Value, own_value
from judging_app.core.plain import Plain, to_plain
from judging_app.ports.paper_errors import PaperFileError, PaperValueError
from judging_app.services.change_papers import Wanted
from judging_app.services.paper_fields import FIELDS, FieldKind, PaperField
from judging_app.services.typed_papers import field_of, typed_value

FORMAT, VERSION = "judging-app/papers", 1


def papers_file(contest: Contest) -> bytes:
    """Every field that a person fills, null where the usual wording stands. Figures of earlier years are left out: they are
    read from the files of their contests.
    """
    typed = (key for key, one in FIELDS.items() if one.kind is not FieldKind.EARLIER)
    fields = {key: to_plain(own_value(contest.papers, key)) for key in typed}
    said = {"format": FORMAT, "version": VERSION, "papers": fields}
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()


def papers_from_file(data: bytes) -> Wanted:
    """What a file wants fields to hold; a field that it does not name is not touched.

    Raises PaperFileError, PaperFieldUnknownError, PaperValueError.
    """
    try:
        read = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise PaperFileError(where="$") from error
    if not isinstance(read, dict):
        raise PaperFileError(where="$")
    for name, known in (("format", FORMAT), ("version", VERSION)):
        if read.get(name) != known:
            raise PaperFileError(where=name)
    fields = read.get("papers")
    if not isinstance(fields, dict) or set(read) != {"format", "version", "papers"}:
        raise PaperFileError(where="papers")
    return {key: _value(field_of(key), value) for key, value in fields.items()}


def _value(field: PaperField, value: Plain) -> Value | None:
    if value is None:
        return None
    if field.kind is FieldKind.LIST:
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise PaperValueError(paper_field=field.key, text=_short(value), what="list")
        return typed_value(field, [str(one) for one in value])
    if isinstance(value, bool) if field.kind is FieldKind.YES else isinstance(value, str):
        return typed_value(field, [str(value)])
    if field.kind is FieldKind.NUMBER and isinstance(value, int) and not isinstance(value, bool):
        return typed_value(field, [str(value)])
    raise PaperValueError(paper_field=field.key, text=_short(value), what="text")


def _short(value: Plain) -> str:
    return json.dumps(value, ensure_ascii=False)[:60]
