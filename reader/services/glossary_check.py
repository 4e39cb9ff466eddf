"""The rules of a good entry, checked over all of the glossary's sources."""

from collections import defaultdict
from collections.abc import Container, Iterator
from dataclasses import dataclass

from reader.language.word_analyser import WordAnalyser
from reader.model.term import Term
from reader.paths import Paths
from reader.services.glossary_examples import example_findings
from reader.services.glossary_finding import Finding, Severity
from reader.services.glossary_links import law_findings, link_findings, twin_findings
from reader.services.glossary_roots import root_findings
from reader.services.glossary_rules import entry_findings, file_findings
from reader.services.term_index import TermIndex
from reader.services.word_forms import WordForms
from reader.storage.glossary_sources import SourceEntry, SourceFile, parse, read_files


@dataclass(frozen=True, slots=True)
class Problem:
    """A broken rule and its place.

    `file` is the source's path inside the glossary folder, `line` counts from 1 and is the entry's `[[term]]` line;
    `entry` is the identity, or empty where the file itself is at fault.
    """

    file: str
    line: int
    entry: str
    message: str
    severity: Severity

    def __str__(self) -> str:
        entry = f"{self.entry}: " if self.entry else ""
        return f"{self.file}:{self.line}: {self.severity}: {entry}{self.message}"


@dataclass(frozen=True, slots=True)
class FieldCount:
    """How many entries a field has: in all, of each level (1, 2, 3), and of several words."""

    domain: str
    field: str
    entries: int
    levels: tuple[int, int, int]
    multi_word: int


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Everything the check found, by file and line, and the counts of every field."""

    problems: tuple[Problem, ...]
    counts: tuple[FieldCount, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the glossary from being shipped."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def entries(self) -> int:
        """How many entries there are in all."""
        return sum(count.entries for count in self.counts)


def check(paths: Paths, analyser: WordAnalyser | None = None, roots: Container[str] | None = None) -> CheckReport:
    """Check every entry of the sources.

    `analyser` and `roots` are made from the shipped root list alone, without the glossary's own words. Without an
    analyser, examples are compared by letters; without either, the roots are not checked. Raises GlossaryProblem when
    the sources are missing or cannot be read.
    """
    files = read_files(paths.glossary_sources)
    sources = parse(files)
    forms = WordForms(analyser, roots) if analyser is not None else None
    problems = [
        *(Problem(found.file, found.line, found.entry, found.message, Severity.ERROR) for found in sources.problems),
        *(problem for file in files for problem in _file_problems(file)),
        *_entry_problems(sources.entries, forms, roots),
    ]
    problems.sort(key=lambda problem: (problem.file, problem.line))
    return CheckReport(tuple(problems), _counts(sources.terms))


def _file_problems(file: SourceFile) -> Iterator[Problem]:
    domain, _, field = file.name.removesuffix(".toml").partition("/")
    first_line = file.content.partition(b"\n")[0].decode("utf-8-sig", "replace")
    for found in file_findings(domain, field, first_line) if field and "/" not in field else ():
        yield Problem(file.name, 1, "", found.message, found.severity)


def _entry_problems(
    entries: tuple[SourceEntry, ...], forms: WordForms | None, roots: Container[str] | None
) -> Iterator[Problem]:
    index = TermIndex(entry.term for entry in entries)
    inconsistent: defaultdict[int, list[Finding]] = defaultdict(list)
    for term, finding in law_findings(entry.term for entry in entries):
        inconsistent[id(term)].append(finding)
    for entry in entries:
        found = [*_findings(entry.term, index, forms, roots), *inconsistent[id(entry.term)]] if entry.sound else ()
        for finding in found:
            yield Problem(entry.file, entry.line, entry.term.id, finding.message, finding.severity)


def _findings(term: Term, index: TermIndex, forms: WordForms | None, roots: Container[str] | None) -> Iterator[Finding]:
    yield from entry_findings(term)
    yield from example_findings(term, forms)
    yield from link_findings(term, index)
    yield from twin_findings(term, index)
    if forms is not None and roots is not None:
        yield from root_findings(term, forms, roots)


def _counts(terms: tuple[Term, ...]) -> tuple[FieldCount, ...]:
    fields: defaultdict[tuple[str, str], list[Term]] = defaultdict(list)
    for term in terms:
        fields[term.domain, term.field].append(term)
    return tuple(_count(domain, field, members) for (domain, field), members in sorted(fields.items()))


def _count(domain: str, field: str, terms: list[Term]) -> FieldCount:
    levels = [term.level for term in terms]
    several = sum(" " in term.headword for term in terms)
    return FieldCount(domain, field, len(terms), (levels.count(1), levels.count(2), levels.count(3)), several)
