"""Reads items of the screen from Qt's accessibility tree, which every page fills in already."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.core.narration.item import Item, ItemState, Role

_Qt = QAccessible.Role
_ROLES = {
    _Qt.Button: Role.BUTTON,
    _Qt.ButtonMenu: Role.BUTTON,
    _Qt.CheckBox: Role.CHECK_BOX,
    _Qt.RadioButton: Role.RADIO,
    _Qt.EditableText: Role.FIELD,
    _Qt.PageTab: Role.TAB,
    _Qt.Link: Role.LINK,
    _Qt.StaticText: Role.TEXT,
    _Qt.Heading: Role.HEADING,
    _Qt.Graphic: Role.GRAPHIC,
    _Qt.AlertMessage: Role.ALERT,
    _Qt.Dialog: Role.PAGE,
    _Qt.Pane: Role.PAGE,
    _Qt.Window: Role.PAGE,
}
# Among how many of its likes an item stands is told of these.
_COUNTED = (Role.RADIO, Role.TAB)
_READ = (_Qt.StaticText, _Qt.Heading, _Qt.Graphic, _Qt.AlertMessage)
_CHOSEN = (Role.BUTTON, Role.CHECK_BOX, Role.RADIO, Role.TAB, Role.LINK)
_DEEPEST = 60


def item_of(node: QAccessibleInterface) -> Item:
    """The item behind a node of the tree."""
    role = _role(node)
    masked = bool(node.state().passwordEdit) or node.object().property("secret") is True
    return Item(
        name=_name(node),
        role=role,
        states=_states(node),
        description=node.text(QAccessible.Text.Description),
        value=_value(node, role),
        group=_group(node),
        place=_place(node, role),
        masked=masked,
    )


def node_of(focused: QObject | None) -> QAccessibleInterface | None:
    """The node that has the focus: the item itself, or the nearest around it that has a name."""
    item = focused
    while isinstance(item, QQuickItem):
        node = QAccessible.queryAccessibleInterface(item)
        if node and node.isValid() and _role(node) is not Role.GROUP and _name(node):
            return None if _role(node) is Role.PAGE else node
        item = item.parentItem()
    return None


def address_of(node: QAccessibleInterface) -> int:
    """A number that stays as long as the item lives; its Python half may come and go."""
    return int(shiboken6.getCppPointer(node.object())[0])


def page_of(window: QObject) -> QAccessibleInterface | None:
    """The page that is before the shopper: the topmost of those that are seen."""
    root = QAccessible.queryAccessibleInterface(window)
    pages = [node for node in _seen(root) if node.role() in (_Qt.Dialog, _Qt.Pane)] if root else []
    return pages[-1] if pages else None


def texts_of(page: QAccessibleInterface) -> list[Item]:
    """What the page says besides what can be chosen on it, in reading order."""
    return [item_of(node) for node in _seen(page) if _name(node) and _is_read(node)]


def _seen(node: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """What is below the node, except for what a button is made of: its name says it."""
    for index in range(node.childCount() if depth < _DEEPEST else 0):
        child = node.child(index)
        if child and child.isValid() and _is_seen(child):
            yield child
            if _role(child) not in _CHOSEN:
                yield from _seen(child, depth + 1)


def _is_read(node: QAccessibleInterface) -> bool:
    """Whether a page reads it out. The name of choices is told with each of them."""
    if node.role() == _Qt.Grouping:
        return not any(_role(child) in _CHOSEN for child in _seen(node))
    return node.role() in _READ


def _is_seen(node: QAccessibleInterface) -> bool:
    return not node.state().invisible


def _role(node: QAccessibleInterface) -> Role:
    return _ROLES.get(node.role(), Role.GROUP)


def _name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name).strip()


def _states(node: QAccessibleInterface) -> frozenset[ItemState]:
    state = node.state()
    told = {
        ItemState.CHECKED: state.checked,
        ItemState.SELECTED: state.selected,
        ItemState.DISABLED: state.disabled,
        ItemState.INVALID: state.invalid,
    }
    return frozenset(one for one, is_on in told.items() if is_on)


def _value(node: QAccessibleInterface, role: Role) -> str:
    """What a field holds. Of a masked one only that it holds something."""
    if role is not Role.FIELD:
        return ""
    held = node.object().property("text")
    text = held if isinstance(held, str) else node.text(QAccessible.Text.Value)
    return "*" * len(text) if node.state().passwordEdit else text


def _group(node: QAccessibleInterface) -> str:
    parent = node.parent()
    is_group = bool(parent) and parent.isValid() and parent.role() == _Qt.Grouping
    return _name(parent) if is_group else ""


def _place(node: QAccessibleInterface, role: Role) -> tuple[int, int] | None:
    if role not in _COUNTED:
        return None
    told = [node.object().property(name) for name in ("place", "places")]
    if isinstance(told[0], int) and isinstance(told[1], int):
        return (told[0], told[1])
    parent = node.parent()
    if not parent or not parent.isValid():
        return None
    around = [parent.child(index) for index in range(parent.childCount())]
    likes = [one for one in around if one and one.role() == node.role() and _is_seen(one)]
    places = [index for index, one in enumerate(likes, 1) if address_of(one) == address_of(node)]
    return (places[0], len(likes)) if places and len(likes) > 1 else None
