import QtQuick
import Kiosk

// What lies on an offer's picture: the percent at the top, the time left at the bottom.
Item {
    id: badges

    required property DetailViewModel viewModel

    // On a low picture the percent would lie on the time.
    readonly property bool both: narrow || height > percent.height + left.height + Theme.unit * 0.4
    readonly property bool large: height > Theme.unit * 16
    readonly property bool narrow: width < Theme.unit * 12

    PercentBadge {
        id: percent

        anchors.left: parent.left
        anchors.top: parent.top
        percent: badges.viewModel.price.percent ?? ""
        size: Theme.unit * (badges.large ? 2.6 : 1.3)
    }
    PreviewMark {
        anchors.right: parent.right
        anchors.top: parent.top
        unit: Theme.unit * (badges.large ? 1.4 : 1)
        visible: badges.viewModel.preview
    }
    TimeLeft {
        id: left

        anchors.bottom: parent.bottom
        anchors.left: badges.both || !percent.visible ? parent.left : percent.right
        anchors.leftMargin: badges.both || !percent.visible ? 0 : Theme.unit * 0.5
        at: badges.viewModel.untilAt
        filled: true
        height: implicitHeight
        kind: badges.viewModel.untilKind
        lines: badges.narrow ? 2 : 1
        minutes: badges.viewModel.untilLeft
        size: badges.narrow ? Theme.floor : Theme.unit * (badges.large ? 1.15 : 1)
        width: Math.min(implicitWidth, badges.width)
    }
}
