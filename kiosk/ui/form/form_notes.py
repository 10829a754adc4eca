"""The notes of one form: how its texts are read, and what the customer answered to questions."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core.form.form import FormRules, Use
from kiosk.core.form.lead import LeadDraft
from kiosk.core.form.neighbours import NEIGHBOURS
from kiosk.ui.form.country_names import CountryNames
from kiosk.ui.form.field_note import FieldNote, NoteKind, email_note, phone_note
from kiosk.ui.screen.language_view_model import LanguageViewModel


class FormNotes:
    def __init__(self, rules: FormRules, languages: LanguageViewModel, names: CountryNames) -> None:
        self._rules = rules
        self._languages = languages
        self._names = names
        self._notes: dict[str, FieldNote] = {}
        self._kept: tuple[str, ...] = ()

    def read(self, draft: LeadDraft, typing: str = "") -> None:
        """Read the draft anew. `typing`: the field that is being edited."""
        region, language = self._rules.region, self._languages.language()
        countries = (*NEIGHBOURS.get(region, ()), *self._languages.countries())
        self._notes = {}
        if self._rules.fields.email is not Use.HIDDEN:
            still = typing == "email"
            self._notes["email"] = email_note(draft.email, self._kept, typing=still)
        if self._rules.fields.phone is not Use.HIDDEN:
            self._notes["phone"] = phone_note(
                *(draft.phone, region, countries),
                lambda country: self._names.name(country, language),
            )

    def by_field(self) -> Mapping[str, FieldNote]:
        return self._notes

    def unanswered(self) -> str:
        """The field of the first question without an answer; empty if there is none."""
        asked = (name for name, note in self._notes.items() if note.kind is NoteKind.SLIP)
        return next(asked, "")

    def keep(self, text: str) -> None:
        """Take the answer that a doubted text is right as it stands."""
        self._kept = (*self._kept, text)

    def wipe(self) -> None:
        self._notes, self._kept = {}, ()
