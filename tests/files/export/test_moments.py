"""Times as dates, and times that no calendar holds."""

import pytest

from reader.files.export.moments import day, moment


def test_a_moment_is_in_utc():
    assert moment(1_790_000_000.9) == "2026-09-21T14:13:20Z"


def test_a_day_is_the_readers_own(monkeypatch):
    import time

    monkeypatch.setenv("TZ", "Asia/Jakarta")
    time.tzset()
    assert day(1_790_013_600) == "2026-09-22"
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("seconds", [1e300, -1e300, float("nan"), float("inf")])
def test_what_no_calendar_holds_is_empty(seconds):
    assert day(seconds) == moment(seconds) == ""


def test_never_opened_is_no_day():
    assert day(0) == ""
