"""The org may say which previews a kiosk shows, and nothing else of what the kiosk is."""

from __future__ import annotations

import pytest

from kiosk.settings.load import load
from kiosk.settings.ordered import differing, with_ordered
from kiosk.settings.rules import ConfigError


@pytest.fixture
def written(tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_text('[kiosk]\nid = "K-001"\nstore = "S-01"\n', encoding="utf-8")
    return load(file, {})


def test_the_preview_group_is_given_by_order_and_the_rest_of_its_section_stays(written):
    ordered = {"kiosk": {"preview_group": "Head office"}}
    kiosk = with_ordered(written, ordered).kiosk
    assert (kiosk.id, kiosk.store, kiosk.preview_group) == ("K-001", "S-01", "Head office")
    assert differing(written, ordered) == {"kiosk.preview_group": ("", "Head office")}


@pytest.mark.parametrize("keys", [{"id": "K-2"}, {"preview_group": "x" * 41}])
def test_what_a_kiosk_is_and_what_breaks_a_rule_is_refused(written, keys):
    with pytest.raises(ConfigError):
        with_ordered(written, {"kiosk": keys})
