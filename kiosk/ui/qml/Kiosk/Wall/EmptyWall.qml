import QtQuick
import Kiosk

// One panel in the brand's colour, with one call.
Rectangle {
    id: empty

    // On a low panel the call of the dock is enough, and the first sentence too.
    readonly property real room: height - Theme.unit
    readonly property bool calls: title.height + further.height + call.height + column.spacing * 2 < room
    readonly property bool tells: title.height + further.height + column.spacing < room
    readonly property real size: Math.min(Theme.unit, height / 26, width / 34)

    signal contactWanted

    color: Theme.brandColour
    radius: Theme.largeCorner

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Math.round(empty.size * 1.5)
        width: parent.width - Theme.unit * (empty.height > Theme.unit * 12 ? 4 : 1.6)

        LineIcon {
            anchors.horizontalCenter: parent.horizontalCenter
            ink: Theme.badge
            name: "ticket"
            side: Math.round(empty.size * 6)
            visible: empty.height > Theme.unit * 16
        }
        Words {
            id: title

            color: Theme.onBrand
            font.pixelSize: Math.max(Theme.body, Math.round(empty.size * 3.4))
            font.weight: Theme.headWeight
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.08
            objectName: "emptyWall"
            text: qsTr("New offers are on the way")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            id: further

            color: Theme.onBrand
            font.pixelSize: Math.max(Theme.body, Math.round(empty.size * 1.4))
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Leave your details and hear of them first.")
            visible: empty.tells
            width: parent.width
            wrapMode: Text.Wrap
        }
        DockButton {
            id: call

            anchors.horizontalCenter: parent.horizontalCenter
            drawing: "mail"
            height: Math.max(Theme.touch, Math.round(empty.size * 4.6))
            objectName: "emptyContact"
            size: Math.max(Theme.body, Math.round(empty.size * 1.5))
            text: qsTr("Contact me")
            visible: empty.calls

            onClicked: empty.contactWanted()
        }
    }
}
