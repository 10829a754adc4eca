"""The names of kinds of rows stand in their table alone."""

from __future__ import annotations

import ast

import pytest

from kiosk.core.delivery.row_kind import ROW_KINDS
from tests.support.root import ROOT

NAMES = {kind.name for kind in ROW_KINDS}
# The table; steps of the schema, which never change; and who names the database's own table.
HOMES = {
    "kiosk/bundle/known.py",
    "kiosk/core/delivery/row_kind.py",
    "kiosk/store/schema.py",
    "kiosk/store/recovery.py",
    "kiosk/store/taking_over.py",
}
SOURCES = [
    file
    for file in sorted((ROOT / "kiosk").rglob("*"))
    if file.suffix in {".py", ".qml"}
    # The stand-in for the org knows nothing of the outbox.
    and "sandbox" not in file.parts
    and file.relative_to(ROOT).as_posix() not in HOMES
]


def kinds_named(source: str, *, python: bool) -> set[str]:
    """The names of kinds that are literals of the source, also quoted within another literal."""
    if not python:
        return {name for name in NAMES if any(q + name + q in source for q in "\"'")}
    texts = [
        node.value
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return {
        name
        for name in NAMES
        for text in texts
        if text == name or f"'{name}'" in text or f'"{name}"' in text
    }


def test_no_code_but_the_table_names_a_kind():
    """What needs one asks kiosk.core.delivery.row_kind."""
    named = {
        str(file.relative_to(ROOT)): kinds_named(
            file.read_text(encoding="utf-8"), python=file.suffix == ".py"
        )
        for file in SOURCES
    }
    assert {file: found for file, found in named.items() if found} == {}


@pytest.mark.parametrize(
    ("source", "python"),
    [
        ("Drain('lead', outbox)", True),
        ("""sql = "DELETE FROM outbox WHERE kind = 'redemption'" """, True),
        ("""sql = f"DELETE FROM {table} WHERE kind = 'lead' AND {more}" """, True),
        ('text: kind === "lead" ? qsTr("Lead") : qsTr("Redemption")', False),
    ],
)
def test_a_literal_would_be_found(source: str, python: bool):
    assert kinds_named(source, python=python)


def test_the_sources_are_all_there():
    assert {"queue_view_model.py", "QueueRow.qml", "edges.py"} <= {file.name for file in SOURCES}
    assert {ROOT / home for home in HOMES} <= set((ROOT / "kiosk").rglob("*.py"))
