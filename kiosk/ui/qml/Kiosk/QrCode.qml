import QtQuick

// A white field with the code on it; modules are whole pixels, the quiet zone is in the picture.
Rectangle {
    id: qr

    required property string source
    required property string code
    property real room: 160

    readonly property int modules: Math.max(1, image.implicitWidth)
    readonly property int module: Math.max(4, Math.floor(room / modules))

    Accessible.name: qsTr("QR code %1").arg(code)
    Accessible.role: Accessible.Graphic
    color: "white"
    height: module * modules
    width: height

    Image {
        id: image

        Accessible.ignored: true
        anchors.fill: parent
        cache: false
        mirror: false
        objectName: "qr"
        smooth: false
        source: qr.source !== "" ? "image://qr/" + qr.source : ""
    }
}
