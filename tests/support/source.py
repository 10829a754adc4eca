"""The product's source as syntax trees."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path


@contextmanager
def no_garbage_collected() -> Iterator[None]:
    """CPython 3.11 raises SystemError where finalizers run in the midst of `ast.parse`.

    "AST constructor recursion depth mismatch": https://github.com/python/cpython/issues/106905.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@cache
def parsed(module: Path) -> ast.Module:
    with no_garbage_collected():
        return ast.parse(module.read_text(encoding="utf-8"))
