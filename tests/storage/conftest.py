"""Libraries for the tests of what is kept, and folders for those of files that cannot be read or written."""

import shutil
import tempfile
from pathlib import Path

import pytest
from sqlite_utils import Database

from reader.storage.library_store import LibraryStore
from reader.storage.migrations import migrations


@pytest.fixture
def ordinary_folder():
    """A folder that an ordinary user can reach, also where the tests run as root."""
    folder = Path(tempfile.mkdtemp(prefix="lontar-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def path(tmp_path):
    """Where a library is to lie."""
    return tmp_path / "library.sqlite"


@pytest.fixture
def store(path):
    """An empty library at `path`."""
    database = Database(path, execute_plugins=False)
    database.execute("pragma foreign_keys = on")
    migrations().apply(database)
    yield LibraryStore(database)
    database.close()
