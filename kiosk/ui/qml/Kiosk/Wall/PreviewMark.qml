import QtQuick
import Kiosk

// Says of a card, or of an open offer, that it is not published: wherever `preview` is true.
Rectangle {
    id: mark

    property real unit: Theme.unit

    border.color: Theme.warning
    border.width: 2
    color: Theme.paper
    height: words.implicitHeight + unit * 0.5
    radius: height / 2
    width: words.implicitWidth + unit * 1.4

    Words {
        id: words

        anchors.centerIn: parent
        color: Theme.warning
        font.pixelSize: Math.round(mark.unit)
        font.weight: Font.Bold
        objectName: "previewMark"
        text: qsTr("Preview")
    }
}
