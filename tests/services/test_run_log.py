"""Whether the last run ended properly stands in a file, which may be anything."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.core.run_history import RunFigures, StopCause
from kiosk.services.run_log import RunLog
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.run_record import RUNS, load_runs

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)


@pytest.fixture
def begun(tmp_path):
    """Begins a run; one that is not ended was cut off."""
    disk = WorkerThread()

    async def begin(result="", folder=tmp_path):
        log = RunLog(folder, disk, "b1", result, lambda: NOW)
        log.begin()
        await disk.run(lambda: None)
        return log

    yield begin
    disk.close()


async def test_a_run_that_was_cut_off_is_counted_by_the_next(begun, tmp_path):
    (await begun()).end()
    assert (await begun()).figures() == RunFigures(0, 0)
    log = await begun("watchdog")
    assert log.figures() == RunFigures(1, 1)
    log.end()
    assert (await begun()).figures() == RunFigures(1, 1)
    assert [one.cause for one in load_runs(tmp_path).unclean] == [StopCause.WATCHDOG]


@pytest.mark.parametrize("content", [b"", b"{", b'{"run": 5}', b"\xff\xfe", b"[" * 100_000])
async def test_a_file_that_is_none_begins_anew(begun, tmp_path, content):
    (tmp_path / RUNS).write_bytes(content)
    assert (await begun()).figures() == RunFigures()
    assert load_runs(tmp_path).run


async def test_a_disk_that_takes_nothing_is_logged_and_no_more(begun, tmp_path, caplog):
    (tmp_path / RUNS).mkdir()
    log = await begun()
    log.end()
    assert {record.levelname for record in caplog.records} == {"WARNING"}


def test_a_run_that_never_began_ends_without_a_word(tmp_path):
    RunLog(tmp_path, WorkerThread(), "b1", "", lambda: NOW).end()
    assert not (tmp_path / RUNS).exists()
