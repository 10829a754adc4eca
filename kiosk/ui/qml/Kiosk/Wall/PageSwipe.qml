import QtQuick
import Kiosk

// Turns the pages by a finger that goes sideways, by a button, or by time; x is how far they slide.
DragHandler {
    id: swipe

    required property PagesViewModel viewModel
    required property bool rightToLeft
    property real width: 0
    property real x: 0

    // As they were while the finger was still down.
    property real way: 0
    property real speed: 0

    // Where a turn leads: pages to go on, 0 for the page whose time it is, and the way of the old one.
    property int pages: 0
    property real side: 0
    property bool waiting: false

    readonly property bool turning: leaving.running || arriving.running || waiting
    // A machine on which frames take too long turns pages at once.
    property int slowFrames: 0
    readonly property bool cut: Theme.still || slowFrames >= 3

    function go(pages) {
        if (turning)
            return;
        swipe.pages = pages;
        side = pages < 0 === rightToLeft ? -width : width;
        if (cut)
            turn();
        else
            leaving.start();
    }

    function turn() {
        waiting = !cut;
        x = cut ? 0 : -side;
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
        else if (cut)
            x = 0;
        else
            back.start();
    }
    onCentroidChanged: {
        if (!active)
            return;
        way = activeTranslation.x;
        speed = centroid.velocity.x / 1000;
        if (!cut)
            x = way;
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
    readonly property FrameAnimation watch: FrameAnimation {
        running: leaving.running || arriving.running

        onTriggered: if (swipe.slowFrames < 3)
            swipe.slowFrames = frameTime > 0.05 ? swipe.slowFrames + 1 : 0
    }
    readonly property NumberAnimation back: NumberAnimation {
        duration: 150
        easing.type: Easing.OutCubic
        property: "x"
        target: swipe
        to: 0
    }
    readonly property NumberAnimation leave: NumberAnimation {
        id: leaving

        duration: 140
        easing.type: Easing.InCubic
        property: "x"
        target: swipe
        to: swipe.side

        onFinished: swipe.turn()
    }
    readonly property NumberAnimation arrive: NumberAnimation {
        id: arriving

        duration: 160
        easing.type: Easing.OutCubic
        from: -swipe.side
        property: "x"
        target: swipe
        to: 0
    }
}
