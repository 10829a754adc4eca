"""A headset's jack is listened to through a real pipe, and found again after a fault."""

from __future__ import annotations

import asyncio
import os

import pytest

from kiosk.hardware.headset_jack import HeadsetJack
from kiosk.hardware.lost import DeviceLostError
from kiosk.services.devices.headset import Headset
from tests.core.devices.test_input_events import IN, OUT, WRITTEN


async def until(seen):
    async with asyncio.timeout(10):
        while not seen():  # noqa: ASYNC110  the jack tells nobody but its listener
            await asyncio.sleep(0.005)


def listen(tmp_path, play):
    """Run a headset at a pipe, and `play` with what it tells."""
    pipe = tmp_path / "event9"
    told = []
    headset = Headset(HeadsetJack(str(pipe)), told.append, retry_seconds=0.01)

    async def run():
        task = asyncio.create_task(headset.run())
        try:
            await play(pipe, headset, told)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    asyncio.run(run())
    return told


def test_what_the_kernel_writes_is_told_at_once(tmp_path):
    async def play(pipe, _headset, told):
        os.mkfifo(pipe)
        writer = os.open(pipe, os.O_RDWR)
        os.write(writer, WRITTEN[:30])
        await until(lambda: told == [True])
        os.write(writer, WRITTEN[30:])
        await until(lambda: told == [True, False])
        os.close(writer)

    assert listen(tmp_path, play) == [True, False]


def test_hostile_bytes_begin_nothing_and_the_next_event_counts(tmp_path):
    async def play(pipe, headset, told):
        os.mkfifo(pipe)
        writer = os.open(pipe, os.O_RDWR)
        os.write(writer, b"\xff" * 24 * 500)
        os.write(writer, IN)
        await until(lambda: told == [True])
        assert headset.problem == ""
        os.close(writer)

    listen(tmp_path, play)


def test_a_jack_that_is_lost_counts_as_removed_and_is_opened_again(tmp_path):
    async def play(pipe, headset, told):
        await until(lambda: "check [audio] jack" in headset.problem)
        os.mkfifo(pipe)
        writer = os.open(pipe, os.O_RDWR)
        await until(lambda: headset.problem == "")
        os.write(writer, IN)
        await until(lambda: told == [True])
        os.close(writer)
        await until(lambda: told == [True, False])
        writer = os.open(pipe, os.O_RDWR)
        os.write(writer, OUT + IN)
        await until(lambda: told == [True, False, True])
        os.close(writer)

    listen(tmp_path, play)


def test_the_first_jack_is_found_by_its_switches(tmp_path):
    for number, switches in ((3, "0"), (5, "40"), (9, "14")):
        folder = tmp_path / f"event{number}" / "device" / "capabilities"
        folder.mkdir(parents=True)
        (folder / "sw").write_text(switches + "\n")
    assert HeadsetJack(devices=tmp_path)._found() == "/dev/input/event9"


def test_an_input_device_without_a_jack_is_refused_by_its_name(tmp_path):
    """A link to it, as those of /dev/input/by-path, is that device."""
    switches = tmp_path / "event4" / "device" / "capabilities" / "sw"
    switches.parent.mkdir(parents=True)
    switches.write_text("0\n")
    named = tmp_path / "by-path"
    named.symlink_to("/dev/input/event4")
    for name in ("/dev/input/event4", str(named)):
        with pytest.raises(
            DeviceLostError, match=r"another input device; leave \[audio\] jack empty"
        ):
            HeadsetJack(name, devices=tmp_path).open()
