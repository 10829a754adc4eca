"""The language the customer reads: chosen on the wall, reset when nobody is there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

# Each in its own language: who needs it must be able to find it.
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ar": "العربية",
}
SOURCE = "en"
_RIGHT_TO_LEFT = frozenset({"ar"})


@QmlElement
@QmlUncreatable("made by the shell")
class LanguageViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """`chosen` carries the code; the window then has QML read its texts again."""

    current_changed = Signal()
    chosen = Signal(str)

    def __init__(self, folder: Path, choices: Sequence[str], configured: str) -> None:
        """`folder` holds kiosk_<code>.qm."""
        super().__init__()
        self._folder = folder
        self._choices = tuple(choices)
        self._configured = configured if configured in NAMES else SOURCE
        self._current = SOURCE
        self._translator: QTranslator | None = None
        self.reset()

    @Property(str, notify=current_changed)
    def current(self) -> str:
        return self._current

    @Property(bool, notify=current_changed)
    def rightToLeft(self) -> bool:  # noqa: N802  a QML name
        return self._current in _RIGHT_TO_LEFT

    @Property("QStringList", constant=True, final=True)  # type: ignore[arg-type]  # a Qt type by name
    def choices(self) -> list[str]:
        return list(self._choices) if len(self._choices) > 1 else []

    @Slot(str, result=str)
    def name(self, code: str) -> str:
        return NAMES.get(code, code)

    @Slot(str)
    def choose(self, code: str) -> None:
        if code == self._current or code not in NAMES:
            return
        self._install(code)
        self._current = code
        self.current_changed.emit()
        self.chosen.emit(code)

    @Slot()
    def reset(self) -> None:
        self.choose(self._configured)

    def language(self) -> str:
        return self._current

    def close(self) -> None:
        """Leave the application as it was found."""
        self._install(SOURCE)

    def _install(self, code: str) -> None:
        if self._translator:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator()
        if code != SOURCE and translator.load(str(self._folder / f"kiosk_{code}.qm")):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
