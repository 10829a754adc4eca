"""Apex, sandbox and kiosk each have a test of every shared vector, or a reason for none."""

from __future__ import annotations

import importlib.util

import pytest

from tests.support.root import ROOT


@pytest.fixture
def vector_users():
    path = ROOT / "packaging/salesforce/vector_users.py"
    spec = importlib.util.spec_from_file_location("vector_users", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_part_has_its_tests_or_a_reason(vector_users):
    assert vector_users.missing() == []


def test_the_page_is_made_from_the_tests_as_they_are(vector_users):
    made = vector_users.PAGE.read_text(encoding="utf-8")
    assert made == vector_users.page(), "run packaging/salesforce/vector_users.py"


def test_a_file_that_nobody_reads_is_named(vector_users, tmp_path, monkeypatch):
    (tmp_path / "lonely.json").write_text('{"about": "", "cases": []}')
    monkeypatch.setattr(vector_users, "VECTORS", tmp_path)
    monkeypatch.setattr(vector_users, "WITHOUT", {})
    assert vector_users.missing() == [
        *("lonely cases Apex", "lonely cases kiosk", "lonely cases sandbox"),
    ]


def test_a_reason_that_nothing_needs_is_named(vector_users, monkeypatch):
    needless = {("heartbeat", "steps", vector_users.APEX): "why?"}
    monkeypatch.setattr(vector_users, "WITHOUT", vector_users.WITHOUT | needless)
    assert vector_users.missing() == ["heartbeat steps Apex: the reason is needed no more"]
