import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// Shows how far a page is scrolled that is longer than its place. Nothing is done with it.
ScrollBar {
    property bool needed: size < 1

    Accessible.ignored: true
    interactive: false
    objectName: "pageBar"
    policy: needed ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff

    contentItem: Rectangle {
        color: Theme.edge
        implicitWidth: Math.round(Theme.unit * 0.4)
        radius: width / 2
    }
}
