import QtQuick
import Kiosk

// How many of today's codes ended one way.
Rectangle {
    id: tally

    required property int count
    required property string words
    required property color tone

    Accessible.name: tally.count + " " + tally.words
    Accessible.role: Accessible.StaticText
    border.color: Theme.line
    border.width: 1
    color: Theme.paper
    implicitHeight: column.height + Math.round(Theme.unit * 1.6)
    radius: Theme.corner

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Math.round(Theme.unit)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Words {
            Accessible.ignored: true
            color: tally.tone
            font.pixelSize: Math.max(Theme.least, Math.round(Math.min(Theme.unit * 3, tally.width * 0.3)))
            font.weight: Font.Bold
            text: tally.count
        }
        Words {
            Accessible.ignored: true
            font.pixelSize: Theme.body
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.floor
            text: tally.words
            width: column.width
            wrapMode: Text.WordWrap
        }
    }
}
