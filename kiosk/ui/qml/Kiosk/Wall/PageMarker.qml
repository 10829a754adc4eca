pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk

AbstractButton {
    id: marker

    required property WallViewModel viewModel

    readonly property bool few: viewModel.pageCount <= 8

    Accessible.name: qsTr("Page %1 of %2").arg(viewModel.page + 1).arg(viewModel.pageCount)
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    height: Math.max(Theme.touch, Theme.unit * 2.4)
    objectName: "pageMarker"
    padding: Theme.unit * 0.6
    visible: viewModel.pageCount > 1
    width: implicitContentWidth + padding * 2

    contentItem: Row {
        spacing: Theme.unit * 0.5

        Repeater {
            model: marker.few ? marker.viewModel.pageCount : 0

            Rectangle {
                required property int index

                anchors.verticalCenter: parent.verticalCenter
                color: index === marker.viewModel.page ? Theme.brandColour : Theme.inkSoft
                height: Math.round(Theme.unit * 0.6)
                opacity: index === marker.viewModel.page ? 1 : 0.35
                radius: height / 2
                width: index === marker.viewModel.page ? height * 2.4 : height
            }
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            font.weight: Font.DemiBold
            text: qsTr("%1 / %2").arg(marker.viewModel.page + 1).arg(marker.viewModel.pageCount)
            visible: !marker.few
        }
    }

    onClicked: viewModel.turn()
}
