"""The screen: the only place, besides the composition root, that knows Qt."""

import builtins

import PySide6.QtCore  # noqa: F401  it puts the hook in place

# PySide's own import reads and keeps the source of each module imported after it, 15 MB and 0.2 s,
# for the sake of `from __feature__ import …`, which nothing here uses: Python's own comes back.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
