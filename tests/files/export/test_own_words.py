"""Own words leave as a table for spreadsheets and as JSON for programs."""

import csv
import io
import json

from reader.files.export.own_words import COLUMNS, csv_pieces, json_pieces
from reader.model.own_word import OwnWord

GATE = OwnWord("w1", "gerbang data", ("data gate", "gateway"), "Where data,\nnot people, pass.", "Itu.", "K", 5, 6)
ODD = OwnWord("w2", "=rumus", (), "“kutip” dan ‘koma’, 🚨")


def test_a_word_is_a_row_that_no_spreadsheet_runs() -> None:
    rows = list(csv.reader(io.StringIO("".join(csv_pieces((GATE, ODD))))))
    assert tuple(rows[0]) == COLUMNS
    assert rows[1][:5] == ["gerbang data", "data gate; gateway", "Where data,\nnot people, pass.", "Itu.", "K"]
    assert rows[1][5:] == ["1970-01-01T00:00:05Z", "1970-01-01T00:00:06Z", "w1"]
    assert rows[2][0] == "'=rumus"


def test_json_holds_every_field_as_it_is() -> None:
    values = json.loads("".join(json_pieces((GATE, ODD))))
    assert [OwnWord(**{**word, "english": tuple(word["english"])}) for word in values["words"]] == [GATE, ODD]


def test_no_words_are_an_empty_file_of_the_same_shape() -> None:
    assert json.loads("".join(json_pieces(())))["words"] == []
