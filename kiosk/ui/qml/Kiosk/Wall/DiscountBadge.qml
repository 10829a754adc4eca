import QtQuick
import Kiosk

Rectangle {
    id: badge

    required property string discount
    property real unit: Theme.unit
    property real room: 200

    color: Theme.badge
    height: words.implicitHeight + unit * 0.6
    radius: unit * 0.35
    visible: discount !== ""
    width: words.width + unit * 1.4

    Words {
        id: words

        anchors.centerIn: parent
        color: Theme.onBadge
        elide: Text.ElideRight
        font.pixelSize: Math.round(badge.unit * 1.5)
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        maximumLineCount: 1
        minimumPixelSize: Math.round(badge.unit * 0.9)
        objectName: "discount"
        text: badge.discount
        width: Math.min(implicitWidth, badge.room - badge.unit * 1.4)
    }
}
