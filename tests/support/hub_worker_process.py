"""A worker of the hub in a process of its own, which a test may kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.hub.work.key_ring import seed_text
from tests.support.fleet_keys import WORKER
from tests.support.sandbox_identity import with_identity


class WorkerProcess:
    """`kiosk hub work`, with its own log. It gathers no rows before a call unless it `gathers`."""

    def __init__(
        self, redis_url: str, org_url: str, folder: Path, *, gathers: bool = False
    ) -> None:
        self._log = folder / "worker.log"
        key = with_identity(folder) / "private-key.pem"
        environ = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        environ |= {
            "HUB_URL": "https://hub.example",
            "HUB_REDIS_URL": redis_url,
            "HUB_WORKER_KEY": seed_text(WORKER),
            "HUB_SYNC_SECONDS": "1",
            "KIOSK_SALESFORCE_LOGIN_URL": org_url,
            "KIOSK_SALESFORCE_CLIENT_ID": "client",
            "KIOSK_SALESFORCE_USERNAME": "user",
            "KIOSK_SALESFORCE_PRIVATE_KEY_FILE": str(key),
        }
        if not gathers:
            environ |= {"HUB_GATHER_LEADS": "0", "HUB_GATHER_STATS": "0"}
        with self._log.open("ab") as log:
            command = [sys.executable, "-m", "kiosk", "hub", "work"]
            self.process = subprocess.Popen(command, env=environ, stderr=log)

    @property
    def log(self) -> str:
        return self._log.read_text(encoding="utf-8")

    def send(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    def kill(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()


@contextmanager
def worker_process(redis_url: str, org_url: str, folder: Path) -> Iterator[WorkerProcess]:
    worker = WorkerProcess(redis_url, org_url, folder)
    try:
        yield worker
    finally:
        worker.kill()
