"""What a screen reader is given of a window, as text: one line for each thing that shows."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

_TOLD = ("focused", "disabled", "checked", "selected", "passwordEdit")
# Marks of direction, which nobody sees in a file.
_UNSEEN = dict.fromkeys(map(ord, "\u2066\u2068\u2069\u200e"))


def tree_of(window: QQuickWindow) -> str:
    """Lines of: role, "name", [states], then the description after a dash; indented by depth."""
    found = QAccessible.queryAccessibleInterface(window)
    return "\n".join(_lines(found, 0)) + "\n"


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
