"""Rules that hang together are a table; what stands between them are cells."""

from reader.files.pdf_page import Fragment, Rule
from reader.files.pdf_tables import grids, rows_of


def grid_rules(xs, ys):
    upright = [Rule(x - 0.2, ys[0], x + 0.2, ys[-1]) for x in xs]
    level = [Rule(xs[0], y - 0.2, xs[-1], y + 0.2) for y in ys]
    return [*upright, *level]


def words(x, y, text):
    return Fragment(text, x, x + 5 * len(text), y, 10.0)


def test_rows_with_cells_of_several_lines():
    (grid,) = grids(grid_rules([60, 160, 400], [500, 530, 560]))
    drawn = [
        *(words(65, 545, "Jenis"), words(165, 545, "Uraian")),
        *(
            words(65, 520, "Stempel"),
            words(165, 520, "dikenakan kepada perusa\x02"),
            words(165, 508, "haan penyelenggara"),
        ),
    ]
    assert all(map(grid.holds, drawn)) and not grid.holds(words(65, 600, "di atas"))
    assert [row.cells for row in rows_of(grid, drawn)] == [
        ("Jenis", "Uraian"),
        ("Stempel", "dikenakan kepada perusahaan penyelenggara"),
    ]


def test_rules_that_are_no_table():
    underline = [Rule(60, 499, 200, 500)]
    frame = grid_rules([60, 400], [500, 700])
    assert grids(underline) == [] and grids(frame) == []


def test_two_tables_are_two():
    found = grids([*grid_rules([60, 100, 200], [500, 520]), *grid_rules([60, 150, 300], [300, 320, 340])])
    assert sorted(len(grid.rows) for grid in found) == [2, 3]


def test_drawing_of_many_rules_is_no_table():
    assert grids([Rule(x, y, x + 0.3, y + 9) for x in range(0, 600, 10) for y in range(0, 800, 20)]) == []
