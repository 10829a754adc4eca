"""The codes that the qrcode package would make, and other makers' readers read them."""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import lost_point

from kiosk.core.wall.qr_mask import MaskedCode, penalty

texts = st.text("ABCDEFGHJKMNPQRSTVWXYZ0123456789:/.", min_size=1, max_size=80)
_BORDER, _PX = 4, 5
_ODD, _EVEN = "10" * 10 + "1", "01" * 10 + "0"


def made(maker: type[QRCode], text: str) -> list[list[bool]]:
    code = maker(error_correction=ERROR_CORRECT_M, border=_BORDER)
    code.add_data(text)
    code.make(fit=True)
    return code.get_matrix()


def drawn(text: str) -> Image.Image:
    rows = made(MaskedCode, text)
    picture = Image.new("L", (len(rows), len(rows)))
    picture.putdata([0 if dark else 255 for row in rows for dark in row])
    return picture.resize((len(rows) * _PX, len(rows) * _PX), Image.Resampling.NEAREST)


@settings(deadline=None)
@given(texts)
def test_a_code_is_module_for_module_that_of_the_package(text):
    assert made(MaskedCode, text) == made(QRCode, text)


@given(st.sampled_from([11, 21, 33]), st.data())
def test_any_square_gets_the_penalty_that_the_package_gives_it(side, data):
    modules = data.draw(st.integers(0, (1 << side * side) - 1))
    bits = f"{modules:0{side * side}b}"
    rows = [[bit == "1" for bit in bits[at : at + side]] for at in range(0, len(bits), side)]
    assert penalty(modules, side) == lost_point(rows)


@pytest.mark.parametrize(
    ("rows", "points"),
    [
        # 42 lines of 21 of a colour, 19 each; 400 blocks of four, 3 each; no light ones, 100.
        (["1" * 21] * 21, 42 * 19 + 400 * 3 + 100),
        ([_ODD, _EVEN] * 10 + [_ODD], 0),
        (["11111" + _EVEN[:16], *[_EVEN, _ODD] * 10], 3),
    ],
    ids=["dark", "chessboard", "one run"],
)
def test_the_standards_rules_are_counted(rows, points):
    assert penalty(int("".join(rows), 2), 21) == points


@settings(deadline=None)
@given(texts)
def test_every_code_is_read_by_zxing(text):
    assert [found.text for found in zxingcpp.read_barcodes(drawn(text))] == [text]


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="there is no zbarimg")
def test_many_codes_are_read_by_zbar(tmp_path):
    wanted = {f"HTTPS://OFFERS.EXAMPLE/O/{number**5}": f"{number}.png" for number in range(9, 57)}
    for text, name in wanted.items():
        drawn(text).save(tmp_path / name)
    told = subprocess.run(
        ["zbarimg", "--quiet", "--xml", *wanted.values()],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    ).stdout
    read = {
        data.text: source.get("href")
        for source in ET.fromstring(told).iter("{http://zbar.sourceforge.net/2008/barcode}source")
        for data in source.iter("{http://zbar.sourceforge.net/2008/barcode}data")
    }
    assert read == wanted
