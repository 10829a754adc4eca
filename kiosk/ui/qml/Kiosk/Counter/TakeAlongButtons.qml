import QtQuick
import Kiosk

// Close | More time; with Contact where no voucher could be given. Where words have no room they stand below one another.
Item {
    id: buttons

    required property DetailViewModel viewModel
    property bool contactFilled: false
    // Whether one of these is the page's filled button.
    property bool filled: false
    property int gap: Theme.gap
    // The height of a button.
    property int line: Theme.touch
    // Whether the page has room for buttons below one another.
    property bool high: false

    readonly property int count: 1 + (more.visible ? 1 : 0) + (contact.visible ? 1 : 0)
    readonly property real share: (width - gap * (count - 1)) / count
    readonly property bool crowded: Math.max(close.natural, more.natural, contact.visible ? contact.natural : 0) > share * 1.3
    readonly property bool stacked: crowded && high
    readonly property bool brief: crowded && !high
    readonly property real each: stacked ? width : share

    signal contactWanted

    height: stacked ? line * count + gap * (count - 1) : line

    Grid {
        anchors.fill: parent
        columns: buttons.stacked ? 1 : 3
        spacing: buttons.gap

        PageButton {
            id: contact

            brief: buttons.brief && buttons.count > 2
            height: buttons.line
            objectName: "contactAbout"
            sign: "mail"
            text: qsTr("Contact me")
            visible: buttons.contactFilled
            width: buttons.each

            onClicked: buttons.contactWanted()
        }
        PageButton {
            id: close

            brief: buttons.brief
            height: buttons.line
            objectName: "closeVoucher"
            quiet: !buttons.filled || buttons.contactFilled
            sign: "check"
            text: buttons.viewModel.ended ? qsTr("All offers") : buttons.contactFilled ? qsTr("Close") : qsTr("I have it, close")
            width: buttons.each

            onClicked: buttons.viewModel.close()
        }
        PageButton {
            id: more

            brief: buttons.brief
            height: buttons.line
            objectName: "stayLonger"
            quiet: true
            sign: "clock"
            text: qsTr("More time")
            visible: !buttons.viewModel.ended
            width: buttons.each

            onClicked: buttons.viewModel.patience.touched()
        }
    }
}
