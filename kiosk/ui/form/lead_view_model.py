"""The contact form: its sessions, from opening over sending to thanks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.form.field_error import FieldError
from kiosk.core.form.lead import LeadDraft, new_lead_key
from kiosk.core.form.submission import Submission
from kiosk.settings.sections.form import FormSection
from kiosk.ui.customer_bridge import CustomerBridge
from kiosk.ui.form.country_names import CountryNames
from kiosk.ui.form.entries import Entries
from kiosk.ui.form.form_field_model import FormFieldModel
from kiosk.ui.form.form_keeping import FormKeeping
from kiosk.ui.form.form_state import OPEN, FormState
from kiosk.ui.form.steady_hand import SteadyHand
from kiosk.ui.form.traces import finish_composition, forget
from kiosk.ui.screen.language_view_model import LanguageViewModel
from kiosk.ui.screen.patience import Patience

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class LeadViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """One form session at a time; closing, idling and thanking all wipe what was typed.

    The signal `abandoned` is sent when the customer went away without finishing, `thanked` with
    the offer's number when the lead is on disk.
    """

    state_changed = Signal()
    session_changed = Signal()
    wiped = Signal()
    abandoned = Signal()
    thanked = Signal(str)
    # It cannot be sent as it is: each wrong field says so once more, before one is asked for.
    refused = Signal()
    patience_changed = Signal()
    focus_wanted = Signal(str, arguments=["field"])
    answer_wanted = Signal(str, arguments=["field"])

    def __init__(
        self,
        customer: CustomerBridge,
        form: FormSection,
        languages: LanguageViewModel,
        countries: CountryNames,
    ) -> None:
        super().__init__()
        self._customer = customer
        self._form = form
        self._languages = languages
        self._entries = Entries(form, languages, countries)
        self._patience = Patience(
            form.idle_seconds + form.countdown_seconds, form.countdown_seconds
        )
        self._patience.over.connect(self.give_up)
        self._patience.changed.connect(self.patience_changed)
        self._keeping = FormKeeping()
        self._steady = SteadyHand()
        self._steady.field_left.connect(self.leave)
        self._state = FormState.CLOSED
        self._referrer = ""
        self._offer_title = ""
        languages.chosen.connect(self._read_in)

    def is_open(self) -> bool:
        return self._state is not FormState.CLOSED

    def scene(self) -> tuple[FormState, bool]:
        """What a finger would hit: the page, and whether the warning covers it."""
        return self._state, self._patience.is_warned()

    @property
    def disk(self) -> FormKeeping:
        """Told whether the disk takes anything."""
        return self._keeping

    @property
    def hand(self) -> SteadyHand:
        """Told of each finger that comes down on the screen, and goes."""
        return self._steady

    @Property(FormFieldModel, constant=True, final=True)
    def fields(self) -> FormFieldModel:
        return self._entries.fields

    @Property(Patience, constant=True, final=True)
    def patience(self) -> Patience:
        return self._patience

    @Property(FormKeeping, constant=True, final=True)
    def keeping(self) -> FormKeeping:
        return self._keeping

    @Property(SteadyHand, constant=True, final=True)
    def steady(self) -> SteadyHand:
        return self._steady

    @Property(str, notify=state_changed)
    def state(self) -> str:
        return self._state

    @property
    def draft(self) -> LeadDraft:
        """What the customer has typed so far; empty when nobody is there."""
        return self._entries.draft

    @property
    def errors(self) -> Mapping[str, FieldError]:
        """By field, as of the last check."""
        return self._entries.errors

    @Property(str, notify=session_changed)
    def offerTitle(self) -> str:  # noqa: N802  a QML name
        return self._offer_title

    @Property(bool, notify=session_changed)
    def friend(self) -> bool:
        """Whether this form is for a friend of the previous customer."""
        return self.draft.referred_by != ""

    @Property(bool, notify=session_changed)
    def canRefer(self) -> bool:  # noqa: N802  a QML name
        return self._referrer != ""

    @Slot(str, str)
    def open(self, offer_number: str, offer_title: str) -> None:
        if not self.is_open():
            self._offer_title = offer_title
            self._begin(LeadDraft(key=new_lead_key(), offer_number=offer_number))

    @Slot()
    def refer(self) -> None:
        """Open a fresh form for a friend, linked to the lead that was just saved."""
        if self._state is FormState.THANKS and self._referrer:
            self._begin(LeadDraft(key=new_lead_key(), referred_by=self._referrer))

    @Slot(str, str)
    def set_text(self, field: str, text: str) -> None:
        self._edit(field, self.draft.with_value(field, text))

    @Slot(str, bool)
    def set_flag(self, field: str, on: bool) -> None:
        self._edit(field, self.draft.with_value(field, on))

    @Slot(str)
    def leave(self, field: str) -> None:
        """Validate a field when it loses focus. An empty field is not an error yet."""
        if self._steady.postpones(field):
            return
        if self._state in OPEN and not self._patience.is_warned():
            self._entries.leave(field)

    @Slot(str)
    def keep(self, field: str) -> None:
        """Take the answer that a doubted text is right as it stands."""
        self._entries.keep(field)
        self._edit(field, self.draft)

    def stretch(self, factor: int) -> None:
        self._patience.stretch(factor)

    @Slot()
    def touched(self) -> None:
        self._patience.touched()

    @Slot()
    def submit(self) -> None:
        may_send = self._state in {FormState.EDITING, FormState.NOT_SAVED}
        if not may_send or self._keeping.is_withheld():
            return
        finish_composition()
        self._entries.validate()
        self._patience.wait()
        if self.errors:
            self.refused.emit()
            self.focus_wanted.emit(next(iter(self.errors)))
            return
        if doubted := self._entries.unanswered():
            self.answer_wanted.emit(doubted)
            return
        self._enter(FormState.SAVING)
        self._customer.submit(self.draft)

    @Slot(object, str)
    def answered(self, submission: Submission, key: str = "") -> None:
        """Show the desk's answer; "Thank you" means that the lead is on disk.

        An empty `key` means the form that is open.
        """
        if self._state is not FormState.SAVING or key not in {"", self.draft.key}:
            return
        if submission is Submission.NOT_SAVED:
            self._enter(FormState.NOT_SAVED)
            return
        referrer = self.draft.referred_by or self.draft.key
        about = self.draft.offer_number
        self._wipe(FormState.THANKS, referrer if self._form.refer_a_friend else "")
        self.thanked.emit(about)

    @Slot()
    def close(self) -> None:
        self._wipe(FormState.CLOSED)

    @Slot()
    def give_up(self) -> None:
        self.close()
        self.abandoned.emit()

    def _begin(self, draft: LeadDraft) -> None:
        self._referrer = ""
        self._keeping.begin()
        self._entries.begin(draft)
        self.session_changed.emit()
        self._patience.wait()
        self._enter(FormState.EDITING)

    @Slot(str)
    def _read_in(self, language: str) -> None:
        self._entries.read_in(language)
        if self._state in OPEN:
            self._entries.read_again()

    def _edit(self, field: str, draft: LeadDraft) -> None:
        if self._state not in OPEN:
            return
        self._keeping.typed()
        self._entries.edit(field, draft)
        self._patience.wait()

    def _wipe(self, state: FormState, referrer: str = "") -> None:
        """Wipe what was typed. Only `referrer` may be kept, while "Thank you" is shown."""
        # The state changes first: clearing the lines must not count as editing.
        before, self._state = self._state, state
        self._patience.stop()
        self._steady.forget()
        self._entries.wipe()
        self._offer_title, self._referrer = "", referrer
        forget()
        self.wiped.emit()
        self._entries.fields.show(())
        self.session_changed.emit()
        if state is not before:
            self.state_changed.emit()

    def _enter(self, state: FormState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit()
