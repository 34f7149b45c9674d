"""The registry of methods: a new one is one file and one line here."""

from collections.abc import Mapping
from types import MappingProxyType

from judging_app.core.consolidation.mean import MEAN
from judging_app.core.consolidation.median import MEDIAN
from judging_app.core.consolidation.method import Method
from judging_app.core.consolidation.ranks import RANK_POINTS, RANK_SUM
from judging_app.core.consolidation.weighted_mean import WEIGHTED_MEAN

_ALL = (MEAN, WEIGHTED_MEAN, MEDIAN, RANK_SUM, RANK_POINTS)
METHODS: Mapping[str, Method] = MappingProxyType({method.key: method for method in _ALL})
