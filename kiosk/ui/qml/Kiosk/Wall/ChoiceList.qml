pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

// A list to choose from, above the dock or over it; a touch anywhere else closes it.
Item {
    id: list

    // Maps of `key` and `name`.
    required property var choices
    required property string current
    required property string heading
    // The height in px of what it leaves uncovered at its foot.
    property real below: 0

    readonly property real room: height - below
    // A panel that has room for few rows gives them all of it.
    readonly property bool tight: room < Theme.unit * 22
    readonly property int edge: tight ? Math.round(Theme.unit * 0.4) : Theme.margin
    // What the ring of the focus takes beside a row.
    readonly property int ring: Math.max(3, Math.round(Theme.unit * 0.16)) + Math.max(2, Math.round(Theme.unit * 0.1))

    readonly property int besideBar: bar.needed ? Math.round(Theme.unit * 0.8) : 0

    signal chosen(string key)
    signal closed

    Accessible.name: heading
    Accessible.role: Accessible.Dialog
    objectName: "choiceList"

    Component.onCompleted: {
        rows.currentIndex = Math.max(0, choices.findIndex(choice => choice.key === current));
        rows.keep();
        rows.forceActiveFocus(Qt.PopupFocusReason);
    }

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
        anchors.bottomMargin: list.edge + list.below
        anchors.left: parent.left
        anchors.leftMargin: list.edge
        border.color: Theme.ink
        border.width: 2
        color: Theme.paper
        height: Math.min(list.room - list.edge * 2, rows.contentHeight + (rows.anchors.margins + list.ring) * 2)
        radius: Theme.corner
        width: Math.min(parent.width - list.edge * 2, Theme.unit * 22)

        ListView {
            id: rows

            // With the ring around it, which the view's own following leaves out.
            function keep() {
                positionViewAtIndex(currentIndex, ListView.Contain);
                const least = currentItem.y + currentItem.height + list.ring - height;
                contentY = Math.max(least, Math.min(contentY, currentItem.y - list.ring));
            }

            Accessible.ignored: true
            anchors.fill: parent
            anchors.margins: Math.round(Theme.unit * (list.tight ? 0.4 : 1)) - list.ring
            bottomMargin: list.ring
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            highlightFollowsCurrentItem: false
            keyNavigationEnabled: true
            leftMargin: list.ring + (Theme.locale.textDirection === Qt.RightToLeft ? list.besideBar : 0)
            model: list.choices
            spacing: Math.round(Theme.unit * 0.5)
            topMargin: list.ring

            onCurrentIndexChanged: if (currentItem)
                keep()

            delegate: DockButton {
                required property var modelData
                required property int index

                // Rows out of sight may not be there to be counted.
                readonly property int place: index + 1
                readonly property int places: rows.count

                choice: true
                chosen: list.current === modelData.key
                objectName: "choice-" + modelData.key
                snug: list.tight
                text: modelData.name
                width: rows.width - list.ring * 2 - list.besideBar

                onClicked: list.chosen(modelData.key)
            }
            ScrollBar.vertical: PageBar {
                id: bar
            }
        }
    }
}
