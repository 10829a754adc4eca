"""One sandbox for all tests that only talk to it; each leaves it without faults."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.sandbox.org.faults import Faults
from tests.support.running_sandbox import running_sandbox
from tests.support.sandbox_harness import kiosk_of


@pytest.fixture(scope="session")
def sandbox(warm, tmp_path_factory):
    with running_sandbox(warm, tmp_path_factory.mktemp("sandbox")) as running:
        yield running


@pytest.fixture
def addresses(sandbox):
    return sandbox.addresses


@pytest.fixture
def remote(sandbox):
    yield sandbox.remote
    sandbox.remote.set_faults(**msgspec.structs.asdict(Faults()))


@pytest.fixture
def kiosk(addresses):
    with kiosk_of(addresses) as kiosk:
        yield kiosk
