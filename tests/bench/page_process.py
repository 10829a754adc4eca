"""A web page of offers with pusher-js in Chromium's kiosk mode, to be measured beside the kiosk."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.xvfb import HEIGHT, WIDTH
from tests.support.root import ROOT

_SOURCE = ROOT / "tests" / "bench" / "page"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_LIBRARIES = {
    "pusher.min.js": "pusher-js/dist/web/pusher.min.js",
    "qrcode.js": "qrcode-generator/dist/qrcode.js",
}
_FLAGS = (
    *("--kiosk", "--no-first-run", "--noerrdialogs", "--disable-gpu", "--password-store=basic"),
    *("--disable-component-update", "--disable-background-networking", "--hide-scrollbars"),
    *("--window-position=0,0", f"--window-size={WIDTH},{HEIGHT}", "--force-device-scale-factor=1"),
)


class NoPageError(Exception):
    """The page cannot be shown here; the message says what is missing."""


def _browser() -> str:
    found = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if found is None:
        raise NoPageError("Chromium is not installed (apt-get install chromium)")
    return found


def _libraries() -> Path:
    """The locked packages from npm, installed once into build/."""
    lock = (_SOURCE / "package-lock.json").read_bytes()
    folder = ROOT / "build" / "bench" / hashlib.sha256(lock).hexdigest()[:16]
    modules = folder / "node_modules"
    if (modules / ".package-lock.json").exists():
        return modules
    npm = shutil.which("npm")
    if npm is None:
        raise NoPageError("npm is not installed (apt-get install npm)")
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(_SOURCE / name, folder)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoPageError(f"npm ci failed: {done.stderr.strip()[-200:]}")
    return modules


def _lay_out(folder: Path, offers: Sequence[Mapping[str, object]], port: int) -> Path:
    """Write the page with its libraries, the offers that it begins with, and its server."""
    modules = _libraries()
    for name in ("index.html", "page.js"):
        shutil.copy(_SOURCE / name, folder)
    for name, path in _LIBRARIES.items():
        shutil.copy(modules / path, folder / name)
    server = {"port": port, "key": "sandbox-key", "channel": "offers"}
    told = f"const OFFERS = {json.dumps(list(offers))};\nconst SERVER = {json.dumps(server)};\n"
    (folder / "offers.js").write_text(told, encoding="utf-8")
    return folder / "index.html"


@contextmanager
def page_in_chromium(
    environment: Mapping[str, str], offers: Sequence[Mapping[str, object]], port: int
):
    """The browser's process id. Raises NoPageError where it cannot be shown."""
    browser = _browser()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        page = _lay_out(Path(name), offers, port)
        # Chromium's sandbox refuses root.
        flags = [*_FLAGS, "--no-sandbox"] if os.geteuid() == 0 else [*_FLAGS]
        command = [browser, *flags, f"--user-data-dir={name}/profile", page.as_uri()]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet) as process:
            try:
                yield process.pid
            finally:
                process.terminate()
