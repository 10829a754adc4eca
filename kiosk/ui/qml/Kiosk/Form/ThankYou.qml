import QtQuick
import Kiosk

// The lead is on disk: thanks, what happens next, and what to go on with. Nothing of the customer's is on it.
Rectangle {
    id: page

    required property LeadViewModel viewModel
    required property ThanksViewModel thanks

    readonly property bool wide: width > height
    readonly property bool roomy: width > Theme.unit * (wide ? 62 : 36) && height > Theme.unit * (wide ? 36 : 62)
    readonly property real large: Math.min(Theme.unit, width / (wide ? 96 : 54), height / (wide ? 54 : 96))
    // Whether header and buttons scroll along, as there is no room to leave them standing.
    readonly property bool tiny: height < Theme.unit * 17
    readonly property bool halves: wide && roomy
    readonly property int edge: Math.round(roomy ? large * 3 : Theme.unit * 0.7)
    readonly property int gap: Math.round(roomy ? large * 1.5 : Theme.unit * 0.7)
    readonly property int upper: header.height + Math.round(Theme.unit * (roomy ? 1.7 : 0.4))
    readonly property int foot: buttons.height + edge + gap

    signal offerWanted(string offerId)

    Accessible.name: qsTr("Thank you!") + " " + panel.request
    Accessible.role: Accessible.Dialog
    color: Theme.ground

    function arrive() {
        if (!visible)
            return;
        Status.lead(panel.heading, page);
        Status.alert(page.Accessible.name);
    }

    onVisibleChanged: Qt.callLater(arrive)

    Shortcut {
        enabled: page.visible
        objectName: "shortcut"
        sequence: "Escape"

        onActivated: page.viewModel.close()
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    PageHeader {
        id: header

        parent: page.tiny ? read.contentItem : page
        patience: page.thanks.patience
        stays: qsTr("Back to the offers in %1 s").arg(page.thanks.patience.remaining)
        width: page.width - page.edge * 2
        x: page.edge
        y: Math.round(page.roomy ? Theme.unit * 0.8 : 0)
    }
    PageScroll {
        id: read

        readonly property int across: width - page.edge * 2

        contentHeight: page.tiny ? buttons.y + buttons.height + page.edge : Math.max(panel.y + panel.height, further.visible ? further.y + further.height : code.y + code.height)
        height: page.tiny ? page.height : page.height - page.upper - page.foot
        objectName: "thanksRead"
        width: page.width
        y: page.tiny ? 0 : page.upper

        ThanksPanel {
            id: panel

            height: page.halves ? Math.max(read.height, implicitHeight) : implicitHeight
            large: page.large
            roomy: page.roomy
            thanks: page.thanks
            width: page.halves ? Math.round((read.across - page.gap) * 0.46) : read.across
            x: page.halves && LayoutMirroring.enabled ? read.width - page.edge - width : page.edge
            y: page.tiny ? page.upper : 0
        }
        ThanksCode {
            id: code

            height: visible ? implicitHeight : 0
            large: page.large
            roomy: page.roomy
            thanks: page.thanks
            view: page.height
            width: page.halves ? read.across - panel.width - page.gap : read.across
            x: page.halves && !LayoutMirroring.enabled ? read.width - page.edge - width : page.edge
            y: page.halves ? 0 : panel.y + panel.height + page.gap
        }
        FurtherOffers {
            id: further

            model: page.thanks.further
            room: page.roomy ? read.height - y : 0
            width: code.width
            x: code.x
            y: code.y + (code.visible ? code.height + page.gap : 0)

            onOpened: offerId => page.offerWanted(offerId)
        }
    }
    Item {
        id: buttons

        readonly property bool stacked: refer.visible && (page.tiny || !refer.fits(refer.text, refer.beside) || !back.fits(back.text, width - refer.beside - page.gap))
        readonly property int tall: Math.max(Theme.touch, Math.round(page.roomy ? page.large * 5.2 : Theme.unit * 2.6))

        height: stacked ? tall * 2 + page.gap : tall
        parent: page.tiny ? read.contentItem : page
        width: read.across
        x: page.edge
        y: page.tiny ? further.y + (further.visible ? further.height + page.gap : 0) : page.height - page.edge - height

        PageButton {
            id: refer

            readonly property int beside: Math.round(Math.min(parent.width * 0.6, Math.max(natural, (parent.width - page.gap) * 0.46)))

            anchors.left: parent.left
            font.pixelSize: Math.max(Theme.strong, Math.round(page.roomy ? page.large * 1.45 : 0))
            height: parent.tall
            objectName: "refer"
            quiet: true
            text: qsTr("Recommend to a friend")
            visible: page.viewModel.canRefer
            width: parent.stacked ? parent.width : beside

            onClicked: page.viewModel.refer()
        }
        PageButton {
            id: back

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            font.pixelSize: refer.font.pixelSize
            height: parent.tall
            objectName: "backToOffers"
            text: qsTr("All offers")
            width: refer.visible && !parent.stacked ? parent.width - refer.width - page.gap : parent.width

            onClicked: page.viewModel.close()
        }
    }
    ClosingBar {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        patience: page.thanks.patience
        told: qsTr("Back to the offers in %1 s").arg(page.thanks.patience.left)
        z: 1
    }
}
