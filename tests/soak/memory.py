"""What a tree of processes holds, as Linux counts it in /proc at one moment."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.bench.usage import cpu_seconds, tree

_FIELDS = {"Rss:": "rss_kb", "Pss:": "pss_kb", "Anonymous:": "anonymous_kb"}


@dataclass(frozen=True, slots=True)
class Usage:
    """Of the whole tree. `rss_kb` counts pages shared within it once for each; `pss_kb` does not.

    `anonymous_kb` are pages of no file: what grows when something is kept. `cpu_s` since its start.
    """

    rss_kb: int = 0
    pss_kb: int = 0
    anonymous_kb: int = 0
    files: int = 0
    threads: int = 0
    cpu_s: float = 0.0


def usage(pid: int) -> Usage:
    """Helpers that end while they are looked at are left out. Raises OSError: it has ended."""
    totals = dict.fromkeys(("rss_kb", "pss_kb", "anonymous_kb", "files", "threads"), 0)
    for member in tree(pid):
        folder = Path(f"/proc/{member}")
        with suppress(ProcessLookupError, FileNotFoundError):
            for line in (folder / "smaps_rollup").read_text().splitlines():
                name, _, rest = line.partition(" ")
                if name in _FIELDS:
                    totals[_FIELDS[name]] += int(rest.split()[0])
            totals["files"] += len(list((folder / "fd").iterdir()))
            totals["threads"] += len(list((folder / "task").iterdir()))
    return Usage(**totals, cpu_s=cpu_seconds(pid))
