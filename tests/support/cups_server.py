"""A real cupsd in a folder of its own, beside that of the system; needs Debian's package cups."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

DAEMON = shutil.which("cupsd", path=f"/usr/sbin:{os.environ.get('PATH', '')}")
HAS_SOCKETS = Path("/usr/lib/cups/backend/socket").exists()
_CONF = """
Listen {folder}/sock
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}/root
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
"""
_COMES_UP_S = 20.0


class CupsServer:
    """Context manager. The folder's path must be short, as that of its socket is bounded."""

    def __init__(self, folder: Path) -> None:
        self.socket = folder / "sock"
        # Started by root it gives its backends another user's rights.
        folder.chmod(0o755)
        self._folder = folder
        for name in ("root", "spool/tmp", "cache", "state"):
            (folder / name).mkdir(parents=True)
        self._conf, self._files = folder / "root/cupsd.conf", folder / "root/cups-files.conf"
        self._conf.write_text(_CONF.format(folder=folder))
        self._files.write_text(_FILES.format(folder=folder))

    def __enter__(self) -> Self:
        command = [DAEMON, "-f", "-c", str(self._conf), "-s", str(self._files)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        until = time.monotonic() + _COMES_UP_S
        while not self.socket.exists():
            assert self._process.poll() is None, "cupsd did not come up"
            assert time.monotonic() < until, "cupsd did not come up"
            time.sleep(0.02)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """It accepts connections and says nothing."""
        self._process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._process.send_signal(signal.SIGCONT)

    def add_queue(self, name: str, address: str) -> None:
        """A raw queue, which passes on whatever it gets."""
        self.run("lpadmin", "-p", name, "-E", "-v", address)

    def run(self, *command: str) -> str:
        environment = {**os.environ, "CUPS_SERVER": str(self.socket), "LC_ALL": "C"}
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=True, timeout=30
        )
        return done.stdout
