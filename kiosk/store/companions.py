"""The files that SQLite keeps beside a database, named by endings to its name."""

from __future__ import annotations

from pathlib import Path

# They hold content of the database that may be nowhere else.
WAL = "-wal"
LOGS = (WAL, "-journal")
# The log's index can always be rebuilt from the log.
_INDEX = "-shm"


def beside(file: Path, ending: str) -> Path:
    """Return the path of the file whose name is that of the given one with the ending."""
    return file.with_name(file.name + ending)


def companions_of(file: Path) -> list[Path]:
    """Return the paths of the logs and of the log's index, whether or not the files exist."""
    return [beside(file, ending) for ending in (*LOGS, _INDEX)]
