import QtQuick
import Kiosk

// Turns the pages by a finger that goes sideways, by a button, or by time; x is how far they slide.
DragHandler {
    id: swipe

    required property PagesViewModel viewModel
    required property bool rightToLeft
    property real width: 0
    // Whole px: between two, each picture and letter would be painted by a slower way.
    property int x: 0
    // Where the page would be at this moment; it is painted there some 30 times a second.
    property real exact: 0

    // As they were while the finger was still down.
    property real way: 0
    property real speed: 0

    // Where a turn leads: pages to go on, 0 for the page whose time it is, and the way of the old one.
    property int pages: 0
    property real side: 0
    property bool waiting: false

    readonly property bool turning: leaving.running || arriving.running || waiting

    function go(pages) {
        if (turning)
            return;
        swipe.pages = pages;
        side = pages < 0 === rightToLeft ? -width : width;
        if (Theme.still)
            turn();
        else
            leaving.start();
    }

    function turn() {
        waiting = !Theme.still;
        x = Theme.still ? 0 : -side;
        if (pages === 0)
            viewModel.advance();
        else if (pages > 0)
            viewModel.turn();
        else
            viewModel.turn_back();
    }

    dragThreshold: 8
    enabled: viewModel.count > 1 && !turning
    objectName: "swipe"
    target: null
    yAxis.enabled: false

    onActiveChanged: {
        if (active) {
            back.stop();
            return;
        }
        const asked = viewModel.swiped(way, speed, width, rightToLeft);
        if (asked !== 0)
            go(asked);
        else if (Theme.still)
            x = 0;
        else
            back.start();
    }
    onCentroidChanged: {
        if (!active)
            return;
        way = activeTranslation.x;
        speed = centroid.velocity.x / 1000;
        if (!Theme.still)
            x = exact = way;
    }

    readonly property Connections events: Connections {
        function onDue() {
            swipe.go(0);
        }

        function onSettled() {
            if (!swipe.waiting)
                return;
            swipe.waiting = false;
            arriving.start();
        }

        target: swipe.viewModel
    }
    readonly property FrameAnimation painting: FrameAnimation {
        property real since: 0

        running: leaving.running || arriving.running || swipe.back.running

        onTriggered: {
            since += frameTime;
            if (since < 0.025)
                return;
            since = 0;
            swipe.x = Math.round(swipe.exact);
        }
    }
    readonly property NumberAnimation back: NumberAnimation {
        duration: 150
        easing.type: Easing.OutCubic
        from: swipe.x
        property: "exact"
        target: swipe
        to: 0

        onFinished: swipe.x = 0
    }
    readonly property NumberAnimation leave: NumberAnimation {
        id: leaving

        duration: 140
        easing.type: Easing.InCubic
        from: swipe.x
        property: "exact"
        target: swipe
        to: swipe.side

        onFinished: swipe.turn()
    }
    readonly property NumberAnimation arrive: NumberAnimation {
        id: arriving

        duration: 160
        easing.type: Easing.OutCubic
        from: -swipe.side
        property: "exact"
        target: swipe
        to: 0

        onFinished: swipe.x = 0
    }
}
