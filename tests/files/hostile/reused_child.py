"""A child that reads one file after another, in one process: a path a line in, and a head and the answer out."""

import io
import json
import sys
import time
from pathlib import Path

from reader.files import preparation
from reader.files.child_limits import MEMORY_LIMIT
from reader.files.child_work import write_contents


def main() -> None:
    """Serve until the input ends; the head of each answer is a line of JSON that tells its length, in bytes."""
    _limit_memory()
    out = sys.stdout.buffer
    for line in sys.stdin:
        path = Path(line.rstrip("\n"))
        preparation.prepare(path)
        known: set[str] = set()

        def opened(data: bytes, known: set[str] = known) -> None:
            preparation.prepare_for(data)
            known.update(sys.modules)

        answer, start = io.BytesIO(), time.process_time()
        code = write_contents(path, answer, opened)
        late = sorted(set(sys.modules) - known) if known else []
        head = {"length": len(answer.getvalue()), "code": code, "late": late, "seconds": time.process_time() - start}
        out.write(json.dumps(head).encode() + b"\n" + answer.getvalue())
        out.flush()


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


if __name__ == "__main__":
    main()
