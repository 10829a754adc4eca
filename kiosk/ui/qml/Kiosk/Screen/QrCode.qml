import QtQuick
import Kiosk

// A white field with the code; modules are whole pixels, the picture includes the quiet zone.
Rectangle {
    id: qr

    required property string source
    required property string code
    property real room: 160

    // Without a code, the field has the size of an ordinary one.
    readonly property int modules: image.implicitWidth || 37
    // The least height and width that a phone reads.
    readonly property int floor: Theme.module * modules
    readonly property int module: Math.max(Theme.module, Math.floor(room / modules))

    Accessible.ignored: source === ""
    Accessible.name: qsTr("QR code %1").arg(Written.code(code))
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
