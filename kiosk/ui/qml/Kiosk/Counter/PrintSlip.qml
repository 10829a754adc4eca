import QtQuick
import Kiosk

// Prints the voucher. The height is fixed, so that the code beside it never moves.
Item {
    id: area

    required property SlipViewModel viewModel
    property bool roomy: true
    property real large: Theme.unit

    readonly property bool asking: viewModel.state === "unknown"
    readonly property bool offering: words.text === ""
    // Whether the focus was on the button that what is told takes the place of.
    property bool pressed: false
    readonly property int tall: Math.max(Theme.touch, Math.round(roomy ? large * 5.2 : Theme.unit * 3))

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

    height: Math.max(tall, longest.height, question.height + buttons.spacing + buttons.high)
    visible: viewModel.possible

    // What may come to stand here has its room from the start.
    Words {
        id: longest

        Accessible.ignored: true
        font: words.font
        opacity: 0
        text: area.told("failed").length > area.told("paper_out").length ? area.told("failed") : area.told("paper_out")
        visible: false
        width: parent.width
        wrapMode: Text.Wrap
    }
    TextMetrics {
        id: question

        font: words.font
        text: qsTr("Did it print?")
    }
    PageButton {
        id: offer

        anchors.bottom: parent.bottom
        font.pixelSize: Math.max(Theme.strong, Math.round(area.roomy ? area.large * 1.75 : 0))
        height: area.tall
        objectName: "printSlip"
        sign: "print"
        text: area.viewModel.state === "printing" ? qsTr("Printing…") : qsTr("Print my voucher")
        visible: area.offering
        width: parent.width

        onClicked: {
            area.pressed = activeFocus;
            // Printing, it does nothing more; were it disabled, it would lose the focus.
            if (area.viewModel.state === "offered")
                area.wanted();
        }
    }
    Words {
        id: words

        Accessible.focusable: true
        Accessible.role: Accessible.AlertMessage
        anchors.left: parent.left
        anchors.right: parent.right
        font.pixelSize: Theme.strong
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        objectName: "printTold"
        text: area.told(area.viewModel.state)
        visible: !area.offering
        wrapMode: Text.Wrap
        y: area.asking ? 0 : (parent.height - height) / 2

        onTextChanged: text => {
            if (!area.visible)
                return;
            Status.tell(text);
            if (area.pressed && text !== "")
                Status.lead(words, words);
            area.pressed = false;
        }
    }
    Grid {
        id: buttons

        readonly property real half: (width - spacing) / 2
        // Below one another, where their words have no room side by side.
        readonly property bool stacked: !(yes.fits(yes.text, half) && again.fits(again.text, half))
        readonly property real each: stacked ? width : half
        readonly property real high: stacked ? yes.height * 2 + spacing : yes.height

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        columns: stacked ? 1 : 2
        spacing: Math.round(Theme.unit * 0.7)
        visible: area.asking

        PageButton {
            id: yes

            height: Math.max(Theme.touch, Math.round(area.roomy ? area.large * 3.2 : Theme.unit * 2.4))
            objectName: "didPrint"
            text: qsTr("Yes")
            width: buttons.each

            onClicked: area.viewModel.confirm()
        }
        PageButton {
            id: again

            height: yes.height
            objectName: "printAgain"
            quiet: true
            text: qsTr("Print again")
            width: buttons.each

            onClicked: area.viewModel.again()
        }
    }
}
