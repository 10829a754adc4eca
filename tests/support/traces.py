"""Where something typed could have stayed: the screen's items, the view models, the clipboard."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

_TEXTS = frozenset({"QString", "QVariant", "QVariantList"})


def strings_on_screen(window) -> str:
    """Every text of every QObject below the window, seen or not."""
    found = []
    seen = set()
    waiting = [window, window.contentItem()]
    while waiting:
        item = waiting.pop()
        address = shiboken6.getCppPointer(item)[0]
        if address in seen:
            continue
        seen.add(address)
        waiting += item.children()
        if hasattr(item, "childItems"):
            waiting += item.childItems()
        about = item.metaObject()
        properties = [about.property(number) for number in range(about.propertyCount())]
        texts = [p.name() for p in properties if p.typeName() in _TEXTS]
        found += [str(item.property(name)) for name in texts]
        # QML frees such descriptions with their items; a wrapper kept by address would then
        # be taken for whatever is made there next.
        shiboken6.invalidate(about)
    return "\n".join(found)


def strings_in(thing, seen=None) -> str:
    """Every attribute, recursively, of Python's objects."""
    seen = set() if seen is None else seen
    if id(thing) in seen:
        return ""
    seen.add(id(thing))
    if isinstance(thing, str | int | float | bytes):
        return str(thing)
    if isinstance(thing, dict):
        parts = [*thing.keys(), *thing.values()]
    elif isinstance(thing, list | tuple | set | frozenset):
        parts = list(thing)
    elif type(thing).__module__.startswith("kiosk."):
        slots = [s for k in type(thing).__mro__ for s in getattr(k, "__slots__", ())]
        parts = [getattr(thing, name, None) for name in slots]
        parts += vars(thing).values() if hasattr(thing, "__dict__") else []
    else:
        return "" if isinstance(thing, QObject) or callable(thing) else repr(thing)
    return "\n".join(strings_in(part, seen) for part in parts)


def copied() -> str:
    clipboard = QGuiApplication.clipboard()
    return clipboard.text() + clipboard.text(clipboard.Mode.Selection)
