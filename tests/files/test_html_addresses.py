"""Links of a saved page are told as the whole addresses that they had."""

import pytest

from reader.files.html_addresses import complete_links, saved_from
from reader.files.html_tree import parse

LINKS = "<a href='/b'>x</a><a href='c?d=1'>x</a><a href='#e'>x</a><a href='//f.example/'>x</a><a href='http://['>x</a><a>x</a>"


def links(page, address=""):
    root = parse(page)
    complete_links(root, address)
    return [link.get("href") for link in root.iter("a")]


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ("<base href='https://kabar.example/a/'>", "https://lain.example/"),
        ("<base href='file:///C:/x/'>", "https://kabar.example/a/z"),
        ("<link rel=canonical href='https://kabar.example/a/z'>", ""),
        ("<meta property='og:url' content='https://kabar.example/a/z'>", ""),
    ],
)
def test_relative_links(head, address):
    whole = ["https://kabar.example/b", "https://kabar.example/a/c?d=1", "#e", "https://f.example/", "http://[", None]
    assert links(head + LINKS, address) == whole


def test_without_an_address_links_stay():
    assert links(LINKS) == ["/b", "c?d=1", "#e", "//f.example/", "http://[", None]
    assert links(f"<base href='https://{'a' * 3_000}/'>" + LINKS)[0] == "/b"


def test_where_browsers_note_the_address():
    assert saved_from("<!-- saved from url=(0026)https://kabar.example/a -->") == "https://kabar.example/a"
    assert (
        saved_from("<html><!--\n Page saved with SingleFile \n url: https://k.example/ \n-->") == "https://k.example/"
    )
    assert saved_from("<p>saved from url=(1)https://x.example</p>") == ""
