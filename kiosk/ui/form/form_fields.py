"""What stands in the contact form: the configured rules as rows, in the customer's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.core.form.form import ExtraField, ExtraKind, FormRules, Use, in_language
from kiosk.core.form.lead import MAX_LENGTH, FieldError, LeadDraft

FLAGS = ("consent", "marketing")
_KINDS: Mapping[str, str] = {"email": "email", "phone": "phone", "notes": "notes"}


@dataclass(frozen=True, slots=True)
class FormField:
    """`label` is empty where QML has the words. What is typed stays in its line: no `value`."""

    name: str
    kind: str
    label: str = ""
    required: bool = False
    max_length: int = 0
    choices: tuple[tuple[str, str], ...] = ()
    value: str | bool = ""
    error: str = ""


def form_fields(
    rules: FormRules,
    consent_text: str,
    language: str,
    draft: LeadDraft,
    errors: Mapping[str, FieldError],
) -> tuple[FormField, ...]:
    """The rows in the order of the screen. Choices are (value, label)."""
    own = [
        FormField(
            name,
            _KINDS.get(name, "line"),
            required=rules.fields.use_of(name) is Use.REQUIRED,
            max_length=limit,
            error=errors.get(name, ""),
        )
        for name, limit in MAX_LENGTH.items()
        if rules.fields.use_of(name) is not Use.HIDDEN
    ]
    extra = [_extra(field, language, draft, errors) for field in rules.extra]
    agree = FormField(
        *("consent", "flag", consent_text, True),
        value=draft.consent,
        error=errors.get("consent", ""),
    )
    return (*own, *extra, agree, FormField("marketing", "flag", value=draft.marketing))


def _extra(
    field: ExtraField, language: str, draft: LeadDraft, errors: Mapping[str, FieldError]
) -> FormField:
    name = field.salesforce_field
    kind = {ExtraKind.CHOICE: "choice", ExtraKind.YES_NO: "flag"}.get(field.kind, "line")
    return FormField(
        *(name, kind, in_language(field.label, language), field.required, field.max_length),
        choices=tuple((c.value, in_language(c.label, language) or c.value) for c in field.choices),
        value="" if kind == "line" else draft.extra.get(name, kind == "choice" and ""),
        error=errors.get(name, ""),
    )
