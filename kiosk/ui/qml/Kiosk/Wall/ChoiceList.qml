pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A list to choose from, above the dock; a touch beside it closes it.
Item {
    id: list

    // Maps of `key` and `name`.
    required property var choices
    required property string current
    required property string heading

    signal chosen(string key)
    signal closed

    Accessible.name: heading
    Accessible.role: Accessible.Dialog
    objectName: "choiceList"

    Component.onCompleted: rows.forceActiveFocus(Qt.PopupFocusReason)

    Shortcut {
        // A list that was let go may live for a moment.
        enabled: list.visible && list.parent !== null
        objectName: "shortcut"
        sequence: "Escape"

        onActivated: list.closed()
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent

        onClicked: list.closed()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.margin
        border.color: Theme.ink
        border.width: 2
        color: Theme.paper
        height: Math.min(parent.height - Theme.margin * 2, rows.contentHeight + Theme.unit * 2)
        radius: Theme.corner
        width: Math.min(parent.width - Theme.margin * 2, Theme.unit * 22)

        ListView {
            id: rows

            Accessible.ignored: true
            anchors.fill: parent
            anchors.margins: Theme.unit
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            keyNavigationEnabled: true
            model: list.choices
            spacing: Math.round(Theme.unit * 0.5)

            delegate: DockButton {
                required property var modelData

                choice: true
                chosen: list.current === modelData.key
                objectName: "choice-" + modelData.key
                text: modelData.name
                width: rows.width

                onClicked: list.chosen(modelData.key)
            }
        }
    }
}
