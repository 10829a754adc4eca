import QtQuick
import Kiosk

// An offer's name in its place: on two lines, or smaller and on more where that has no room.
CardName {
    id: title

    required property CardValues card
    // The height in px that it may take.
    property real most: 9999
    property int step: 0

    readonly property bool last: step >= 3

    function anew() {
        step = 0;
        Qt.callLater(shrink);
    }

    function shrink() {
        if (!last && width > 0 && (truncated || implicitHeight > most + 0.5))
            step += 1;
    }

    colour: card.ink
    height: implicitHeight
    least: card.form.least
    lines: step >= 2 ? Math.max(2, card.form.lines) : 2
    size: last ? card.form.least : Math.max(card.form.least, Math.round(card.form.name * Math.pow(0.83, step)))
    text: card.title

    onImplicitHeightChanged: Qt.callLater(shrink)
    onMostChanged: Qt.callLater(shrink)
    onStepChanged: Qt.callLater(shrink)
    onTextChanged: anew()
    onTruncatedChanged: Qt.callLater(shrink)
    onWidthChanged: anew()
}
