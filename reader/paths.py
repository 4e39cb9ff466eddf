"""Where Lontar's files lie: the only module that knows."""

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "lontar"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders Lontar reads from and writes to; none is created before something is written there.

    `resources` is shipped and read-only. `data` holds the reader's library and is never cleared by the program;
    `cache` can be deleted at any time; `config` holds preferences and window geometry; `log` holds the log.
    """

    resources: Path
    data: Path
    cache: Path
    config: Path
    log: Path

    @property
    def library(self) -> Path:
        """The reader's own library: articles, highlights, bookmarks."""
        return self.data / "library.sqlite"

    @property
    def dictionaries(self) -> Path:
        """The dictionaries that the reader has imported, apart from the library."""
        return self.data / "dictionaries.sqlite"

    @property
    def glossary_sources(self) -> Path:
        """The TOML sources; absent where only the built database is shipped."""
        return self.resources / "glossary"

    @property
    def shipped_glossary(self) -> Path:
        """The built glossary of a wheel or a frozen program; absent when running from source."""
        return self.resources / "glossary.sqlite"

    @property
    def cached_glossary(self) -> Path:
        """The glossary that is built from the sources when running from source."""
        return self.cache / "glossary.sqlite"

    @property
    def sample_articles(self) -> Path:
        """The articles that ship with Lontar."""
        return self.resources / "articles"

    @property
    def translations(self) -> Path:
        """The words of the window in other languages, as Qt Linguist keeps them."""
        return self.resources / "translations"

    @property
    def last_picture(self) -> Path:
        """The window as it was left, which stands in for the next one until that is ready."""
        return self.cache / "last-picture.png"

    @property
    def preferences(self) -> Path:
        """The preferences, as JSON."""
        return self.config / "preferences.json"


def discover() -> Paths:
    """The folders of this machine's user, by the system's own conventions (XDG, AppData, Library)."""
    return Paths(
        resources=_resources(),
        data=platformdirs.user_data_path(_NAME, appauthor=False),
        cache=platformdirs.user_cache_path(_NAME, appauthor=False),
        config=platformdirs.user_config_path(_NAME, appauthor=False),
        log=platformdirs.user_log_path(_NAME, appauthor=False),
    )


def _resources() -> Path:
    package = Path(__file__).resolve().parent
    bundled = package / "resources"
    if getattr(sys, "frozen", False) or bundled.is_dir():
        return bundled
    return package.parent / "resources"
