import QtQuick
import Kiosk

// A clock, drawn from bars so that it does not depend on a font.
Item {
    id: clock

    property color colour: Theme.ink

    readonly property real line: Math.max(1.5, width * 0.09)

    Rectangle {
        anchors.fill: parent
        border.color: clock.colour
        border.width: clock.line
        color: "transparent"
        radius: width / 2
    }
    Rectangle {
        color: clock.colour
        height: clock.height * 0.3
        radius: width / 2
        width: clock.line
        x: (clock.width - width) / 2
        y: clock.height * 0.24
    }
    Rectangle {
        color: clock.colour
        height: clock.line
        radius: height / 2
        width: clock.width * 0.26
        x: (clock.width - clock.line) / 2
        y: clock.height * 0.54 - height / 2
    }
}
