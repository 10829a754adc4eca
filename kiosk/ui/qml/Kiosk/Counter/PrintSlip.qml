import QtQuick
import Kiosk

// Prints the voucher. The height is fixed, so that the code beside it never moves.
Item {
    id: area

    required property SlipViewModel viewModel
    property bool centred: true

    readonly property bool asking: viewModel.state === "unknown"
    readonly property bool offering: words.text === ""

    signal wanted

    function told(state) {
        switch (state) {
        case "offered":
        case "printing":
            return "";
        case "printed":
            return qsTr("Please take your slip.");
        case "paper_out":
        case "queued":
            return qsTr("The printer is out of paper. Take a photo instead.");
        case "failed":
            return qsTr("Printing is not possible right now. Take a photo instead.");
        case "unknown":
            return qsTr("Did it print?");
        default:
            return state;
        }
    }

    height: Math.max(words.height, question.height + buttons.spacing + offer.height)
    visible: viewModel.possible

    TextMetrics {
        id: question

        font: words.font
        text: qsTr("Did it print?")
    }
    Row {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: area.centred ? (width - offer.width) / 2 : 0
        rightPadding: leftPadding
        visible: area.offering

        ActionButton {
            id: offer

            enabled: area.viewModel.state === "offered"
            objectName: "printSlip"
            text: area.viewModel.state === "printing" ? qsTr("Printing …") : qsTr("Print")
            width: Math.min(area.width, Math.max(implicitWidth, Theme.unit * 18))

            onClicked: area.wanted()
        }
    }
    Words {
        id: words

        Accessible.role: Accessible.AlertMessage
        anchors.left: parent.left
        anchors.right: parent.right
        font.pixelSize: Theme.large
        font.weight: Font.DemiBold
        horizontalAlignment: area.centred ? Text.AlignHCenter : Text.AlignLeft
        objectName: "printTold"
        text: area.told(area.viewModel.state)
        visible: !area.offering
        wrapMode: Text.Wrap
        y: area.asking ? 0 : (parent.height - height) / 2
    }
    Row {
        id: buttons

        readonly property real half: (width - spacing) / 2

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        leftPadding: area.centred ? (width - spacing - yes.width - again.width) / 2 : 0
        rightPadding: leftPadding
        spacing: Math.round(Theme.unit * 0.7)
        visible: area.asking

        ActionButton {
            id: yes

            objectName: "didPrint"
            text: qsTr("Yes")
            width: Math.min(buttons.half, Math.max(implicitWidth, Theme.unit * 12))

            onClicked: area.viewModel.confirm()
        }
        ActionButton {
            id: again

            objectName: "printAgain"
            quiet: true
            text: qsTr("Print again")
            width: Math.min(buttons.half, Math.max(implicitWidth, Theme.unit * 12))

            onClicked: area.viewModel.again()
        }
    }
}
