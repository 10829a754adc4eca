pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

PageScroll {
    id: page

    required property NumbersViewModel viewModel

    // So low that what stands above the list must scroll with it.
    readonly property bool low: height < Theme.unit * 12

    contentHeight: low ? list.y + list.height : height
    outside: true

    Grid {
        id: choice

        readonly property bool narrow: width < Theme.unit * 16

        Accessible.name: qsTr("Days")
        Accessible.role: Accessible.Grouping
        columns: narrow ? 1 : 2
        spacing: Math.round(Theme.unit * 0.4)
        width: parent.width

        Repeater {
            model: [false, true]

            ActionButton {
                required property bool modelData

                Accessible.role: Accessible.RadioButton
                checkable: true
                checked: page.viewModel.ofWeek === modelData
                objectName: modelData ? "numbersWeek" : "numbersToday"
                quiet: page.viewModel.ofWeek !== modelData
                text: modelData ? qsTr("Last 7 days") : qsTr("Today")
                width: choice.narrow ? choice.width : Math.min(implicitWidth, (choice.width - choice.spacing) / 2)

                onToggled: checked = Qt.binding(() => page.viewModel.ofWeek === modelData)
                onClicked: page.viewModel.show_week(modelData)
            }
        }
    }
    Words {
        id: about

        anchors.top: choice.bottom
        anchors.topMargin: Theme.unit * 0.4
        color: Theme.inkSoft
        text: qsTr("Counted at this screen, by offer. Nothing of it is about a person.")
        width: parent.width
        wrapMode: Text.Wrap
    }
    Words {
        anchors.centerIn: parent
        color: Theme.inkSoft
        font.pixelSize: Theme.large
        objectName: "nothingCounted"
        text: qsTr("Nothing was counted yet.")
        visible: page.viewModel.known && list.count === 0
    }
    ListView {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: about.bottom
        anchors.topMargin: Theme.unit * 0.6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: page.low ? contentHeight : page.height - y
        interactive: !page.low
        model: page.viewModel.list
        objectName: "numbersList"
        spacing: Math.round(Theme.unit * 0.3)

        delegate: NumbersRow {
            width: list.width
        }
    }
}
