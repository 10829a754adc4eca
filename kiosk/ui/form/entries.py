"""What is typed into one form: the draft, what is wrong with it, and the rows that show it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from kiosk.core.form.field_error import FieldError
from kiosk.core.form.lead import LeadDraft, error_of_any, validate
from kiosk.settings.sections.form import FormSection
from kiosk.ui.form.country_names import CountryNames
from kiosk.ui.form.form_field_model import FormFieldModel
from kiosk.ui.form.form_fields import form_fields
from kiosk.ui.form.form_notes import FormNotes
from kiosk.ui.screen.language_view_model import LanguageViewModel

_NOTHING = LeadDraft(key="")


class Entries:
    """The entries of one form; empty when nobody is there. `fields` are its rows for QML."""

    def __init__(
        self, form: FormSection, languages: LanguageViewModel, countries: CountryNames
    ) -> None:
        self._rules = form.rules
        self._consent = form.consent
        self._languages = languages
        self._notes = FormNotes(form.rules, languages, countries)
        self._shown = self._consent.shown_in(languages.language())
        self.fields = FormFieldModel()
        self.draft = _NOTHING
        self.errors: Mapping[str, FieldError] = {}

    def begin(self, draft: LeadDraft) -> None:
        """Begin with this draft, whose key makes repeated taps and re-sends the same lead."""
        self.draft, self.errors = draft, {}
        self._notes.wipe()
        self._shown = self._consent.shown_in(self._languages.language())
        self.show()

    def edit(self, field: str, draft: LeadDraft) -> None:
        """Take what a field holds now. Its error is gone until it is left."""
        self.draft = draft
        self.errors = {name: error for name, error in self.errors.items() if name != field}
        self._notes.read(draft, typing=field)
        self.show()

    def leave(self, field: str) -> None:
        """Validate a field when it loses focus. An empty field is not an error yet."""
        self._notes.read(self.draft)
        error = error_of_any(field, self.draft, self._rules)
        if error and error is not FieldError.REQUIRED:
            self.errors = {**self.errors, field: error}
        self.show()

    def keep(self, field: str) -> None:
        """Take the answer that a doubted text is right as it stands."""
        self._notes.keep(self.draft.text_of(field))

    def validate(self) -> None:
        """Validate all of it as it would be sent, under the consent that is shown."""
        self.draft = replace(
            self.draft, language=self._languages.language(), consent_version=self._shown.proof
        )
        self._notes.read(self.draft)
        self.errors = validate(self.draft, self._rules)
        self.show()

    def unanswered(self) -> str:
        """The field of the first question without an answer; empty if there is none."""
        return self._notes.unanswered()

    def read_in(self, language: str) -> None:
        """Drop the consent if the wording changed with the language; it must be given again."""
        shown = self._consent.shown_in(language)
        if shown != self._shown:
            self._shown = shown
            self.draft = replace(self.draft, consent=False)

    def read_again(self) -> None:
        """Say in the language of now what there is to say of the texts."""
        self._notes.read(self.draft)
        self.show()

    def wipe(self) -> None:
        """Forget all of it. The rows are left to whoever ends their composition first."""
        self.draft, self.errors = _NOTHING, {}
        self._notes.wipe()

    def show(self) -> None:
        shown = self._shown.text, self._languages.language(), self.draft, self.errors
        self.fields.show(form_fields(self._rules, *shown, self._notes.by_field()))
