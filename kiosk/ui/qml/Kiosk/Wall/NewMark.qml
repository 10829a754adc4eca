import QtQuick
import Kiosk

Rectangle {
    id: mark

    property real unit: Theme.unit

    color: Theme.paper
    height: words.implicitHeight + unit * 0.5
    radius: height / 2
    width: words.implicitWidth + unit * 1.4

    Words {
        id: words

        anchors.centerIn: parent
        color: Theme.brandColour
        font.pixelSize: Math.round(mark.unit)
        font.weight: Font.Bold
        objectName: "newMark"
        text: qsTr("New")
    }
}
