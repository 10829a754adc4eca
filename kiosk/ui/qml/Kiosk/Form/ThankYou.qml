import QtQuick
import QtQuick.Controls.Basic
import Kiosk

// The lead is on disk: thanks, what happens next, and what to go on with. Nothing of the customer's is on it.
Rectangle {
    id: page

    required property LeadViewModel viewModel
    required property ThanksViewModel thanks

    readonly property bool wide: width > height
    readonly property bool roomy: wide ? width > Theme.unit * 70 && height > Theme.unit * 40 : width > Theme.unit * 44 && height > Theme.unit * 76
    readonly property int edge: Math.round(Theme.unit * (roomy ? 3 : 0.7))
    readonly property int gap: Math.round(Theme.unit * (roomy ? 1.5 : 0.7))
    readonly property bool halves: wide && roomy

    signal offerWanted(string offerId)

    function scroll(pages: real) {
        read.contentY = Math.max(0, Math.min(read.contentHeight - read.height, read.contentY + pages * read.height * 0.8));
    }

    Accessible.name: qsTr("Thank you!") + " " + panel.request
    Accessible.role: Accessible.Dialog
    color: Theme.ground

    onVisibleChanged: {
        read.contentY = 0;
        if (visible)
            page.Accessible.announce(page.Accessible.name, Accessible.Assertive);
    }

    Shortcut {
        enabled: page.visible
        objectName: "shortcut"
        sequence: "Escape"

        onActivated: page.viewModel.close()
    }
    Shortcut {
        enabled: page.visible
        sequence: "PgDown"

        onActivated: page.scroll(1)
    }
    Shortcut {
        enabled: page.visible
        sequence: "PgUp"

        onActivated: page.scroll(-1)
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    PageHeader {
        id: header

        anchors.left: parent.left
        anchors.margins: page.edge
        anchors.right: parent.right
        patience: page.thanks.patience
        stays: qsTr("Back to the offers in %1 s").arg(page.thanks.patience.remaining)
        warning: qsTr("Back to the offers in %1 s").arg(page.thanks.patience.left)
        y: Math.round(page.roomy ? Theme.unit * 0.8 : page.edge / 2)
    }
    Flickable {
        id: read

        ScrollBar.vertical: ScrollBar {
            interactive: false
            policy: read.interactive ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff

            contentItem: Rectangle {
                color: Theme.edge
                implicitWidth: Math.round(Theme.unit * 0.4)
                radius: width / 2
            }
        }
        anchors.bottom: buttons.top
        anchors.bottomMargin: page.gap
        anchors.left: parent.left
        anchors.leftMargin: page.edge
        anchors.right: parent.right
        anchors.rightMargin: page.edge
        anchors.top: header.bottom
        anchors.topMargin: Math.round(Theme.unit * (page.roomy ? 0.9 : 0.4))
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: Math.max(panel.height, further.y + further.height)
        interactive: contentHeight > height + 1
        objectName: "thanksRead"

        ThanksPanel {
            id: panel

            height: page.halves ? read.height : implicitHeight
            roomy: page.roomy
            thanks: page.thanks
            width: page.halves ? Math.round((read.width - page.gap) * 0.46) : read.width - (read.interactive ? Theme.unit * 0.6 : 0)
        }
        ThanksCode {
            id: code

            height: visible ? implicitHeight : 0
            roomy: page.roomy
            thanks: page.thanks
            width: page.halves ? read.width - panel.width - page.gap : panel.width
            x: page.halves ? panel.width + page.gap : 0
            y: page.halves ? 0 : panel.height + page.gap
        }
        FurtherOffers {
            id: further

            model: page.thanks.further
            room: page.halves || page.roomy ? read.height - y : 0
            width: code.width
            x: code.x
            y: code.y + (code.visible ? code.height + page.gap : 0)

            onOpened: offerId => page.offerWanted(offerId)
        }
    }
    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.edge
        anchors.left: read.left
        anchors.right: read.right
        height: Math.max(Theme.touch, Math.round(Theme.unit * (page.roomy ? 5.2 : 2.6)))
        spacing: page.gap

        PageButton {
            id: refer

            height: parent.height
            objectName: "refer"
            quiet: true
            text: qsTr("Recommend to a friend")
            visible: page.viewModel.canRefer
            width: Math.round(Math.min(parent.width * 0.6, Math.max(natural, (parent.width - parent.spacing) * 0.46)))

            onClicked: page.viewModel.refer()
        }
        PageButton {
            height: parent.height
            objectName: "backToOffers"
            text: qsTr("All offers")
            width: refer.visible ? parent.width - refer.width - parent.spacing : parent.width

            onClicked: page.viewModel.close()
        }
    }
}
