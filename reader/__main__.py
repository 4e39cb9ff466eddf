"""Starts Lontar: a child that reads a file or a dictionary, the command line, or the window."""

import sys

from reader.errors import ReaderError


def main() -> None:
    """Run with the arguments of the command line and leave with the exit code.

    A ReaderError becomes one sentence on the error stream and exit code 2.
    """
    if len(sys.argv) == 3 and sys.argv[1] in ("--read-file", "--read-whole-page"):
        from reader.files.child_protocol import READ_WHOLE
        from reader.files.child_work import serve

        sys.exit(serve(sys.argv[2], whole=sys.argv[1] == READ_WHOLE))
    if len(sys.argv) == 3 and sys.argv[1] == "--read-dictionary":
        from reader.files.dictionary_child import serve as serve_dictionary

        sys.exit(serve_dictionary(sys.argv[2]))
    _speak_utf_8()
    from reader.command_line import lontar

    try:
        lontar(prog_name="lontar")
    except ReaderError as problem:
        sys.stderr.write(f"{problem}\n")
        sys.exit(2)


def _speak_utf_8() -> None:
    """Whatever the locale says, text goes in and out as UTF-8, and what is not Unicode is written as an escape."""
    for stream, options in (
        (sys.stdin, {"errors": "replace", "newline": "\n"}),
        (sys.stdout, {"errors": "backslashreplace"}),
        (sys.stderr, {"errors": "backslashreplace"}),
    ):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", **options)


if __name__ == "__main__":
    main()
