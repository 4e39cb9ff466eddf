"""The checks run apart from the user's own folders."""

import os
import sys
from pathlib import Path

import checks
from checks import Step

PROJECT = Path(__file__).parents[2]


def test_no_check_sees_the_users_folders_or_a_screen(tmp_path):
    variables = {"XDG_DATA_HOME": "/home/ani/.local/share", "QT_QPA_PLATFORM": "xcb", "PATH": "/bin"}

    apart = checks.apart_from_user(variables, tmp_path)

    assert Path(apart["XDG_DATA_HOME"]).parent == tmp_path
    assert all(Path(apart[name]).is_dir() for name in apart if name.startswith("XDG_"))
    assert apart["QT_QPA_PLATFORM"] == "offscreen"
    assert apart["PATH"] == "/bin"
    assert variables["QT_QPA_PLATFORM"] == "xcb"


def test_lontars_own_folders_lie_in_the_given_one(tmp_path):
    question = (
        "from reader.paths import discover; found = discover(); "
        "print(found.data, found.cache, found.config, found.log, sep='\\n')"
    )
    (tmp_path / "answer").mkdir()
    command = [sys.executable, "-c", f"import sys; sys.stdout = open(sys.argv[1], 'w'); {question}"]
    answer = tmp_path / "answer" / "places.txt"

    assert checks.carry_out([Step("Places", [*command, str(answer)])], PROJECT, os.environ) == 0

    places = [Path(line) for line in answer.read_text(encoding="utf-8").splitlines()]
    assert len(places) == 4
    assert all(any(part.startswith("lontar-") for part in place.parts) for place in places)
    assert not any(place.exists() for place in places)


def test_every_step_runs_and_the_first_failure_is_the_result(tmp_path, capfd):
    def leaving(code):
        return Step(f"Leaving with {code}", [sys.executable, "-c", f"print('left'); raise SystemExit({code})"])

    code = checks.carry_out([leaving(0), leaving(4), leaving(1)], tmp_path, os.environ)

    printed = capfd.readouterr()
    assert code == 4
    assert printed.out.split("\n") == [
        "== Leaving with 0", "left", "== Leaving with 4", "left", "== Leaving with 1", "left", "",
    ]  # fmt: skip
    assert printed.err == "Failed: Leaving with 4, Leaving with 1\n"
