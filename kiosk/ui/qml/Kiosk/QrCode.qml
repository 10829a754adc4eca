import QtQuick

// A white field with the code on it; modules are whole pixels, the quiet zone is in the picture.
Rectangle {
    id: qr

    required property string source
    required property string code
    property real room: 160

    readonly property int side: image.implicitWidth * Math.max(4, Math.floor(room / Math.max(1, image.implicitWidth)))

    Accessible.name: qsTr("QR code %1").arg(code)
    Accessible.role: Accessible.Graphic
    color: "white"
    height: side
    width: side

    Image {
        id: image

        anchors.fill: parent
        cache: false
        objectName: "qr"
        smooth: false
        source: qr.source
    }
}
