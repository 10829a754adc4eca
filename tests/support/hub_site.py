"""A whole hub in processes of its own: Redis, the sandbox, web and workers, and enrolled kiosks.

Each process can be killed and started again; the web keeps its port.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import httpx

from kiosk.core.fleet.key_pair import fingerprint
from kiosk.hub.work.key_ring import seed_text
from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.sandbox.process import SandboxProcess
from tests.support.fleet_keys import WORKER
from tests.support.redis_server import RedisServer
from tests.support.root import ROOT
from tests.support.sandbox_identity import with_identity

KIOSK = ("-m", "kiosk")
STORE = "S-01"
_READY_S = 60.0
_ENROL_S = 60.0


class HubSiteError(AssertionError):
    """A process of the site did not do what it must."""


@dataclass
class SiteProcess:
    """A process that can be started again with the same command, and other variables."""

    command: Sequence[str]
    environ: Mapping[str, str]
    log: Path
    process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    def start(self, more: Mapping[str, str] | None = None) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command,
                env={**self.environ, **(more or {})},
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    @property
    def lives(self) -> bool:
        return self.process is not None and self.process.poll() is None

    @property
    def pid(self) -> int:
        assert self.process
        return self.process.pid

    def send(self, number: int) -> None:
        if self.process and self.lives:
            self.process.send_signal(number)

    def kill(self) -> None:
        if self.process:
            self.process.kill()
            self.process.wait()

    def text(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""


class HubSite:
    """Context manager. `program` runs web, worker and kiosks: what follows the interpreter.

    `sandbox_program` runs the sandbox; `environ` is added to web's and worker's variables.
    """

    def __init__(
        self,
        folder: Path,
        program: Sequence[str] = KIOSK,
        *,
        sandbox_program: Sequence[str] = KIOSK,
        workers: int = 1,
        environ: Mapping[str, str] | None = None,
        memory: str = "64mb",
    ) -> None:
        self.folder = folder
        self._program = (sys.executable, *program)
        self._sandbox_program = (sys.executable, *sandbox_program)
        self._count = workers
        self._more = dict(environ or {})
        self._memory = memory
        self._cleanup = ExitStack()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            folder = self.folder / "redis"
            folder.mkdir(parents=True)
            self.redis = RedisServer(folder, memory=self._memory)
            self.redis.start()
            stack.callback(self.redis.stop)
            sandbox = SandboxProcess(
                with_identity(self.folder / "sandbox"), (*self._sandbox_program, "sandbox")
            )
            self.addresses = stack.enter_context(sandbox).addresses
            self.remote = stack.enter_context(SandboxRemote(self.addresses.console_url))
            self.port = free_port()
            self.url = f"http://127.0.0.1:{self.port}"
            self.web = self._web()
            self.workers = [self._worker(number) for number in range(self._count)]
            for one in (self.web, *self.workers):
                stack.callback(one.kill)
            self._cleanup = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._cleanup.close()

    def start(self) -> None:
        """Start web and workers, and wait until the hub has its list and offers."""
        self.web.start()
        for worker in self.workers:
            worker.start()
        self.wait_ready()

    def wait_ready(self) -> None:
        self.wait(self._is_ready, "a ready hub")

    def wait(self, met: Callable[[], bool], what: str, seconds: float = _READY_S) -> None:
        end = time.monotonic() + seconds
        while not met():
            if time.monotonic() > end:
                logs = "\n".join(one.text()[-2_000:] for one in (self.web, *self.workers))
                raise HubSiteError(f"not within {seconds:g} s: {what}\n{logs}")
            time.sleep(0.05)

    def _is_ready(self) -> bool:
        with suppress(httpx.HTTPError):
            return httpx.get(f"{self.url}/readyz", trust_env=False, timeout=5).status_code == 200
        return False

    def kiosk(self, name: str) -> Path:
        """Write the settings of a kiosk with this hub; returns the file."""
        text = self.addresses.config_file.read_text(encoding="utf-8")
        text = text.replace(str(self.folder / "sandbox" / "kiosk-data"), str(self.data(name)))
        text = text.replace('id = "K-001"', f'id = "{name}"')
        head, salesforce, _ = text.partition("[salesforce]")
        assert salesforce
        file = self.folder / f"{name}.toml"
        file.write_text(f'{head}[hub]\nurl = "{self.url}"\nanswers_seconds = 5\n', encoding="utf-8")
        return file

    def data(self, name: str) -> Path:
        return self.folder / f"data-{name}"

    def enrol(self, name: str, store: str = STORE) -> Path:
        """Make a kiosk, and enrol it by a code from the org; returns its settings."""
        config = self.kiosk(name)
        self.remote.save_kiosk(name, Store_Code__c=store)
        code = self.remote.make_code(name)
        shown = fingerprint(WORKER.public)
        told = subprocess.run(
            [*self._program, "hub", "enrol", "--fingerprint", shown, "--config", str(config)],
            input=f"{code}\n".encode(),
            env=environment(),
            cwd=ROOT,
            capture_output=True,
            timeout=_ENROL_S,
            check=False,
        )
        if told.returncode:
            logs = "\n".join(one.text()[-2_000:] for one in (self.web, *self.workers))
            raise HubSiteError(f"{name} is not enrolled: {told.stderr.decode()}\n{logs}")
        return config

    def _web(self) -> SiteProcess:
        environ = environment() | self._shared() | {"CRASH_ROLE": "web"}
        command = [*self._program, "hub", "serve", "--port", str(self.port)]
        return SiteProcess(command, environ, self.folder / "web.log")

    def _worker(self, number: int) -> SiteProcess:
        key = self.folder / "worker-key"
        key.touch(mode=0o600)
        key.write_text(seed_text(WORKER), encoding="ascii")
        salesforce = {
            "LOGIN_URL": self.addresses.salesforce_url,
            "CLIENT_ID": "sandbox-client",
            "USERNAME": "kiosk@sandbox.example",
            "PRIVATE_KEY_FILE": str(self.folder / "sandbox" / "private-key.pem"),
        }
        environ = environment() | {
            "HUB_WORKER_KEY_FILE": str(key),
            "HUB_GATHER_LEADS": "0",
            "HUB_GATHER_STATS": "0",
            "HUB_GATHER_REDEMPTIONS": "0",
            "HUB_SYNC_SECONDS": "1",
            **self._shared(),
            **{f"KIOSK_SALESFORCE_{name}": value for name, value in salesforce.items()},
            "CRASH_ROLE": "worker",
        }
        log = self.folder / f"worker-{number}.log"
        return SiteProcess([*self._program, "hub", "work"], environ, log)

    def _shared(self) -> dict[str, str]:
        return {"HUB_URL": self.url, "HUB_REDIS_URL": self.redis.url, **self._more}


def environment() -> dict[str, str]:
    """What a process of the site needs of this one's variables, and no more."""
    kept = ("PATH", "HOME", "LANG", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND")
    return {name: os.environ[name] for name in kept if name in os.environ}


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
