"""The doctor finds a font or logo of the shop's that would not be shown."""

from __future__ import annotations

import os
import shutil

import pytest

from kiosk.checks.brand import check_brand
from kiosk.core.counter.health import Level
from kiosk.resources import resources_folder
from kiosk.settings.sections.shop import BrandSection

pytestmark = pytest.mark.slow

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>'


@pytest.fixture
def file(tmp_path):
    def make(name, content):
        (tmp_path / name).write_bytes(content)
        return str(tmp_path / name)

    return make


def test_the_fonts_that_the_kiosk_brings_and_a_drawn_logo_are_well(file):
    brand = BrandSection(logo=file("logo.svg", SVG.encode()))
    (line,) = check_brand(brand, os.environ)
    assert (line.verdict, line.remedy) == (Level.OK, "")


@pytest.mark.parametrize(
    ("name", "content"),
    [("logo.png", b"\x89PNG broken"), ("logo.svg", b"no drawing"), ("logo.jpg", b"")],
)
def test_a_logo_that_cannot_be_shown_is_found(file, name, content):
    (line,) = check_brand(BrandSection(logo=file(name, content)), os.environ)
    assert line.verdict is Level.WARN
    assert "[brand] logo" in line.remedy


def test_a_file_without_a_font_is_found(file):
    brand = BrandSection(font=file("shop.ttf", b"\0\1\0\0" + bytes(3000)), font_family="Shop")
    (line,) = check_brand(brand, os.environ)
    assert line.verdict is Level.WARN
    assert "holds no font" in line.found


def test_a_family_that_is_not_there_is_found_and_the_one_in_the_file_is_named(tmp_path):
    font = next((resources_folder() / "fonts").glob("*.ttf"))
    copy = shutil.copy(font, tmp_path / "shop.ttf")
    brand = BrandSection(font=str(copy), font_family="No Such Family")
    (line,) = check_brand(brand, os.environ)
    assert line.verdict is Level.WARN
    assert "No Such Family" in line.found
    assert "[brand] font_family" in line.remedy
