import QtQuick
import Kiosk

// Turns the wall's pages by a finger that goes sideways; x is how far they have followed it.
DragHandler {
    id: swipe

    required property WallViewModel viewModel
    required property LanguageViewModel languages
    property real width: 0
    property real x: 0

    // As they were while the finger was still down.
    property real way: 0
    property real speed: 0

    // Where a turn leads: pages to go on, and how far the old one slides.
    property int pages: 0
    property real side: 0

    function end() {
        pages = viewModel.swiped(way, speed, width, languages.rightToLeft);
        if (pages !== 0)
            go();
        else if (Theme.still)
            x = 0;
        else
            back.start();
    }

    function go() {
        side = way < 0 ? -width : width;
        if (Theme.still)
            turn();
        else
            turning.start();
    }

    function turn() {
        x = Theme.still ? 0 : -side;
        if (pages > 0)
            viewModel.turn();
        else
            viewModel.turn_back();
    }

    enabled: viewModel.pageCount > 1 && !turning.running
    objectName: "swipe"
    target: null
    yAxis.enabled: false

    onActiveChanged: {
        if (!active)
            end();
        else
            back.stop();
    }
    onCentroidChanged: {
        if (!active)
            return;
        way = activeTranslation.x;
        speed = centroid.velocity.x / 1000;
        if (!Theme.still)
            x = way;
    }

    readonly property NumberAnimation back: NumberAnimation {
        duration: 150
        easing.type: Easing.OutCubic
        property: "x"
        target: swipe
        to: 0
    }
    readonly property SequentialAnimation turning: SequentialAnimation {
        NumberAnimation {
            duration: 150
            easing.type: Easing.InCubic
            property: "x"
            target: swipe
            to: swipe.side
        }
        ScriptAction {
            script: swipe.turn()
        }
        NumberAnimation {
            duration: 200
            easing.type: Easing.OutCubic
            from: -swipe.side
            property: "x"
            target: swipe
            to: 0
        }
    }
}
