"""Modules that are imported at their first use, since the first frame needs none of them."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class LateModule:
    """Stands for a module until something of it is asked for; then that is taken from it."""

    def __init__(self, name: str) -> None:
        """`name`: the module's full name. Nothing is imported yet."""
        self._name = name

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  as a module's
        value = getattr(import_module(self._name), name)
        # The next time it is found without this method.
        setattr(self, name, value)
        return value
