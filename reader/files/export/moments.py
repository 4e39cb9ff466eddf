"""Seconds since the epoch as dates that people and programs read."""

from datetime import UTC, datetime


def day(seconds: float) -> str:
    """The date by the computer's own clock, such as 2026-11-24; empty for what no calendar holds, and for 0."""
    try:
        return datetime.fromtimestamp(seconds).date().isoformat() if seconds else ""
    except (OverflowError, ValueError, OSError):
        return ""


def moment(seconds: float) -> str:
    """The time in UTC as xsd:dateTime has it, such as 2026-11-24T16:19:15Z; empty for what no calendar holds."""
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    except (OverflowError, ValueError, OSError):
        return ""
