"""The translated words of speech, made in QML like all texts of the screen."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.core.narration.words import Word, Words

_FILE = Path(__file__).parents[1] / "qml" / "Kiosk" / "Narration" / "SpokenWords.qml"


class SpokenWords:
    """The words in the screen's present language."""

    # In which translators find them.
    context = _FILE.stem

    def __init__(self, window: QQuickWindow) -> None:
        context = QQmlEngine.contextForObject(window)
        component = QQmlComponent(context.engine(), QUrl.fromLocalFile(str(_FILE)))
        self._made: QObject = component.create()
        # QML deletes what it made and nobody in it holds.
        self._made.setParent(window)

    @property
    def call(self) -> str:
        """What calls people of another language, in the source language."""
        return str(self._made.property("call"))

    def now(self) -> Words:
        """The words; the engine has retranslated them if the language has changed."""
        told = self._made.property("words")
        texts = cast("dict[str, str]", told.toVariant() if hasattr(told, "toVariant") else told)
        return {word: texts[word.value] for word in Word}
