pragma Singleton

import QtQuick
import Kiosk

// Tells what happened to those who do not look at the screen, and leads the focus onto a new page.
QtObject {
    id: status

    property Announcer announcer: null
    property FocusViewModel focus: null

    // The heading that was led to last, which frames nothing of its own.
    property Item heading: null

    // Texts in a row, each with an end that is heard.
    function sentences(parts: list<string>): string {
        return parts.filter(part => part !== "").map(part => /[.!?…؟]$/.test(part) ? part : part + ".").join(" ");
    }

    function tell(text: string) {
        announcer?.announce(text, false);
    }

    // Interrupts what is being said.
    function alert(text: string) {
        announcer?.announce(text, true);
    }

    // Onto a page that opens: to its heading, from where the next key leads on. Whoever is on the page already stays where they are.
    function lead(item: Item, page: Item) {
        let inside = item.Window.activeFocusItem;
        while (inside && inside !== page)
            inside = inside.parent;
        if (inside)
            return;
        heading = item;
        item.forceActiveFocus(focus && focus.byKey ? Qt.TabFocusReason : Qt.PopupFocusReason);
    }
}
