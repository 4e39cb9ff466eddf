"""Values of a JSON file are what they should be, or the file is damaged."""

import math
from typing import TypeVar

_LONGEST_ID = 200
_Value = TypeVar("_Value")


def number(value: object) -> float:
    """A number that is one. Raises ValueError for anything else."""
    if type(value) not in (int, float):
        raise ValueError("no number")
    try:
        finite = float(value)  # type: ignore[arg-type]
    except OverflowError as problem:
        raise ValueError("no number") from problem
    if not math.isfinite(finite):
        raise ValueError("no number")
    return finite


def identity(value: object) -> str:
    """An id of believable length. Raises ValueError for anything else."""
    name = of(str, value)
    if not 0 < len(name) <= _LONGEST_ID:
        raise ValueError("no identity")
    return name


def of(kind: type[_Value], value: object) -> _Value:
    """The value, which is of just this kind. Raises ValueError where it is not."""
    if type(value) is not kind:
        raise ValueError(f"no {kind.__name__}")
    return value
