"""Folders for the tests of files that cannot be read or written."""

import shutil
import tempfile
from pathlib import Path

import pytest


@pytest.fixture
def ordinary_folder():
    """A folder that an ordinary user can reach, also where the tests run as root."""
    folder = Path(tempfile.mkdtemp(prefix="lontar-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)
