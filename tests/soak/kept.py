"""The samples of a soak in files, one for each load, so that a run cut short leaves them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from tests.soak.judge import Sample
from tests.soak.memory import Usage
from tests.soak.run import Record, Soaked

_RECORDS, _FAILURES = ".jsonl", ".failures"


class Keeper:
    """Writes line by line while the run goes on. `folder` is made; what it holds of a load goes."""

    def __init__(self, folder: Path, name: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._records = folder / f"{name}{_RECORDS}"
        self._failures = folder / f"{name}{_FAILURES}"
        for file in (self._records, self._failures):
            file.write_text("", encoding="utf-8")

    def record(self, record: Record) -> None:
        with self._records.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(asdict(record)) + "\n")

    def failure(self, words: str) -> None:
        with self._failures.open("a", encoding="utf-8") as stream:
            stream.write(words.replace("\n", " ") + "\n")


def read(folder: Path, names: Iterable[str]) -> list[Soaked]:
    """What was kept of these loads, in this order; a load without a file is left out."""
    return [_read(folder, one) for one in names if (folder / f"{one}{_RECORDS}").exists()]


def _read(folder: Path, name: str) -> Soaked:
    lines = (folder / f"{name}{_RECORDS}").read_text(encoding="utf-8").splitlines()
    failures = (folder / f"{name}{_FAILURES}").read_text(encoding="utf-8").splitlines()
    return Soaked(name, [_record(line) for line in lines], failures)


def _record(line: str) -> Record:
    fields = json.loads(line)
    fields["sample"] = Sample(**fields["sample"])
    fields["used"] = Usage(**fields["used"])
    return Record(**fields)
