import QtQuick
import Kiosk

// The beginning of a card of the next page, without its code: a part of one cannot be read.
Rectangle {
    id: peek

    required property FormViewModel form
    required property string image

    border.color: Theme.line
    border.width: 1
    color: Theme.paper
    height: form.height
    radius: Theme.corner
    width: 34 + Theme.corner

    Rectangle {
        color: Theme.brandSoft
        height: peek.form.pictureHeight
        width: parent.width
    }
    Image {
        Accessible.ignored: true
        anchors.left: parent.left
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        height: peek.form.pictureHeight
        source: peek.image
        sourceSize.width: Math.min(960, Math.ceil(width / 128) * 128)
        width: peek.form.pictureWidth
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.corner / 2
        border.color: Theme.ground
        border.width: Theme.corner / 2
        color: "transparent"
        radius: Theme.corner * 1.5
    }
}
