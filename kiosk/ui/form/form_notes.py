"""The notes of one form: how its texts are read, and what the customer answered to questions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.core.form.form import ExtraKind, FormRules, Use
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
        self._notes = {}
        for name, content in self._contents():
            if content is ExtraKind.EMAIL:
                text = draft.text_of(name)
                self._notes[name] = email_note(text, self._kept, typing=typing == name)
            elif content is ExtraKind.PHONE:
                self._notes[name] = self._phone_note(draft.text_of(name))

    def _contents(self) -> Iterator[tuple[str, ExtraKind]]:
        """The lines of which there may be something to tell, with what they hold."""
        for name, content in (("email", ExtraKind.EMAIL), ("phone", ExtraKind.PHONE)):
            if self._rules.fields.use_of(name) is not Use.HIDDEN:
                yield name, content
        for extra in self._rules.extra:
            yield extra.salesforce_field, extra.content

    def _phone_note(self, text: str) -> FieldNote:
        region, language = self._rules.region, self._languages.language()
        countries = (*NEIGHBOURS.get(region, ()), *self._languages.countries())
        return phone_note(text, region, countries, lambda of: self._names.name(of, language))

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
