"""A broken rule of the glossary, and how much it weighs."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error keeps the glossary from being shipped; a warning asks a person to look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule, in one sentence."""

    severity: Severity
    message: str


def error(message: str) -> Finding:
    """A rule that is broken."""
    return Finding(Severity.ERROR, message)


def warning(message: str) -> Finding:
    """A rule that seems to be broken."""
    return Finding(Severity.WARNING, message)
