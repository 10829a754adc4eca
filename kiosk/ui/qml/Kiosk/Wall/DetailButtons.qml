import QtQuick
import Kiosk

// All offers | Print | Contact. The first one stands apart where the page has two halves.
Item {
    id: buttons

    required property DetailViewModel viewModel
    property bool contactFilled: false
    property int gap: Theme.gap
    // Where the second half begins; 0 where there is one row.
    property real split: 0

    readonly property bool prints: viewModel.voucher.possible && viewModel.voucher.slip.possible && !viewModel.ended && !viewModel.preview
    readonly property bool contacts: !viewModel.ended && !viewModel.preview
    readonly property real rest: width - split
    readonly property real spare: rest - (split > 0 ? 0 : all.natural + gap) - (prints ? paper.natural + gap : 0) - (contacts ? contact.natural : -gap)
    readonly property bool brief: spare < 0
    // The words that are left have the room that the others do not need.
    readonly property real iconWidth: Math.max(Theme.touch, Math.min(height * 1.2, (rest - gap * 2) / 3))
    readonly property real share: Math.max(0, spare) / (1 + (split > 0 ? 0 : 1) + (prints ? 1 : 0))

    signal contactWanted

    SlipWords {
        id: slip

        viewModel: buttons.viewModel
    }
    PageButton {
        id: all

        anchors.left: parent.left
        brief: buttons.brief && !(buttons.split > 0)
        directed: true
        height: parent.height
        objectName: "closeDetail"
        quiet: true
        sign: "back"
        text: qsTr("All offers")
        width: buttons.split > 0 ? natural : brief ? buttons.iconWidth : natural + buttons.share

        onClicked: buttons.viewModel.back()
    }
    PageButton {
        id: paper

        anchors.right: contact.visible ? contact.left : parent.right
        anchors.rightMargin: contact.visible ? buttons.gap : 0
        brief: buttons.brief
        height: parent.height
        objectName: "printOffer"
        quiet: true
        sign: "print"
        text: qsTr("Print")
        visible: buttons.prints
        width: brief ? buttons.iconWidth : natural + buttons.share

        onClicked: buttons.viewModel.get_on_paper(slip.goodOnce, slip.until)
    }
    PageButton {
        id: contact

        anchors.right: parent.right
        brief: buttons.brief && !buttons.contactFilled
        height: parent.height
        objectName: "contactAbout"
        quiet: !buttons.contactFilled
        sign: "mail"
        text: qsTr("Contact me")
        visible: buttons.contacts
        width: brief ? buttons.iconWidth : buttons.brief ? buttons.rest - buttons.iconWidth - buttons.gap : natural + buttons.share

        onClicked: buttons.contactWanted()
    }
}
