import QtQuick
import Kiosk

// A code with its quiet zone, and the same in clear below it; on a tile of its own if `tiled`.
Rectangle {
    id: tile

    required property string qr
    required property string code
    required property int room
    property bool tiled: false
    property int fontSize: Theme.tiny

    readonly property int line: Math.ceil(fontSize * 1.25)
    readonly property int air: tiled ? Math.round(Theme.unit * 0.2) : 0

    color: tiled ? "white" : "transparent"
    height: room + line + air * 2
    radius: tiled ? Theme.smallCorner : 0
    width: room + air * 2

    QrCode {
        id: picture

        code: tile.code
        room: tile.room
        source: tile.qr
        x: Math.floor((tile.width - width) / 2)
        y: tile.air + Math.floor((tile.room - height) / 2)
    }
    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        color: tile.tiled ? "#111111" : Theme.ink
        font.letterSpacing: tile.fontSize * 0.03
        font.pixelSize: tile.fontSize
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: 8
        objectName: "code"
        text: tile.code
        width: Math.min(implicitWidth, tile.width)
        y: tile.air + tile.room
    }
}
