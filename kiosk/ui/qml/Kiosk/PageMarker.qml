pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Row {
    id: marker

    required property WallViewModel viewModel

    readonly property bool few: viewModel.pageCount <= 8

    Accessible.name: qsTr("Page %1 of %2").arg(viewModel.page + 1).arg(viewModel.pageCount)
    Accessible.role: Accessible.Indicator
    objectName: "pageMarker"
    spacing: Theme.unit * 0.5
    visible: viewModel.pageCount > 1

    Repeater {
        model: marker.few ? marker.viewModel.pageCount : 0

        Rectangle {
            required property int index

            anchors.verticalCenter: parent.verticalCenter
            color: index === marker.viewModel.page ? Theme.accent : Theme.line
            height: Math.round(Theme.unit * 0.6)
            radius: height / 2
            width: index === marker.viewModel.page ? height * 2.4 : height
        }
    }
    Words {
        color: Theme.inkSoft
        font.weight: Font.DemiBold
        text: qsTr("%1 / %2").arg(marker.viewModel.page + 1).arg(marker.viewModel.pageCount)
        visible: !marker.few
    }
}
