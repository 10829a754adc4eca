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
    property int floor: Theme.floor

    // Letters that are as small as may be and have no room still stand on two lines, in groups of four.
    readonly property bool broken: code.length * floor * 0.66 > room
    readonly property int wanted: broken ? Math.ceil((Math.ceil(Math.ceil((code.length + 1) / 5) / 2) * 5 - 1) * floor * 0.66) : 0
    readonly property int line: broken ? Math.ceil(floor * 1.25) * 2 : Math.ceil(fontSize * 1.25)
    readonly property int air: tiled ? Math.round(Theme.unit * 0.2) : 0

    color: tiled ? "white" : "transparent"
    height: room + line + air * 2
    radius: tiled ? Theme.smallCorner : 0
    width: Math.max(room, wanted) + air * 2

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
        font.pixelSize: tile.broken ? tile.floor : tile.fontSize
        font.weight: Font.DemiBold
        fontSizeMode: tile.broken ? Text.FixedSize : Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        // Wide letters may take a little of it.
        minimumPixelSize: Math.floor(tile.floor * 0.92)
        objectName: "code"
        text: tile.code
        width: tile.width
        wrapMode: tile.broken ? Text.WordWrap : Text.NoWrap
        y: tile.air + tile.room
    }
}
