"""Give memory that nothing uses any more back to the system."""

import ctypes


def give_back() -> None:
    """Where the C library keeps freed memory for itself (glibc does), ask it to give that back; elsewhere nothing.

    Takes some milliseconds; to be called off the screen's thread, after work that needed much.
    """
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError, TypeError):
        return
    trim(0)
