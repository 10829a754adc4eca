"""The folders for Heroku have all that the hub needs to start, and nothing of Qt."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.hub.settings import WebSettings, WorkSettings, read_hub_settings
from kiosk.hub.work.login import read_salesforce
from tests.support.root import ROOT

PACKAGING = ROOT / "packaging"
APPS = ("web", "work")
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    out = tmp_path_factory.mktemp("heroku")
    (out / "web" / ".git").mkdir(parents=True)
    (out / "web" / "old.py").write_text("")
    subprocess.run([sys.executable, PACKAGING / "heroku/build.py", out], check=True)
    return out


@pytest.fixture(scope="module")
def installed(folders, tmp_path_factory):
    """Where the hook of the buildpack has put the package."""
    target = tmp_path_factory.mktemp("heroku-installed")
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    environ = {"PATH": path, "PIP_TARGET": str(target)}
    subprocess.run(["bin/post_compile"], cwd=folders / "web", env=environ, check=True)
    return target


@pytest.mark.parametrize("app", APPS)
def test_the_folder_starts_the_hub_without_the_checkout(folders, installed, app):
    (line,) = (folders / app / "Procfile").read_text().splitlines()
    command = shlex.split(line.partition(": ")[2])
    assert command[:4] == ["python", "-m", "kiosk", "hub"]
    environ = {"PATH": os.environ["PATH"], "PYTHONPATH": str(installed)}
    told = subprocess.run(
        [sys.executable, "-P", "-c", PROGRAM, command[4]],
        cwd=folders / app,
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    # Its own settings are the first thing that it misses.
    assert told.returncode == 2
    assert "HUB_" in told.stderr


PROGRAM = """
import sys, kiosk
assert "heroku" in kiosk.__file__, kiosk.__file__
sys.argv = ["kiosk", "hub", sys.argv[1]]
from kiosk.__main__ import main
main()
"""


@pytest.mark.parametrize("app", APPS)
def test_what_is_installed_is_the_hubs_lock_file(folders, app):
    lock = (folders / app / "requirements.txt").read_text()
    assert lock == (ROOT / "packaging/requirements-hub.lock").read_text()
    assert "pyside" not in lock.lower()
    assert len(list((folders / app).glob("*.whl"))) == 1
    assert os.access(folders / app / "bin/post_compile", os.X_OK)


def test_what_is_old_goes_and_the_repository_stays(folders):
    assert not (folders / "web" / "old.py").exists()
    assert (folders / "web" / ".git").is_dir()


def test_the_variables_of_both_apps_are_those_of_the_hub():
    environ = {
        app: dict.fromkeys(json.loads((PACKAGING / "heroku" / app / "app.json").read_text())["env"])
        for app in APPS
    }
    given = {
        "HUB_URL": "https://hub.example",
        "REDIS_URL": "rediss://h",
        "HUB_REDIS_VERIFY": "none",
    }
    login = {"LOGIN_URL": "https://x.my.salesforce.com", "CLIENT_ID": "x", "USERNAME": "u@x"}
    given |= {f"KIOSK_SALESFORCE_{name}": value for name, value in login.items()}
    values = {"HUB_BRAND_COLOR": "#0e4a39"} | given
    web = {name: values.get(name, "x") for name in environ["web"]} | {"REDIS_URL": "rediss://h"}
    work = {name: values.get(name, "x") for name in environ["work"]} | {"REDIS_URL": "rediss://h"}
    assert read_hub_settings(web, WebSettings).redis_verify == "none"
    assert read_hub_settings(work, WorkSettings).worker_key == "x"
    assert read_salesforce(work).username == "u@x"
    # The web has nothing that opens a box or logs in.
    assert not [name for name in web if "KEY" in name or "SALESFORCE" in name]
