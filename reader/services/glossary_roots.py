"""Whether the root of an entry agrees with the root list, the glossary's own words left out."""

from collections.abc import Container, Iterator

from reader.model.term import Term
from reader.services.glossary_finding import Finding, error, warning
from reader.services.word_forms import WordForms


def root_findings(term: Term, forms: WordForms, roots: Container[str]) -> Iterator[Finding]:
    """What the root list says against the root of a single word.

    The analyses are sure where the entry's root is listed and all that end in a listed root agree on another one. A
    compound counts as it is written: together.
    """
    if not term.root or " " in term.headword or term.headword != term.headword.lower():
        return
    found = dict.fromkeys(analysis.root.replace(" ", "") for analysis in forms.analyses(term.headword))
    listed = [root for root in found if root in roots]
    if term.root in listed:
        return
    if term.root.replace(" ", "") not in roots:
        hint = f"; the list makes “{term.headword}” of {' or '.join(listed)}" if listed else ""
        yield warning(f"The root “{term.root}” is not in the root list{hint}.")
    elif len(listed) == 1:
        yield error(f"The root is “{term.root}”, but “{term.headword}” is made of “{listed[0]}”.")
    elif listed:
        yield warning(f"The root is “{term.root}”, but “{term.headword}” can be made of {' or '.join(listed)}.")
    else:
        yield warning(f"The root list does not show how “{term.headword}” is made of “{term.root}”.")
