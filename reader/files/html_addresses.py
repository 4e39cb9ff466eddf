"""The addresses of a saved page: where it was saved from, and where its links lead."""

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from reader.files.styled_text import TARGET_LIMIT

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HEAD = 4_096
"""Code points at the beginning of a page in which browsers note where they saved it from."""
_SAVED_FROM = re.compile(r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://\S+)", re.I)
_WEB = ("http://", "https://")


def saved_from(text: str) -> str:
    """The address that a browser noted in a page when it saved it; empty where there is none."""
    match = _SAVED_FROM.search(text[:_HEAD])
    return match[1].removesuffix("-->") if match else ""


def complete_links(root: "Element", address: str) -> None:
    """Make relative links whole, by the page's own base or else by the `address` that it is known to come from.

    Links into the page itself stay as they are, and so do all where no address is known.
    """
    base = _base(root, address)
    if not base:
        return
    for link in root.iter("a"):
        target = (link.get("href") or "").strip()
        if target and not target.startswith("#"):
            try:
                link.set("href", urljoin(base, target))
            except ValueError:
                continue  # an address that none can be made of is shown as it is written


def _base(root: "Element", address: str) -> str:
    bases = [element.get("href") or "" for element in root.iter("base")]
    named = [link.get("href") or "" for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    named += [meta.get("content") or "" for meta in root.iter("meta") if (meta.get("property") or "") == "og:url"]
    known = (each.strip() for each in (*bases, address, *named))
    return next((each for each in known if each.lower().startswith(_WEB) and len(each) <= TARGET_LIMIT), "")
