"""A web archive (MHTML): the page that a browser saved with its pictures into one message."""

import email
import email.policy
from email.message import Message
from itertools import islice

from reader.errors import FileProblem

_MOST_PARTS = 10_000
"""Parts after which the page is not looked for any further."""
_MOST_NESTED = 100
"""Most messages inside a message; a browser writes one or two."""


def page_in(data: bytes, name: str) -> tuple[bytes, str, str]:
    """The bytes of the page in the archive called `name`, and the encoding and address that the archive states.

    The two are empty where it states none. The page is the part that the archive names as its start, else the first
    that is HTML; pictures, styles and frames are left where they are. Raises FileProblem where there is none.
    """
    if data.lower().count(b"boundary=") > _MOST_NESTED:
        raise FileProblem(f"{name} is too intricate to be read; save the page as HTML and open that.")
    try:
        page = _page(email.message_from_bytes(data, policy=email.policy.compat32))
        content = page.get_payload(decode=True) if page is not None else None
        address = str(page.get("Content-Location") or "") if page is not None else ""
        charset = (page.get_content_charset("") if page is not None else "") or ""
    except (RecursionError, LookupError, ValueError, TypeError, AttributeError) as problem:
        # The parser of the standard library stumbles over some malformed headers.
        raise FileProblem(f"{name} is damaged; save the page as HTML and open that.") from problem
    if not isinstance(content, bytes) or not content.strip():
        raise FileProblem(f"{name} holds no web page; save the page as HTML and open that.")
    return content, charset, address


def _page(message: Message) -> Message | None:
    start = str(message.get_param("start") or "").strip("<> ")
    page: Message | None = None
    for part in islice(message.walk(), _MOST_PARTS):
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            if start and str(part.get("Content-ID") or "").strip("<> ") == start:
                return part
            page = part if page is None else page
    return page
