"""Every text of the screens stands in every language's file, translated, and in its letters."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from xml.etree import ElementTree as ET

import pytest

from kiosk.core.languages import LANGUAGES, TRANSLATED
from tests.support.root import ROOT
from tests.support.translations import (
    I18N,
    QML,
    contexts,
    forms,
    loaded,
    messages,
    release,
    speaking,
    update,
    written,
)

FONTS = ROOT / "resources" / "fonts"


@pytest.mark.parametrize("kind", ["ts", "qm"])
def test_the_table_and_the_files_name_the_same_languages(kind):
    files = {file.stem.removeprefix("kiosk_") for file in I18N.glob(f"*.{kind}")}
    assert files == set(LANGUAGES)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_qml_file_with_texts_is_in_the_file_of_translations(language):
    assert len({file.stem for file in QML}) == len(QML), "files of one name would share a context"
    assert contexts(written(language)) == speaking()


def test_a_folder_that_was_skipped_would_be_noticed(tmp_path):
    """As the update would leave the file if its list of QML files ended at the first level."""
    seen = [file for file in QML if file.parent.name != "Counter"]
    file = shutil.copy(written("de"), tmp_path)
    update(file, "de", seen)
    assert contexts(file) != speaking()


def test_make_translations_reads_every_qml_file():
    done = subprocess.run(
        ["make", "--dry-run", "--no-print-directory", "translations"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert {file.relative_to(ROOT).as_posix() for file in QML} <= set(done.stdout.split())


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated_and_keeps_its_placeholders(language):
    for source, translation in messages(written(language)):
        assert "type" not in translation.attrib, source
        for form in forms(translation):
            assert form.text, source
            assert sorted(re.findall(r"%\d", source)) == sorted(re.findall(r"%\d", form.text))


@pytest.mark.parametrize(("language", "number"), [("ar", 6), ("de", 2), ("en", 2)])
def test_a_counted_text_has_every_plural_form_of_its_language(language, number):
    counted = [tr for source, tr in messages(written(language)) if "%n" in source]
    assert counted
    assert {len(forms(translation)) for translation in counted} == {number}


def test_french_has_its_own_apostrophes_and_spaces():
    """U+2019; U+202F before ? ! and ;, U+00A0 before : and inside « ».

    Lexique des règles typographiques en usage à l'Imprimerie nationale.
    """
    texts = [
        form.text or ""
        for file in [written("fr")]
        for message in ET.parse(file).iter("message")
        if not message.findtext("comment", "").startswith("the format of")
        for form in forms(message.find("translation"))
    ]
    wrong = re.compile(r"'|(?<!\u202f)[?!;]|(?<!\u00a0):(?=\s|$)|«(?!\u00a0)|(?<!\u00a0)»")
    assert [text for text in texts if wrong.search(text)] == []


def test_arabic_begins_from_the_right_and_keeps_what_is_technical_together():
    begins, loose = [], []
    for message in ET.parse(written("ar")).iter("message"):
        if message.findtext("comment", "").startswith("the format of"):
            continue
        for form in forms(message.find("translation")):
            text = form.text or ""
            if unicodedata.bidirectional(text[0]) not in {"AL", "R"}:
                begins.append(text)
            bare = re.sub("\u2066[^\u2069]*\u2069", "", text)
            if re.search(r"[\[\]_+=]|[A-Za-z][./@-][A-Za-z]|[A-Za-z]-", bare):
                loose.append(text)
    assert (begins, loose) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_screen_is_missing(language, tmp_path):
    """`make translations` would change nothing."""
    fresh = tmp_path / "fresh.ts"
    shutil.copy(written(language), fresh)
    update(fresh, language)
    assert fresh.read_text(encoding="utf-8") == written(language).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_kiosk_loads_is_what_was_written(language, tmp_path):
    released = tmp_path / "released.qm"
    release(written(language), released)
    assert released.read_bytes() == loaded(language).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fonts_that_we_bring_have_every_letter(qapp, language):
    from PySide6.QtGui import QFontDatabase, QRawFont

    row = LANGUAGES[language]
    fonts = {}
    for file in FONTS.glob("*-Regular.[ot]tf"):
        (family,) = QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(file))
        )
        fonts[family] = QRawFont(str(file), 16)
    usable = [fonts["Inter"], *([fonts[row.font]] if row.font else [])]
    texts = [row.name, row.consent]
    for _, translation in messages(written(language)):
        texts += [form.text or "" for form in forms(translation)]
    # Marks of direction are obeyed and not painted; spaces that do not break must be there.
    letters = {letter for text in texts for letter in text if unicodedata.category(letter) != "Cf"}
    letters -= {" ", "\n"}
    assert {x for x in letters if not any(f.supportsCharacter(ord(x)) for f in usable)} == set()
