"""The command line: the window, and what Lontar does without one."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.errors import FileProblem, ReaderError
from reader.services.term_output import TermFormat, pieces

if TYPE_CHECKING:
    from reader.parts import Parts
    from reader.services.reading import Reading

_NARROWEST, _USUAL, _WIDEST = 80, 100, 120
_OTHER_HITS = 10
_NOT_FOUND = 1
_PROBLEM = 2


class _Program(click.Group):
    """A group whose first argument may also be a file to open."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The named command, else the window with the arguments as its file."""
        if args[0] in self.commands:
            return super().resolve_command(ctx, args)
        return "window", _window, args

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What follows the program's name in the usage line."""
        return ["[FILE] | COMMAND [ARGS]..."]


@click.group(cls=_Program, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="lontar", message="%(prog)s %(version)s")
@click.option("--smoke-test", is_flag=True, hidden=True, help="Print the number of terms, then close the window.")
@click.pass_context
def lontar(context: click.Context, smoke_test: bool) -> None:
    """Read Indonesian law and technology texts with their glossary.

    Without a command, Lontar opens its window, with FILE in it when one is given. A file that has the name of a
    command is given as ./NAME.
    """
    if context.invoked_subcommand is None:
        context.exit(_open_window(None, smoke_test))


@click.command(name="window")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def _window(context: click.Context, file: Path) -> None:
    """Open a file in the window."""
    try:
        file.stat()
    except (OSError, ValueError):
        raise FileProblem(f"{file} is neither a file nor a command; check the name, or see lontar --help.") from None
    smoke_test = bool(context.parent and context.parent.params.get("smoke_test"))
    context.exit(_open_window(file.absolute(), smoke_test))


@lontar.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "chosen",
    type=click.Choice([each.value for each in TermFormat]),
    default=TermFormat.TABLE.value,
    show_default=True,
    help="How the list is written. table, markdown and csv have a row a term; json and jsonl have every occurrence.",
)
@click.option("--any-language", is_flag=True, help="Find terms in texts and passages that are not Indonesian too.")
@click.pass_context
def terms(context: click.Context, files: tuple[Path, ...], chosen: str, any_language: bool) -> None:
    """List the legal and technical terms of texts.

    json writes one array, jsonl an object a line: an object a file, with its text and every place where a term stands,
    in code points. A file that cannot be read is named on the error stream, and the others are listed; the exit code
    is then 2.
    """
    problems: list[ReaderError] = []
    readings = _readings(_parts(context), files, any_language, problems)
    for piece in pieces(readings, TermFormat(chosen), several=len(files) > 1, width=_terminal_width()):
        click.echo(piece, nl=False)
    context.exit(_PROBLEM if problems else 0)


@lontar.command()
@click.argument("words", nargs=-1, required=True, metavar="WORD...")
@click.pass_context
def lookup(context: click.Context, words: tuple[str, ...]) -> None:
    """Show what the glossary says of a word.

    The word may be Indonesian in any form (didakwakan), a phrase, or English. Where nothing is found, the exit code is
    1.
    """
    from reader.services.entry_text import entry_text

    query = " ".join(words)
    found = _parts(context).lookup().search(query)
    if not found.hits:
        nearest = f" Nearest: {', '.join(found.suggestions)}." if found.suggestions else ""
        click.echo(f"The glossary has nothing for “{query}”.{nearest}", err=True)
        context.exit(_NOT_FOUND)
    named = _parts(context).lookup().named(query) or found.hits[:1]
    click.echo("\n\n".join(entry_text(term, _terminal_width()) for term in named))
    others = dict.fromkeys(term.headword for term in found.hits if term not in named)
    if others:
        click.echo(f"\nOther entries: {', '.join(list(others)[:_OTHER_HITS])}")


@lontar.command()
@click.argument("word", required=False)
@click.pass_context
def analyse(context: click.Context, word: str | None) -> None:
    """Take a word apart.

    With WORD, a tree from the word down to its root. Without it, a filter: a word a line in, and its analyses out, best
    first, tab-separated, each as root|segmentation; an empty line for an empty line.
    """
    from reader.services.word_analysis import candidates, tree

    analyser = _parts(context).word_analyser()
    if word is not None:
        click.echo(tree(analyser, word, _parts(context).affix_meanings()))
        return
    for line in iter(sys.stdin.readline, ""):
        written = line.strip()
        sys.stdout.write((candidates(analyser, written) if written else "") + "\n")
        sys.stdout.flush()


@lontar.group()
def glossary() -> None:
    """Build and check the glossary that Lontar is made with."""


@glossary.command()
@click.pass_context
def build(context: click.Context) -> None:
    """Build the glossary's database from its sources, where it is not up to date, and say where it lies."""
    from reader.storage.glossary_build import ensure_glossary
    from reader.storage.glossary_store import GlossaryStore

    path = ensure_glossary(_parts(context).paths)
    click.echo(f"{path}: {len(GlossaryStore(path).terms())} entries")


@glossary.command()
@click.pass_context
def check(context: click.Context) -> None:
    """Check every rule of a good entry; the exit code is 2 where one is broken.

    Warnings, which may stand, come first, errors last.
    """
    from reader.language.morphology import Analyser
    from reader.services.glossary_check import check as check_glossary

    parts = _parts(context)
    roots = parts.root_lexicon()
    report = check_glossary(parts.paths, Analyser(roots), roots.entries)
    for problem in sorted(report.problems, key=report.errors.__contains__):  # what must be mended stands last
        click.echo(str(problem))
    warnings = len(report.problems) - len(report.errors)
    click.echo(f"{report.entries} entries, {len(report.errors)} errors, {warnings} warnings")
    context.exit(_PROBLEM if report.errors else 0)


def _open_window(file: Path | None, smoke_test: bool) -> int:
    from reader import app

    return app.run_window(file, smoke_test=smoke_test)


def _parts(context: click.Context) -> "Parts":
    """The program's parts; a test hands in its own as the context's object."""
    from reader.parts import Parts, make_parts
    from reader.paths import discover

    if not isinstance(context.obj, Parts):
        context.obj = make_parts(discover())
    return context.obj


def _readings(
    parts: "Parts", files: tuple[Path, ...], any_language: bool, problems: list[ReaderError]
) -> Iterator[tuple[str, "Reading"]]:
    for file in files:
        try:
            reading = parts.reader.find_terms(parts.reader.open_file(file), any_language=any_language)
        except ReaderError as problem:
            problems.append(problem)
            click.echo(str(problem), err=True)
            continue
        if not reading.language.indonesian and not any_language:
            click.echo(f"{file.name} is not in Indonesian; --any-language finds its terms all the same.", err=True)
        yield str(file), reading


def _terminal_width() -> int:
    """Between 80 and 120 columns; 100 where the output is no terminal, so that it is the same on every machine."""
    if not sys.stdout.isatty():
        return _USUAL
    return min(max(shutil.get_terminal_size((_USUAL, 24)).columns, _NARROWEST), _WIDEST)
