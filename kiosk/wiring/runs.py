"""What the parts of the net thread have in common."""

from __future__ import annotations

from typing import Protocol


class Runs(Protocol):
    async def run(self) -> None: ...


class Closes(Protocol):
    async def aclose(self) -> None: ...
