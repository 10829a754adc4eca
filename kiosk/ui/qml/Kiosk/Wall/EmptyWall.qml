pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: empty

    readonly property real size: Math.min(width * 0.8, height * 1.1, Theme.unit * 42)

    Row {
        id: blanks

        anchors.bottom: words.top
        anchors.bottomMargin: Theme.unit * 2
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.unit
        visible: empty.height > Theme.unit * 24

        Repeater {
            model: 3

            Rectangle {
                required property int index

                border.color: Theme.line
                border.width: 2
                color: index === 1 ? Theme.paper : "transparent"
                height: width * 1.25
                radius: Theme.unit * 0.6
                width: empty.size / 3.4

                Rectangle {
                    color: parent.index === 1 ? Theme.brandColour : Theme.tint
                    height: parent.height * 0.12
                    radius: height * 0.3
                    width: parent.width * 0.5
                    x: parent.width * 0.12
                    y: parent.height * 0.46
                }
                Rectangle {
                    color: Theme.tint
                    height: parent.height * 0.06
                    radius: height * 0.5
                    width: parent.width * 0.76
                    x: parent.width * 0.12
                    y: parent.height * 0.68
                }
                Rectangle {
                    color: Theme.tint
                    height: parent.height * 0.06
                    radius: height * 0.5
                    width: parent.width * 0.56
                    x: parent.width * 0.12
                    y: parent.height * 0.8
                }
            }
        }
    }
    Column {
        id: words

        anchors.centerIn: parent
        anchors.verticalCenterOffset: blanks.visible ? blanks.height / 2 : 0
        spacing: Theme.unit * 0.8
        width: Math.min(parent.width, Theme.unit * 40)

        Words {
            font.pixelSize: Math.round(Theme.title * 1.2)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            objectName: "emptyWall"
            text: qsTr("New offers are coming soon")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            color: Theme.inkSoft
            font.pixelSize: Theme.large
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("They appear here the moment they start. Would you like to hear from us? Tap “Contact me”.")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
