"""The developer's one command: run, test, lint or build Lontar, starting from a bare machine.

Everything in this folder that this command imports needs the standard library only. This file itself can be read by
every Python 3, so that an old one is told in a sentence what is wrong.
"""

import argparse
import sys

OLDEST_PYTHON = (3, 11)


def python_problem(version: "tuple[int, ...]", executable: str) -> str:
    """What is wrong with this Python, in one sentence; empty when it will do."""
    if tuple(version[:2]) >= OLDEST_PYTHON:
        return ""
    oldest = ".".join(str(number) for number in OLDEST_PYTHON)
    found = ".".join(str(number) for number in version[:3])
    return (
        "Lontar needs Python " + oldest + " or newer, and " + executable + " is Python " + found + "; "
        "start the same command with a newer one, for example: python" + oldest + " packaging/dev.py run"
    )


def main(arguments: "list[str]") -> int:
    """Carry out one command; the exit code is 2 when the machine or the command line is not as it must be."""
    problem = python_problem(tuple(sys.version_info[:3]), sys.executable)
    if problem:
        print(problem, file=sys.stderr)
        return 2
    options = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a path may hold what a Windows code page lacks

    import commands
    import system_parts

    try:
        return commands.carry_out(options.command, getattr(options, "file", None), getattr(options, "slow", False))
    except system_parts.NotReady as not_ready:
        print(not_ready, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Makes .venv on first use, installs Lontar into it, and carries out one command.",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.required = True
    run = commands.add_parser("run", help="start Lontar, with FILE open if one is given")
    run.add_argument("file", nargs="?", metavar="FILE")
    test = commands.add_parser("test", help="lint, types, import contracts, glossary rules and tests, without a screen")
    test.add_argument("--slow", action="store_true", help="the slow tests too")
    commands.add_parser("lint", help="the same without the tests")
    commands.add_parser("build", help="freeze the program into dist/lontar and try it out")
    commands.add_parser("package", help="the same, then make the downloads for this system in dist/")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
