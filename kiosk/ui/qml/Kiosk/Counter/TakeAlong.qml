import QtQuick
import Kiosk

// The code to take along: the customer's voucher, or the wall code if there is none.
Item {
    id: page

    required property DetailViewModel viewModel
    // The height in use at the bottom, beside the code.
    property real foot: 0

    readonly property bool wide: width > height
    readonly property int gap: Math.round(Theme.unit * (height > Theme.unit * 50 ? 2 : 1))
    readonly property VoucherViewModel voucher: viewModel.voucher
    readonly property bool shared: voucher.kind === "shared"
    readonly property bool printable: paper.viewModel.possible && !shared && !viewModel.ended
    readonly property real paperHeight: printable ? paper.height + gap : 0
    readonly property real lead: wide ? Math.max(0, (width - ticket.width - gap - words.width) / 2) : 0
    // Where the words begin if they are beside the code.
    readonly property real beside: lead + ticket.width + gap
    // Above the words and below the print button, if the code leaves room.
    readonly property real spare: wide ? height - foot - words.height - paperHeight : place.height - ticket.height

    SlipWords {
        id: slip

        viewModel: page.viewModel
    }
    Item {
        id: place

        anchors.left: parent.left
        anchors.leftMargin: page.lead
        height: page.wide ? page.height : page.height - words.height - page.gap - page.paperHeight
        width: page.wide ? ticket.width : page.width
        y: page.wide ? 0 : words.y + words.height + page.gap

        Ticket {
            id: ticket

            anchors.horizontalCenter: parent.horizontalCenter
            code: page.shared ? page.viewModel.code : page.voucher.code
            objectName: "takeAlong"
            personal: !page.shared
            roomAcross: page.wide ? page.width * 0.5 : place.width
            roomDown: place.height
            source: page.shared ? page.viewModel.qr : page.voucher.qr
            visible: !page.viewModel.ended
            y: page.wide ? Math.round((parent.height - height) / 2) : 0
        }
    }
    TakeAlongWords {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: page.wide ? page.beside : 0
        centred: !page.wide
        code: page.voucher.kind
        roomy: page.height > Theme.unit * 50
        viewModel: page.viewModel
        width: page.wide ? Math.min(page.width - ticket.width - page.gap, Theme.unit * 38) : page.width
        y: Math.max(0, Math.round(page.spare * (page.wide ? 0.5 : 0.4)))
    }
    PrintSlip {
        id: paper

        anchors.left: words.left
        centred: words.centred
        viewModel: page.voucher.slip
        visible: page.printable
        width: words.width
        y: page.gap + (page.wide ? words.y + words.height : place.y + ticket.height)

        onWanted: page.viewModel.print(slip.goodOnce, slip.until)
    }
}
