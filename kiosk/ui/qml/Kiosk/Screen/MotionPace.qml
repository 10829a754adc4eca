import QtQuick

// Tells whether this machine is too slow for movements: three frames in a row took over 50 ms.
// After ten minutes they are tried again, as what slowed the machine down may be over.
QtObject {
    id: pace

    property bool slow: false

    // When the present frame began and when one ended last, in ms since 1970.
    property real begun: 0
    property real ended: 0
    property int slowInRow: 0

    function begin(now: real) {
        begun = now;
        // What is painted now and then is no movement.
        if (Math.abs(begun - ended) > 100)
            slowInRow = 0;
    }

    function end(now: real) {
        ended = now;
        slowInRow = ended - begun > 50 ? slowInRow + 1 : 0;
        if (slowInRow >= 3 && !slow) {
            slow = true;
            again.restart();
        }
    }

    readonly property Timer again: Timer {
        interval: 600000
        objectName: "again"

        onTriggered: pace.slow = false
    }
}
