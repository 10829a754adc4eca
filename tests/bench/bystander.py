"""A program: prints when each offer's event reached a client that does nothing else.

The moments are time.perf_counter, which all processes of a Linux machine share.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import Self

from websockets.sync.client import connect

from tests.support.root import ROOT


class Bystander:
    """Context manager: the program as a process, subscribed to `offers`."""

    def __init__(self, port: int) -> None:
        self._command = [sys.executable, "-m", "tests.bench.bystander", str(port)]

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(self._command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self._next()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()

    def saw(self, number: str) -> float:
        """When the event of the offer with that number came; those before it are forgotten."""
        while True:
            line = self._next()
            if number in line["numbers"]:
                return line["at"]

    def _next(self) -> dict:
        return json.loads(self._process.stdout.readline())


def main() -> None:
    with connect(f"ws://127.0.0.1:{sys.argv[1]}/app/sandbox-key?protocol=7", proxy=None) as socket:
        socket.send('{"event":"pusher:subscribe","data":{"channel":"offers"}}')
        for text in socket:
            at, frame = time.perf_counter(), json.loads(text)
            numbers = []
            if frame["event"] == "offers-changed":
                numbers = [offer["number"] for offer in json.loads(frame["data"])["offers"]]
            elif frame["event"] == "pusher:ping":
                socket.send('{"event":"pusher:pong","data":{}}')
            elif frame["event"] != "pusher_internal:subscription_succeeded":
                continue
            print(json.dumps({"at": at, "numbers": numbers}), flush=True)


if __name__ == "__main__":
    main()
