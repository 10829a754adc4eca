"""`kiosk hours` says whether the shop is open, for what may happen at night alone."""

from __future__ import annotations

import json

import pytest

from kiosk.commands.hours import show_hours

KIOSK = '[kiosk]\nid = "K-001"\nstore = "S-01"\ndata_dir = "{folder}/data"\n'


@pytest.mark.parametrize(
    ("hours", "is_open", "code"),
    [
        ("", True, 0),
        ('[hours]\ndaily = "00:00-24:00"\n', True, 1),
        ('[hours]\ndaily = "closed"\n', False, 0),
    ],
    ids=["not set", "open", "closed"],
)
def test_only_a_shop_that_is_open_by_its_hours_forbids(tmp_path, capsys, hours, is_open, code):
    config = tmp_path / "kiosk.toml"
    config.write_text(KIOSK.format(folder=tmp_path.as_posix()) + hours, encoding="utf-8")
    assert show_hours(config, closed=True, json=True) == code
    told = json.loads(capsys.readouterr().out)
    assert told == {"open": is_open, "until": None, "set": bool(hours)}
    assert show_hours(config, closed=False, json=False) == 0
    assert capsys.readouterr().out.endswith("until further notice\n")
