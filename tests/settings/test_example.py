"""The example of the settings is valid as it stands, complete, and tells the true defaults."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import msgspec
import pytest

from kiosk.core.form.form import Choice, ExtraField
from kiosk.core.languages import LANGUAGES
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from tests.support.root import ROOT

EXAMPLE = ROOT / "resources" / "kiosk.example.toml"
TEXT = EXAMPLE.read_text(encoding="utf-8")
# Prose has a blank after the sign, a sample has none.
WITH_SAMPLES = re.sub(r"^#(?=\S)", "", TEXT, flags=re.MULTILINE)
# The hub, which comes last, takes the place of Salesforce.
WITH_SALESFORCE, _, HUB = WITH_SAMPLES.partition("[hub]\n")
WITH_HUB = WITH_SALESFORCE.partition("[salesforce]\n")[0] + "[hub]\n" + HUB


def leaves(tree: dict[str, Any], path: str = "") -> Iterator[tuple[str, Any]]:
    """Each setting by its path, like "brand.light.ink"."""
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from leaves(value, f"{path}{key}.")
        else:
            yield f"{path}{key}", value


def defaults() -> dict[str, Any]:
    """Each setting's default by its path; None where it has none."""
    kinds = get_type_hints(Settings)
    sections = {
        name: next(k for k in (kinds[name], *get_args(kinds[name])) if isinstance(k, type))
        for name in Settings.__struct_fields__
    }
    tree = {name: defaults_of(kind) for name, kind in sections.items()}
    return dict(leaves(msgspec.json.decode(msgspec.json.encode(tree))))


def defaults_of(section: type[msgspec.Struct]) -> dict[str, Any]:
    return {
        field.name: (
            None
            if field.required
            else field.default_factory()
            if field.default is msgspec.NODEFAULT
            else field.default
        )
        for field in msgspec.structs.fields(section)
    }


def yours(text: str) -> set[str]:
    """The settings that the text marks as the reader's own."""
    section, found = "", set()
    for line in text.splitlines():
        if header := re.match(r"\[(?P<name>[\w.]+)\]", line):
            section = header["name"]
        elif marked := re.match(r"(?P<key>\w+) = .*  # Yours\b", line):
            found.add(f"{section}.{marked['key']}")
    return found


def differing(text: str) -> set[str]:
    """The settings whose value in the text is not the default."""
    known = defaults()
    return {path for path, value in leaves(tomllib.loads(text)) if value != known.get(path)}


def test_the_example_starts_a_kiosk_as_it_stands():
    assert load(EXAMPLE, {}).kiosk.id == "K-001"


def test_each_value_is_the_default_unless_it_is_marked_as_the_readers_own():
    assert differing(TEXT) == yours(TEXT)


def test_what_has_no_default_is_marked():
    assert {path for path, value in defaults().items() if value is None} <= yours(WITH_SAMPLES)


def test_every_setting_is_there():
    samples = {"form.extra", "hub.url", "hub.answers_seconds", "hub.heartbeat_minutes"}
    assert {path for path, _ in leaves(tomllib.loads(TEXT))} == set(defaults()) - samples
    assert {path for path, _ in leaves(tomllib.loads(WITH_SAMPLES))} == set(defaults())


def test_the_samples_are_valid_and_show_every_key(tmp_path):
    file = tmp_path / "kiosk.toml"
    for text in (WITH_HUB, WITH_SALESFORCE):
        file.write_text(text, encoding="utf-8")
        assert len(load(file, {}).form.extra) == 2
    fields = tomllib.loads(WITH_SAMPLES)["form"]["extra"]
    assert {key for field in fields for key in field} == set(ExtraField.__struct_fields__)
    choices = [choice for field in fields for choice in field.get("choices", [])]
    assert {key for choice in choices for key in choice} == set(Choice.__struct_fields__)


def test_the_hub_is_told_by_its_defaults():
    assert {path for path in differing(WITH_HUB) if path.startswith("hub.")} == {"hub.url"}


def test_a_copy_asks_for_no_field_that_an_org_may_not_have():
    assert load(EXAMPLE, {}).form.extra == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_asks_for_consent_in_each_language(language):
    assert load(EXAMPLE, {}).form.consent.shown_in(language).language == language


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('region = ""', 'region = "DE"'),
        ('name = "Our shop"', 'name = "Marktplatz 9"'),
        ("idle_seconds = 60", "idle_seconds = 61"),
        ('languages = ["en", ', "languages = ["),
        ('de = "Ich bin', 'xx = "Ich bin'),
        ("  # Yours", "  # Mine"),
        ('tint = "#2a352f"', 'tint = "#2a3530"'),
        ("#[[form.extra]]\n", "[[form.extra]]\n"),
    ],
)
def test_an_example_that_tells_another_default_would_be_seen(right, wrong):
    text = TEXT.replace(right, wrong, 1)
    assert text != TEXT
    assert differing(text) != yours(text)
