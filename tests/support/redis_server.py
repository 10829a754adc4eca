"""A real Redis for a test: its own process, folder and socket."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import redis

from kiosk.hub.redis.connection import Client, RedisPlace, open_redis

START_S = 20.0


class RedisServer:
    """A redis-server or valkey-server that can be killed, stopped and started again."""

    def __init__(
        self, folder: Path, *, memory: str = "64mb", policy: str = "noeviction", port: int = 0
    ) -> None:
        """`port`: on loopback, for replicas; 0 for none."""
        program = shutil.which("redis-server") or shutil.which("valkey-server")
        assert program, "the hub's tests need redis-server (Debian: apt-get install redis-server)"
        self._program = program
        self._folder = folder
        self._memory = memory
        self._policy = policy
        self._port = port
        self._process: subprocess.Popen[bytes] | None = None
        self.socket = folder / "r.sock"

    @property
    def url(self) -> str:
        return f"unix://{self.socket}"

    def start(self) -> None:
        options = {
            "port": str(self._port),
            "bind": "127.0.0.1",
            "unixsocket": str(self.socket),
            "dir": str(self._folder),
            "appendonly": "yes",
            "appendfsync": "everysec",
            "save": "",
            "repl-diskless-sync-delay": "0",
            "maxmemory": self._memory,
            "maxmemory-policy": self._policy,
        }
        command = [self._program, *(part for k, v in options.items() for part in (f"--{k}", v))]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        self._wait()

    def _wait(self) -> None:
        end = time.monotonic() + START_S
        while time.monotonic() < end:
            try:
                with redis.Redis(unix_socket_path=str(self.socket)) as client:
                    client.ping()
                return
            except redis.RedisError:
                time.sleep(0.01)
        raise AssertionError("redis-server did not start")

    def kill(self) -> None:
        """End it as a power cut of the process would: nothing is written any more."""
        assert self._process
        self._process.kill()
        self._process.wait()

    def written(self) -> int:
        """How many bytes of its log of changes stand in the file."""
        return self._log.stat().st_size

    def cut_to(self, size: int) -> None:
        """Leave so many bytes of the log of a stopped server, as a power cut leaves what it had
        synced.
        """
        os.truncate(self._log, size)

    def lose_all(self) -> None:
        """Remove what a stopped server has on disk."""
        shutil.rmtree(self._folder / "appendonlydir")

    @property
    def _log(self) -> Path:
        return max((self._folder / "appendonlydir").glob("*.incr.aof"))

    @property
    def lives(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int:
        assert self._process
        return self._process.pid

    def pause(self) -> None:
        assert self._process
        self._process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        assert self._process
        self._process.send_signal(signal.SIGCONT)

    def stop(self) -> None:
        if self._process and self._process.poll() is None:
            self.resume()
            self._process.terminate()
            self._process.wait()

    def client(self, connections: int = 8) -> Client:
        return open_redis(RedisPlace(self.url, connections=connections))
