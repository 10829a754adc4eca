"""What the screen shows now, in words: its page, and the item that has the focus."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.core.narration.item import Item, Role
from kiosk.core.narration.page import page_words
from kiosk.core.narration.sighted import Sighted
from kiosk.core.narration.words import Words
from kiosk.ui.narration.tree import address_of, item_of, node_of, page_of, texts_of


class ScreenReader:
    """Reads the screen. Used on the GUI thread."""

    def __init__(
        self,
        window: QQuickWindow,
        scene: Callable[[], Hashable],
        lead: Callable[[Words], str],
        tongues: Mapping[str, str],
        is_heard_alone: Callable[[], bool] = lambda: False,
    ) -> None:
        """Create the reader.

        `scene` tells apart pages that share a place; `lead` is said of the wall alone. `tongues`:
        names of languages in themselves, with the code of each. `is_heard_alone`: whether keys of
        a PIN pad may be named.
        """
        self._window = window
        self._scene = scene
        self._lead = lead
        self._tongues = tongues
        self._is_heard_alone = is_heard_alone

    def look(self) -> Sighted:
        page, node = page_of(self._window), node_of(self._window.activeFocusItem())
        name = page.text(QAccessible.Text.Name) if page else ""
        return Sighted(
            page=(page and address_of(page), name, self._scene()),
            page_name=name,
            spot=node and address_of(node),
            item=self._item(node) if node else None,
        )

    def _item(self, node: QAccessibleInterface) -> Item:
        item = item_of(node)
        if item.masked and item.role is Role.BUTTON and not self._is_heard_alone():
            item = replace(item, name="")
        return replace(item, language=self._tongues.get(item.name, ""))

    def page(self, words: Words) -> str:
        """The words of the whole page."""
        page = page_of(self._window)
        if page is None:
            return ""
        name, shop = page.text(QAccessible.Text.Name), self._window.title()
        is_wall = page.role() == QAccessible.Role.Pane
        lead = self._lead(words) if is_wall else ""
        return page_words(name, texts_of(page), words, (shop,), lead=lead)
