"""An idle kiosk wakes up once for several works."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.services.threads.common_moments import until_common_moment


@pytest.mark.parametrize("begun", [0.0, 3.2, 4.999, 5.0, 77_411.5])
async def test_pauses_end_together(monkeypatch, begun):
    loop, slept = asyncio.get_running_loop(), []

    async def sleep(seconds):
        slept.append(seconds)

    monkeypatch.setattr(loop, "time", lambda: begun)
    monkeypatch.setattr(asyncio, "sleep", sleep)
    await until_common_moment(5.0)
    await until_common_moment(10.0)
    assert 0 < slept[0] <= 5
    assert 0 < slept[1] <= 10
    assert (slept[1] - slept[0]) % 5 == pytest.approx(0)
