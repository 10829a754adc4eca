"""The hub's settings come from the environment alone; a wrong one is named, never shown."""

from __future__ import annotations

import pytest

from kiosk.hub.settings import (
    HubSettingsError,
    WebSettings,
    WorkSettings,
    read_hub_settings,
)
from kiosk.hub.work.worker import WorkerParts, org_client
from kiosk.salesforce.auth import Credentials
from kiosk.settings.sections.links import SalesforceSection
from kiosk.web.trust import TrustError
from tests.support.hub_work import RING

SECTION = SalesforceSection(login_url="https://x", client_id="y")
LEAST = {"HUB_URL": "https://hub.example", "HUB_REDIS_URL": "redis://h"}


def test_few_variables_are_enough():
    web = read_hub_settings(LEAST, WebSettings)
    assert (web.url, web.redis_url, web.max_rows) == ("https://hub.example", "redis://h", 20_000)
    assert read_hub_settings(LEAST, WorkSettings).gather_leads == 30


def test_a_platforms_name_for_redis_is_enough_and_ours_wins():
    platform = {"HUB_URL": "https://hub.example", "REDIS_URL": "rediss://platform"}
    assert read_hub_settings(platform, WebSettings).redis_url == "rediss://platform"
    assert read_hub_settings(platform | LEAST, WebSettings).redis_url == "redis://h"


def test_both_processes_may_see_the_variables_of_the_other():
    environ = LEAST | {"HUB_MAX_ROWS": "9", "HUB_GATHER_LEADS": "0.5", "PATH": "/bin"}
    assert read_hub_settings(environ, WebSettings).max_rows == 9
    assert read_hub_settings(environ, WorkSettings).gather_leads == 0.5


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"HUB_REDIS_URL": ""}, "HUB_REDIS_URL is not set; give Redis' address"),
        ({"HUB_REDIS_URL": "127.0.0.1:6379"}, "HUB_REDIS_URL .*redis://"),
        ({"HUB_REDIS_URL": "http://h"}, "HUB_REDIS_URL .*redis://"),
        ({"HUB_REDIS_URL": "redis://h:many"}, "HUB_REDIS_URL .*redis://"),
        ({"HUB_REDIS_URL": "unix://"}, "HUB_REDIS_URL .*redis://"),
        ({"HUB_URL": ""}, "HUB_URL is not set; give the https:// address"),
        ({"HUB_URL": "http://hub.example"}, "https://"),
        ({"HUB_URL": "https://user@hub.example"}, "https://"),
        ({"HUB_URL": "ftp://x"}, "https://"),
        ({"HUB_MAX_ROW": "9"}, "HUB_MAX_ROW: there is no such setting; allowed: HUB_BRAND_COLOR"),
        ({"HUB_MAX_ROWS": "many"}, "HUB_MAX_ROWS: "),
        ({"HUB_MAX_ROWS": "0"}, "HUB_MAX_ROWS: "),
        ({"HUB_REDIS_VERIFY": "maybe"}, "HUB_REDIS_VERIFY: full, none, or the SHA-256"),
        ({"HUB_BRAND_COLOR": "red"}, "HUB_BRAND_COLOR: a colour like #"),
    ],
)
def test_what_is_wrong_is_named_with_what_is_allowed(changes, told):
    with pytest.raises(HubSettingsError, match=told):
        read_hub_settings(LEAST | changes, WebSettings)


def test_a_wrong_value_is_never_shown():
    with pytest.raises(HubSettingsError) as caught:
        read_hub_settings(LEAST | {"HUB_MAX_ROWS": "geheim"}, WebSettings)
    assert "geheim" not in str(caught.value)


def test_a_file_of_certificates_that_cannot_be_used_is_named(tmp_path):
    settings = read_hub_settings(LEAST | {"HUB_CA_FILE": str(tmp_path / "none.pem")}, WorkSettings)
    parts = WorkerParts(settings, SECTION, Credentials("https://x", "y"), RING, {})
    with pytest.raises(TrustError, match=r"HUB_CA_FILE: .*none\.pem"):
        org_client(parts, {})
