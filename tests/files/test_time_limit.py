"""A process whose steps are counted ends where one takes too long."""

import signal
import subprocess
import sys

import pytest

from reader.files.time_limit import next_step

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system does not count a step's time")

COUNTING = "from reader.files import time_limit\ntime_limit.STEP_LIMIT = 0.2\ntime_limit.begin_steps()\n"


def ended(code):
    return subprocess.run([sys.executable, "-c", COUNTING + code], timeout=60, check=False).returncode


def test_a_step_that_takes_too_long_ends_the_process():
    assert ended("while True: pass") == -signal.SIGVTALRM


def test_short_steps_may_be_many_and_waiting_is_none():
    code = "import time\nstart = time.process_time()\nwhile time.process_time() < start + 0.6: time_limit.next_step()"
    assert ended(f"{code}\ntime.sleep(0.5)") == 0


def test_steps_are_not_counted_unless_that_has_begun():
    next_step()
    assert signal.getitimer(signal.ITIMER_VIRTUAL)[0] == 0
