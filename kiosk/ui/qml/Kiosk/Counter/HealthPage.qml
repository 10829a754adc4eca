pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: page

    required property HealthViewModel viewModel

    // Problems may change while somebody is looking.
    Timer {
        interval: 5000
        repeat: true
        running: page.visible

        onTriggered: page.viewModel.refresh()
    }
    ListView {
        id: list

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: page.viewModel.lines
        objectName: "healthList"
        spacing: Math.round(Theme.unit * 0.3)

        delegate: HealthRow {
            width: list.width
        }
        footer: Column {
            spacing: Math.round(Theme.unit * 0.2)
            topPadding: Theme.unit
            width: list.width

            Words {
                font.weight: Font.Bold
                text: log.count > 0 ? qsTr("Last warnings") : qsTr("No warnings since the start")
                width: parent.width
            }
            Repeater {
                id: log

                model: page.viewModel.log

                Words {
                    required property real at
                    required property string message

                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    text: Qt.formatTime(new Date(at), "HH:mm:ss") + "  " + message
                    width: list.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
