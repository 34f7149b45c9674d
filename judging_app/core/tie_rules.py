"""The registry of tie-break rules. In the rule book each stands as `key` or `key:argument`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from judging_app.core import tie_data
from judging_app.core.ids import EntryCode
from judging_app.core.tie_context import TieContext

CHAIR_DECIDES = "chair-decides"


class Argument(Enum):
    """What a rule's key must be followed by."""

    NOTHING = "nothing"
    SECTION = "section"
    CRITERION = "criterion"


class Manner(Enum):
    """How a rule ends a tie: by comparing, by a lot, by a person's word, or by leaving the place shared."""

    COMPARES = "compares"
    DRAWS = "draws"
    ASKS = "asks"
    SHARES = "shares"


@dataclass(frozen=True, slots=True, kw_only=True)
class TieRule:
    """One rule. `name`: English, for translation. `data`: what it compares, the chair's word where nothing else is;
    `smaller_first`: the smaller datum has the better place.
    """

    key: str
    name: str
    data: Callable[[TieContext, str, Sequence[EntryCode]], tie_data.Data] = tie_data.chair_order
    manner: Manner = Manner.COMPARES
    argument: Argument = Argument.NOTHING
    smaller_first: bool = False


def rule_of(written: str) -> tuple[TieRule, str]:
    """The rule and its argument as written in the rule book; KeyError for an unknown one."""
    key, _, argument = written.partition(":")
    return TIE_RULES[key], argument


_ALL = (
    TieRule(key="section", name="points of a section", data=tie_data.section, argument=Argument.SECTION),
    TieRule(key="criterion", name="points of a criterion", data=tie_data.criterion, argument=Argument.CRITERION),
    TieRule(key="firsts", name="more first places among the judges", data=tie_data.firsts),
    TieRule(key="median", name="median of the sheets", data=tie_data.median_total),
    TieRule(key="chair-sheet", name="the chair's own sheet", data=tie_data.chair_sheet),
    TieRule(key="spread", name="smaller spread of the sheets", data=tie_data.spread, smaller_first=True),
    TieRule(key="votes", name="more votes of the public", data=tie_data.votes),
    TieRule(key="receipt", name="earlier receipt", data=tie_data.receipt, smaller_first=True),
    TieRule(key="lot", name="a drawn lot", data=tie_data.lot, manner=Manner.DRAWS, smaller_first=True),
    TieRule(key=CHAIR_DECIDES, name="the chair's word", manner=Manner.ASKS, smaller_first=True),
    TieRule(key="share", name="the place is shared", manner=Manner.SHARES),
)
TIE_RULES: Mapping[str, TieRule] = MappingProxyType({rule.key: rule for rule in _ALL})
