"""Each kind of field has a row, and each field and fault has words, or nobody could fill it in."""

from __future__ import annotations

import pytest

from kiosk.core.form.field_error import FieldError
from kiosk.core.form.form import ExtraField, ExtraKind, FormRules
from kiosk.core.form.lead import FLAGS, MAX_LENGTH, LeadDraft
from kiosk.ui.form.form_fields import FieldKind, FormField, form_fields

pytestmark = pytest.mark.slow


@pytest.fixture
def form(screen):
    screen.hands.tap("contact")
    screen.hands.wait_until(lambda: screen.hands.find("send") is not None, "the form")

    def show(*fields):
        screen.lead.fields.show(fields)
        screen.hands.look()

    screen.show = show
    return screen


def shown(screen, name):
    """What of a row a customer touches; a choice has a button for each of its values."""
    return screen.hands.find(name) or screen.hands.find(f"{name}-first")


@pytest.mark.parametrize("kind", FieldKind)
def test_each_kind_of_field_has_a_row_that_can_be_touched(form, kind):
    form.show(FormField("Any__c", kind, "Any", max_length=9, choices=(("first", "First"),)))
    assert shown(form, "Any__c").height() >= 48


@pytest.mark.parametrize("name", [*MAX_LENGTH, *(flag for flag in FLAGS if flag != "consent")])
def test_each_field_of_our_own_is_named_in_words(form, name):
    form.show(*form_fields(FormRules(), "I agree.", "en", LeadDraft(key=""), {}, {}))
    item = shown(form, name)
    title = item.parentItem().parentItem().property("title")
    assert title.removesuffix(" (optional)") not in {"", name}


@pytest.mark.parametrize("name", ["Any__c", "consent"])
@pytest.mark.parametrize("error", FieldError)
def test_each_fault_is_told_in_words(form, error, name):
    form.show(FormField(name, FieldKind.FLAG, "Any", value=False, error=error))
    assert form.hands.find(f"error-{name}").property("text") not in {"", error}


@pytest.mark.parametrize("kind", ExtraKind)
def test_each_kind_that_a_shop_may_configure_is_in_the_form(form, kind):
    extra = ExtraField(salesforce_field="Any__c", label={"en": "Any"}, kind=kind)
    rules = FormRules(extra=(extra,))
    fields = form_fields(rules, "I agree.", "en", LeadDraft(key=""), {}, {})
    assert [field.name for field in fields if field.label] == ["Any__c", "consent"]
