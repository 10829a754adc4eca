pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Drawn from bars, so that the look does not depend on a font.
Rectangle {
    id: sign

    required property string shape
    required property color ground

    readonly property real bar: width * 0.11

    component Bar: Rectangle {
        color: sign.ground
        height: sign.bar
        radius: sign.bar / 2
    }

    Accessible.ignored: true
    objectName: "verdictSign"
    radius: width / 2
    width: height

    Item {
        anchors.fill: parent
        visible: sign.shape === "tick"

        Bar {
            rotation: 45
            width: sign.width * 0.28
            x: sign.width * 0.2
            y: sign.width * 0.53
        }
        Bar {
            rotation: -45
            width: sign.width * 0.5
            x: sign.width * 0.33
            y: sign.width * 0.46
        }
    }
    Item {
        anchors.fill: parent
        visible: sign.shape === "cross"

        Bar {
            anchors.centerIn: parent
            rotation: 45
            width: sign.width * 0.6
        }
        Bar {
            anchors.centerIn: parent
            rotation: -45
            width: sign.width * 0.6
        }
    }
    Item {
        anchors.fill: parent
        visible: sign.shape === "pause"

        Bar {
            rotation: 90
            width: sign.width * 0.46
            x: sign.width * 0.17
            y: sign.width * 0.445
        }
        Bar {
            rotation: 90
            width: sign.width * 0.46
            x: sign.width * 0.37
            y: sign.width * 0.445
        }
    }
    Item {
        anchors.fill: parent
        visible: sign.shape === "clock"

        Bar {
            rotation: 90
            width: sign.width * 0.36
            x: sign.width * 0.32
            y: sign.width * 0.34
        }
        Bar {
            width: sign.width * 0.3
            x: sign.width * 0.45
            y: sign.width * 0.47
        }
    }
    Bar {
        anchors.centerIn: parent
        visible: sign.shape === "bar"
        width: sign.width * 0.56
    }
    Words {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: sign.ground
        font.pixelSize: Math.max(1, Math.round(sign.height * 0.66))
        font.weight: Font.Bold
        text: "?"
        visible: sign.shape === "question"
    }
}
