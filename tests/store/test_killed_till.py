"""kill -9 at any moment: no serial twice, no verdict without its rows, each scan counted once."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.support.root import ROOT
from tests.support.store_harness import KEY as DATABASE_KEY
from tests.support.store_harness import open_database

KILLS = 8


def lines_until_killed(file: Path, wanted: int) -> list[list[str]]:
    """What it said before it was killed, some moment after so many lines."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.killed_till", str(file)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    ) as process:
        lines = [process.stdout.readline() for _ in range(wanted)]
        process.kill()
        lines += process.stdout.readlines()
    return [line.split() for line in lines if line.endswith("\n") and line.strip()]


def test_what_was_said_is_true_after_each_kill(tmp_path):
    file = tmp_path / "kiosk.db"
    said = [line for kill in range(KILLS) for line in lines_until_killed(file, 7 + 5 * kill)]
    serials = [line[1] for line in said if line[0] == "serial"]
    assert len(serials) > KILLS
    assert len(set(serials)) == len(serials)

    connection = open_database(file, DATABASE_KEY)
    kept = connection.execute("SELECT key, voucher FROM redemption WHERE event = 'redeemed'")
    vouchers = dict(kept.fetchall())
    scans = dict(connection.execute("SELECT event, count(*) FROM redemption GROUP BY event"))
    counted = dict(connection.execute("SELECT what, sum(count) FROM stat_count GROUP BY what"))
    outbox = {key for (key,) in connection.execute("SELECT id FROM outbox")}
    connection.close()
    assert {line[1] for line in said if line[0] == "accepted_offline"} <= set(vouchers)
    assert set(vouchers) <= outbox
    assert counted == {"accepted": scans["redeemed"], "refused": scans["refused"]}
    assert max(Counter(vouchers.values()).values()) == 1
