"""The screen: the only place, besides the composition root, that knows Qt."""

import builtins
import sys
from types import ModuleType

import PySide6.QtCore  # noqa: F401  installs the import hook

# PySide's import hook keeps the source of every module imported after it: 15 MB and 0.2 s,
# needed only for `from __future__ import …`. This restores Python's own import.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

# QtQuick's binding imports that of QtOpenGL, for the one class that paints by OpenGL itself: 2.1 MB
# that no kiosk uses. An empty module does as well (docs/decisions/0164-what-the-wall-maps.md).
sys.modules.setdefault("PySide6.QtOpenGL", ModuleType("PySide6.QtOpenGL"))
