"""One sandbox for all tests that only talk to it; each leaves it without faults."""

from __future__ import annotations

import httpx
import msgspec
import pytest

from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.sandbox.org.faults import Faults
from kiosk.sandbox.process import SandboxProcess
from tests.support.sandbox_harness import Kiosk


@pytest.fixture(scope="session")
def sandbox(tmp_path_factory):
    with SandboxProcess(tmp_path_factory.mktemp("sandbox")) as process:
        yield process


@pytest.fixture
def addresses(sandbox):
    return sandbox.addresses


@pytest.fixture
def remote(addresses):
    with SandboxRemote(addresses.console_url) as remote:
        yield remote
        remote.set_faults(**msgspec.structs.asdict(Faults()))


@pytest.fixture
def kiosk(addresses):
    # verify=False: reading the trust store takes 20 ms, and all is plain HTTP.
    with httpx.Client(base_url=addresses.salesforce_url, trust_env=False, verify=False) as http:
        yield Kiosk(addresses, http)
