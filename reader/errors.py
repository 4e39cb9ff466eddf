"""What may go wrong in the world outside, told to the reader in one sentence."""


class ReaderError(Exception):
    """Something the world did: a damaged file, a full disk, a missing text.

    The message is one clear sentence in English that says what happened and what to do; the command line prints it
    on stderr and ends with exit code 2, the window shows it in place. Anything that is not a ReaderError is a bug.
    """


class FileProblem(ReaderError):
    """A file that cannot be read as an article: missing, unreadable, empty, binary, too large, wrongly named."""


class GlossaryProblem(ReaderError):
    """A glossary source or database that is missing or damaged."""


class LibraryProblem(ReaderError):
    """A library file that is locked, read-only, full or damaged; nothing in it was overwritten."""


class DictionaryProblem(ReaderError):
    """A file that cannot be imported as a dictionary, or the reader's dictionaries that cannot be used."""


class SettingsProblem(ReaderError):
    """Preferences that could not be read or written."""
