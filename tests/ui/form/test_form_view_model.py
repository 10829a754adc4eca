"""The form's logic without a window: fields, patience, consent, friends."""

from __future__ import annotations

import pytest

from kiosk.core.form.consent import Consent
from kiosk.core.form.form import Choice, ExtraField, ExtraKind, Fields, Use
from kiosk.core.form.submission import Submission
from kiosk.core.wall.look import HIGH_CONTRAST
from kiosk.settings.sections.form import FormSection

TYPED = {"last_name": "Lovelace", "email": "ada@example.com"}
EXTRA = (
    ExtraField(
        salesforce_field="Interest__c",
        label={"en": "Interest", "de": "Interesse"},
        kind=ExtraKind.CHOICE,
        required=True,
        choices=(Choice(value="Tea", label={"en": "Tea", "de": "Tee"}), Choice(value="Coffee")),
    ),
    ExtraField(salesforce_field="Club__c", label={"en": "Club"}, kind=ExtraKind.YES_NO),
    ExtraField(salesforce_field="Number__c", label={"en": "Number"}, max_length=3),
)


@pytest.fixture
def make_form(qapp, qtbot, monkeypatch):
    from kiosk.resources import resources_folder
    from kiosk.ui.customer_bridge import CustomerBridge
    from kiosk.ui.form.country_names import CountryNames
    from kiosk.ui.form.lead_view_model import LeadViewModel
    from kiosk.ui.net_line import unanswered
    from kiosk.ui.screen.language_view_model import LanguageViewModel

    made = []

    def make(**keys):
        drafts = []
        customer = CustomerBridge(unanswered())
        monkeypatch.setattr(customer, "submit", drafts.append)
        languages = LanguageViewModel(resources_folder() / "i18n", ("en", "de"), "en")
        countries = CountryNames(resources_folder() / "countries")
        lead = LeadViewModel(customer, FormSection(**keys), languages, countries)
        lead.drafts, lead.languages = drafts, languages
        made.append(lead)
        return lead

    yield make
    for lead in made:
        lead.languages.close()


def fill(lead, **more):
    for name, text in (TYPED | more).items():
        lead.set_text(name, text)
    lead.set_flag("consent", True)


def field(lead, name):
    return next(f for f in lead.fields.fields() if f.name == name)


def errors(lead):
    return {f.name: str(f.error) for f in lead.fields.fields() if f.error}


def test_hidden_fields_are_not_there_and_required_ones_say_so(make_form):
    lead = make_form(fields=Fields(phone=Use.HIDDEN, company=Use.REQUIRED))
    lead.open("", "")
    assert "phone" not in [f.name for f in lead.fields.fields()]
    assert field(lead, "company").required
    assert not field(lead, "first_name").required


def test_the_model_keeps_its_promises_to_qml(make_form, qtmodeltester):
    lead = make_form(extra=EXTRA)
    lead.open("", "")
    qtmodeltester.check(lead.fields)
    roles = {bytes(name).decode(): role for role, name in lead.fields.roleNames().items()}
    row = [f.name for f in lead.fields.fields()].index("Interest__c")
    choices = lead.fields.data(lead.fields.index(row), roles["choices"])
    assert [choice["words"] for choice in choices] == ["Tea", "Coffee"]


def test_extra_fields_are_checked_and_go_along(make_form):
    lead = make_form(extra=EXTRA)
    lead.open("", "")
    fill(lead, Number__c="1234")
    lead.submit()
    assert errors(lead) == {"Interest__c": "required", "Number__c": "too_long"}
    fill(lead, Number__c="123", Interest__c="Tea")
    lead.set_flag("Club__c", True)
    lead.submit()
    assert lead.drafts[0].extra == {"Number__c": "123", "Interest__c": "Tea", "Club__c": True}


def test_further_numbers_and_addresses_are_read_back_and_asked_about(make_form):
    mobile = ExtraField(salesforce_field="MobilePhone", label={"en": "Mobile"})
    second = ExtraField(salesforce_field="Second__c", label={"en": "At work"}, kind=ExtraKind.EMAIL)
    lead = make_form(extra=(mobile, second), region="DE")
    asked = []
    lead.answer_wanted.connect(asked.append)
    lead.open("", "")
    fill(lead, MobilePhone="078 129 14 17", Second__c="ada@gmial.com")
    note = field(lead, "MobilePhone").note
    assert (note.text, note.country) == ("+49 781 291417", "Germany")
    assert note.options[0].text == "+41 78 129 14 17"
    lead.submit()
    assert asked == ["Second__c"]
    lead.keep("Second__c")
    lead.submit()
    assert lead.drafts[0].extra["Second__c"] == "ada@gmial.com"


@pytest.mark.parametrize(
    ("name", "typed", "error"),
    [("email", "nonsense", "email_at"), ("email", "", None), ("last_name", "", None)],
)
def test_a_field_that_is_left_says_what_is_wrong_but_not_that_it_is_empty(
    make_form, name, typed, error
):
    lead = make_form()
    lead.open("", "")
    lead.set_text(name, typed)
    assert not errors(lead)
    lead.leave(name)
    assert errors(lead).get(name) == error


def test_typing_takes_the_error_back(make_form):
    lead = make_form()
    lead.open("", "")
    lead.submit()
    lead.set_text("last_name", "L")
    assert set(errors(lead)) == {"email", "consent"}


def test_the_first_wrong_field_is_asked_for(make_form, qtbot):
    lead = make_form()
    lead.open("", "")
    lead.set_text("last_name", "L")
    with qtbot.waitSignal(lead.focus_wanted) as wanted:
        lead.submit()
    assert wanted.args == ["email"]


def test_another_language_asks_for_consent_anew_and_keeps_the_rest(make_form):
    lead = make_form(extra=EXTRA)
    lead.open("", "")
    fill(lead, Interest__c="Tea")
    lead.languages.choose("de")
    assert field(lead, "consent").value is False
    assert field(lead, "consent").label.startswith("Ich bin")
    assert field(lead, "Interest__c").choices[0] == ("Tea", "Tee")
    lead.submit()
    assert errors(lead) == {"consent": "required"}
    lead.set_flag("consent", True)
    lead.submit()
    draft = lead.drafts[0]
    assert draft.last_name == "Lovelace"
    assert draft.language == "de"
    assert draft.consent_version.startswith("2026-1/de/sha256:")


def test_the_same_words_need_no_second_consent(make_form):
    lead = make_form(consent=Consent(texts={"en": "Yes."}))
    lead.open("", "")
    fill(lead)
    lead.languages.choose("de")
    lead.submit()
    assert lead.drafts[0].consent_version.startswith("2026-1/en/")


def test_patience_warns_counts_and_starts_anew_any_number_of_times(make_form, qtbot):
    lead = make_form(countdown_seconds=5)
    lead.open("", "")
    fill(lead)
    for _ in range(3):
        lead.patience.warn()
        lead.patience.tick()
        assert lead.patience.left == 4
        lead.touched()
        assert not lead.patience.warned
    lead.patience.warn()
    with qtbot.waitSignal(lead.abandoned):
        for _ in range(5):
            lead.patience.tick()
    assert not lead.is_open()
    assert not lead.patience.is_waiting()


def test_a_form_that_is_being_saved_is_given_up_too_and_its_late_answer_thanks_nobody(make_form):
    lead = make_form()
    lead.open("", "")
    fill(lead)
    lead.submit()
    first = lead.drafts[0].key
    assert lead.patience.is_waiting()
    lead.give_up()
    lead.open("", "")
    fill(lead)
    lead.submit()
    lead.answered(Submission.SAVED, first)
    assert lead.state == "saving"
    lead.answered(Submission.SAVED, lead.drafts[1].key)
    assert lead.state == "thanks"


def test_a_friend_gets_a_form_of_their_own_linked_to_the_first_lead(make_form):
    lead = make_form()
    lead.open("TEA15", "Tea")
    fill(lead)
    lead.submit()
    lead.answered(Submission.SAVED)
    assert lead.canRefer
    lead.refer()
    assert lead.friend
    fill(lead, last_name="Babbage")
    lead.submit()
    one, two = lead.drafts
    assert two.referred_by == one.key != two.key
    assert two.offer_number == ""
    lead.answered(Submission.SAVED)
    lead.close()
    lead.drafts.clear()
    assert one.key not in repr(vars(lead))


def test_the_shop_may_do_without_friends(make_form):
    lead = make_form(refer_a_friend=False)
    lead.open("", "")
    fill(lead)
    lead.submit()
    lead.answered(Submission.SAVED)
    assert not lead.canRefer
    lead.refer()
    assert lead.state == "thanks"


def test_high_contrast_is_high():
    from kiosk.core.wall.contrast import contrast

    for front in ("ink", "ink_soft", "warning", "good", "bad", "price", "brand", "edge", "focus"):
        for back in ("ground", "paper", "tint"):
            assert contrast(getattr(HIGH_CONTRAST, front), getattr(HIGH_CONTRAST, back)) >= 7
    for front, back in (("on_brand", "brand"), ("on_badge", "badge"), ("brand", "brand_soft")):
        assert contrast(getattr(HIGH_CONTRAST, front), getattr(HIGH_CONTRAST, back)) >= 7
