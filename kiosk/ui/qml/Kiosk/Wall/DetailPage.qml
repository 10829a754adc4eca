pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What there is to know of an offer, its code with the steps, and what to do: one filled button, always.
Item {
    id: page

    required property DetailViewModel viewModel
    // The form that the window's size asks for; see OfferDetail.
    required property bool wide
    required property bool roomy
    required property real large

    // Whether the window is too small for all of it: then the page is as long as it needs, and scrolls as a whole.
    property bool tiny: false
    // The window's height.
    property real view: height

    // How long it wants to be if it is tiny.
    readonly property real wanted: lead + take.implicitHeight + read.freeHeight + foot.height + buttons.height + edge + gap * 4
    // The height of the warning that the page closes, which never stands on the code.
    property real warning: 0
    // What stands above the code if it is tiny.
    readonly property real lead: aside ? edge : Math.max(edge, warning)
    // Flat as well: then the warning's room is beside the code, and so is the offer's name.
    readonly property bool aside: tiny && width > view
    readonly property int edge: roomy ? Math.round(large * 1.8) : Math.round(Theme.unit * 0.7)
    readonly property int gap: roomy ? Math.round(large * 0.9) : Math.round(Theme.unit * 0.6)
    readonly property int buttonHeight: Math.max(Theme.touch, Math.round(roomy ? large * 3.8 : Theme.unit * 2.4))
    readonly property Item heading: read.heading
    readonly property bool givesVoucher: viewModel.voucher.possible && !viewModel.ended && !viewModel.preview

    // Where the code's half begins, counted along the lines of text.
    readonly property int half: wide ? Math.round(width * (roomy ? 0.615 : 0.6)) : aside ? Math.round(width / 2) : width

    signal contactWanted

    DetailWords {
        id: read

        anchors.left: parent.left
        anchors.top: parent.top
        // On a tiny page the code comes first: it is what the page was opened for.
        anchors.topMargin: page.tiny ? page.lead + take.implicitHeight + page.gap : 0
        free: page.tiny
        height: page.tiny ? freeHeight : page.wide ? buttons.y - page.gap : take.y - page.gap
        large: page.large
        margin: page.edge
        roomy: page.roomy
        viewModel: page.viewModel
        width: page.tiny ? page.width : page.half
    }
    DetailCode {
        id: take

        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.wide ? 0 : page.tiny ? page.height - page.lead - height : page.height - (get.visible ? foot.y : buttons.y) + page.gap
        anchors.left: parent.left
        anchors.leftMargin: page.wide || page.aside ? page.half : page.edge
        anchors.right: parent.right
        anchors.rightMargin: page.wide ? 0 : page.edge
        captioned: page.wide
        framed: !page.wide
        height: page.wide ? page.height : page.tiny ? implicitHeight : Math.min(implicitHeight, page.height * (page.roomy ? 0.3 : 0.42))
        mostHeight: page.tiny ? page.view - page.lead - page.edge * 0.5 : Infinity
        margin: page.roomy ? Math.round(page.large * 2.2) : page.edge
        large: page.large
        reserved: page.wide && !page.roomy && get.visible ? page.height - foot.y : 0
        roomy: page.roomy
        viewModel: page.viewModel
    }
    // Above the code or beside it its offer's name, where the warning will stand.
    CardName {
        readonly property real room: page.aside ? take.height : page.lead - page.edge * 0.5

        anchors.left: parent.left
        anchors.leftMargin: page.edge
        anchors.right: page.aside ? take.left : parent.right
        anchors.rightMargin: page.edge
        anchors.top: parent.top
        anchors.topMargin: Math.round((page.aside ? take.y : 0) + ((page.aside ? take.height : page.lead) - height) / 2)
        height: implicitHeight
        lines: Math.max(1, Math.floor(room / (size * 1.2)))
        size: Theme.unit * 1.5
        text: page.viewModel.title
        visible: page.tiny && !page.viewModel.patience.warned
    }
    // The place of the filled button; in the flat form at the foot of the code's panel.
    Item {
        id: foot

        anchors.left: page.aside ? parent.left : take.left
        anchors.leftMargin: page.wide ? take.margin : page.aside ? page.edge : 0
        anchors.right: take.right
        anchors.rightMargin: page.wide ? take.margin : 0
        height: get.visible ? Math.max(Theme.touch, Math.round(page.roomy ? page.large * (page.wide ? 5.2 : 5.6) : Theme.unit * 3)) : 0
        y: page.wide ? page.roomy ? Math.min(take.below, buttons.y - page.gap - height - once.height) : page.height - page.edge - height : buttons.y - page.gap - height

        // The place stays empty, so that a double tap hits nothing else.
        PageButton {
            id: get

            anchors.fill: parent
            font.pixelSize: page.roomy ? Math.max(Theme.strong, Math.round(page.large * 1.75)) : Theme.strong
            font.weight: Font.DemiBold
            objectName: "getOffer"
            sign: "ticket"
            text: qsTr("Get my own voucher")
            visible: page.givesVoucher

            onClicked: page.viewModel.get()
        }
    }
    Words {
        id: once

        anchors.left: foot.left
        anchors.right: foot.right
        anchors.top: foot.bottom
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("One per customer, good once, on paper or as a photo")
        topPadding: Theme.unit * 0.8
        visible: page.wide && page.roomy && get.visible
        wrapMode: Text.Wrap
    }
    DetailButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.edge
        anchors.left: parent.left
        anchors.leftMargin: page.edge
        anchors.right: parent.right
        anchors.rightMargin: page.wide ? page.roomy ? take.margin : page.width - page.half + page.edge : page.edge
        contactFilled: !page.givesVoucher
        gap: page.gap
        height: page.buttonHeight
        split: page.wide && page.roomy ? page.half + take.margin - page.edge : 0
        viewModel: page.viewModel

        onContactWanted: page.contactWanted()
    }
}
