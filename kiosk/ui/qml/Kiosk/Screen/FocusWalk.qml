import QtQuick
import QtQuick.Templates as T
import Kiosk

// Moves the focus by keys, and brings it back where what had it is gone. A page that closes gives it
// back to what had it before.
QtObject {
    id: walk

    required property FocusViewModel viewModel
    // The item that all others are in.
    required property Item content
    // What is on the screen, by name.
    required property string page

    readonly property Item focused: content.Window.activeFocusItem
    // Where the focus was last seen, in the window.
    property point seen: Qt.point(0, 0)
    // The last two that had it, by page: a page that opens may take it before it is known as open.
    property var kept: ({})
    // Whether the page was opened a moment ago.
    property bool fresh: false

    function isStop(item: Item): bool {
        return item !== null && item !== content && item.visible && item.enabled && item.activeFocusOnTab;
    }

    // A heading that a page begins with is no stop, and yet has the focus rightly; a list has not,
    // and neither has the place of a page that is gone.
    function isAtHome(item: Item): bool {
        return isStop(item) || (item !== null && item !== content && item.visible && item.enabled && !(item as Flickable) && !(item as FocusScope) && !(item as Loader));
    }

    // Everything that can have the focus, in reading order.
    function stops(): var {
        const found = [];
        let item = content.nextItemInFocusChain(true);
        while (item && item !== content && !found.includes(item) && found.length < 500) {
            found.push(item);
            item = item.nextItemInFocusChain(true);
        }
        return found.filter(one => isStop(one));
    }

    function middle(item: Item): point {
        return item.mapToItem(content, item.width / 2, item.height / 2);
    }

    function step(forward: bool) {
        const from = isAtHome(focused) ? focused : content;
        take(from.nextItemInFocusChain(forward), forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function take(item: Item, reason: int) {
        if (isStop(item))
            item.forceActiveFocus(reason);
    }

    // The nearest one on that side; what lies straight ahead is nearer than what lies aslant.
    function move(right: int, down: int) {
        if (!isAtHome(focused)) {
            mend();
            return;
        }
        const at = focused.mapToItem(content, 0, 0, focused.width, focused.height);
        let best = null;
        let least = Infinity;
        for (const item of stops()) {
            const to = item.mapToItem(content, 0, 0, item.width, item.height);
            const ahead = right > 0 ? to.x - at.x - at.width : right < 0 ? at.x - to.x - to.width : down > 0 ? to.y - at.y - at.height : at.y - to.y - to.height;
            const aslant = right !== 0 ? Math.max(0, to.y - at.y - at.height, at.y - to.y - to.height) : Math.max(0, to.x - at.x - at.width, at.x - to.x - to.width);
            const off = right !== 0 ? Math.abs(to.y + to.height / 2 - at.y - at.height / 2) : Math.abs(to.x + to.width / 2 - at.x - at.width / 2);
            const way = Math.max(0, ahead) + aslant * 3 + off * 0.1;
            if (item !== focused && ahead > -8 && way < least) {
                best = item;
                least = way;
            }
        }
        take(best, right + down > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // Whether keys would go to what is no more before anybody. An empty place of a page counts, since Qt
    // leaves the focus there.
    function isGone(item: Item): bool {
        return item !== null && item !== content && (!item.visible || !item.enabled || (item as Loader) !== null);
    }

    function letGo() {
        for (let deep = 0; focused && focused !== content && deep < 20; deep++)
            focused.focus = false;
    }

    // What had it on this page; else the page's first one, or the nearest to where the focus was last.
    // Nothing gets it that nobody uses keys for.
    function mend() {
        if (isAtHome(focused))
            return;
        if (!viewModel.byKey) {
            if (isGone(focused))
                letGo();
            return;
        }
        for (const before of kept[page] ?? []) {
            if (before && isStop(before)) {
                take(before, Qt.TabFocusReason);
                return;
            }
        }
        const all = stops();
        const ways = all.map(item => Math.hypot(middle(item).x - seen.x, middle(item).y - seen.y));
        const best = fresh ? 0 : ways.indexOf(Math.min(...ways));
        take(all[best] ?? null, Qt.TabFocusReason);
    }

    // Scrolls everything around an item until that is in sight.
    function reveal(item: Item) {
        for (let around = item.parent; around && around !== content; around = around.parent) {
            const page = around as Flickable;
            if (page && page.contentHeight > page.height)
                Sight.bring(item, page);
        }
    }

    function see() {
        if (isAtHome(focused)) {
            if (viewModel.byKey)
                reveal(focused);
            fresh = false;
            seen = middle(focused);
            if (isStop(focused))
                keep(focused);
            // Else what has the focus without a key's doing would not show it.
            const control = focused as T.Control;
            if (viewModel.byKey && control)
                control.focusReason = Qt.TabFocusReason;
        } else {
            Qt.callLater(mend);
        }
    }

    function keep(item: Item) {
        const last = (kept[page] ?? [])[0] ?? null;
        if (last !== item)
            kept[page] = [item, last];
    }

    function leave() {
        kept = {};
        letGo();
    }

    onFocusedChanged: see()
    onPageChanged: {
        // What the other pages had is another visit's.
        if (page === "wall")
            kept = {
                wall: kept.wall
            };
        fresh = !(kept[page] ?? []).some(one => one && isStop(one));
        Qt.callLater(mend);
    }

    readonly property Connections keys: Connections {
        function onChanged() {
            if (walk.isStop(walk.focused))
                walk.see();
        }

        function onLeft() {
            walk.leave();
        }

        function onMoved(right, down) {
            walk.move(right, down);
        }

        function onStepped(forward) {
            walk.step(forward);
        }

        target: walk.viewModel
    }
}
