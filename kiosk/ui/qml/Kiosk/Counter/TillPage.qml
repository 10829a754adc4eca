pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The till: it waits for a code, takes one by hand, and shows what became of the last ones.
Item {
    id: page

    required property TillViewModel viewModel
    required property RedemptionsViewModel redemptions

    // Whether it is the page that staff have chosen, even under a verdict.
    required property bool shown

    readonly property Item board: keyboard.item as Item
    readonly property real keyboardHeight: board && board.visible ? board.height : 0
    readonly property bool wide: width > Theme.unit * 44 && width > height
    readonly property int gap: Math.round(Theme.unit * 1.1)

    visible: shown

    onVisibleChanged: entry.clear()

    PageScroll {
        id: scroll

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        contentHeight: Math.max(first.height, page.wide ? last.height : first.height + page.gap + last.height)
        height: parent.height - page.keyboardHeight
        objectName: "tillScroll"

        Column {
            id: first

            spacing: page.gap
            width: Math.round(page.wide ? (scroll.width - page.gap) * 0.56 : scroll.width) - (scroll.interactive ? Math.round(Theme.unit * 0.8) : 0)

            TillReady {
                width: first.width
            }
            TillEntry {
                id: entry

                viewModel: page.viewModel
                width: first.width
            }
            Row {
                id: tallies

                readonly property real share: Math.floor((first.width - spacing * 2) / 3)
                readonly property real tall: Math.max(accepted.implicitHeight, refused.implicitHeight, waiting.implicitHeight)

                spacing: page.gap
                visible: page.redemptions.known

                TillTally {
                    id: accepted

                    count: page.redemptions.accepted
                    height: tallies.tall
                    tone: Theme.good
                    width: tallies.share
                    words: qsTr("accepted today")
                }
                TillTally {
                    id: refused

                    count: page.redemptions.refused
                    height: tallies.tall
                    tone: Theme.bad
                    width: tallies.share
                    words: qsTr("refused today")
                }
                TillTally {
                    id: waiting

                    count: page.redemptions.waiting
                    height: tallies.tall
                    tone: Theme.warning
                    width: tallies.share
                    words: qsTr("accepted offline")
                }
            }
        }
        Rectangle {
            id: last

            border.color: Theme.line
            border.width: 1
            color: Theme.paper
            height: list.height + Math.round(Theme.unit * 2)
            radius: Theme.corner
            visible: codes.count > 0
            width: page.wide ? scroll.width - x - (scroll.interactive ? Math.round(Theme.unit * 0.8) : 0) : first.width
            x: page.wide ? Math.round((scroll.width - page.gap) * 0.56) + page.gap : 0
            y: page.wide ? 0 : first.height + page.gap

            Column {
                id: list

                anchors.left: parent.left
                anchors.margins: Math.round(Theme.unit)
                anchors.right: parent.right
                anchors.top: parent.top

                Flow {
                    bottomPadding: Math.round(Theme.unit * 0.5)
                    spacing: Theme.unit
                    width: list.width

                    Words {
                        font.pixelSize: Theme.strong
                        font.weight: Font.Bold
                        text: qsTr("Last codes")
                    }
                    Words {
                        color: Theme.inkSoft
                        text: qsTr("Touch one to undo it")
                    }
                }
                Repeater {
                    id: codes

                    model: page.redemptions.last

                    RedemptionRow {
                        framed: false
                        height: Math.max(Theme.touch, implicitContentHeight, Math.round(Math.min(Theme.unit * 5.5, page.height * 0.12)))
                        width: list.width

                        onClicked: page.redemptions.take_back(row)
                    }
                }
            }
        }
    }
    Loader {
        id: keyboard

        active: page.shown
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        source: "../Screen/Keyboard.qml"
        width: Math.min(parent.width, Math.max(Theme.unit * 60, parent.height * 1.2))
    }
}
