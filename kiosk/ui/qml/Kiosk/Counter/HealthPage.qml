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
    PageScroll {
        id: scroll

        anchors.fill: parent
        contentHeight: column.height
        objectName: "healthList"

        Column {
            id: column

            spacing: Math.round(Theme.unit * 0.3)
            width: scroll.width - (scroll.interactive ? Math.round(Theme.unit * 0.8) : 0)

            Repeater {
                model: page.viewModel.lines

                HealthRow {
                    width: column.width
                }
            }
            Words {
                font.weight: Font.Bold
                text: log.count > 0 ? qsTr("Last warnings") : qsTr("No warnings since the start")
                topPadding: Theme.unit
                width: column.width
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
                    width: column.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
