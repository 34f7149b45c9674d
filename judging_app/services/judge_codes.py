"""A judge's laptop is trusted once a person has compared its code: on the signed paper, or read out on the telephone."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from judging_app.core.counting import Source
from judging_app.core.ids import JudgeCode, RoundKey
from judging_app.ports.exchange import Exchange
from judging_app.ports.office_errors import CodeUnknownError
from judging_app.ports.storage import ContestUnit, Enrolment
from judging_app.services.audit import Scribe
from judging_app.services.rounds import RoundView, load_round


@dataclass(frozen=True, slots=True, kw_only=True)
class LaptopCode:
    """The code of a laptop that sent score files with a pack. `compared`: a person said that it agrees."""

    judge: JudgeCode
    pack: int
    device_key: str
    code: str
    compared: bool


def laptop_codes(unit: ContestUnit, view: RoundView, exchange: Exchange) -> tuple[LaptopCode, ...]:
    """The codes of all laptops that files came from, in order of judge and pack: two of one pack are a conflict."""
    packs = packs_of(unit, view.round.key)
    keys = {(one.judge, one.enrolment, one.device_key) for one in view.files if one.source is Source.FILE}
    return tuple(
        LaptopCode(
            judge=judge,
            pack=number,
            device_key=device,
            code=exchange.judge_code(
                contest_id=view.contest.id,
                judge=judge,
                enrolment=number,
                device=device,
                contest_key=unit.keys().public,
            ),
            compared=packs[judge, number].device_key == device,
        )
        for judge, number, device in sorted(keys)
        if (judge, number) in packs
    )


def packs_of(unit: ContestUnit, round_key: RoundKey) -> Mapping[tuple[JudgeCode, int], Enrolment]:
    """The packs of a round by judge and number."""
    return {(one.judge, one.number): one for one in unit.enrolments() if one.round == round_key}


def record_compared(
    unit: ContestUnit,
    *,
    judge: JudgeCode,
    code: str,
    exchange: Exchange,
    scribe: Scribe,
    round_key: str | None = None,
    take_back: bool = False,
) -> LaptopCode:
    """Record that the code which a judge reads out or signed is that of a laptop whose files are here, or take that back.

    Blanks in `code` do not matter. Raises CodeUnknownError where no file came from such a laptop: nothing is recorded.
    """
    view = load_round(unit, round_key)
    digits = "".join(code.split())
    found = [
        one
        for one in laptop_codes(unit, view, exchange)
        if one.judge == judge and "".join(one.code.split()) == digits and one.compared >= take_back
    ]
    if not found:
        raise CodeUnknownError(judge=judge, code=code)
    one = found[-1]
    pack = packs_of(unit, view.round.key)[judge, one.pack]
    unit.save_enrolment(replace(pack, device_key="" if take_back else one.device_key))
    scribe.note(unit, "compare-back" if take_back else "compare", f"{judge} #{one.pack} {one.code}")
    unit.commit()
    return replace(one, compared=not take_back)
