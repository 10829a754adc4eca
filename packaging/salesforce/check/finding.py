"""What a check has to say about one place in the package."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True, slots=True)
class Finding:
    """`line` is 0 where the whole file is meant."""

    path: Path
    line: int
    text: str

    def told(self, root: Path) -> str:
        """As compilers word it, with the path as seen from `root`."""
        path = self.path.relative_to(root) if self.path.is_relative_to(root) else self.path
        place = f"{path}:{self.line}" if self.line else f"{path}"
        return f"{place}: {self.text}"


def line_at(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
