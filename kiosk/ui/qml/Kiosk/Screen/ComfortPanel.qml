import QtQuick
import Kiosk

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
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.ink
        border.width: 2
        color: Theme.paper
        height: column.height + Theme.unit * 3
        radius: Theme.unit
        width: Math.min(parent.width - Theme.unit * 2, Theme.unit * 36)

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
        }
        Column {
            id: column

            anchors.centerIn: parent
            spacing: Math.round(Theme.unit * 0.6)
            width: parent.width - Theme.unit * 3

            Words {
                id: heading

                font.pixelSize: Theme.large
                font.weight: Font.Bold
                text: qsTr("Reading aids")
                width: column.width
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
            ActionButton {
                objectName: "closeComfort"
                text: qsTr("Done")
                width: column.width

                onClicked: panel.closed()
            }
        }
    }
}
