import QtQuick
import Kiosk

// The reading aids, above the dock where they are opened; they scroll where letters are large.
Item {
    id: panel

    required property ComfortViewModel viewModel

    signal closed

    Accessible.name: heading.text
    Accessible.role: Accessible.Dialog

    onVisibleChanged: if (visible)
        first.forceActiveFocus(Qt.PopupFocusReason)

    Shortcut {
        enabled: panel.visible
        objectName: "shortcut"
        sequence: "Escape"

        onActivated: panel.closed()
    }
    Rectangle {
        anchors.fill: parent
        color: "black"
        opacity: 0.6
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent

        onClicked: panel.closed()
    }
    Rectangle {
        id: board

        readonly property int inset: Math.round(Math.min(Theme.unit * 1.5, panel.height * 0.03))
        readonly property int most: panel.height - Math.round(Theme.unit) * 2

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(Theme.unit)
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.edge
        border.width: 2
        color: Theme.paper
        height: Math.min(most, column.height + done.height + inset * 3)
        objectName: "comfortBoard"
        radius: Theme.largeCorner
        width: Math.min(parent.width - Theme.unit, Theme.unit * 40)

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
        }
        PageScroll {
            anchors.bottom: done.top
            anchors.bottomMargin: board.inset
            anchors.left: parent.left
            anchors.margins: board.inset
            anchors.right: parent.right
            anchors.top: parent.top
            contentHeight: column.height

            Column {
                id: column

                spacing: Math.round(Theme.unit * 0.7)
                width: parent.width - (column.height > parent.parent.height ? Math.round(Theme.unit * 0.8) : 0)

                Words {
                    id: heading

                    font.pixelSize: Theme.title
                    font.weight: Theme.headWeight
                    text: qsTr("Reading aids")
                    width: column.width
                    wrapMode: Text.Wrap
                }
                ComfortSwitch {
                    id: first

                    objectName: "largeText"
                    on: panel.viewModel.largeText
                    text: qsTr("Larger text")
                    width: column.width

                    onClicked: panel.viewModel.set_large_text(!on)
                }
                ComfortSwitch {
                    objectName: "highContrast"
                    on: panel.viewModel.highContrast
                    text: qsTr("More contrast")
                    width: column.width

                    onClicked: panel.viewModel.set_high_contrast(!on)
                }
                ComfortSwitch {
                    objectName: "lowReach"
                    on: panel.viewModel.lowReach
                    text: qsTr("Everything within reach from a seat")
                    width: column.width

                    onClicked: panel.viewModel.set_low_reach(!on)
                }
                ComfortSwitch {
                    objectName: "stopMotion"
                    on: panel.viewModel.still
                    text: qsTr("Stop motion")
                    width: column.width

                    onClicked: panel.viewModel.set_still(!on)
                }
            }
        }
        PageButton {
            id: done

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: board.inset
            anchors.right: parent.right
            height: Math.max(Theme.touch, Math.round(Math.min(Theme.unit * 4, panel.height * 0.14)))
            objectName: "closeComfort"
            sign: "check"
            text: qsTr("Done")

            onClicked: panel.closed()
        }
    }
}
