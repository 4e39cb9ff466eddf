"""Which files can be opened as articles."""


def suffixes() -> tuple[str, ...]:
    """How the names of the files end that can be read, in small letters, each with its dot."""
    from reader.files.kinds import SUFFIXES

    return SUFFIXES
