"""A value of a file is what it should be, or it is refused."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.checked_values import identity, number, of

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


@given(JSON)
def test_a_number_is_finite_and_no_truth_value(value):
    plain = json.loads(json.dumps(value))
    if type(plain) in (int, float) and math.isfinite(plain) and abs(plain) < 1e300:
        assert number(plain) == float(plain)
    elif type(plain) is not int:
        with pytest.raises(ValueError, match="no number"):
            number(plain)


@pytest.mark.parametrize("value", [10**400, -(10**400), math.inf, math.nan, True, "1", None])
def test_what_is_no_number(value):
    with pytest.raises(ValueError, match="no number"):
        number(value)


@pytest.mark.parametrize(
    ("name", "good"), [("m1", True), ("x" * 200, True), ("x" * 201, False), ("", False), (7, False)]
)
def test_an_identity_has_a_believable_length(name, good):
    if good:
        assert identity(name) == name
    else:
        with pytest.raises(ValueError, match=r"no identity|no str"):
            identity(name)


@given(JSON, st.sampled_from([list, dict, str, int, float, bool]))
def test_a_value_is_of_just_the_kind_that_is_asked_for(value, kind):
    if type(value) is kind:
        assert of(kind, value) is value
    else:
        with pytest.raises(ValueError, match=f"no {kind.__name__}"):
            of(kind, value)
