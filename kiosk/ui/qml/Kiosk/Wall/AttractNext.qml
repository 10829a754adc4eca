import QtQuick
import Kiosk

// An offer that follows: its picture, and how much it saves.
Rectangle {
    id: card

    required property string image
    required property string percent
    required property var price

    clip: true
    color: Theme.paper
    radius: Theme.smallCorner

    Image {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.right: parent.right
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        height: parent.height - label.height
        objectName: "attractNext"
        source: card.image
        sourceSize.width: 256
    }
    Words {
        id: label

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.price
        elide: Text.ElideRight
        font.pixelSize: Math.max(Theme.strong, Math.round(card.width / 7))
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        height: Math.round(font.pixelSize * 1.9)
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Theme.least
        text: card.percent || card.price.text || card.price.words
        verticalAlignment: Text.AlignVCenter
        width: parent.width - Theme.unit
    }
}
