"""What is new (an outcome, a kind, a state) is refused or seen; nothing old speaks for it.

Types prove it where they can: a `match` ends in `assert_never`. What types do not see is proven
here: tables by the members of an enum, and what QML says to a word that it does not know.
"""

from __future__ import annotations

import ast
import importlib
import re
from enum import StrEnum
from pathlib import Path

import pytest

from tests.support.root import ROOT

MODULES = sorted((ROOT / "kiosk").rglob("*.py"))
QML = sorted((ROOT / "kiosk" / "ui" / "qml").rglob("*.qml"))

# A `match` over what comes from outside, or by a name of our own that cannot be wrong in silence.
OPEN_MATCHES = {
    "kiosk/sandbox/org/delivery_api.py": "Situation refuses other variants",
    "kiosk/ui/narration/listening.py": "a step that the session takes by itself is not obeyed here",
    "kiosk/ui/narration/speller.py": "what is no command of spelling goes on to the page",
    "kiosk/ui/wall/offer_model.py": "any other role is a field of Card, or raises",
}
# Tables that leave members out, and what those get.
PARTIAL = {
    "kiosk/core/form/form.py ExtraKind": "the usual length",
    "kiosk/ui/form/form_fields.py ExtraKind": "the usual keys",
    "kiosk/core/wall/attract.py AttractScene": "the last one leads on by how many were shown",
    "kiosk/core/narration/phrases.py Role": "the name alone: it is no thing to be chosen",
    "kiosk/core/narration/phrases.py ItemState": "checked and its opposite are told by themselves",
    "kiosk/ui/narration/tree.py ItemState": "Qt's tree has none for required: labels say optional",
    "kiosk/core/delivery/fault_pause.py Action": "the usual wait",
    "kiosk/sandbox/org/login_situations.py SituationName": "raises",
    "kiosk/sandbox/org/situations.py SituationName": "no other way of answering, no row's error",
}
# Each says what concerns it of the answers to a wish, and leaves the others to the other.
OTHER_QML = {"HeldLead.qml", "QueuePage.qml"}


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def enums() -> dict[str, type[StrEnum]]:
    """Every enum of ours by name; no two have the same."""
    for module in MODULES:
        if "StrEnum" in module.read_text(encoding="utf-8"):
            importlib.import_module(name_of(module).removesuffix(".py").replace("/", "."))
    ours = [kind for kind in StrEnum.__subclasses__() if kind.__module__.startswith("kiosk.")]
    found = {kind.__name__: kind for kind in ours}
    assert len(found) == len(ours)
    return found


def refuses(case: ast.match_case) -> bool:
    """Whether a case takes all that is left, and lets none of it pass."""
    takes_all = isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None
    last = case.body[-1]
    never = isinstance(last, ast.Expr) and ast.unparse(last).startswith("assert_never(")
    return takes_all and case.guard is None and (never or isinstance(last, ast.Raise))


def silent_matches(source: str) -> list[int]:
    """The lines of each `match` that would pass over what is new."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Match) and not refuses(node.cases[-1])
    ]


def partial_tables(source: str, known: dict[str, type[StrEnum]]) -> list[tuple[str, set[str]]]:
    """The enum and the members that lack in each table by the members of one enum."""
    found = []
    for node in ast.walk(ast.parse(source)):
        keys = node.keys if isinstance(node, ast.Dict) else []
        members = [
            (key.value.id, key.attr)
            for key in keys
            if isinstance(key, ast.Attribute) and isinstance(key.value, ast.Name)
        ]
        names = {name for name, _ in members}
        if len(members) != len(keys) or len(names) != 1 or not names <= known.keys():
            continue
        name = names.pop()
        if lacking := set(known[name].__members__) - {member for _, member in members}:
            found.append((name, lacking))
    return found


def silent_switches(source: str) -> list[str]:
    """What is switched over where the default does not show the word that came."""
    pattern = re.compile(r"switch \((.+?)\) \{(.*?)^ *\}\n", re.DOTALL | re.MULTILINE)
    return [
        subject
        for subject, cases in pattern.findall(source)
        if subject not in cases.partition("default:")[2]
    ]


def test_a_match_ends_by_refusing_what_is_new():
    """Where none does, OPEN_MATCHES says why; it names no module in which all do."""
    lines = {name_of(one): silent_matches(one.read_text(encoding="utf-8")) for one in MODULES}
    found = {name: silent for name, silent in lines.items() if silent}
    assert found.keys() == OPEN_MATCHES.keys(), found


def test_a_table_by_an_enum_has_each_of_its_members():
    known = enums()
    found = {
        f"{name_of(module)} {enum}": lacking
        for module in MODULES
        for enum, lacking in partial_tables(module.read_text(encoding="utf-8"), known)
    }
    assert found.keys() == PARTIAL.keys(), found


def test_a_switch_in_qml_shows_the_word_that_it_does_not_know():
    words = {file: silent_switches(file.read_text(encoding="utf-8")) for file in QML}
    silent = {file: found for file, found in words.items() if found and file.name not in OTHER_QML}
    assert silent == {}


@pytest.mark.parametrize(
    "source",
    [
        "match a:\n case 1: pass",
        "match a:\n case 1: pass\n case _: b()",
        "match a:\n case 1: pass\n case _ if b: assert_never(a)",
        "match a:\n case 1: pass\n case [_]: assert_never(a)",
        "match a:\n case 1: pass\nb()",
    ],
)
def test_a_match_that_lets_the_new_pass_is_seen(source: str):
    assert silent_matches(source) == [1]


@pytest.mark.parametrize(
    "source",
    [
        "match a:\n case 1: pass\n case _: assert_never(a)",
        "match a:\n case 1: pass\n case _: raise ValueError",
    ],
)
def test_a_match_that_refuses_the_new_is_sound(source: str):
    assert silent_matches(source) == []


class Three(StrEnum):
    ONE = "one"
    TWO = "two"
    THREE = "three"


@pytest.mark.parametrize(
    ("source", "lacking"),
    [
        ("{Three.ONE: 1, Three.TWO: 2}", {"THREE"}),
        ("{Three.ONE: 1}.get(given, 0)", {"TWO", "THREE"}),
        ("{Three.ONE: 1, Three.TWO: 2, Three.THREE: 3}", None),
        ("{'one': 1}", None),
    ],
)
def test_a_table_without_a_member_is_seen(source: str, lacking: set[str] | None):
    found = partial_tables(source, {"Three": Three})
    assert found == ([("Three", lacking)] if lacking else [])


@pytest.mark.parametrize(
    ("default", "silent"),
    [
        ('return "";', True),
        ('return qsTr("No");', True),
        ("return kind;", False),
        ('return qsTr("Other (%1)").arg(kind);', False),
    ],
)
def test_a_default_that_speaks_for_the_unknown_is_seen(default: str, silent: bool):
    cases = f'case "a":\n return "b";\n default:\n {default}\n'
    source = f" switch (kind) {{\n{cases} }}\n"
    assert bool(silent_switches(source)) is silent
