"""Every test runs without a screen and apart from the user's own folders; slow ones only with --slow."""

import os
import tempfile
from pathlib import Path

import pytest
from checks import apart_from_user
from hypothesis import settings


def pytest_addoption(parser):
    parser.addoption("--slow", action="store_true", help="run the slow tests too")


def pytest_configure(config):
    folder = tempfile.TemporaryDirectory(prefix="lontar-tests-", ignore_cleanup_errors=True)
    os.environ.update(apart_from_user(os.environ, Path(folder.name)))
    config.add_cleanup(folder.cleanup)
    # How long an example takes is decided by what else runs on the machine.
    settings.register_profile("without deadline", deadline=None)
    settings.load_profile("without deadline")


def pytest_collection_modifyitems(config, items):
    if not config.getoption("--slow"):
        for item in items:
            if "slow" in item.keywords:
                item.add_marker(pytest.mark.skip(reason="slow: runs with --slow"))
