"""Distinct types for the names of things, so that one can't be handed in for another."""

from typing import NewType

ContestId = NewType("ContestId", str)
"""128 random bits as 32 lower-case hexadecimal digits."""
RoundKey = NewType("RoundKey", str)
BlockKey = NewType("BlockKey", str)
UnitCode = NewType("UnitCode", str)
EntryCode = NewType("EntryCode", str)
JudgeCode = NewType("JudgeCode", str)
SectionKey = NewType("SectionKey", str)
CriterionKey = NewType("CriterionKey", str)
TierKey = NewType("TierKey", str)
FileDigest = NewType("FileDigest", str)
"""SHA-256 of an envelope's payload, 64 lower-case hexadecimal digits."""
