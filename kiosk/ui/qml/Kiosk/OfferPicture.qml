import QtQuick

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
            color: picture.discount !== "" ? Theme.accent : Theme.inkSoft
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

        Accessible.ignored: true
        anchors.fill: parent
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        source: picture.image
        sourceSize.width: picture.width > 640 ? 960 : 640
    }
}
