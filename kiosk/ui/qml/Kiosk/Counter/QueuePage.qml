pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: page

    required property QueueViewModel viewModel

    // So low that what stands above the list must scroll with it.
    readonly property bool low: height < Theme.unit * 12

    function said() {
        switch (page.viewModel.answer) {
        case "done":
            return qsTr("It goes with the next delivery.");
        case "exported":
            return qsTr("%n rows are in a sealed file in the data folder.", "", page.viewModel.exported);
        case "refused":
            return page.viewModel.problem === "no_key" ? qsTr("Not exported: no key for exports is set up ([outbox] export_to).") : qsTr("Not exported: the file could not be written.");
        default:
            return "";
        }
    }

    PageScroll {
        anchors.fill: parent
        contentHeight: page.low ? exporting.y + exporting.height : height
        outside: true
        visible: page.viewModel.opened === ""

        Words {
            id: told

            color: page.viewModel.answer === "refused" ? Theme.warning : Theme.ink
            font.weight: Font.DemiBold
            objectName: "queueAnswer"
            text: page.said()
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap

            onTextChanged: text => Status.tell(text)
        }
        Words {
            anchors.centerIn: parent
            color: Theme.inkSoft
            font.pixelSize: Theme.large
            objectName: "nothingWaits"
            text: qsTr("Everything has reached Salesforce.")
            visible: page.viewModel.known && list.count === 0
        }
        ListView {
            id: list

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: told.visible ? told.bottom : parent.top
            anchors.topMargin: told.visible ? Theme.unit * 0.5 : 0
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            height: page.low ? contentHeight : exporting.y - Theme.unit * 0.6 - y
            interactive: !page.low
            model: page.viewModel.list
            objectName: "queueList"
            spacing: Math.round(Theme.unit * 0.3)

            delegate: QueueRow {
                width: list.width

                onOpened: page.viewModel.open(row)
            }
        }
        ActionButton {
            id: exporting

            anchors.left: parent.left
            anchors.right: parent.right
            enabled: list.count > 0
            objectName: "exportQueue"
            quiet: true
            text: qsTr("Export all into a sealed file")
            y: page.low ? list.y + list.height + Theme.unit * 0.6 : page.height - height

            onClicked: page.viewModel.export()
        }
    }
    HeldLead {
        anchors.fill: parent
        viewModel: page.viewModel
        visible: page.viewModel.opened !== ""
    }
}
