"""Every place in a sentence where the words of a term follow one another in forms that the term allows."""

from typing import NamedTuple

from reader.language.forms import NO_FORMS, Closeness, Form, FormFinder, Forms
from reader.language.tokenizer import Token, TokenKind, folded
from reader.language.vocabulary import Node, Use, Vocabulary
from reader.language.word_analyser import WordAnalyser
from reader.model.term import Term

_AGENTS = frozenset("aku saya kami kita kamu engkau kau anda ia dia mereka beliau".split())  # noqa: SIM905
_OPENERS = frozenset("\"'“‘«([")
_CACHED_WORDS = 200_000
_NOUNS = frozenset({"noun", "phrase", "abbreviation"})


class Step(NamedTuple):
    """One token on a term's path, and the form in which it stands for the path's word."""

    place: int
    form: Form


class Hit(NamedTuple):
    """A term spelt by the tokens of `steps` and what may stand between them."""

    use: Use
    closeness: Closeness
    steps: tuple[Step, ...]


class HitFinder:
    """Walks the trie of a glossary's words along the tokens of a sentence."""

    def __init__(self, analyser: WordAnalyser, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._forms = FormFinder(analyser, vocabulary)
        self._plain: dict[str, Forms] = {}

    def hits(self, tokens: tuple[Token, ...]) -> dict[tuple[int, int], list[Hit]]:
        """All hits by their first token and the one after their last, overlapping or not, in reading order."""
        shouted = _is_shouted(tokens)
        plain = self._plain
        forms = [
            plain.get(token.text) or self._forms_of(tokens, place, shouted=shouted)
            for place, token in enumerate(tokens)
        ]
        found: dict[tuple[int, int], list[Hit]] = {}
        for place, of_token in enumerate(forms):
            for form, node in of_token.beginnings:
                self._follow(node, tokens, forms, (Step(place, form),), (), found)
        return found

    def _forms_of(self, tokens: tuple[Token, ...], place: int, *, shouted: bool) -> Forms:
        token = tokens[place]
        if token.kind is TokenKind.WORD and not token.text.islower():
            inside = not shouted and _is_inside(tokens, place)
            return self._forms.forms(token.text, inside_sentence=inside, shouted=shouted)
        if len(self._plain) >= _CACHED_WORDS:
            self._plain.clear()
        is_known = token.kind is TokenKind.WORD or token.text in self._vocabulary.labels
        found = self._plain[token.text] = self._forms.forms(token.text) if is_known else NO_FORMS
        return found

    def _follow(
        self,
        node: Node,
        tokens: tuple[Token, ...],
        forms: list[Forms],
        steps: tuple[Step, ...],
        skipped: tuple[str, ...],
        found: dict[tuple[int, int], list[Hit]],
    ) -> None:
        """Note the terms that end at `node`, then take each step that leads on from there."""
        after = steps[-1].place + 1
        for use in node.uses:
            if _is_allowed(use.term, tokens, steps, skipped):
                hit = Hit(use, max(step.form.closeness for step in steps), steps)
                found.setdefault((steps[0].place, after), []).append(hit)
        if not node.edges:
            return
        between = skipped
        for place in range(after, len(tokens)):
            for form in forms[place].each:
                following = node.after(form.labels)
                if following is not None:
                    self._follow(following, tokens, forms, (*steps, Step(place, form)), between, found)
            word = forms[place].between
            if not word or word in between:
                return
            between = (*between, word)


def _is_allowed(term: Term, tokens: tuple[Token, ...], steps: tuple[Step, ...], skipped: tuple[str, ...]) -> bool:
    """Whether the term may be written so: what stands between its words, where it is doubled, inflected or derived."""
    first = steps[0].form
    if len(steps) == 1 and first.closeness is Closeness.EXACT:
        return True
    if first.doubled and term.pos not in _NOUNS:
        return False
    if first.closeness is Closeness.OBJECT_VOICE and not _has_agent(tokens, steps[0].place):
        return False
    return len(steps) == 1 or _may_be_joined(term, steps, skipped)


def _may_be_joined(term: Term, steps: tuple[Step, ...], skipped: tuple[str, ...]) -> bool:
    """Whether several words may stand so: clitics belong to the last, doubling to the head; no relatives."""
    return (
        all(word in term.insert for word in skipped)
        and all(_may_hold(term, step.form.clitics) for step in steps[:-1])
        and not any(step.form.doubled or step.form.closeness is Closeness.OBJECT_VOICE for step in steps[1:])
        and not any(step.form.closeness is Closeness.FAMILY for step in steps)
    )


def _may_hold(term: Term, clitics: tuple[str, ...]) -> bool:
    return not clitics or (clitics == ("nya",) and "-nya" in term.insert)


def _has_agent(tokens: tuple[Token, ...], place: int) -> bool:
    return place > 0 and folded(tokens[place - 1].text) in _AGENTS


def _is_inside(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a capital letter here is not that of a beginning: of the sentence, or of a quotation in it."""
    return (
        place > 0
        and tokens[place - 1].text not in _OPENERS
        and any(token.kind is TokenKind.WORD for token in tokens[:place])
    )


def _is_shouted(tokens: tuple[Token, ...]) -> bool:
    """Whether two words or more are there, and all of them in capitals."""
    words = 0
    for token in tokens:
        if token.kind is TokenKind.WORD:
            if not token.text.isupper():
                return False
            words += 1
    return words > 1
