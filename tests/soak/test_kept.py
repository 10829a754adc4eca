"""What a soak kept while it ran is judged later as it would have been at its end."""

from __future__ import annotations

from tests.soak.judge import Sample
from tests.soak.kept import Keeper, read
from tests.soak.memory import Usage
from tests.soak.run import Record

RECORDS = [
    Record(
        Sample(at / 6, 80_000 + at, 22, 11, {"visit": at, "event": 2 * at}),
        Usage(anonymous_kb=80_000 + at, rss_kb=120_000, cpu_s=at * 0.1),
        *(0.02, None if at % 3 else 41.5, 40_000, 330_000),
    )
    for at in range(20)
]


def test_samples_and_failures_are_read_as_they_were_kept(tmp_path):
    keeper = Keeper(tmp_path, "visits")
    for record in RECORDS:
        keeper.record(record)
    keeper.failure("forms: the wall\ndid not come")
    (soaked,) = read(tmp_path, ["idle", "visits"])
    assert (soaked.name, soaked.records) == ("visits", RECORDS)
    assert soaked.failures == ["forms: the wall did not come"]


def test_a_load_that_runs_anew_keeps_nothing_of_the_run_before(tmp_path):
    Keeper(tmp_path, "idle").record(RECORDS[0])
    Keeper(tmp_path, "idle").record(RECORDS[1])
    (soaked,) = read(tmp_path, ["idle"])
    assert soaked.records == [RECORDS[1]]
