import QtQuick
import Kiosk

// A code to take along, on white, as large as possible, with its text below.
Rectangle {
    id: ticket

    required property string source
    required property string code
    // A voucher is its customer's: whoever has its code may redeem it.
    property bool personal: false
    property real roomAcross: 300
    property real roomDown: 300

    // Until there is a code, the space for a voucher's is reserved.
    readonly property var groups: (code || "0000 0000 0000 0000 0000 0000 0000 0000 000").split(" ")
    readonly property int inset: Math.round(Theme.unit * 0.6)
    // The space above a single line of text; the code's size comes from the space that is really left.
    readonly property real room: Math.min(roomAcross, roomDown - letters.height) - inset * 2
    readonly property int perLine: [9, 5, 3].find(count => wide(count) <= room) || 2

    // A voucher's text is long: a smaller font leaves more space for the code.
    readonly property bool many: groups.length > 4
    readonly property int letterSize: Math.max(many ? Math.max(Theme.body, 14) : Theme.large, Math.min(Math.min(roomAcross, roomDown) * (many ? 0.03 : 0.055), Theme.title))

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
        // Wider than most vouchers, so that every voucher has the same number of lines.
        text: ticket.groups.join(" ").replace(/[^ ]/g, "N")
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

            Accessible.ignored: ticket.code === ""
            Accessible.name: ticket.code
            anchors.horizontalCenter: parent.horizontalCenter
            bottomPadding: ticket.inset
            color: "#1c1a17"
            font.letterSpacing: Theme.unit * 0.06
            font.pixelSize: ticket.letterSize
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.15
            objectName: "takeAlongCode"
            opacity: ticket.code !== "" ? 1 : 0
            text: ticket.inLines()
        }
    }
}
