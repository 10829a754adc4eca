"""The language on the screen: chosen on the wall, reset when the customer has left."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    Property,
    QCoreApplication,
    QLocale,
    QObject,
    QTranslator,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.languages import LANGUAGES, SOURCE, Direction, Language, Languages

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class LanguageViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The chosen language. The signal `chosen` carries its code; the window then retranslates."""

    current_changed = Signal()
    chosen = Signal(str)

    def __init__(
        self,
        folder: Path,
        choices: Sequence[str],
        configured: str,
        table: Languages = LANGUAGES,
    ) -> None:
        """Create the view model. `folder` holds kiosk_<code>.qm for each code in core.languages."""
        super().__init__()
        self._folder = folder
        self._choices = tuple(choices)
        self._configured = configured
        self._table = table
        self._current = table[SOURCE]
        self._translator: QTranslator | None = None
        self._locale_before = QLocale()
        self._tell_locale()
        self.reset()

    @Property(str, notify=current_changed)
    def current(self) -> str:
        return self._current.code

    @Property(bool, notify=current_changed)
    def rightToLeft(self) -> bool:  # noqa: N802  a QML name
        return self._current.direction is Direction.RIGHT_TO_LEFT

    @Property(str, notify=current_changed)
    def locale(self) -> str:
        return self._current.locale

    @Property(str, notify=current_changed)
    def keyboard(self) -> str:
        return self._current.keyboard

    @Property(str, notify=current_changed)
    def addressKeyboard(self) -> str:  # noqa: N802  a QML name
        return self._current.address_keyboard

    @Property("QStringList", constant=True, final=True)  # type: ignore[arg-type]  # a Qt type by name
    def keyboards(self) -> list[str]:
        """Every keyboard layout that a customer of this kiosk may need."""
        rows = [self._table[code] for code in (*self._choices, self._configured, SOURCE)]
        layouts = [layout for row in rows for layout in (row.keyboard, row.address_keyboard)]
        return list(dict.fromkeys(layouts))

    @Property("QStringList", constant=True, final=True)  # type: ignore[arg-type]  # a Qt type by name
    def choices(self) -> list[str]:
        return list(self._choices) if len(self._choices) > 1 else []

    @Slot(str, result=str)
    def name(self, code: str) -> str:
        return self._table[code].name

    @Slot(str)
    def choose(self, code: str) -> None:
        if code == self._current.code:
            return
        self._install(self._table[code])
        self._current = self._table[code]
        self._tell_locale()
        self.current_changed.emit()
        self.chosen.emit(code)

    @Slot()
    def reset(self) -> None:
        self.choose(self._configured)

    def language(self) -> str:
        return self._current.code

    def countries(self) -> tuple[str, ...]:
        """Countries of the kiosk's languages (ISO 3166), those of the chosen one first."""
        rows = (self._current, *(self._table[code] for code in self._choices))
        return tuple(dict.fromkeys(country for row in rows for country in row.countries))

    def close(self) -> None:
        """Remove the installed translations, and the locale that goes with them."""
        self._install(self._table[SOURCE])
        QLocale.setDefault(self._locale_before)

    def _tell_locale(self) -> None:
        """Let assistive technology know in which language the screen is."""
        QLocale.setDefault(QLocale(self._current.locale))

    def _install(self, language: Language) -> None:
        if self._translator:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if language.code == SOURCE:
            return
        translator = QTranslator()
        file = self._folder / f"kiosk_{language.code}.qm"
        if not translator.load(str(file)):
            log.warning(
                "%s cannot be read, so the screen stays in English; see docs/languages.md", file
            )
            return
        QCoreApplication.installTranslator(translator)
        self._translator = translator
