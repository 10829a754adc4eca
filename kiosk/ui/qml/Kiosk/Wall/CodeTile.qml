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
    // The width that the words in clear have, and whether long ones stand on two lines there: one
    // rule for all cards of a page.
    property int wide: room
    property bool broken: false

    readonly property bool parted: broken && code.length * floor * 0.66 > wide
    readonly property int line: broken ? Math.ceil(floor * 1.25) * 2 : Math.ceil(fontSize * 1.25)
    readonly property int air: tiled ? Math.round(Theme.unit * 0.2) : 0

    function inTwo(): string {
        const groups = code.split(" ");
        const half = Math.ceil(groups.length / 2);
        return groups.slice(0, half).join(" ") + "\n" + groups.slice(half).join(" ");
    }

    color: tiled ? "white" : "transparent"
    height: room + line + air * 2
    radius: tiled ? Theme.smallCorner : 0
    width: Math.max(room, wide) + air * 2

    QrCode {
        id: picture

        code: tile.code
        room: tile.room
        source: tile.qr
        x: Math.floor((tile.width - width) / 2)
        y: tile.air + Math.floor((tile.room - height) / 2)
    }
    Words {
        Accessible.name: tile.code
        anchors.horizontalCenter: parent.horizontalCenter
        color: tile.tiled ? "#111111" : Theme.ink
        font.letterSpacing: tile.floor * 0.03
        font.pixelSize: tile.broken ? tile.floor : tile.fontSize
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        // Where even the air beside it is too narrow for wide letters.
        minimumPixelSize: Math.floor(tile.floor * 0.92)
        objectName: "code"
        text: tile.parted ? tile.inTwo() : tile.code
        width: tile.width + (tile.tiled ? 0 : Math.round(Theme.unit * 0.4))
        y: tile.air + tile.room
    }
}
