"""Where the files lie."""

from reader.paths import discover


def test_running_from_source_finds_the_repositorys_resources() -> None:
    paths = discover()
    assert (paths.sample_articles).is_dir()
    assert (paths.resources / "themes" / "light.toml").is_file()


def test_the_readers_library_lies_apart_from_what_may_be_deleted() -> None:
    paths = discover()
    assert paths.library.parent == paths.data
    assert paths.cache not in paths.library.parents
