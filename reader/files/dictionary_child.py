"""A dictionary of packed text and markup is read in a child process, entry by entry."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

from reader.errors import DictionaryProblem, FileProblem
from reader.files.child import Cancelled, Patience, child_lines, command_for
from reader.files.child_limits import limit_this_process
from reader.files.child_work import standard_output, write_lines
from reader.files.dictionary_text import Share
from reader.files.file_bytes import shown
from reader.files.stardict_files import open_dictionary
from reader.model.dictionary import DictionaryEntry, LeftOut, Reason

OPTION = "--read-dictionary"
"""The argument that makes the program this child."""

_A_LINE = 200  # entries told in one line: fewer, longer lines are told sooner
_MODULES = ("reader.files.sandbox", "reader.files.stardict", "lxml.etree", "lxml.html")


def read_in_child(
    path: Path, share: Share, cancelled: Callable[[], bool], patience: Patience | None = None
) -> Iterator[DictionaryEntry | LeftOut]:
    """The entries of the StarDict dictionary whose `.ifo` file lies at `path`, read by a child process.

    `share` is told how far it is; `cancelled` is asked several times a second. Raises DictionaryProblem with the
    child's own sentence or one about its end, Cancelled where reading was cancelled.
    """
    try:
        with child_lines(path, command_for(path.resolve(), OPTION), patience or Patience(), cancelled) as lines:
            whole = max(1, int(next(iter(lines), {})["words"]))
            done = 0
            for line in lines:
                for told in line["entries"]:
                    yield _read(told)
                done += len(line["entries"])
                share(min(1.0, done / whole))
                if line["last"]:
                    return
            raise ValueError("the child broke off")
    except Cancelled:
        raise
    except FileProblem as problem:
        raise DictionaryProblem(str(problem)) from problem


def serve(path: str) -> int:
    """The child's whole work: write the entries of the dictionary to standard output, as lines of JSON.

    Returns the exit code. Limits this process and encloses it once the files are open, so it belongs in one of its own.
    """
    from importlib import import_module

    limit_this_process()
    for module in _MODULES:
        import_module(module)
    with standard_output() as out:
        return write_entries(Path(path), out, _enclose)


def write_entries(path: Path, out: IO[bytes], opened: Callable[[], None]) -> int:
    """Write the entries, or the one sentence that says why there are none; returns the exit code.

    `opened` is called when the files are open and nothing in them but the description was looked at.
    """
    exhausted = f"{shown(path)} needs more memory than reading may take; choose a smaller edition of the dictionary."
    return write_lines(_lines(path, opened), out, exhausted)


def _lines(path: Path, opened: Callable[[], None]) -> Iterator[dict[str, Any]]:
    from reader.files.stardict import entries

    files = open_dictionary(path)
    opened()
    yield {"words": files.info.words}
    waiting: list[list[Any]] = []
    for entry in entries(files, shown(path)):
        waiting.append(_written(entry))
        if len(waiting) == _A_LINE:
            yield {"entries": waiting, "last": False}
            waiting = []
    yield {"entries": waiting, "last": True}


def _written(entry: DictionaryEntry | LeftOut) -> list[Any]:
    if isinstance(entry, LeftOut):
        return [entry.line, entry.reason]
    return [entry.line, entry.headword, entry.definition, list(entry.others)]


def _read(told: list[Any]) -> DictionaryEntry | LeftOut:
    if len(told) == 2:
        return LeftOut(told[0], Reason(told[1]))
    line, headword, definition, others = told
    return DictionaryEntry(headword, definition, others=tuple(others), line=line)


def _enclose() -> None:
    from reader.files.sandbox import enclose

    enclose()
