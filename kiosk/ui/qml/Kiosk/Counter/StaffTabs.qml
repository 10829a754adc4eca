pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

Row {
    id: tabs

    required property string current
    required property var pages

    readonly property var names: ({
            till: qsTr("Till"),
            redemptions: qsTr("Redeemed"),
            numbers: qsTr("Numbers"),
            queue: qsTr("Queue"),
            health: qsTr("Health"),
            controls: qsTr("Controls")
        })

    readonly property var signs: ({
            till: "scan",
            redemptions: "ticket",
            numbers: "bars",
            queue: "mail",
            health: "gauge",
            controls: "sliders"
        })

    signal chosen(string page)

    Accessible.name: qsTr("Pages")
    Accessible.role: Accessible.PageTabList
    height: Math.max(Theme.touch, Math.round(Math.min(Theme.unit * 5.8, Window.height * 0.115)))
    spacing: 0

    // One size for all of them, by the longest name.
    readonly property real share: width / Math.max(1, pages.length)
    readonly property int fitting: Math.floor(Theme.small * Math.min(1, (share - Theme.unit * 0.3) / widest))
    readonly property int letters: Math.max(Theme.floor, fitting)
    // Names that would be too small to read leave their place to the signs; the page says its name.
    readonly property bool signed: fitting < Theme.floor
    readonly property real widest: Math.max(1, ...pages.map(page => metrics.advanceWidth(names[page] ?? page)))

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Font.Bold
    }

    Repeater {
        model: tabs.pages

        AbstractButton {
            id: tab

            required property string modelData

            readonly property bool shown: tabs.current === modelData

            Accessible.name: text
            Accessible.role: Accessible.PageTab
            Accessible.selectable: true
            Accessible.selected: shown
            focusPolicy: Qt.StrongFocus
            implicitHeight: tabs.height
            objectName: "tab-" + modelData
            text: tabs.names[modelData] ?? modelData
            width: (tabs.width - tabs.spacing * (tabs.pages.length - 1)) / tabs.pages.length

            background: Rectangle {
                border.color: Theme.focus
                border.width: tab.visualFocus ? 3 : 0
                color: tab.down ? Theme.brandSoft : Theme.paper

                Rectangle {
                    color: Theme.brandColour
                    height: Math.round(Theme.unit * 0.25)
                    visible: tab.shown
                    width: parent.width
                }
            }
            contentItem: Item {
                Column {
                    anchors.centerIn: parent
                    spacing: Math.round(Theme.unit * 0.25)
                    width: parent.width

                    LineIcon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        ink: tab.shown ? Theme.brandColour : Theme.ink
                        name: tabs.signs[tab.modelData] ?? ""
                        side: Math.round(Math.min(Theme.unit * 1.5, tabs.height * 0.6))
                        visible: tabs.signed || tabs.height > Theme.unit * 4
                    }
                    Words {
                        Accessible.ignored: true
                        color: tab.shown ? Theme.brandColour : Theme.ink
                        font.pixelSize: tabs.letters
                        font.weight: tab.shown ? Font.Bold : Font.DemiBold
                        horizontalAlignment: Text.AlignHCenter
                        text: tab.text
                        visible: !tabs.signed
                        width: parent.width
                    }
                }
            }

            // Qt gives a tab no action of its own.
            Accessible.onPressAction: tabs.chosen(modelData)
            onClicked: tabs.chosen(modelData)
        }
    }
}
