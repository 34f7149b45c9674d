"""What is wrong with a clip by the rules of the contest; a person decides on each finding.

Limits are exact: a clip of 300 seconds and one millisecond is longer than 300 seconds.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from judging_app.core.clip_look import NOTHING_SEEN, ClipLook, Pictures, Stretch, pictures_of
from judging_app.core.clip_names import base_name, fits, wanted_name
from judging_app.core.entry import Clip, Entry, Finding, FindingKind, Unit
from judging_app.core.ids import EntryCode
from judging_app.core.rules import ClipRules, Orientation

THOUSAND = 1000
PERCENT = 100
MOST_NAMED = 8
"""How many other entries a finding names at most."""


def findings_of(
    entry: Entry, clip: Clip | None, rules: ClipRules, look: ClipLook = NOTHING_SEEN, unit: Unit | None = None
) -> tuple[Finding, ...]:
    """All breaches of one entry's clip, in the order of FindingKind. `unit`: whose clip it is, for its file's name.

    A clip without a picture (no video codec or no size) is unreadable, and nothing else is said of it. `found` and
    `limit` are seconds ("300.001"), pixels ("640x360"), a way up, width to height ("16:9"), containers, or names of files; of a stretch `found` is where it begins
    and how long it is ("61.2+12.5").
    """
    if clip is None:
        return (Finding(entry=entry.code, kind=FindingKind.MISSING, found=entry.clip_name),)
    if not (clip.video_codec and clip.width and clip.height):
        return (Finding(entry=entry.code, kind=FindingKind.UNREADABLE, found=clip.path),)
    breaches = (
        *_length(clip, rules),
        *_resolution(clip, rules),
        *_way_up(clip, rules),
        *_aspect(clip, rules),
        *_container(clip, rules),
        *_file_name(entry, clip, rules, unit),
        *_sound(clip),
        *_stretch(FindingKind.DARK, look.dark, rules.dark_seconds),
        *_stretch(FindingKind.SILENT, look.silent if clip.audio_codec else None, rules.silent_seconds),
    )
    return tuple(Finding(entry=entry.code, kind=kind, found=found, limit=limit) for kind, found, limit in breaches)


def identical_findings(entries: Sequence[Entry]) -> tuple[Finding, ...]:
    """One finding for each entry whose clip is byte for byte another's; `found` names the others, in order of code."""
    same: defaultdict[str, list[EntryCode]] = defaultdict(list)
    for entry in entries:
        if entry.clip is not None:
            same[entry.clip.sha256].append(entry.code)
    groups = [codes for codes in same.values() if len(codes) > 1]
    return _naming(FindingKind.IDENTICAL, {code: set(codes) - {code} for codes in groups for code in codes})


def alike_findings(entries: Sequence[Entry], looks: Mapping[str, ClipLook]) -> tuple[Finding, ...]:
    """One finding for each entry whose clip shows nearly the pictures of another, though the files differ.

    `looks`: by a file's SHA-256. Only clips of about the same length are compared.
    """
    known = [(entry, entry.clip) for entry in entries if entry.clip is not None and entry.clip.sha256 in looks]
    shown = [(pictures_of(clip.length_ms, looks[clip.sha256].pictures), entry.code, clip) for entry, clip in known]
    shown.sort(key=lambda one: (one[0].length_ms, one[1]))
    others: defaultdict[EntryCode, set[EntryCode]] = defaultdict(set)
    for place, (pictures, code, clip) in enumerate(shown):
        for longer, other, that in _as_long(pictures, shown[place + 1 :]):
            if that.sha256 != clip.sha256 and pictures.alike(longer):
                others[code].add(other)
                others[other].add(code)
    return _naming(FindingKind.ALIKE, others)


Shown = tuple[Pictures, EntryCode, Clip]


def _as_long(pictures: Pictures, longer: Iterable[Shown]) -> Iterator[Shown]:
    for one in longer:
        if not pictures.of_like_length(one[0]):
            return
        yield one


def _naming(kind: FindingKind, others: Mapping[EntryCode, set[EntryCode]]) -> tuple[Finding, ...]:
    """A finding for each entry with the codes of the others, of very many the first ones."""
    return tuple(Finding(entry=code, kind=kind, found=_names(others[code])) for code in sorted(others))


def _names(codes: Iterable[EntryCode]) -> str:
    names = sorted(codes)
    return ", ".join([*names[:MOST_NAMED], "…"] if len(names) > MOST_NAMED else names)


Breach = tuple[FindingKind, str, str]


def _length(clip: Clip, rules: ClipRules) -> Iterator[Breach]:
    if rules.min_seconds is not None and clip.length_ms < rules.min_seconds * THOUSAND:
        yield FindingKind.TOO_SHORT, _seconds(clip.length_ms), str(rules.min_seconds)
    if rules.max_seconds is not None and clip.length_ms > rules.max_seconds * THOUSAND:
        yield FindingKind.TOO_LONG, _seconds(clip.length_ms), str(rules.max_seconds)


def _resolution(clip: Clip, rules: ClipRules) -> Iterator[Breach]:
    """A clip the other way up than the limits is measured turned: that is a matter of orientation, not of pixels."""
    least_width, least_height = rules.min_width or 0, rules.min_height or 0
    width, height = clip.width, clip.height
    if _upright_limits(rules) != (height > width) and width != height:
        width, height = height, width
    if width < least_width or height < least_height:
        yield FindingKind.LOW_RESOLUTION, f"{clip.width}x{clip.height}", f"{least_width}x{least_height}"


def _upright_limits(rules: ClipRules) -> bool:
    if rules.min_width is None or rules.min_height is None:
        return rules.orientation is Orientation.PORTRAIT
    return rules.min_height > rules.min_width


def _way_up(clip: Clip, rules: ClipRules) -> Iterator[Breach]:
    found = "square" if clip.width == clip.height else "landscape" if clip.width > clip.height else "portrait"
    if rules.orientation is not Orientation.ANY and found != rules.orientation.value:
        yield FindingKind.ORIENTATION, found, rules.orientation.value


def _aspect(clip: Clip, rules: ClipRules) -> Iterator[Breach]:
    """Pixels are whole, and codecs want even ones: a width within one percent of the one wanted is meant so."""
    if not rules.aspect:
        return
    across, down = map(int, rules.aspect.split(":"))
    if abs(clip.width * down - clip.height * across) * PERCENT > clip.height * across:
        yield FindingKind.ASPECT, f"{clip.width}x{clip.height}", rules.aspect


def _container(clip: Clip, rules: ClipRules) -> Iterator[Breach]:
    allowed = {container.casefold() for container in rules.containers}
    if allowed and clip.container.casefold() not in allowed:
        yield FindingKind.CONTAINER, clip.container, ", ".join(rules.containers)


def _file_name(entry: Entry, clip: Clip, rules: ClipRules, unit: Unit | None) -> Iterator[Breach]:
    wanted = wanted_name(rules.file_names, entry, unit)
    if wanted and not fits(wanted, clip.path):
        yield FindingKind.FILE_NAME, base_name(clip.path), wanted


def _sound(clip: Clip) -> Iterator[Breach]:
    if not clip.audio_codec:
        yield FindingKind.NO_AUDIO, "", ""


def _stretch(kind: FindingKind, stretch: Stretch | None, limit: int | None) -> Iterator[Breach]:
    if stretch is not None and limit is not None and stretch.length_ms >= limit * THOUSAND:
        yield kind, f"{_seconds(stretch.start_ms)}+{_seconds(stretch.length_ms)}", str(limit)


def _seconds(milliseconds: int) -> str:
    whole, rest = divmod(milliseconds, THOUSAND)
    return f"{whole}.{rest:03}".rstrip("0").rstrip(".")
