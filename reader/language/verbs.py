"""The glossary's verbs by what stays of them when the voice changes: *mendakwa*, *didakwa*, *kudakwa*, *dakwa*."""

from reader.language.vocabulary import EXACT, Vocabulary
from reader.language.word_analyser import WordAnalyser
from reader.language.word_parts import WordParts, read_parts

_BARE_PATTERNS = frozenset({"-", "-kan", "-i", "per-", "per-kan", "per-i"})


class Verbs:
    """Finds the glossary's word for a verb that the text has in another voice; the suffix must be the same."""

    def __init__(self, analyser: WordAnalyser, vocabulary: Vocabulary) -> None:
        self._labels: dict[str, list[str]] = {}
        for label, may_be_bare in vocabulary.verbs.items():
            if label.startswith(EXACT):
                continue
            for analysis in analyser.analyse(label)[:1]:
                verb = voiceless(read_parts(analysis.segmentation), may_be_bare=may_be_bare)
                if verb:
                    self._labels.setdefault(verb, []).append(label)

    def of(self, verb: str) -> tuple[str, ...]:
        """The glossary's words for the verb, given without its voice."""
        return tuple(self._labels.get(verb, ()))


def voiceless(parts: WordParts, *, may_be_bare: bool) -> str:
    """The verb without its voice; a form without any voice counts only where it may be a bare verb."""
    if parts.voiceless:
        return parts.voiceless
    return parts.core if may_be_bare and parts.pattern in _BARE_PATTERNS else ""
