import QtQuick
import Kiosk

// Stands on what has the focus while keys are used: two lines, one of which is seen on any ground.
Rectangle {
    id: ring

    property Item target: null
    property bool shown: false
    // Whether it stands apart from what it is around, as from a text that has no edge of its own.
    property bool apart: false

    readonly property int line: Math.max(3, Math.round(Theme.unit * 0.14))

    Accessible.ignored: true
    anchors.fill: parent
    anchors.margins: apart ? -Math.round(Theme.unit * 0.35) : 0
    border.color: Theme.focus
    border.width: line
    color: "transparent"
    objectName: "keyRing"
    parent: target
    radius: Math.min(Theme.corner, height / 2)
    visible: shown && target !== null
    z: 1000

    Rectangle {
        anchors.fill: parent
        anchors.margins: ring.line
        border.color: Theme.paper
        border.width: Math.max(2, Math.round(ring.line * 0.7))
        color: "transparent"
        radius: Math.max(0, ring.radius - ring.line)
    }
}
