"""The contact form's logic: what was typed, what is wrong with it, what became of it."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.consent import IssuedText
from kiosk.core.lead import MAX_LENGTH, FieldError, LeadDraft, new_lead_key, validate
from kiosk.sections import FormSection
from kiosk.services.desk import Submission
from kiosk.ui.bridge import Bridge
from kiosk.ui.languages import LanguageViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_THANKS_MS = 8_000
_FLAGS = frozenset({"consent", "marketing"})


class FormState(StrEnum):
    CLOSED = "closed"
    EDITING = "editing"
    SAVING = "saving"
    NOT_SAVED = "not_saved"
    THANKS = "thanks"


@QmlElement
@QmlUncreatable("made by the shell")
class LeadViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """One form session at a time; closing, idling and thanking all wipe what was typed."""

    state_changed = Signal()
    errors_changed = Signal()
    offer_changed = Signal()
    wiped = Signal()

    def __init__(self, bridge: Bridge, form: FormSection, languages: LanguageViewModel) -> None:
        super().__init__()
        self._bridge = bridge
        self._form = form
        self._languages = languages
        self._idle_ms = round(form.idle_seconds * 1000)
        self._state = FormState.CLOSED
        self._draft = LeadDraft(key="")
        self._offer_title = ""
        self._errors: dict[str, FieldError] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close)

    def is_open(self) -> bool:
        return self._state is not FormState.CLOSED

    @Property(str, notify=state_changed)
    def state(self) -> str:
        return self._state

    @Property("QVariantMap", notify=errors_changed)  # type: ignore[arg-type]  # a Qt type by name
    def errors(self) -> dict[str, str]:
        """Field name to error code; QML turns codes into words."""
        return {name: str(error) for name, error in self._errors.items()}

    @Property(str, notify=offer_changed)
    def offerTitle(self) -> str:  # noqa: N802  a QML name
        return self._offer_title

    @Property(str, notify=state_changed)
    def consentText(self) -> str:  # noqa: N802  a QML name
        return self._consent().text

    @Slot(str, result=int)
    def limit(self, field: str) -> int:
        return MAX_LENGTH[field]

    @Slot(str, str)
    def open(self, offer_number: str, offer_title: str) -> None:
        """Begin a form session: its key makes every later tap and re-send the same lead."""
        self._draft = LeadDraft(key=new_lead_key(), offer_number=offer_number)
        self._offer_title = offer_title
        self.offer_changed.emit()
        self._set_errors({})
        self._enter(FormState.EDITING, self._idle_ms)

    @Slot(str, str)
    def set_text(self, field: str, text: str) -> None:
        if field in MAX_LENGTH:
            self._edit(**{field: text})

    @Slot(str, bool)
    def set_flag(self, field: str, on: bool) -> None:
        if field in _FLAGS:
            self._edit(**{field: on})

    @Slot()
    def submit(self) -> None:
        if self._state not in {FormState.EDITING, FormState.NOT_SAVED}:
            return
        consent = self._consent()
        self._draft = replace(
            self._draft, language=self._languages.language(), consent_version=consent.proof
        )
        self._set_errors(validate(self._draft, self._form.rules))
        if self._errors:
            self._timer.start(self._idle_ms)
            return
        self._enter(FormState.SAVING, None)
        self._bridge.submit(self._draft)

    @Slot(object)
    def answered(self, submission: Submission) -> None:
        """The desk's answer: thanks only for what is on the disk."""
        if self._state is not FormState.SAVING:
            return
        if submission is Submission.SAVED:
            self._wipe()
            self._enter(FormState.THANKS, _THANKS_MS)
        else:
            self._enter(FormState.NOT_SAVED, self._idle_ms)

    @Slot()
    def close(self) -> None:
        self._wipe()
        self._enter(FormState.CLOSED, None)

    def _consent(self) -> IssuedText:
        return self._form.consent.shown_in(self._languages.language())

    def _edit(self, **changes: str | bool) -> None:
        if self._state not in {FormState.EDITING, FormState.NOT_SAVED}:
            return
        self._draft = replace(self._draft, **changes)  # type: ignore[arg-type]  # names are checked
        self._set_errors({n: e for n, e in self._errors.items() if n not in changes})
        self._timer.start(self._idle_ms)

    def _wipe(self) -> None:
        self._draft = LeadDraft(key="")
        self._offer_title = ""
        self.offer_changed.emit()
        self._set_errors({})
        self.wiped.emit()

    def _set_errors(self, errors: dict[str, FieldError]) -> None:
        if errors != self._errors:
            self._errors = errors
            self.errors_changed.emit()

    def _enter(self, state: FormState, leave_after_ms: int | None) -> None:
        self._timer.stop()
        if leave_after_ms is not None:
            self._timer.start(leave_after_ms)
        if state is not self._state:
            self._state = state
            self.state_changed.emit()
