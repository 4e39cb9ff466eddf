"""How a word is made, as lines of text: its candidates for a program, its tree for a learner."""

from reader.language.affix_meanings import AffixMeanings, label
from reader.language.layers import layers
from reader.language.word_analyser import WordAnalyser
from reader.model.analysis import Analysis


def candidates(analyser: WordAnalyser, word: str) -> str:
    """The analyses of a word on one line, best first, tab-separated, each as `root|segmentation`."""
    return "\t".join(f"{analysis.root}|{analysis.segmentation}" for analysis in analyser.analyse(word))


def tree(analyser: WordAnalyser, word: str, meanings: AffixMeanings) -> str:
    """The analyses of a word as trees from the word down to its root, each step with what its affixes do."""
    return "\n\n".join(_tree(analysis, meanings) for analysis in analyser.analyse(word))


def _tree(analysis: Analysis, meanings: AffixMeanings) -> str:
    found = layers(analysis)
    lines = [f"{analysis.stems[0]}   {analysis.segmentation}" if found else f"{analysis.root}   root"]
    below = [*(layer.stem for layer in found[1:]), analysis.root][: len(found)]
    for depth, (layer, stem) in enumerate(zip(found, below, strict=True)):
        effect = meanings.describe_layer(layer, analysis)
        names = " ".join(label(pattern).rstrip(":") for pattern in layer.patterns)
        margin = "   " * depth
        lines.append(f"{margin}└─ {stem}   {names}: {effect.english}".rstrip(": "))
        if effect.indonesian:
            lines.append(f"{margin}      {effect.indonesian}")
    return "\n".join(lines)
