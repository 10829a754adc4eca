pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

PageScroll {
    id: page

    required property RedemptionsViewModel viewModel

    // So low that what stands above the list must scroll with it.
    readonly property bool low: height < Theme.unit * 12

    contentHeight: low ? list.y + list.height : height
    outside: true

    Words {
        id: sum

        // A long word is not broken.
        font.pixelSize: width < Theme.unit * 10 ? Math.round(Theme.floor * 1.15) : Theme.large
        font.weight: Font.Bold
        text: qsTr("Redeemed today: %1").arg(Written.number(page.viewModel.accepted))
        width: parent.width
        wrapMode: Text.Wrap
    }
    Words {
        id: warning

        anchors.top: sum.bottom
        color: Theme.warning
        font.weight: Font.DemiBold
        objectName: "conflicts"
        text: qsTr("Salesforce would have refused %n of these. You need not do anything; the office sees it too.", "", page.viewModel.conflicts)
        visible: page.viewModel.conflicts > 0
        width: parent.width
        wrapMode: Text.Wrap
    }
    Words {
        anchors.centerIn: parent
        color: Theme.inkSoft
        font.pixelSize: Theme.large
        objectName: "nothingScanned"
        text: qsTr("Nothing was scanned today.")
        visible: page.viewModel.known && list.count === 0
    }
    ListView {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: warning.visible ? warning.bottom : sum.bottom
        anchors.topMargin: Theme.unit * 0.6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: page.low ? contentHeight : page.height - y
        interactive: !page.low
        model: page.viewModel.list
        objectName: "redemptionList"
        spacing: Math.round(Theme.unit * 0.3)

        delegate: RedemptionRow {
            width: list.width

            onClicked: page.viewModel.take_back(row)
        }
    }
}
