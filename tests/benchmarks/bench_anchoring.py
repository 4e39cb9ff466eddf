"""Whether highlights find their passage in a revised text, and how fast, beside simpler ways (a plain script).

`python tests/benchmarks/bench_anchoring.py [--seed N] [--marks N] [--tuning]`
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "language"))

from anchoring_trial import EDITS, SILENT, Verdict, measured
from revised_texts import measuring_texts, tuning_texts

COLUMNS = (*Verdict, SILENT)


def main() -> None:
    """Print the parts in a hundred, and the milliseconds a mark with its share of the comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--marks", type=int, default=2000, help="highlights in all texts together, for each edit")
    parser.add_argument("--tuning", action="store_true", help="on the texts the limits were chosen on")
    parser.add_argument("edits", nargs="*", default=list(EDITS), help="only these: " + ", ".join(EDITS))
    options = parser.parse_args()
    texts = tuning_texts() if options.tuning else measuring_texts()
    print(f"{options.marks} highlights in {len(texts)} texts, seed {options.seed}; parts in a hundred")
    print(f"{'':28}" + "".join(f"{column:>16}" for column in COLUMNS) + f"{'ms a mark':>12}")
    for name in options.edits:
        print(name)
        for way, score in measured(texts, EDITS[name], options.marks, options.seed).items():
            shares = "".join(f"{score.share(column):16.2f}" for column in COLUMNS)
            print(f"    {way:24}{shares}{score.milliseconds:12.2f}", flush=True)


if __name__ == "__main__":
    main()
