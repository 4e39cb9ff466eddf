"""What an import would do to the library, article by article: acts that can be done and taken back."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from reader.errors import LibraryProblem
from reader.files.packed_text import unpacked
from reader.model.article import Article
from reader.model.bookmark import Found, Highlight, KeptArticle, Mark
from reader.model.exported import ExportedMark, ImportedArticle
from reader.services.carrying import Carrying
from reader.services.mark_acts import Act, ActName, Change
from reader.services.passage_article import of_passages
from reader.storage.library_store import LibraryStore


@dataclass(frozen=True, slots=True)
class Planned:
    """One article of the library, or one that is new to it, with what is done to its marks.

    `article` has the text that the library shows; `position` and `opened` are those of a new one.
    """

    article: Article
    act: Act
    new: bool = False
    position: int = 0
    opened: float = 0.0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How many marks came in and were placed, moved or not found; how many were known already.

    `updated` counts those known that changed, among them `brought_back` from the bin; `unchanged` those that the
    library has as they are or newer. `new` and `without_text` are titles of articles: those that the library did not
    have, and of these the ones of which the file brings no text, only the passages.
    """

    articles: int = 0
    placed: int = 0
    moved: int = 0
    to_check: int = 0
    updated: int = 0
    brought_back: int = 0
    unchanged: int = 0
    new: tuple[str, ...] = ()
    without_text: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownMark:
    """A mark that the library has, standing or in the bin."""

    mark: Mark
    deleted: bool


def known_marks(store: LibraryStore) -> dict[str, KnownMark]:
    """Every mark of the library by its id; raises LibraryProblem."""
    known: dict[str, KnownMark] = {}
    for kept in store.articles():
        for markings, deleted in ((store.markings(kept.id), False), (store.deleted(kept.id), True)):
            marks: tuple[Mark, ...] = (*markings.highlights, *markings.bookmarks)
            known |= {mark.id: KnownMark(mark, deleted) for mark in marks}
    return known


@dataclass(slots=True)
class Planner:
    """Plans one import; nothing is written.

    `identify` gives the library's own id to an article that comes from elsewhere, `shown_now` the article as the
    library shows it; it raises LibraryProblem where its text cannot be read. `kept` are the library's articles by id.
    """

    kept: Mapping[str, KeptArticle]
    known: Mapping[str, KnownMark]
    identify: Callable[[Article], Article]
    shown_now: Callable[[str], Article]
    report: ImportReport = field(default_factory=ImportReport)
    _elsewhere: dict[str, list[Change]] = field(default_factory=dict)

    def plan(self, imported: tuple[ImportedArticle, ...]) -> Iterator[Planned]:
        """What is done to each article, one at a time; `report` is whole at the end."""
        own_ids = {article.kept.id for article in imported}
        for article in imported:
            planned = self._article(article, own_ids)
            if planned.new or planned.act.changes:
                self._count(articles=1)
                yield planned
        for article_id, changes in self._elsewhere.items():
            self._count(articles=1)
            yield Planned(self.shown_now(article_id), Act(ActName.IMPORT_MARKS, tuple(changes)))

    def _article(self, imported: ImportedArticle, own_ids: set[str]) -> Planned:
        texts = tuple(_article_of(imported, text) for text in imported.texts)
        marks = imported.marks
        if not texts and imported.kept.id not in self.kept:
            passages, marks = of_passages(imported)
            texts = (passages,)
            self.report = replace(self.report, without_text=(*self.report.without_text, passages.title))
        target = self._target(imported, texts, own_ids)
        new = target.id not in self.kept
        shown = target if new else self._shown(target)
        texts = tuple(replace(text, id=shown.id) for text in texts)
        changes = tuple(self._changes(marks, shown, texts, new=new))
        if new:
            self.report = replace(self.report, new=(*self.report.new, shown.title))
        return Planned(shown, Act(ActName.IMPORT_MARKS, changes), new, imported.kept.position, imported.kept.opened)

    def _shown(self, target: Article) -> Article:
        try:
            return self.shown_now(target.id)
        except LibraryProblem:  # the library's text is damaged: the one that comes in is whole
            return target

    def _target(self, imported: ImportedArticle, texts: tuple[Article, ...], own_ids: set[str]) -> Article:
        """The article under the id that it has, or will have, in the library."""
        kept = self.kept.get(imported.kept.id)
        if not texts:
            return Article(imported.kept.id, imported.kept.title, "", (), imported.kept.source, imported.language)
        article = texts[0]
        if kept is not None and (article.title == kept.title or article.source == kept.source):
            return article
        identified = self.identify(article)
        # Two articles of the file stay two, however much alike they are.
        return article if kept is None and identified.id in own_ids else identified

    def _changes(
        self, marks: Iterable[ExportedMark], shown: Article, texts: tuple[Article, ...], *, new: bool
    ) -> Iterator[Change]:
        coming = [(exported, self.known.get(exported.mark.id)) for exported in marks]
        fresh = [_as_made(exported, shown, texts) for exported, known in coming if known is None]
        if new:
            for mark, text in fresh:
                self._count_place(mark.found)
                yield Change(None, mark, None, text)
        else:
            yield from self._into(shown, fresh)
        for exported, known in coming:
            if known is not None:
                yield from self._known(exported, known, shown, texts)

    def _into(self, shown: Article, fresh: list[tuple[Mark, Article | None]]) -> Iterator[Change]:
        """New marks into an article that the library has, perhaps with another text."""
        apart = [(mark, text) for mark, text in fresh if text is None or text.text != shown.text or mark.span is None]
        places = Carrying(shown, tuple(apart)).places() if apart else {}
        for mark, text in fresh:
            place = places.get(mark.id)
            self._count_place(place.found if place is not None else Found.SAME)
            if text is None and place is not None:
                yield Change(None, replace(mark, span=place.span), None, shown)
            else:
                yield Change(None, mark, None, text)

    def _known(
        self, exported: ExportedMark, known: KnownMark, shown: Article, texts: tuple[Article, ...]
    ) -> Iterator[Change]:
        """A mark that the library has: the newer one counts; one in the bin comes back."""
        newer = exported.mark.changed > known.mark.changed
        if not newer and not known.deleted:
            self._count(unchanged=1)
            return
        self._count(updated=1, brought_back=int(known.deleted))
        after, text = _updated(known.mark, exported, shown, texts) if newer else (known.mark, None)
        change = Change(None if known.deleted else known.mark, after, None, text)
        if known.mark.article_id == shown.id:
            yield change
        else:
            self._elsewhere.setdefault(known.mark.article_id, []).append(change)

    def _count_place(self, found: Found) -> None:
        match found:
            case Found.LOST:
                self._count(to_check=1)
            case Found.MOVED:
                self._count(moved=1)
            case _:
                self._count(placed=1)

    def _count(self, **more: int) -> None:
        self.report = replace(self.report, **{name: getattr(self.report, name) + by for name, by in more.items()})


def _article_of(imported: ImportedArticle, packed: str) -> Article:
    text, blocks = unpacked(packed)
    kept = imported.kept
    return Article(kept.id, kept.title, text, blocks, kept.source, imported.language)


def _as_made(exported: ExportedMark, shown: Article, texts: tuple[Article, ...]) -> tuple[Mark, Article | None]:
    """The mark where it was made, and the article with the text it was made in; None where that is not there."""
    mark = replace(exported.mark, article_id=shown.id)
    if not texts:
        return mark, None
    if exported.version is not None:
        return replace(mark, span=exported.made), texts[exported.version]
    return mark, texts[0]


def _updated(
    known: Mark, exported: ExportedMark, shown: Article, texts: tuple[Article, ...]
) -> tuple[Mark, Article | None]:
    """The library's mark with what the newer one says; its place too, where the text of that place is there."""
    mark, text = _as_made(exported, shown, texts)
    if text is not None and mark.span is not None and known.article_id == shown.id and type(mark) is type(known):
        return replace(mark, created=known.created), text
    after = replace(known, note=mark.note, tags=mark.tags, changed=mark.changed)
    if isinstance(after, Highlight) and isinstance(mark, Highlight):
        after = replace(after, colour=mark.colour)
    return after, None
