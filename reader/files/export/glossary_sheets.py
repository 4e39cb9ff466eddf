"""The glossary of one text as a page to print, as Markdown and as a table."""

from collections.abc import Iterator

from reader.files.export.csv import row as csv_row
from reader.files.export.facts import known_source
from reader.files.export.html import escaped, foot, head, parted
from reader.files.export.markdown import escaped as markdown_escaped
from reader.model.glossary_sheet import GlossarySheet, SheetTerm, SheetWords

COLUMNS = (
    *("term", "count", "forms", "place", "sentence", "english", "meaning", "penjelasan"),
    *("level", "domain", "field", "law", "entry"),
)


def html(sheet: GlossarySheet, words: SheetWords) -> Iterator[str]:
    """The page in pieces; all that comes from the text is escaped."""
    yield from head(f"{words.title} · {sheet.title}", words.language)
    yield f"<h1>{escaped(sheet.title)}</h1>\n"
    facts = (words.title, known_source(sheet.source, words.source))
    yield f'<p class="facts">{escaped(" · ".join(fact for fact in facts if fact))}</p>\n'
    if not sheet.terms:
        yield f"<p>{escaped(words.no_terms)}</p>\n" + foot()
        return
    names = (words.term, words.explanation, words.count, words.first)
    yield "<table>\n<thead><tr>" + "".join(f'<th scope="col">{escaped(name)}</th>' for name in names)
    yield "</tr></thead>\n<tbody>\n"
    for each in sheet.terms:
        yield "<tr>" + "".join(f"<td>{cell}</td>" for cell in _html_cells(each, sheet, words)) + "</tr>\n"
    yield "</tbody>\n</table>\n" + foot()


def markdown(sheet: GlossarySheet, words: SheetWords) -> Iterator[str]:
    """The file in pieces, a heading a term."""
    yield f"# {markdown_escaped(f'{words.title}: {sheet.title}')}\n"
    if source := known_source(sheet.source, words.source):
        yield f"\n{markdown_escaped(source)}\n"
    if not sheet.terms:
        yield f"\n{markdown_escaped(words.no_terms)}\n"
    for each in sheet.terms:
        term = each.term
        yield f"\n## {markdown_escaped(_name(each))}\n"
        yield f"\n**{markdown_escaped('; '.join(term.english))}** ({_facts(each, words)})\n"
        yield f"\n{markdown_escaped(term.meaning)}\n"
        yield f"\n*{markdown_escaped(term.penjelasan)}*\n"
        yield f"\n> {markdown_escaped(each.sentence)}\n"


def table(sheet: GlossarySheet) -> Iterator[str]:
    """The table as CSV in pieces; the names of the columns are the same in every language."""
    yield csv_row(COLUMNS)
    for each in sheet.terms:
        term = each.term
        yield csv_row(
            (
                _name(each),
                str(each.count),
                "; ".join(each.forms),
                " › ".join(each.place),
                each.sentence,
                "; ".join(term.english),
                term.meaning,
                term.penjelasan,
                str(term.level),
                term.domain,
                term.field,
                "; ".join(term.law),
                term.id,
            )
        )


def _html_cells(each: SheetTerm, sheet: GlossarySheet, words: SheetWords) -> tuple[str, ...]:
    term = each.term
    passage, before, after = (escaped(part) for part in parted(each.sentence, each.passage))
    language = f' lang="{escaped(sheet.language)}"' if sheet.language else ""
    law = f'<p class="facts">{escaped(", ".join(term.law))}</p>' if term.law else ""
    return (
        f'<strong lang="id">{escaped(_name(each))}</strong><p class="facts">{escaped(_level(each, words))}</p>',
        f"<strong>{escaped('; '.join(term.english))}</strong><p>{escaped(term.meaning)}</p>"
        f'<p lang="id"><em>{escaped(term.penjelasan)}</em></p>{law}',
        str(each.count),
        f"{escaped(' › '.join(each.place))}<p{language}>{before}<mark>{passage}</mark>{after}</p>",
    )


def _name(each: SheetTerm) -> str:
    return f"{each.term.headword} ({each.term.sense})" if each.term.sense else each.term.headword


def _level(each: SheetTerm, words: SheetWords) -> str:
    names = words.levels
    return names[min(max(each.term.level, 1), len(names)) - 1]


def _facts(each: SheetTerm, words: SheetWords) -> str:
    parts = (f"{each.count} ×", _level(each, words), " › ".join(each.place))
    return markdown_escaped(" · ".join(part for part in parts if part))
