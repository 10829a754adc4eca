pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk

Row {
    id: tabs

    required property string current
    required property var pages

    readonly property var names: ({
            till: qsTr("Scan"),
            redemptions: qsTr("Redeemed"),
            numbers: qsTr("Numbers"),
            queue: qsTr("Queue"),
            health: qsTr("Health"),
            controls: qsTr("Controls")
        })

    signal chosen(string page)

    Accessible.role: Accessible.PageTabList
    spacing: Math.round(Theme.unit * 0.4)

    Repeater {
        model: tabs.pages

        AbstractButton {
            id: tab

            required property string modelData

            readonly property bool shown: tabs.current === modelData

            Accessible.checked: shown
            Accessible.name: text
            Accessible.role: Accessible.PageTab
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: shown ? Font.Bold : Font.Normal
            implicitHeight: Math.max(Theme.touch, Math.round(Theme.unit * 2.6))
            objectName: "tab-" + modelData
            text: tabs.names[modelData] ?? modelData
            width: (tabs.width - tabs.spacing * (tabs.pages.length - 1)) / tabs.pages.length

            background: Rectangle {
                border.color: tab.visualFocus ? Theme.ink : Theme.line
                border.width: tab.visualFocus ? 3 : 1
                color: tab.shown ? Theme.ink : Theme.paper
                opacity: tab.down ? 0.7 : 1
                radius: Theme.unit / 2
            }
            contentItem: Text {
                color: tab.shown ? Theme.paper : Theme.ink
                font: tab.font
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: 12
                text: tab.text
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
            }

            onClicked: tabs.chosen(modelData)
        }
    }
}
