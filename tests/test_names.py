"""One word, one meaning: no class has a name that another one has."""

from __future__ import annotations

import ast
from collections import defaultdict

from tests.support.root import ROOT


def test_no_class_name_stands_for_two_things():
    places = defaultdict(list)
    for module in sorted((ROOT / "kiosk").rglob("*.py")):
        for node in ast.parse(module.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                places[node.name].append(module.relative_to(ROOT).as_posix())
    assert {name: files for name, files in places.items() if len(files) > 1} == {}
