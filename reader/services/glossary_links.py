"""The rules that glossary entries keep or break together: names that point nowhere, twins, one-sided pairs."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from reader.model.term import Term
from reader.services.glossary_finding import Finding, error, warning
from reader.services.term_index import TermIndex
from reader.storage.folding import fold_name


def link_findings(term: Term, index: TermIndex) -> Iterator[Finding]:
    """What is wrong with the names by which an entry points to others."""
    for key, names in (("see", term.see), ("confused", tuple(name for name, _ in term.confused))):
        for name in names:
            targets = index.nearest(name, term)
            if not targets and name.strip():
                yield error(f"“{name}” in `{key}` is no entry.")
            elif any(target.id == term.id for target in targets):
                yield error(f"“{name}” in `{key}` is this entry itself.")
            elif len(targets) > 1:
                yield warning(f"“{name}” in `{key}` may be {_listed(targets)}; write the one that is meant.")
            if key == "confused" and targets and not any(_points_back(target, term, index) for target in targets):
                yield error(f"`confused` names “{name}”, but {targets[0].id} does not name “{term.headword}”.")
    for name in {name for name, _ in term.confused} & set(term.see):
        yield warning(f"“{name}” stands in `see` and in `confused`; `confused` is enough.")


def twin_findings(term: Term, index: TermIndex) -> Iterator[Finding]:
    """What is wrong with an entry beside others of the same name."""
    twins = [other for other in index.headed(term.headword) if other is not term and other.headword == term.headword]
    at_home = [other for other in twins if _place(other) == _place(term)]
    if any(other.sense == term.sense for other in at_home):
        yield error(f"The field has “{term.headword}” twice; give each entry a `sense` of its own.")
    elif at_home and not term.sense:
        yield error(f"The field has “{term.headword}” more than once; this entry needs a `sense` too.")
    elif term.sense and not at_home:
        yield warning(f"A `sense` is only for a headword that the field has twice, and “{term.headword}” stands alone.")
    mine = {fold_name(item) for item in term.english}
    for other in twins:
        if other.id != term.id and not mine.isdisjoint(fold_name(item) for item in other.english):
            yield warning(f"{other.id} has the same headword and an English equivalent in common; keep one.")
    for name in term.aka:
        for other in index.headed(name):
            if _place(other) == _place(term) and other is not term:
                yield warning(f"“{name}” in `aka` is an entry of its own in this field.")


def law_findings(terms: Iterable[Term]) -> Iterator[tuple[Term, Finding]]:
    """The statutes that are written in more than one way, at the entries that write them as fewer do."""
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    users: defaultdict[str, list[Term]] = defaultdict(list)
    for term in terms:
        for name in term.law:
            spellings[_statute(name)][name] += 1
            users[name].append(term)
    for counts in spellings.values():
        usual = max(counts, key=lambda name: (counts[name], name))
        for name in sorted(counts.keys() - {usual}):
            for term in users[name]:
                yield term, warning(f"`law` has “{name}” where other entries have “{usual}”.")


def _points_back(target: Term, term: Term, index: TermIndex) -> bool:
    return any(term in index.named(name, target) for name, _ in target.confused)


def _listed(terms: tuple[Term, ...]) -> str:
    return " or ".join(term.id for term in terms)


def _place(term: Term) -> tuple[str, str]:
    return term.domain, term.field


def _statute(name: str) -> str:
    """A statute's name without what is written now one way, now another: UU, Undang-Undang, No., Nomor, Tahun."""
    bare = re.sub(r"\b(?:uu|undang-undang|nomor|no|tahun)\b", " ", name.casefold())
    return " ".join(re.findall(r"\w+", bare)) or name
