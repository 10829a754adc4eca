"""Turns the configured rules of the contact form into rows in the customer's language."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import assert_never

import msgspec
from PySide6.QtCore import Qt

from kiosk.core.form.field_error import FieldError
from kiosk.core.form.form import ExtraField, ExtraKind, FormRules, Use, in_language
from kiosk.core.form.lead import MAX_LENGTH, LeadDraft
from kiosk.ui.form.field_note import NO_NOTE, FieldNote


class FieldKind(StrEnum):
    """How a field is filled in; FormFields.qml has a row for each."""

    LINE = "line"
    NOTES = "notes"
    CHOICE = "choice"
    FLAG = "flag"


class _Look(msgspec.Struct, frozen=True):
    """How a field is shown. `hints`: its on-screen keyboard. `wide`: it takes a full line."""

    kind: FieldKind = FieldKind.LINE
    hints: Qt.InputMethodHint = Qt.InputMethodHint.ImhNone
    wide: bool = False


_EMAIL_KEYS = Qt.InputMethodHint.ImhEmailCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase
_HINTS: Mapping[ExtraKind, Qt.InputMethodHint] = {
    ExtraKind.EMAIL: _EMAIL_KEYS,
    ExtraKind.PHONE: Qt.InputMethodHint.ImhDialableCharactersOnly,
}
# The form's own fields; a new one must be listed here to be shown.
_LOOKS: Mapping[str, _Look] = {
    "first_name": _Look(),
    "last_name": _Look(),
    "company": _Look(wide=True),
    "email": _Look(hints=_HINTS[ExtraKind.EMAIL]),
    "phone": _Look(hints=_HINTS[ExtraKind.PHONE]),
    "notes": _Look(FieldKind.NOTES),
}


class FormField(msgspec.Struct, frozen=True):
    """A row of the form.

    `label` is empty where QML has the text. There is no `value`: typed text stays in its line.
    """

    name: str
    kind: FieldKind
    label: str = ""
    required: bool = False
    max_length: int = 0
    choices: tuple[tuple[str, str], ...] = ()
    value: str | bool = ""
    error: str = ""
    hints: Qt.InputMethodHint = Qt.InputMethodHint.ImhNone
    wide: bool = False
    note: FieldNote = NO_NOTE


def form_fields(
    rules: FormRules,
    consent_text: str,
    language: str,
    draft: LeadDraft,
    errors: Mapping[str, FieldError],
    notes: Mapping[str, FieldNote],
) -> tuple[FormField, ...]:
    """The rows in screen order. Choices are pairs of value and label."""
    own = [_own(name, rules.fields.use_of(name), errors, notes) for name in MAX_LENGTH]
    extra = [_extra(field, language, draft, errors, notes) for field in rules.extra]
    agree = FormField(
        *("consent", FieldKind.FLAG, consent_text, True),
        value=draft.consent,
        error=errors.get("consent", ""),
    )
    marketing = FormField("marketing", FieldKind.FLAG, value=draft.marketing)
    return (*(field for field in own if field), *extra, agree, marketing)


def _own(
    name: str, use: Use, errors: Mapping[str, FieldError], notes: Mapping[str, FieldNote]
) -> FormField | None:
    """The row of a standard Lead field, or None if the form hides it."""
    match use:
        case Use.HIDDEN:
            return None
        case Use.OPTIONAL | Use.REQUIRED:
            look = _LOOKS[name]
            return FormField(
                name,
                look.kind,
                required=use is Use.REQUIRED,
                max_length=MAX_LENGTH[name],
                error=errors.get(name, ""),
                hints=look.hints,
                wide=look.wide,
                note=notes.get(name, NO_NOTE),
            )
        case _:
            assert_never(use)


def _extra(
    field: ExtraField,
    language: str,
    draft: LeadDraft,
    errors: Mapping[str, FieldError],
    notes: Mapping[str, FieldNote],
) -> FormField:
    name = field.salesforce_field
    kind, value = _shown(field.kind, draft.extra.get(name))
    return FormField(
        *(name, kind, in_language(field.label, language), field.required, field.longest),
        choices=tuple((c.value, in_language(c.label, language) or c.value) for c in field.choices),
        value=value,
        error=errors.get(name, ""),
        hints=_HINTS.get(field.content, Qt.InputMethodHint.ImhNone),
        note=notes.get(name, NO_NOTE),
    )


def _shown(kind: ExtraKind, value: str | bool | None) -> tuple[FieldKind, str | bool]:
    """The row of an extra field, with what the draft holds for it."""
    match kind:
        case ExtraKind.TEXT | ExtraKind.PHONE | ExtraKind.EMAIL:
            return FieldKind.LINE, ""
        case ExtraKind.CHOICE:
            return FieldKind.CHOICE, value or ""
        case ExtraKind.YES_NO:
            return FieldKind.FLAG, value or False
        case _:
            assert_never(kind)
