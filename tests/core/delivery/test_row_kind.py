"""The table of kinds tells rows apart, and who may correct which."""

from __future__ import annotations

from collections import Counter

import pytest

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.row_correction import corrected_row
from kiosk.core.delivery.row_kind import (
    LEAD,
    REDEMPTION,
    ROW_KINDS,
    Correction,
    Corrector,
    Pace,
    Route,
    RowKind,
    RowKinds,
)
from kiosk.core.form.correction import CorrectionError, CorrectionRules

NOTE = RowKind(
    name="note",
    key_field="Note_Key__c",
    label="Note",
    pace=Pace.RELAXED,
    route=Route.REDEMPTIONS,
    correction=Correction(frozenset({Corrector.SHELL}), CorrectionRules()),
)
WITH_NOTES = RowKinds((*ROW_KINDS, NOTE))


@pytest.mark.parametrize("what", ["name", "key_field", "label"])
def test_no_two_kinds_share_a_name_a_key_field_or_a_label(what):
    told = Counter(getattr(kind, what) for kind in ROW_KINDS)
    assert all(told), "each has one"
    assert set(told.values()) == {1}


def test_a_kind_is_found_by_the_name_that_its_rows_carry():
    assert ROW_KINDS.find(Row("k", "lead", b"{}", 0).kind) is LEAD
    assert ROW_KINDS.find("redemption") is REDEMPTION
    assert ROW_KINDS.find("note") is None


def test_a_hub_has_lanes_for_every_kind():
    assert ROW_KINDS.usual_lanes == "lead=2,redemption=1,stat=1"


@pytest.mark.parametrize(
    ("kind", "who", "may"),
    [
        ("lead", Corrector.STAFF, True),
        ("lead", Corrector.SHELL, True),
        ("redemption", Corrector.STAFF, False),
        ("redemption", Corrector.SHELL, False),
        ("note", Corrector.STAFF, False),
        ("note", Corrector.SHELL, True),
        ("unheard_of", Corrector.SHELL, False),
    ],
)
def test_a_row_is_corrected_by_whom_the_table_names(kind, who, may):
    body, changes = b'{"LastName":"x"}', ["LastName=King"]
    if may:
        assert corrected_row(kind, body, changes, who, WITH_NOTES) == b'{"LastName":"King"}'
    else:
        with pytest.raises(CorrectionError, match=kind):
            corrected_row(kind, body, changes, who, WITH_NOTES)


def test_what_tells_a_row_from_others_is_never_corrected():
    for kind in ROW_KINDS:
        for who in Corrector:
            rules = kind.correction_by(who)
            assert rules is None or kind.key_field in rules.fixed
