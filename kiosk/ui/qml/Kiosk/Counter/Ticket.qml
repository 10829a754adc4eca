import QtQuick
import Kiosk

// A code to take along, on white and as large as possible, with its text and until when it is good.
Rectangle {
    id: ticket

    required property DetailViewModel viewModel
    required property string source
    required property string code
    property string until: ""
    // A voucher is its customer's: whoever has its code may redeem it.
    property bool personal: false
    property bool headed: true
    // Whether its page is as long as it needs.
    property bool scrolls: false
    property real large: Theme.unit
    // Whether it takes all the width that there is.
    property bool broad: true
    property real roomAcross: 300
    property real roomDown: 300
    // The most room for the code.
    property real most: Theme.unit * 37

    readonly property Item heading: headed ? head.heading : clear

    // Until there is a code, the space for a voucher's is reserved.
    readonly property var groups: (code || "0000 0000 0000 0000 0000 0000 0000 0000 000").split(" ")
    readonly property int inset: Math.round(headed ? large * 1.2 : Theme.unit * (scrolls ? 0.3 : 0.6))
    readonly property int headHeight: headed ? head.height : 0
    readonly property real beneath: roomDown - headHeight - (scrolls ? 0 : till.taken) - facts.height - inset * 2
    // The height without which a phone does not read the code, where no head stands above it. It must not
    // go by what is laid out, which goes by whether the page scrolls for want of this height.
    readonly property real least: qr.floor + Theme.small * 1.4 * (many ? 3 : 2) + Theme.unit * 1.2
    // The height that the till's code needs under it.
    readonly property real underneath: viewModel.voucher.tillCode !== "" ? till.leastDown : 0
    // The space above a single line of text; the code's size comes from the space that is really left.
    readonly property real room: Math.min(roomAcross - inset * 2, beneath - letters.height)
    readonly property int perLine: [9, 5, 3].find(count => wide(count) <= Math.max(room, broad ? roomAcross - inset * 2 : 0)) || 2

    // A voucher's text is long: a smaller font leaves more space for the code.
    readonly property bool many: groups.length > 4

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

    // Whether something of that height leaves the code most of its size.
    function spares(down: real): bool {
        const left = roomDown - headHeight - facts.height - inset * 2 - letters.height - down;
        return scrolls || left >= Math.min(most, roomAcross - inset * 2) * 0.7;
    }

    function told() {
        if (code !== "" && visible)
            Status.tell(Status.sentences([head.heading.text, code]));
    }

    border.color: Theme.line
    border.width: 1
    color: "white"
    height: headHeight + content.height + inset * 2
    radius: Theme.largeCorner
    width: broad ? roomAcross : Math.min(roomAcross, Math.max(content.implicitWidth + inset * 2, headed ? large * 40 : 0))

    onCodeChanged: Qt.callLater(told)

    TextMetrics {
        id: letters

        font: clear.font
        // Wider than most vouchers, so that every voucher has the same number of lines.
        text: ticket.groups.join(" ").replace(/[^ ]/g, "N")
    }
    TicketHead {
        id: head

        large: ticket.large
        low: !ticket.broad
        personal: ticket.personal
        radius: ticket.radius
        viewModel: ticket.viewModel
        visible: ticket.headed
        width: parent.width
    }
    Column {
        id: content

        anchors.horizontalCenter: parent.horizontalCenter
        y: ticket.headHeight + ticket.inset

        QrCode {
            id: qr

            anchors.horizontalCenter: parent.horizontalCenter
            code: ticket.code
            room: Math.min(ticket.most, ticket.roomAcross - ticket.inset * 2, ticket.beneath - clear.height)
            source: ticket.source
        }
        Words {
            id: clear

            Accessible.focusable: !ticket.headed
            Accessible.ignored: ticket.code === ""
            Accessible.name: ticket.code
            anchors.horizontalCenter: parent.horizontalCenter
            color: "#111111"
            font.letterSpacing: Theme.unit * 0.06
            font.pixelSize: !ticket.many || ticket.headed ? Theme.strong : ticket.scrolls ? Theme.floor : Theme.small
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: ticket.scrolls ? 1 : 1.15
            objectName: "takeAlongCode"
            opacity: ticket.code !== "" ? 1 : 0
            text: ticket.inLines()
        }
        TillCode {
            id: till

            readonly property int taken: visible ? height : 0

            anchors.horizontalCenter: parent.horizontalCenter
            code: ticket.viewModel.voucher.tillText
            least: ticket.viewModel.voucher.tillLeast
            roomAcross: ticket.roomAcross - ticket.inset * 2
            roomDown: Math.max(Theme.unit * (ticket.headed ? 8 : 6), ticket.spares(leastDown) ? leastDown : 0)
            source: ticket.viewModel.voucher.tillCode
        }
        TicketFacts {
            id: facts

            anchors.horizontalCenter: parent.horizontalCenter
            height: visible ? implicitHeight : 0
            once: ticket.personal
            room: ticket.roomAcross - ticket.inset * 2
            until: ticket.until
            visible: ticket.headed
        }
    }
}
