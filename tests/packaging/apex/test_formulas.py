"""Formulas of rules are calculated as Salesforce does, as far as the package uses them."""

from __future__ import annotations

import pytest

from tests.support.apex_model import formula_of

PATTERNS = [
    ("EUR", "[A-Z]{3}", True),
    ("EURO", "[A-Z]{3}", False),
    ("a.b", "a[.]b", True),
    ("a b", r"a\\sb", True),
    (None, "(x)?", True),
    (None, "x", False),
]


@pytest.mark.parametrize(("text", "pattern", "matches"), PATTERNS)
def test_a_pattern_matches_the_whole_text(text, pattern, matches):
    formula = formula_of(f'REGEX(Code__c, "{pattern}")')
    assert formula.evaluate({"Code__c": text}.get) is matches
