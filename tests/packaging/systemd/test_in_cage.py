"""The real session: the kiosk in a headless cage, with a monitor and without one."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.support.notify_socket import FED, NotifySocket
from tests.support.root import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not all(map(shutil.which, ("cage", "setpriv", "Xwayland"))),
        reason="needs Debian's cage and xwayland, without which cage does not start",
    ),
]

CONFIG = '[kiosk]\nid = "K-001"\nstore = "S-01"\ndata_dir = "{folder}/data"\n'
HEADLESS = {
    "WLR_BACKENDS": "headless",
    "WLR_RENDERER": "pixman",
    "WLR_LIBINPUT_NO_DEVICES": "1",
    "QT_QPA_PLATFORM": "wayland",
    "QT_QUICK_BACKEND": "software",
}
NOBODY = 65_534
# cage refuses root; without its rights over files the checkout could not be read.
RIGHTS = "+dac_override,+dac_read_search"
AS_NOBODY = (
    *("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"),
    *(f"--inh-caps={RIGHTS}", f"--ambient-caps={RIGHTS}"),
)


@pytest.fixture
def folder():
    """Beside pytest's own, into which another user cannot look."""
    with TemporaryDirectory() as name:
        yield Path(name)


@pytest.mark.parametrize("monitors", [1, 0])
def test_the_kiosk_starts_is_fed_and_stops(installed, folder, monitors):
    config = folder / "kiosk.toml"
    config.write_text(CONFIG.format(folder=folder.as_posix()), encoding="utf-8")
    as_root = os.geteuid() == 0
    with NotifySocket(folder / "notify", 1.0) as manager:
        if as_root:
            for each in (folder, *folder.iterdir()):
                os.chown(each, NOBODY, NOBODY)
        session = subprocess.Popen(
            [
                *(AS_NOBODY if as_root else ()),
                *(installed / "usr/lib/offer-kiosk/session", sys.executable, "-m", "kiosk", "run"),
                *("--config", config),
            ],
            env={
                "PATH": "/usr/bin:/bin",
                "HOME": str(folder),
                "XDG_RUNTIME_DIR": str(folder),
                "RUNTIME_DIRECTORY": str(folder),
                "WLR_HEADLESS_OUTPUTS": str(monitors),
                **HEADLESS,
                **manager.environ,
            },
            cwd=ROOT,
            stderr=subprocess.DEVNULL,
        )
        try:
            manager.until("READY=1")
            for _ in range(3):
                manager.until(FED)
            session.send_signal(signal.SIGTERM)
            manager.until("STOPPING=1")
            assert session.wait(10) == 0
        finally:
            session.terminate()
            session.wait()
