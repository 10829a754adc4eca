import QtQuick
import Kiosk

// The barcode that the shop's till reads, on white, with its text below; nothing without a text.
// Modules are whole px and at least `least` mm wide; where that does not fit, the text stands alone, to be typed.
Rectangle {
    id: till

    // A picture for image://qr/ of one pixel for each module, with its quiet zones; empty: none can be drawn.
    required property string source
    required property string code
    // The least width of a module in mm.
    property real least: 0.264
    // The room in px, which it never exceeds.
    property real roomAcross: 300
    property real roomDown: 200

    // The least room that bars take.
    readonly property real leastDown: image.implicitHeight * fewest + clear.height + inset * 2
    readonly property int inset: Math.round(Theme.unit * 0.3)
    // A single px is lost by the camera of whoever takes a photo.
    readonly property int fewest: Math.max(2, Math.ceil(least * Theme.millimetre - 0.05))
    readonly property real across: (roomAcross - inset * 2) / Math.max(1, image.implicitWidth)
    readonly property real down: (roomDown - clear.height - inset * 2) / Math.max(1, image.implicitHeight)
    readonly property int module: Math.floor(Math.min(across, down))
    readonly property bool drawn: source !== "" && module >= fewest

    Accessible.ignored: code === ""
    Accessible.name: qsTr("Code for the till %1").arg(Written.code(code))
    Accessible.role: Accessible.Graphic
    color: "white"
    height: code !== "" ? content.height + inset * 2 : 0
    radius: Theme.smallCorner
    visible: code !== ""
    width: Math.min(roomAcross, content.width + inset * 2)

    Column {
        id: content

        anchors.centerIn: parent

        Image {
            id: image

            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            cache: false
            height: till.drawn ? implicitHeight * till.module : 0
            mirror: false
            objectName: "tillBars"
            smooth: false
            source: till.source !== "" ? "image://qr/" + till.source : ""
            visible: till.drawn
            width: till.drawn ? implicitWidth * till.module : 0
        }
        Words {
            id: clear

            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: "#111111"
            font.features: ({
                    tnum: 1
                })
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            objectName: "tillText"
            // Codes run from left to right in every language; lines end between elements, if they can.
            text: "\u200e" + till.code.replace(/(?!^)\(/g, "\u200b(")
            width: Math.min(implicitWidth, till.roomAcross - till.inset * 2)
            wrapMode: Text.Wrap
        }
    }
}
