"""The memory and time that a child which reads a file may take."""

from contextlib import suppress

MEMORY_LIMIT = 2 * 1024**3
"""Address space that the child may use, in bytes, where the system can limit it."""

TIME_LIMIT = 300.0
"""How long the child may take for a whole file, in seconds."""


def limit_this_process() -> None:
    """Bear no more memory and time than reading a file may take, where the system can see to it."""
    try:
        import resource
    except ImportError:
        return
    for limit, amount in (
        (resource.RLIMIT_AS, MEMORY_LIMIT),
        (resource.RLIMIT_CPU, int(TIME_LIMIT)),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):
            resource.setrlimit(limit, (amount, amount))
