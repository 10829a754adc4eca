"""The file of metrics is whole at any time, and its trouble stops nothing."""

from __future__ import annotations

import asyncio
import logging

import pytest

from kiosk.core.delivery.metrics import Metric
from kiosk.services.delivery.metrics_file import MetricsFile
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.faults import StoreError

ONE = (Metric("kiosk_wrong_pins", "x", (((), 3),)),)


@pytest.fixture
def worker():
    worker = WorkerThread("metrics")
    yield worker
    worker.close()


async def known():
    return ONE


async def unreadable():
    raise StoreError("the disk is gone")


async def test_it_is_written_again_and_again_and_others_may_read_it(tmp_path, worker):
    file = tmp_path / "kiosk.prom"
    rounds, third = [], asyncio.Event()

    async def count():
        rounds.append(file.exists())
        if len(rounds) == 3:
            third.set()
        return ONE

    task = asyncio.create_task(MetricsFile(file, count, worker, every_s=0.0).run())
    await third.wait()
    assert "kiosk_wrong_pins 3" in file.read_text()
    assert file.stat().st_mode & 0o777 == 0o644
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert "kiosk_up 0" in file.read_text(), "it says that the kiosk was stopped"
    assert [one.name for one in tmp_path.iterdir()] == ["kiosk.prom"]


async def test_a_store_that_cannot_be_read_is_a_kiosk_that_runs(tmp_path, worker):
    file = tmp_path / "kiosk.prom"
    await MetricsFile(file, unreadable, worker).write()
    assert "kiosk_up 1" in file.read_text()


async def test_a_folder_that_is_not_there_is_logged_once_until_it_is(tmp_path, worker, caplog):
    caplog.set_level(logging.WARNING)
    file = tmp_path / "later" / "kiosk.prom"
    metrics = MetricsFile(file, known, worker)
    await metrics.write()
    await metrics.write()
    assert caplog.text.count("cannot be written: No such file or directory") == 1
    file.parent.mkdir()
    await metrics.write()
    assert file.read_text()
    file.unlink()
    file.parent.rmdir()
    await metrics.write()
    assert caplog.text.count("cannot be written") == 2


async def test_what_was_there_stays_where_a_new_one_cannot_be_finished(
    tmp_path, worker, monkeypatch
):
    file = tmp_path / "kiosk.prom"
    await MetricsFile(file, known, worker).write()

    def no_room(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fchmod", no_room)
    await MetricsFile(file, unreadable, worker).write()
    assert "kiosk_wrong_pins 3" in file.read_text()
    assert [one.name for one in tmp_path.iterdir()] == ["kiosk.prom"]
