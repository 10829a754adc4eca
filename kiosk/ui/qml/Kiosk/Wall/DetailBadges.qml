import QtQuick
import Kiosk

// What lies on an offer's picture: the percent at the top, the time left at the bottom.
Item {
    id: badges

    required property DetailViewModel viewModel

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        color: Theme.badge
        height: left.height + Theme.unit
        radius: Theme.smallCorner
        visible: left.text !== ""
        width: left.width + Theme.unit * 1.4

        UntilWords {
            id: left

            anchors.centerIn: parent
            at: badges.viewModel.untilAt
            color: Theme.onBadge
            font.pixelSize: Theme.strong
            kind: badges.viewModel.untilKind
            minutes: badges.viewModel.untilLeft
        }
    }
}
