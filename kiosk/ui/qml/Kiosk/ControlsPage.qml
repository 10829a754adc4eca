import QtQuick
import Kiosk

Flickable {
    id: page

    required property CarePageViewModel viewModel
    required property string shop

    property bool sure: false

    function printed() {
        switch (page.viewModel.printing) {
        case "waiting":
            return qsTr("Printing…");
        case "printed":
            return qsTr("Printed.");
        case "paper_out":
            return qsTr("The paper is out.");
        case "unknown":
            return qsTr("It was handed to the printer. Did it come out?");
        case "failed":
            return qsTr("Not printed. The health page says why.");
        default:
            return "";
        }
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height

    onVisibleChanged: sure = false

    Column {
        id: column

        spacing: Math.round(Theme.unit * 0.7)
        width: Math.min(page.width, Theme.unit * 44)
        x: (page.width - width) / 2

        ActionButton {
            enabled: !page.viewModel.askedSnapshot
            objectName: "takeSnapshot"
            quiet: true
            text: page.viewModel.askedSnapshot ? qsTr("Offers are being read anew") : qsTr("Read all offers anew")
            width: column.width

            onClicked: page.viewModel.take_snapshot()
        }
        ActionButton {
            objectName: "displayTest"
            quiet: true
            text: qsTr("Test the display")
            width: column.width

            onClicked: page.viewModel.show_test(true)
        }
        ActionButton {
            enabled: page.viewModel.canPrint && page.viewModel.printing !== "waiting"
            objectName: "testPrint"
            quiet: true
            text: page.viewModel.canPrint ? qsTr("Print a test slip") : qsTr("No printer is set up")
            width: column.width

            onClicked: page.viewModel.print_test(page.shop, qsTr("Test slip"))
        }
        Words {
            horizontalAlignment: Text.AlignHCenter
            objectName: "testPrinted"
            text: page.printed()
            visible: text !== ""
            width: column.width
            wrapMode: Text.Wrap
        }
        Item {
            height: Theme.unit
            width: 1
        }
        Words {
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The kiosk ends. Whoever set it up knows how to start it again.")
            visible: page.sure
            width: column.width
            wrapMode: Text.Wrap
        }
        ActionButton {
            objectName: "leaveKiosk"
            quiet: !page.sure
            text: page.sure ? qsTr("End the kiosk now") : qsTr("End the kiosk")
            width: column.width

            onClicked: {
                if (page.sure)
                    page.viewModel.leave_kiosk();
                page.sure = true;
            }
        }
    }
}
