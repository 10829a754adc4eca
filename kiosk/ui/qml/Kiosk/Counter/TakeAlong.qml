pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One code to take along: the customer's voucher, or the wall code if there is none.
Item {
    id: page

    required property DetailViewModel viewModel
    // The form that the window's size asks for; see OfferDetail.
    required property bool wide
    required property bool roomy
    required property real large

    // As in DetailPage.
    property bool tiny: false
    property real view: height
    property real warning: 0
    readonly property bool aside: tiny && width > view
    // The width that a warning may take without standing on the code.
    readonly property real beside: aside ? column + edge * 2 : width
    // Whether the code and the till's, upright with all that stands around them, have no height: then the page scrolls.
    readonly property bool crowded: !roomy && (width < view ? crowdedUpright : ticket.least + ticket.underneath > view - edge * 2)
    readonly property bool crowdedUpright: ticket.beyond + ticket.least + gap * 2 > view - edge - buttons.height - (printable ? paper.height + gap : 0) - Math.max(advice.height, bar.height)

    // What stands beside the ticket may be longer than it.
    readonly property real upper: Math.max(ticket.y + ticket.height, aside && name.visible ? name.y + name.height : 0)
    readonly property real wanted: upper + advice.height + paper.height + buttons.height + edge + gap * 4
    readonly property VoucherViewModel voucher: viewModel.voucher
    readonly property bool shared: voucher.kind === "shared"
    readonly property Item heading: viewModel.ended ? ended : ticket.heading
    readonly property bool printable: voucher.slip.possible && !shared && !viewModel.ended
    readonly property int edge: Math.round(roomy ? large * (wide ? 1.8 : 3) : Theme.unit * 0.7)
    readonly property int gap: roomy ? Math.round(large * 0.9) : Math.round(Theme.unit * 0.6)
    // Beside the code, which is written in three lines of three groups.
    readonly property int column: Math.round(width * 0.42) - edge * 2
    readonly property int side: wide ? Math.round(edge + ticket.width + (roomy ? large * 3 : Theme.unit * 0.8)) : edge
    readonly property int foot: height - edge - (notes.visible ? notes.height + gap : 0)

    signal contactWanted

    function placed(at: real, wide: real): real {
        return Math.round(LayoutMirroring.enabled ? width - at - wide : at);
    }

    function minutes(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    SlipWords {
        id: slip

        viewModel: page.viewModel
    }
    PageHeader {
        id: header

        anchors.right: parent.right
        anchors.rightMargin: page.aside ? page.width - page.edge - width : page.edge
        patience: page.viewModel.patience
        stays: qsTr("This page closes in %1").arg(page.minutes(page.viewModel.patience.remaining))
        width: page.aside ? page.column : page.wide && !page.roomy ? page.width - page.side - page.edge : page.width - page.edge * 2
        y: page.roomy ? Math.round(Theme.unit * 0.8) : Math.round(page.edge / 2)
    }
    Ticket {
        id: ticket

        // Where it begins, below the header.
        readonly property real beyond: Math.round(header.y + Theme.unit * (page.roomy ? 4.1 : 3.2))

        broad: !page.wide
        code: page.shared ? page.viewModel.code : page.voucher.code
        headed: page.roomy
        large: page.large
        most: page.tiny ? page.view * 0.8 : Math.max(Theme.unit * 22, page.large * 37)
        objectName: "takeAlong"
        personal: !page.shared
        roomAcross: page.aside ? page.width - page.column - page.edge * 3 : page.wide ? page.width * (page.roomy ? 0.52 : 0.55) : page.width - page.edge * 2
        // Seen whole as the page opens.
        roomDown: page.tiny ? page.view - y - page.gap : page.wide ? page.height - y - page.edge : (page.roomy ? advice.y : Math.min(advice.y, bar.y)) - page.gap - y
        scrolls: page.tiny
        source: page.shared ? page.viewModel.qr : page.voucher.qr
        until: slip.until
        viewModel: page.viewModel
        visible: !page.viewModel.ended
        x: page.placed(page.aside ? page.width - page.edge - width : page.wide ? page.edge : (page.width - width) / 2, width)
        y: page.aside || (page.wide && !page.roomy) ? page.edge : page.tiny ? Math.max(beyond, page.warning + page.gap) : beyond
    }
    CardName {
        id: name

        lines: 3
        objectName: "detailTitle"
        text: page.viewModel.title
        visible: !page.roomy && (page.aside && !page.viewModel.patience.warned || (page.wide && advice.y - y - height > 0))
        whole: true
        width: page.aside ? page.column : page.width - page.side - page.edge
        x: page.placed(page.side, width)
        y: header.y + header.height + page.gap
    }
    OfferPicture {
        id: picture

        fit: page.viewModel.fit
        focalPoint: page.viewModel.focalPoint
        height: Math.round(Math.min(width / 1.5, advice.y - y - page.large * 1.5))
        icon: page.viewModel.icon
        image: page.viewModel.pictures[0] ?? ""
        objectName: "voucherPicture"
        visible: page.wide && page.roomy && image !== "" && height > page.large * 8
        width: advice.width
        x: page.placed(page.side, width)
        y: ticket.y
    }
    TakeAlongSteps {
        id: advice

        beside: !page.wide
        code: page.voucher.kind
        printable: page.printable
        large: page.large
        steps: page.roomy
        until: slip.until
        viewModel: page.viewModel
        visible: !page.viewModel.ended && (page.roomy || !page.wide || y > header.y + header.height)
        width: page.width - page.side - page.edge
        x: page.placed(page.side, width)
        y: page.wide ? paper.y - height - (page.roomy ? page.large * 1.5 : page.gap) : Math.round(paper.y - height - (page.roomy ? page.large * 2.4 : Theme.unit * 0.6))
    }
    Words {
        id: ended

        Accessible.focusable: true
        Accessible.role: Accessible.Heading
        anchors.centerIn: parent
        color: Theme.warning
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        objectName: "ended"
        text: qsTr("This offer has just ended.")
        visible: page.viewModel.ended
        width: page.width - page.edge * 2
        wrapMode: Text.Wrap
    }
    PrintSlip {
        id: paper

        large: page.large
        roomy: page.roomy
        viewModel: page.voucher.slip
        visible: page.printable
        width: page.width - page.side - page.edge
        x: page.placed(page.side, width)
        y: buttons.y - (visible ? height + page.gap : 0)

        onWanted: page.viewModel.print(slip.goodOnce, slip.until)
    }
    TakeAlongButtons {
        id: buttons

        contactFilled: page.shared && !page.viewModel.ended
        filled: !page.printable
        gap: page.gap
        high: page.tiny || !page.wide || page.foot - header.y - header.height - name.height - advice.height - paper.height - page.gap * 4 > line * count + gap * (count - 1)
        line: Math.max(Theme.touch, Math.round(page.roomy ? page.large * 4.2 : Theme.unit * 2.4))
        viewModel: page.viewModel
        width: page.width - page.side - page.edge
        x: page.placed(page.side, width)
        y: page.foot - height

        onContactWanted: page.contactWanted()
    }
    // Never on the code: in place of the header, or of the sentence below the code.
    ClosingBar {
        id: bar

        patience: page.viewModel.patience
        radius: Theme.corner
        told: qsTr("This page closes in %1 s").arg(page.viewModel.patience.left)
        wanted: page.visible && !page.tiny
        width: page.wide && !page.roomy ? page.width - page.side - page.edge : page.width - page.edge * 2
        x: page.placed(page.wide && !page.roomy ? page.side : page.edge, width)
        y: page.roomy || page.wide ? Math.round(Theme.unit * 0.3) : Math.round(paper.y - page.gap - height)
    }
    Words {
        id: notes

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(Theme.unit * 1)
        color: Theme.inkSoft
        elide: Text.ElideRight
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 2
        objectName: "voucherNotes"
        text: page.viewModel.terms
        visible: page.roomy && text !== ""
        width: page.width - page.side - page.edge
        wrapMode: Text.Wrap
        x: page.placed(page.side, width)
    }
}
