import QtQuick
import Kiosk

// Close | More time; with Contact where no voucher could be given.
Item {
    id: buttons

    required property DetailViewModel viewModel
    property bool contactFilled: false
    // Whether one of these is the page's filled button.
    property bool filled: false
    property int gap: Theme.gap

    readonly property int count: 1 + (more.visible ? 1 : 0) + (contact.visible ? 1 : 0)
    readonly property real share: (width - gap * (count - 1)) / count
    readonly property bool brief: Math.max(close.natural, more.natural, contact.visible ? contact.natural : 0) > share * 1.3

    signal contactWanted

    Row {
        anchors.fill: parent
        spacing: buttons.gap

        PageButton {
            id: contact

            brief: buttons.brief && buttons.count > 2
            height: parent.height
            objectName: "contactAbout"
            sign: "mail"
            text: qsTr("Contact me")
            visible: buttons.contactFilled
            width: buttons.share

            onClicked: buttons.contactWanted()
        }
        PageButton {
            id: close

            brief: buttons.brief
            height: parent.height
            objectName: "closeVoucher"
            quiet: !buttons.filled || buttons.contactFilled
            sign: "check"
            text: buttons.viewModel.ended ? qsTr("All offers") : buttons.contactFilled ? qsTr("Close") : qsTr("I have it, close")
            width: buttons.share

            onClicked: buttons.viewModel.close()
        }
        PageButton {
            id: more

            brief: buttons.brief
            height: parent.height
            objectName: "stayLonger"
            quiet: true
            sign: "clock"
            text: qsTr("More time")
            visible: !buttons.viewModel.ended
            width: buttons.share

            onClicked: buttons.viewModel.patience.touched()
        }
    }
}
