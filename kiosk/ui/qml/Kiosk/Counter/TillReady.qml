import QtQuick
import Kiosk

// Says from afar that the till waits for a code.
Rectangle {
    id: panel

    readonly property int inset: Math.round(Math.min(Theme.unit * 1.6, Window.height * 0.03))

    color: Theme.brandColour
    implicitHeight: Math.max(words.height + inset * 2, Math.round(Math.min(Theme.unit * 15, width * 0.28, Window.height * 0.16)))
    radius: Theme.largeCorner

    LineIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: panel.inset * 1.5
        anchors.verticalCenter: parent.verticalCenter
        ink: Theme.onBrand
        name: "scan"
        side: Math.round(Math.min(panel.height * 0.6, panel.width * 0.2))
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: panel.inset * 1.5
        anchors.right: parent.right
        anchors.rightMargin: panel.inset
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.round(Theme.unit * 0.4)

        Words {
            color: Theme.onBrand
            font.pixelSize: Math.round(Math.max(Theme.least, Math.min(Theme.unit * 3.4, panel.width * 0.07, Window.height * 0.075)))
            font.weight: Theme.headWeight
            text: qsTr("Scan a code")
            width: words.width
            wrapMode: Text.WordWrap
        }
        Words {
            color: Theme.onBrand
            font.pixelSize: Math.round(Math.max(Theme.least, Math.min(Theme.large, panel.width * 0.03)))
            text: qsTr("From paper or from a phone.")
            width: words.width
            wrapMode: Text.WordWrap
        }
    }
}
