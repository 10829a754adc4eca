import QtQuick
import Kiosk

Item {
    id: picture

    required property string image
    required property string discount
    required property string fallback
    property real unit: Theme.unit

    readonly property bool pictured: photo.status === Image.Ready
    readonly property bool expected: image !== "" && photo.status !== Image.Error

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.tint
        visible: !picture.pictured

        Words {
            anchors.centerIn: parent
            color: picture.discount !== "" ? Theme.price : Theme.inkSoft
            elide: Text.ElideRight
            font.pixelSize: Math.round(picture.discount !== "" ? Math.min(picture.unit * 3.4, picture.height * 0.4) : picture.unit * 1.3)
            font.weight: Font.Bold
            fontSizeMode: Text.Fit
            height: parent.height - picture.unit
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 2
            minimumPixelSize: Math.round(picture.unit)
            text: picture.discount || picture.fallback
            verticalAlignment: Text.AlignVCenter
            visible: !picture.expected
            width: parent.width - picture.unit * 2
            wrapMode: Text.Wrap
        }
    }
    Image {
        id: photo

        // The size that covers the place if the picture is 3:2.
        readonly property real wide: Math.max(picture.width, picture.height * 1.5)

        Accessible.ignored: true
        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        retainWhileLoading: true
        source: picture.image
        // In steps, so that a small change of the layout does not reload the file.
        sourceSize.width: Math.min(960, Math.ceil(wide / 128) * 128)
    }
}
