"""A child may take so much memory and time, and no more."""

import subprocess
import sys

import pytest

from reader.errors import FileProblem
from reader.files.child import read_in_child
from reader.files.child_limits import TIME_LIMIT


@pytest.mark.skipif(sys.platform != "linux", reason="address space is limited on Linux alone")
def test_memory_is_limited(tmp_path):
    page = tmp_path / "putusan.html"
    page.write_text("<p>Putusan hakim", encoding="utf-8")
    code = (
        "import sys; from reader.files import child_work;"
        " child_work.parse_file = lambda *_given, **_named: bytearray(3 * 1024**3);"
        f"sys.exit(child_work.serve({str(page)!r}))"
    )
    with pytest.raises(FileProblem, match="needs more memory"):
        read_in_child(page, [sys.executable, "-c", code])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_the_limits_are_those_of_the_process():
    code = (
        "import resource; from reader.files.child_limits import limit_this_process; limit_this_process();"
        "print(*(resource.getrlimit(limit)[0] for limit in (resource.RLIMIT_CPU, resource.RLIMIT_CORE)))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True).stdout
    assert told.split() == [str(int(TIME_LIMIT)), "0"]
