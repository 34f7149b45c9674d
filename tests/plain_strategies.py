"""Texts and numbers that values of core are made of."""

from hypothesis import strategies as st

# Each of these letters is one character in the composed form, so any text of them is composed as well.
texts = st.text(st.sampled_from("aăâeêioôơuưyđàảãáạỹĐ BCZ09-,.%\"'\\\n"), max_size=12)
words = st.text(st.sampled_from("aăđZ09- "), min_size=1, max_size=6)
hexadecimals = st.binary(min_size=32, max_size=32).map(bytes.hex)
wholes = st.integers(min_value=0, max_value=2**40)
fractions = st.fractions(min_value=0, max_value=3, max_denominator=12)
flags = st.booleans()
