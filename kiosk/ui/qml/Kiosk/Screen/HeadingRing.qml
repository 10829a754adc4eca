import QtQuick
import Kiosk

// Shows that a page's heading has the focus, on every colour.
Rectangle {
    anchors.fill: parent
    anchors.margins: -Math.round(Theme.unit * 0.35)
    border.color: Theme.focus
    border.width: Math.max(3, Math.round(Theme.unit * 0.16))
    color: "transparent"
    objectName: "headingRing"
    radius: Theme.smallCorner

    Rectangle {
        anchors.fill: parent
        anchors.margins: parent.border.width
        border.color: Theme.paper
        border.width: 2
        color: "transparent"
        radius: parent.radius - parent.border.width
    }
}
