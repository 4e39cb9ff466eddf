"""Whether highlights find their passage in a revised text, and how fast, beside simpler ways (a plain script).

`python tests/benchmarks/bench_anchoring.py [--seed N] [--marks N] [--tuning]`
"""

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "language"))

from anchoring_trial import SILENT, WAYS, Verdict, counted, highlights
from revised_texts import measuring_texts, tuning_texts
from traced_edits import Edit, characters_edited, extracted_anew, paragraphs_edited, untouched, words_edited

EDITS: dict[str, Edit] = {
    "words 1%": words_edited(0.01),
    "words 10%": words_edited(0.1),
    "words 30%": words_edited(0.3),
    "characters 5%": characters_edited(0.05),
    "paragraphs 10%": paragraphs_edited(0.1),
    "paragraphs 30%": paragraphs_edited(0.3),
    "moved 30%": paragraphs_edited(0.3, ["moved"]),
    "deleted 30%": paragraphs_edited(0.3, ["deleted"]),
    "copied 30%": paragraphs_edited(0.3, ["copied"]),
    "another extraction": extracted_anew,
}
COLUMNS = (*Verdict, SILENT)


def main() -> None:
    """Print the parts in a hundred, and the milliseconds a mark with the comparison itself shared among the marks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--marks", type=int, default=2000, help="highlights in all texts together, for each edit")
    parser.add_argument("--tuning", action="store_true", help="on the texts the limits were chosen on")
    options = parser.parse_args()
    texts = tuning_texts() if options.tuning else measuring_texts()
    print(f"{options.marks} highlights in {len(texts)} texts, seed {options.seed}; parts in a hundred")
    print(f"{'':42}" + "".join(f"{column:>16}" for column in COLUMNS) + f"{'ms a mark':>12}")
    for name, edit in EDITS.items():
        print(name)
        for way, (counts, seconds) in measured(texts, edit, options.marks, options.seed).items():
            total = sum(counts[verdict] for verdict in Verdict)
            shares = "".join(f"{100 * counts[column] / total:16.2f}" for column in COLUMNS)
            print(f"    {way:38}{shares}{1000 * seconds / total:12.2f}")


def measured(texts: Mapping[str, str], edit: Edit, marks: int, seed: int) -> dict[str, tuple[Counter[str], float]]:
    """For each way of carrying marks over: what its answers are worth, and how many seconds it took."""
    chance = random.Random(seed)
    results = {way: (Counter[str](), 0.0) for way in WAYS}
    each = -(-marks // len(texts))
    for text in texts.values():
        revision = edit(untouched(text), chance)
        chosen = highlights(text, each, chance)
        for way, carry in WAYS.items():
            start = time.perf_counter()
            answers = carry(text, revision.text, chosen)
            counts, seconds = results[way]
            results[way] = counts + counted(revision, chosen, answers), seconds + time.perf_counter() - start
    return results


if __name__ == "__main__":
    main()
