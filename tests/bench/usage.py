"""What processes use, as Linux counts it in /proc."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


def tree(pid: int) -> list[int]:
    """A process and all its descendants. Threads that end meanwhile are left out."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        with suppress(FileNotFoundError, ProcessLookupError):
            for child in (task / "children").read_text().split():
                found += tree(int(child))
    return found


def pss_mb(pid: int) -> float:
    """Of the whole tree: shared pages are counted once, divided among those that share them."""
    return _rollup_mb(pid, "Pss:")


def anonymous_mb(pid: int) -> float:
    """Of the whole tree, without files: it is the same whoever else runs on the machine."""
    return _rollup_mb(pid, "Anonymous:")


def _rollup_mb(pid: int, key: str) -> float:
    kb = 0
    for member in tree(pid):
        rollup = Path(f"/proc/{member}/smaps_rollup").read_text()
        kb += next(int(x.split()[1]) for x in rollup.splitlines() if x.startswith(key))
    return kb / 1024


def cpu_seconds(pid: int) -> float:
    """User and system time of the whole tree."""
    total = 0
    for member in tree(pid):
        with suppress(FileNotFoundError, ProcessLookupError):
            # The name in brackets may hold blanks.
            fields = Path(f"/proc/{member}/stat").read_text().rpartition(")")[2].split()
            total += int(fields[11]) + int(fields[12])
    return total / _TICKS


def wake_ups(pid: int) -> int:
    """How often threads of the whole tree have gone to sleep by themselves since they began."""
    total = 0
    for member in tree(pid):
        for task in Path(f"/proc/{member}/task").iterdir():
            with suppress(FileNotFoundError, ProcessLookupError):
                lines = (task / "status").read_text().splitlines()
                told = next(x for x in lines if x.startswith("voluntary_ctxt_switches:"))
                total += int(told.split()[1])
    return total


def own_rss_mb() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE / 1e6


def own_open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))
