import QtQuick
import QtQuick.Templates
import Kiosk

// Shows how far a page is scrolled that is longer than its place. Nothing is done with it.
ScrollBar {
    property bool needed: size < 1

    Accessible.ignored: true
    implicitWidth: implicitContentWidth + padding * 2
    interactive: false
    objectName: "pageBar"
    minimumSize: width / Math.max(1, height)
    padding: 2
    policy: needed ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    visible: needed

    contentItem: Rectangle {
        color: Theme.edge
        implicitWidth: Math.round(Theme.unit * 0.4)
        radius: width / 2
    }
}
