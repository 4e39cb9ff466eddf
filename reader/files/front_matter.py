"""The YAML block at the head of a Markdown file: what it names, and where it ends."""

import re

_BLOCK = re.compile(r"---[ \t]*\n(?=(?:[ \t]*(?:#[^\n]*)?\n)*[\w-]+[ \t]*:)")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_FIELD = re.compile(r"^([\w-]+)[ \t]*:[ \t]*([^\n]*)((?:\n[ \t]+[^\n]*)*)", re.MULTILINE)
_FOLDED = re.compile(r"[|>][+-]?\d?$")
_COMMENT = re.compile(r"[ \t]#.*$")


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """The scalar fields of the block, and the text without it.

    Fields that hold lists or maps come as the raw words between the colons. A text without the block has no fields.
    """
    opening = _BLOCK.match(text)
    end = _END.search(text, opening.end()) if opening else None
    if not opening or not end:
        return {}, text
    fields = _FIELD.finditer(text, opening.end(), end.start())
    return {field[1].lower(): _scalar(field[2], field[3]) for field in fields}, text[end.end() :]


def _scalar(first: str, following: str) -> str:
    first = first.strip()
    if first[:1] in ("'", '"'):
        quoted = " ".join([first, *following.split()])
        end = quoted.find(first[0], 1)
        return quoted[1:end] if end > 0 else quoted[1:]
    head = "" if _FOLDED.match(first) else _COMMENT.sub("", first)
    return " ".join([*head.split(), *following.split()])
