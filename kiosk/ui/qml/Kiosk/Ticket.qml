import QtQuick
import Kiosk

// A code to take along, on white: as large as the room allows, and below it in clear.
Rectangle {
    id: ticket

    required property string source
    required property string code
    property real roomAcross: 300
    property real roomDown: 300

    readonly property var groups: code.split(" ")
    readonly property int inset: Math.round(Theme.unit * 0.6)
    // What the code could have above a single line; its own size comes from what is really left.
    readonly property real room: Math.min(roomAcross, roomDown - letters.height) - inset * 2
    readonly property int perLine: [9, 5, 3].find(count => wide(count) <= room) || 2

    function wide(count) {
        return letters.advanceWidth * Math.min(1, count / groups.length);
    }

    // Codes run from left to right in every language.
    function inLines() {
        const lines = [];
        for (let at = 0; at < groups.length; at += perLine)
            lines.push("\u200e" + groups.slice(at, at + perLine).join(" "));
        return lines.join("\n");
    }

    border.color: Theme.line
    border.width: 1
    color: "white"
    height: content.height + inset * 2
    radius: Theme.unit * 0.7
    width: content.width + inset * 2

    TextMetrics {
        id: letters

        font: clear.font
        text: ticket.code
    }
    Column {
        id: content

        x: ticket.inset
        y: ticket.inset

        QrCode {
            anchors.horizontalCenter: parent.horizontalCenter
            code: ticket.code
            room: Math.min(ticket.roomAcross - ticket.inset * 2, ticket.roomDown - clear.height - ticket.inset * 2)
            source: ticket.source
        }
        Words {
            id: clear

            Accessible.name: ticket.code
            anchors.horizontalCenter: parent.horizontalCenter
            bottomPadding: ticket.inset
            color: "#1c1a17"
            font.letterSpacing: Theme.unit * 0.06
            font.pixelSize: Math.max(ticket.groups.length > 4 ? Theme.body : Theme.large, Math.round(Math.min(Math.min(ticket.roomAcross, ticket.roomDown) * (ticket.groups.length > 4 ? 0.034 : 0.055), Theme.title)))
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.15
            objectName: "takeAlongCode"
            text: ticket.inLines()
        }
    }
}
