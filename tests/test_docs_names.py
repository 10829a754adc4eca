"""The names in docs/architecture.md are those of the code."""

from __future__ import annotations

import ast
import re

import pytest

from tests.support.root import ROOT

PAGE = ROOT / "docs" / "architecture.md"
KIOSK = ROOT / "kiosk"
FENCE = re.compile(r"^```$(.*?)^```$", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"[\w-]+(?:[./][\w-]+)+/?|[\w-]+/")
CAMEL = re.compile(r"\b[A-Z][a-z]+(?:[A-Z][a-z]*)+\b")
CAPITAL = re.compile(r"\b[A-Z]\w+\b")
# Names that are not ours.
FOREIGN = {"asyncio.timeout", "asyncio.wait_for", "GUI", "Pusher", "Salesforce"}


def classes() -> set[str]:
    """The classes of kiosk/, their methods as `Class.method`, and the types of its QML."""
    found = {file.stem for file in KIOSK.rglob("*.qml")}
    for file in KIOSK.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found.add(node.name)
                found |= {
                    f"{node.name}.{member.name}"
                    for member in node.body
                    if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef)
                }
    return found


CLASSES = classes()


def is_there(name: str) -> bool:
    if name in FOREIGN or name in CLASSES:
        return True
    if name.endswith(".qml"):
        return any(KIOSK.rglob(name))
    tried = [name]
    if "/" not in name and not name.endswith((".py", ".md", ".svg")):
        dotted = name.replace(".", "/")
        tried = [dotted, f"{dotted}.py"]
    homes = (KIOSK, ROOT, PAGE.parent, KIOSK / "sandbox", KIOSK / "ui" / "qml" / "Kiosk")
    return any((folder / one).exists() for folder in homes for one in tried)


def names(text: str) -> set[str]:
    """Paths, dotted names and names of classes in code spans and pictures."""
    pictures = FENCE.findall(text)
    spans = SPAN.findall(FENCE.sub("", text))
    found = {name for span in spans for name in PATH.findall(span)}
    found |= {name for span in spans for name in CAMEL.findall(PATH.sub("", span))}
    for picture in pictures:
        found |= set(re.findall(r"\w+\.qml", picture))
        found |= set(CAPITAL.findall(re.sub(r"\w+\.qml", "", picture)))
    return found


NAMES = sorted(names(PAGE.read_text(encoding="utf-8")))


def test_names_are_found():
    assert {"core/", "core/feed/board.py", "OfferWall.qml", "NetLine", "KioskApp.stop"} <= set(
        NAMES
    )
    assert len(NAMES) > 100


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_the_page_is_one_in_the_code(name):
    assert is_there(name)


@pytest.mark.parametrize(
    "text",
    [
        "`core/feed/bored.py`",
        "`services.feed.fed`",
        "`core/feeds/`",
        "`OfferWal.qml`",
        "`LeadViewModel.wipe_all`",
        "`NetLines`",
        "```\n Feed ─► NetLines\n```",
        "```\n Fed ─► Board\n```",
        "```\n OfferWal.qml\n```",
    ],
)
def test_a_name_that_the_code_lacks_is_found(text):
    assert not all(is_there(name) for name in names(text))
