"""A sandbox in a process of its own, and what drives it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pusher

from kiosk.sandbox.addresses import Addresses
from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.sandbox.process import SandboxProcess
from tests.support.sandbox_identity import with_identity


@dataclass(frozen=True)
class RunningSandbox:
    """`remote` is its console's client; `publisher` the official library for Channels."""

    addresses: Addresses
    remote: SandboxRemote
    publisher: pusher.Pusher


@contextmanager
def running_sandbox(
    python: Sequence[str], folder: Path, channel: str = "offers"
) -> Iterator[RunningSandbox]:
    """`python` are the words before a module's name."""
    command = (*python, "kiosk", "sandbox")
    with (
        SandboxProcess(with_identity(folder), command, channel=channel) as process,
        SandboxRemote(process.addresses.console_url) as remote,
    ):
        publisher = pusher.Pusher(
            app_id="1",
            key="sandbox-key",
            secret=(folder / "pusher-secret").read_text(),
            host="127.0.0.1",
            port=process.addresses.pusher_port,
            ssl=False,
        )
        yield RunningSandbox(process.addresses, remote, publisher)
