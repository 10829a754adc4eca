"""The language on the screen: chosen on the wall, reset when the customer has left."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
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
from kiosk.ui.screen.own_translator import OwnTranslator

log = logging.getLogger(__name__)

_MOST_IN_A_ROW = 6

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
        own_texts: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        """Create the view model.

        `folder` holds kiosk_<code>.qm for each code in core.languages; `own_texts` are the shop's,
        by code and English text, and come first.
        """
        super().__init__()
        self._folder = folder
        self._choices = tuple(choices)
        self._configured = configured
        self._table = table
        self._current = table[configured]
        self._own_texts = own_texts or {}
        self._translators: list[QTranslator] = []
        self._locale_before = QLocale()
        self._tell_locale()
        self._install(self._current)

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

    @Property(bool, constant=True, final=True)
    def many(self) -> bool:
        """Whether there are more than fit beside each other on a wall."""
        return len(self._choices) > _MOST_IN_A_ROW

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

    def others(self, context: str, source: str) -> Mapping[str, str]:
        """A text in each language that could be chosen instead, by code."""
        codes = [code for code in self._choices if code != self._current.code]
        return {code: self._told_in(self._table[code], context, source) for code in codes}

    def close(self) -> None:
        """Remove the installed translations, and the locale that goes with them."""
        self._remove()
        QLocale.setDefault(self._locale_before)

    def _tell_locale(self) -> None:
        """Let assistive technology know in which language the screen is."""
        QLocale.setDefault(QLocale(self._current.locale))

    def _remove(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()

    def _told_in(self, language: Language, context: str, source: str) -> str:
        """The text in a language; the source where that has none."""
        for translator in reversed(self._translators_of(language)):
            if told := translator.translate(context, source):
                return told
        return source

    def _install(self, language: Language) -> None:
        """Install the language's texts."""
        self._remove()
        for translator in self._translators_of(language):
            self._add(translator)

    def _translators_of(self, language: Language) -> list[QTranslator]:
        """The language's texts (of the source language plurals alone), then the shop's."""
        found: list[QTranslator] = []
        translator = QTranslator()
        file = self._folder / f"kiosk_{language.code}.qm"
        if translator.load(str(file)):
            found.append(translator)
        else:
            log.warning(
                "%s cannot be read, so the screen stays in English; see docs/languages.md", file
            )
        if own := self._own_texts.get(language.code):
            found.append(OwnTranslator(own))
        return found

    def _add(self, translator: QTranslator) -> None:
        """Qt asks the one that was installed last first."""
        QCoreApplication.installTranslator(translator)
        self._translators.append(translator)
