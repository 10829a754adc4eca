"""Prints how much of the traced packages the tests have covered; fails below the floor.

Run it after the whole suite: `python -m tests.coverage_floor`. It reads `.coverage`, which
`pytest --cov` writes.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import coverage

FLOOR = 95.0


@dataclass(frozen=True)
class Part:
    """A package of those traced. `missing` names files and the branches not taken there."""

    name: str
    branches: int
    taken: int
    lines: int
    run: int
    missing: tuple[str, ...]

    @property
    def share(self) -> float:
        """Percent of the branches that were taken."""
        return 100.0 * self.taken / self.branches if self.branches else 100.0


def parts_of(report: Mapping) -> Iterator[Part]:
    """The traced packages in a report of `coverage json`, by name."""
    files = {Path(name): file for name, file in report["files"].items()}
    for name in sorted({file.parts[1] for file in files}):
        own = {file: found for file, found in files.items() if file.parts[1] == name}

        def total(key, own=own):
            return sum(found["summary"][key] for found in own.values())

        missing = tuple(
            f"{file}: {', '.join(f'{start}->{end}' for start, end in found['missing_branches'])}"
            for file, found in own.items()
            if found["missing_branches"]
        )
        branches, taken = total("num_branches"), total("covered_branches")
        lines, run = total("num_statements"), total("covered_lines")
        yield Part(name, branches, taken, lines, run, missing)


def told(parts: list[Part]) -> str:
    rows = [f"{'coverage':<12} {'branches':>18} {'lines':>18}"]
    for part in parts:
        branches = f"{part.taken}/{part.branches} {part.share:.1f} %"
        lines = f"{part.run}/{part.lines} {100 * part.run / part.lines:.1f} %"
        rows.append(f"{part.name:<12} {branches:>18} {lines:>18}")
        if part.share < FLOOR:
            rows += [f"  below {FLOOR:.0f} %, not taken:", *(f"    {one}" for one in part.missing)]
    return "\n".join(rows)


def main() -> int:
    measured = coverage.Coverage()
    measured.load()
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        measured.json_report(outfile=file.name)
        parts = list(parts_of(json.load(file)))
    print(told(parts))
    return int(any(part.share < FLOOR for part in parts))


if __name__ == "__main__":
    sys.exit(main())
