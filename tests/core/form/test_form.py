"""A form that Salesforce would refuse does not start."""

from __future__ import annotations

import pytest

from kiosk.core.form.consent import Consent, IssuedText
from kiosk.core.form.form import (
    Choice,
    ExtraField,
    ExtraKind,
    Fields,
    FormRules,
    Use,
    in_language,
    problems,
)
from kiosk.core.form.lead import KIOSK_FIELDS
from kiosk.core.form.standard_fields import STANDARD_FIELDS
from kiosk.core.languages import LANGUAGES


def extra(name="Interest__c", **fields):
    return ExtraField(salesforce_field=name, label={"en": "Label"}, **fields)


@pytest.mark.parametrize(
    "rules",
    [
        FormRules(),
        FormRules(region="DE", extra=(extra(),)),
        FormRules(fields=Fields(company=Use.REQUIRED), company_default=""),
        FormRules(
            extra=tuple(extra(name) for name in STANDARD_FIELDS if not name.endswith("Code"))
        ),
        FormRules(extra=(extra("StateCode"), extra("CountryCode", required=True))),
        FormRules(extra=(extra("StateCode"), extra("Country", required=True))),
        FormRules(extra=(extra("State"),)),
        FormRules(extra=(extra(kind=ExtraKind.CHOICE, choices=(Choice("a"),)),)),
    ],
)
def test_a_form_that_ends_up_with_a_last_name_and_a_company_is_fine(rules):
    assert problems(rules, KIOSK_FIELDS) == ()


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        (FormRules(fields=Fields(last_name=Use.OPTIONAL)), "fields.last_name"),
        (FormRules(fields=Fields(last_name=Use.HIDDEN)), "fields.last_name"),
        (FormRules(company_default=" "), "company_default"),
        (FormRules(fields=Fields(company=Use.HIDDEN), company_default=""), "company_default"),
        (FormRules(region="XX"), '"XX" is not a country code'),
        (FormRules(region="de"), '"de" is not a country code'),
        (FormRules(extra=(extra("Email"),)), "Email is filled by the kiosk itself"),
        (FormRules(extra=(extra("Kiosk_Lead_Id__c"),)), "filled by the kiosk itself"),
        (FormRules(extra=(extra(), extra())), "twice"),
        (
            FormRules(extra=(extra("State"), extra("StateCode"), extra("Country", required=True))),
            "State and StateCode are one value",
        ),
        (FormRules(extra=(extra("Country"), extra("CountryCode"))), "CountryCode are one value"),
        (FormRules(extra=(extra("StateCode"),)), "StateCode needs CountryCode or Country"),
        (FormRules(extra=(extra("StateCode"), extra("CountryCode"))), "with required = true"),
        (FormRules(extra=(extra("Rating"),)), "Rating: must end in __c, or be one of Salutation"),
        (FormRules(extra=(extra("title"),)), "title: must end in __c"),
        (FormRules(extra=(extra("Title", kind=ExtraKind.YES_NO),)), "Title is a text"),
        (FormRules(extra=(extra(kind=ExtraKind.CHOICE),)), "choices"),
        (FormRules(extra=(extra(choices=(Choice("a"),)),)), "choices"),
        (FormRules(extra=(ExtraField(salesforce_field="A__c", label={}),)), "needs a label"),
        (FormRules(extra=tuple(extra(f"F{n}__c") for n in range(11))), "at most 10"),
    ],
)
def test_what_could_never_work_is_named(rules, told):
    (problem,) = problems(rules, KIOSK_FIELDS)
    assert told in problem


@pytest.mark.parametrize(
    ("labels", "language", "text"),
    [
        ({"en": "a", "de": "b"}, "de", "b"),
        ({"en": "a", "de": "b"}, "fr", "a"),
        ({"de": "b"}, "fr", "b"),
        ({}, "fr", ""),
    ],
)
def test_a_label_is_in_the_language_or_in_another_but_not_empty(labels, language, text):
    assert in_language(labels, language) == text


def test_the_proof_names_version_language_and_the_words_that_were_shown():
    consent = Consent(version="2026-2", texts={"en": "I agree.", "de": "Einverstanden."})
    shown = consent.shown_in("de")
    assert shown == IssuedText("2026-2", "de", "Einverstanden.")
    assert shown.proof == (
        "2026-2/de/sha256:5bf9084650f86827731a67881b070efa43794c9f3b61b58e14cde08874c69e4f"
    )
    assert consent.shown_in("fr") == IssuedText("2026-2", "en", "I agree.")
    assert len(consent.issued()) == 2


def test_the_proof_names_the_language_that_was_shown_where_two_have_the_same_words():
    consent = Consent(version="1", texts={"en": "OK", "de": "OK"})
    assert consent.shown_in("de").language == "de"


@pytest.mark.parametrize(
    ("texts", "shown"), [({"de": "Ja", "en": "Yes"}, "en"), ({"de": "Ja", "es": "Sí"}, "de")]
)
def test_a_language_without_a_text_sees_the_english_one_or_else_the_first(texts, shown):
    assert Consent(version="1", texts=texts).shown_in("fr").language == shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_consent_text_where_the_shop_wrote_none(language):
    assert Consent().shown_in(language).language == language


def test_a_consent_text_that_customers_may_have_agreed_to_is_never_changed():
    """Kiosks that registered it under this version would refuse to start."""
    issued = {text.language: text.sha256[:12] for text in Consent().issued()}
    assert Consent().version == "2026-1"
    assert (
        issued.items()
        >= {
            "en": "e53faf9f9821",
            "de": "10ecf47bfa4a",
            "fr": "2e21852cbfd8",
            "es": "26c7a8cf3212",
            "ar": "44983b6019f1",
        }.items()
    )
