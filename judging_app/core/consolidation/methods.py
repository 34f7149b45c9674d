"""The registry of methods: a new one is one file and one line here."""

from collections.abc import Mapping
from types import MappingProxyType

from judging_app.core.consolidation.mean import MEAN
from judging_app.core.consolidation.median import MEDIAN
from judging_app.core.consolidation.method import Method
from judging_app.core.consolidation.weighted_mean import WEIGHTED_MEAN

METHODS: Mapping[str, Method] = MappingProxyType({method.key: method for method in (MEAN, WEIGHTED_MEAN, MEDIAN)})
