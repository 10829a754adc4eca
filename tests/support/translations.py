"""The files of translations, and the two programs by which `make translations` makes them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.core.languages import SOURCE
from tests.support.root import ROOT

I18N = ROOT / "resources" / "i18n"
QML = sorted((ROOT / "kiosk" / "ui" / "qml" / "Kiosk").rglob("*.qml"))
BIN = Path(sys.executable).parent


def written(code: str, folder: Path = I18N) -> Path:
    """The file that a translator edits."""
    return folder / f"kiosk_{code}.ts"


def loaded(code: str, folder: Path = I18N) -> Path:
    """The file that the kiosk reads."""
    return folder / f"kiosk_{code}.qm"


def update(file: Path, code: str, sources: Iterable[Path] = QML) -> None:
    """Bring the file up to date with the texts of the QML; it need not exist yet."""
    # English is there already, but for its plurals.
    only = ("-pluralonly",) if code == SOURCE else ()
    _run(
        *(BIN / "pyside6-lupdate", "-silent", *only, "-locations", "none", "-no-obsolete"),
        *("-source-language", SOURCE, "-target-language", code, *sources, "-ts", file),
    )


def release(file: Path, into: Path) -> None:
    _run(BIN / "pyside6-lrelease", "-silent", file, "-qm", into)


def messages(file: Path) -> Iterator[tuple[str, ET.Element]]:
    """Each text of the QML with its `<translation>`."""
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        yield message.findtext("source", ""), translation


def forms(translation: ET.Element) -> list[ET.Element]:
    """The elements that hold its text: one, or one for each plural form of the language."""
    return translation.findall("numerusform") or [translation]


def contexts(file: Path) -> set[str]:
    """The QML files, by the name of their type, whose texts are in that file."""
    return {context.findtext("name", "") for context in ET.parse(file).iter("context")}


def speaking(sources: Iterable[Path] = QML) -> set[str]:
    """The QML files, by the name of their type, that have texts to translate."""
    return {file.stem for file in sources if "qsTr(" in file.read_text(encoding="utf-8")}


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)
