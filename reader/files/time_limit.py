"""A step that nothing can interrupt, inside a library, may take so much processor time; then the process ends."""

import signal

STEP_LIMIT = 8.0
"""Longest step, in seconds of processor time; a page of a PDF takes milliseconds."""


def begin_steps() -> None:
    """From now on this process ends where a step takes too long, on systems that can count its processor time.

    Whoever waits for the process then finds that it has broken off.
    """
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_VIRTUAL, STEP_LIMIT)


def next_step() -> None:
    """Another step begins; nothing happens in a process whose steps are not counted."""
    if hasattr(signal, "setitimer") and signal.getitimer(signal.ITIMER_VIRTUAL)[0]:
        signal.setitimer(signal.ITIMER_VIRTUAL, STEP_LIMIT)
