import QtQuick
import QtQuick.Templates
import Kiosk

// A page that scrolls where it is longer than its place: by touch, by PageUp and PageDown, and to what has the focus.
Flickable {
    id: scroller

    // Whether keys scroll it now.
    property bool keyed: visible
    // Whether its bar stands in the margin beside it, where its rows take all of its width.
    property bool outside: false

    readonly property Item focused: Window.activeFocusItem

    function turn(pages: real) {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + pages * height * 0.8));
    }

    function reveal(item: Item) {
        // A page that opens under a finger begins at its top, wherever its heading is.
        if (item === Status.heading && !Status.focus?.byKey)
            return;
        let above = item;
        while (above && above !== contentItem)
            above = above.parent;
        if (!above)
            return;
        Sight.bring(item, scroller);
    }

    ScrollBar.vertical: PageBar {
        anchors.bottom: scroller.outside ? scroller.bottom : undefined
        anchors.left: scroller.outside ? scroller.right : undefined
        anchors.leftMargin: Math.round(Theme.unit * 0.3)
        anchors.top: scroller.outside ? scroller.top : undefined
        needed: scroller.interactive && scroller.visible
        parent: scroller.outside ? scroller.parent : scroller
    }
    boundsBehavior: Flickable.StopAtBounds
    clip: interactive
    flickableDirection: Flickable.VerticalFlick
    interactive: contentHeight > height + 1

    onFocusedChanged: if (focused && interactive)
        reveal(focused)
    // The keyboard takes its room after the line has the focus.
    onHeightChanged: if (focused && contentHeight > height)
        reveal(focused)
    onVisibleChanged: contentY = 0

    ScrollKeys {
        on: scroller.keyed && scroller.interactive

        onTurned: pages => scroller.turn(pages)
    }
}
