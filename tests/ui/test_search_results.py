"""The list below the search field says what it holds back and what it could not find."""

from pytestqt.qtbot import QtBot

from reader.model.term import Term
from reader.services.lookup import SearchResult
from reader.ui.search_results import SearchResults
from reader.ui.theme import Theme

DAKWAAN = Term("law/criminal/dakwaan", "dakwaan", "law", "criminal", "noun", 1, "dakwa", ("indictment",), "M.", "P.")


def _results(qtbot: QtBot, light: Theme) -> SearchResults:
    results = SearchResults(light)
    qtbot.addWidget(results)
    return results


def test_what_the_filter_holds_back_is_counted(qtbot: QtBot, light: Theme) -> None:
    results = _results(qtbot, light)
    results.show_result(SearchResult("dakwa", (DAKWAAN,), (), hidden=3))
    assert results.headwords() == ["dakwaan"]
    assert results._said.text().startswith("3 more found")


def test_nothing_found_and_nothing_alike_is_said(qtbot: QtBot, light: Theme) -> None:
    results = _results(qtbot, light)
    results.show_result(SearchResult("zzzz"))
    assert results._said.text() == "No entry for “zzzz”."
    results.choose_current()


def test_the_arrows_stop_at_the_ends(qtbot: QtBot, light: Theme) -> None:
    results = _results(qtbot, light)
    results.show_result(SearchResult("dakwa", (DAKWAAN, DAKWAAN)))
    for _ in range(4):
        results.step(1)
    with qtbot.waitSignal(results.entry_chosen) as chosen:
        results.choose_current()
    assert chosen.args == [DAKWAAN.id]
