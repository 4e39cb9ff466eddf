"""Memory is given back where the system's library can, and nothing breaks where it cannot."""

import ctypes

import pytest

from reader.ui.spare_memory import give_back


def test_giving_back_is_harmless() -> None:
    give_back()


@pytest.mark.parametrize("problem", [OSError, TypeError])
def test_a_system_without_it_is_left_alone(monkeypatch: pytest.MonkeyPatch, problem: type[Exception]) -> None:
    def missing(name: object) -> object:
        raise problem

    monkeypatch.setattr(ctypes, "CDLL", missing)
    give_back()
