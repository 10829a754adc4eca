"""The vectors in packaging/salesforce/vectors are JSON, and the Apex tests have the same."""

from __future__ import annotations

import importlib.util
import json
import re

import pytest

from tests.support.root import ROOT

SALESFORCE = ROOT / "packaging/salesforce"
FILES = sorted((SALESFORCE / "vectors").glob("*.json"))


@pytest.fixture(scope="module")
def embedding():
    spec = importlib.util.spec_from_file_location("embed", SALESFORCE / "embed_vectors.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_is_a_json_object(path):
    assert isinstance(json.loads(path.read_text(encoding="utf-8")), dict)


def test_the_class_is_made_from_the_files_as_they_are(embedding):
    made = embedding.CLASS.read_text(encoding="utf-8")
    assert made == embedding.class_text(), "run packaging/salesforce/embed_vectors.py"


def test_the_class_gives_every_file_back_line_by_line(embedding, tmp_path):
    long = json.dumps({"about": ["it's"] * 2_500, "path": "a\\b"}, indent=1)
    (tmp_path / "long_one.json").write_text(long)
    text = embedding.class_text(tmp_path)
    literals = re.findall(r"^ {16}'(.*)',?$", text, re.MULTILINE)
    lines = [re.sub(r"\\(.)", r"\1", literal) for literal in literals]
    assert "\n".join(lines) == long
    assert "longOne1(), longOne2(), longOne3()" in text
