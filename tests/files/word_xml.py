"""Parts of a Word document by hand, as the tests of its readers use them."""

from lxml import etree

from reader.files.docx_numbering import Numbering
from reader.files.docx_paragraphs import Paragraphs
from reader.files.docx_runs import Runs
from reader.files.docx_styles import Styles

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def element(xml, tag="p"):
    """An element of Word's with this content."""
    return etree.fromstring(f'<w:{tag} xmlns:w="{WORD}" xmlns:r="{RELATIONS}">{xml}</w:{tag}>')


def run(words, *switches):
    """A run of words with properties that are switched on."""
    return f"<w:r><w:rPr>{''.join(f'<w:{name}/>' for name in switches)}</w:rPr><w:t>{words}</w:t></w:r>"


def style(identity, name="", based_on="", more="", kind="paragraph"):
    """A style; `more` are its properties."""
    return (
        f'<w:style w:type="{kind}" w:styleId="{identity}"><w:name w:val="{name or identity}"/>'
        f'<w:basedOn w:val="{based_on}"/>{more}</w:style>'
    )


def styles(*written):
    """The styles of a document."""
    return Styles(element("".join(written), "styles"))


def runs(*written, relations=None):
    """What collects words in a document with these styles; notes are marked by their kind and identity."""
    return Runs(styles(*written), relations or {}, lambda kind, identity: f"[{kind[0]}{identity}]")


def paragraphs(*written, numbering="", offset=1):
    """What reads the paragraphs of a document with these styles and lists."""
    known = styles(*written)
    lists = Numbering(element(numbering, "numbering"), known.list_of)
    return Paragraphs(known, lists, Runs(known, {}, lambda kind, identity: ""), offset)
