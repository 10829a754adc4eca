pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Flickable {
    id: page

    required property HealthViewModel viewModel
    required property SheetsViewModel sheets
    required property EnrolmentViewModel enrolment
    required property PreviewsViewModel previews
    required property string shop

    property bool sure: false

    readonly property var answers: ({
            "": "",
            waiting: qsTr("Printing…"),
            printed: qsTr("Printed."),
            paper_out: qsTr("The printer is out of paper."),
            unknown: qsTr("Sent to the printer. Did the slip come out?"),
            failed: qsTr("Not printed. The health page says why.")
        })

    function minutes(seconds) {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height

    onVisibleChanged: sure = false

    PaperWords {
        viewModel: page.sheets
    }
    Column {
        id: column

        spacing: Math.round(Theme.unit * 0.7)
        width: Math.min(page.width, Theme.unit * 44)
        x: (page.width - width) / 2

        ActionButton {
            enabled: !page.viewModel.askedSnapshot
            objectName: "takeSnapshot"
            quiet: true
            text: page.viewModel.askedSnapshot ? qsTr("Offers are being reloaded") : qsTr("Reload all offers")
            width: column.width

            onClicked: page.viewModel.take_snapshot()
        }
        ActionButton {
            objectName: "showPreviews"
            quiet: true
            text: page.previews.left > 0 ? qsTr("End the previews (%1 left)").arg(page.minutes(page.previews.left)) : qsTr("Show previews for 10 minutes")
            width: column.width

            onClicked: page.previews.left > 0 ? page.previews.end() : page.previews.begin()
        }
        ActionButton {
            objectName: "displayTest"
            quiet: true
            text: qsTr("Test the display")
            width: column.width

            onClicked: page.viewModel.show_test(true)
        }
        ActionButton {
            enabled: page.sheets.canPrint && page.sheets.printing !== "waiting"
            objectName: "testPrint"
            quiet: true
            text: page.sheets.canPrint ? qsTr("Print a test slip") : qsTr("No printer is set up")
            width: column.width

            onClicked: page.sheets.print_test(page.shop, qsTr("Test slip"))
        }
        ActionButton {
            objectName: "openEnrol"
            quiet: true
            text: qsTr("Enrol at the hub")
            visible: page.enrolment.possible
            width: column.width

            onClicked: page.enrolment.open()
        }
        Words {
            horizontalAlignment: Text.AlignHCenter
            objectName: "testPrinted"
            text: page.answers[page.sheets.printing] ?? page.sheets.printing
            visible: text !== ""
            width: column.width
            wrapMode: Text.Wrap

            onTextChanged: text => {
                if (page.visible)
                    Status.tell(text);
            }
        }
        ActionButton {
            objectName: "printAgain"
            quiet: true
            text: qsTr("Print it again")
            visible: page.sheets.printing === "unknown"
            width: column.width

            onClicked: page.sheets.again()
        }
        Words {
            font.weight: Font.Bold
            text: qsTr("An offer for the shelf or the window")
            topPadding: Theme.unit
            visible: page.sheets.canPrint && sheetList.count > 0
            width: column.width
            wrapMode: Text.Wrap
        }
        Repeater {
            id: sheetList

            model: page.sheets.canPrint ? page.sheets.list : null

            ActionButton {
                id: sheet

                required property string offer
                required property string title
                required property string number
                required property real until

                function ends() {
                    return until === 0 ? "" : qsTr("Until %1").arg(Written.day(new Date(until - 1)));
                }

                enabled: page.sheets.printing !== "waiting"
                objectName: "sheet-" + number
                quiet: true
                text: qsTr("Print “%1”").arg(Written.quoted(title))
                width: column.width

                onClicked: page.sheets.print_sheet(offer, page.shop, page.sheets.codesOpenPages ? qsTr("Scan to take it along") : qsTr("Show this code to our staff."), ends())
            }
        }
        Item {
            height: Theme.unit
            width: 1
        }
        Words {
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The kiosk will close, and stays off until whoever set it up starts it again.")
            visible: page.sure
            width: column.width
            wrapMode: Text.Wrap
        }
        ActionButton {
            objectName: "leaveKiosk"
            quiet: !page.sure
            text: page.sure ? qsTr("Close the kiosk now") : qsTr("Close the kiosk")
            width: column.width

            onClicked: {
                if (page.sure)
                    page.viewModel.leave_kiosk();
                page.sure = true;
            }
        }
    }
}
