"""The contact form, and the outbox that keeps what it takes."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from kiosk.core.form.consent import Consent
from kiosk.core.form.form import ExtraField, Fields, FormRules
from kiosk.settings.sections.section import Name, Seconds, Section


class FormSection(Section, frozen=True):
    """The fields of the contact form, and how long it waits for a customer (s)."""

    fields: Fields = Fields()
    extra: tuple[ExtraField, ...] = ()
    region: str = ""
    company_default: Annotated[str, Meta(max_length=255)] = "Private customer"
    lead_source: Name = "Kiosk"
    idle_seconds: Seconds = 45
    countdown_seconds: Annotated[float, Meta(ge=0, le=600)] = 20
    refer_a_friend: bool = True
    consent: Consent = Consent()

    @property
    def rules(self) -> FormRules:
        return FormRules(
            self.fields, self.extra, self.region, self.company_default, self.lead_source
        )


class OutboxSection(Section, frozen=True):
    """Days that rows stay in the outbox: held ones until an alarm, sent ones until deleted.

    `export_to`: the public key file with which held rows are exported when the alarm is raised;
    empty for no export.
    """

    held_alarm_days: Annotated[float, Meta(gt=0, le=3650)] = 7
    keep_sent_days: Annotated[float, Meta(ge=1, le=3650)] = 400
    export_to: str = ""
