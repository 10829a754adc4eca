"""What a screen reader is given of a window, as text: one line for each thing that shows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

_TOLD = ("focused", "disabled", "checked", "selected", "passwordEdit")
# Marks of direction, which nobody sees in a file.
_UNSEEN = dict.fromkeys(map(ord, "\u2066\u2068\u2069\u200e"))


def tree_of(window: QQuickWindow) -> str:
    """Lines of: role, "name", [states], then the description after a dash; indented by depth."""
    found = QAccessible.queryAccessibleInterface(window)
    return "\n".join(_lines(found, 0)) + "\n"


def unnamed(window: QQuickWindow) -> list[str]:
    """Buttons whose words are not in the name by which somebody who speaks would call them."""
    found = []
    for item in _painted(window.contentItem()):
        words = item.property("text") if item.inherits("QQuickAbstractButton") else None
        interface = QAccessible.queryAccessibleInterface(item) if words else None
        name = interface.text(QAccessible.Text.Name) if interface else ""
        if (
            interface
            and any(sign.isalnum() for sign in words)
            and _plain(words) not in _plain(name)
        ):
            found.append(f"{item.objectName()}: {words} is not in {name}")
    return found


def two_ways(window: QQuickWindow) -> list[str]:
    """What scrolls to the side as well as down."""
    return [
        item.objectName()
        for item in _painted(window.contentItem())
        if item.inherits("QQuickFlickable")
        and item.property("contentWidth") > item.width() + 1
        and item.property("contentHeight") > item.height() + 1
    ]


def _plain(words: str) -> str:
    return " ".join(words.translate(_UNSEEN).split()).casefold()


def _painted(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _painted(child)


def _lines(found: QAccessibleInterface, depth: int) -> list[str]:
    if found.state().invisible:
        return []
    lines = ["  " * depth + _told(found)]
    for index in range(found.childCount()):
        lines += _lines(found.child(index), depth + 1)
    return lines


def _told(found: QAccessibleInterface) -> str:
    name, description = (
        found.text(kind).replace("\n", " ").translate(_UNSEEN)
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
    )
    state = found.state()
    states = [told for told in _TOLD if getattr(state, told)]
    if state.checkable and not state.checked:
        states.append("unchecked")
    if state.selectable and not state.selected:
        states.append("unselected")
    parts = [
        found.role().name,
        f'"{name}"' if name else "",
        f"[{', '.join(states)}]" if states else "",
        f"- {description}" if description else "",
    ]
    return " ".join(part for part in parts if part)
