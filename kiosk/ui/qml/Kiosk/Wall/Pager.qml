pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// ‹ dots ›; the dot of the shown page is long, and numbers stand for dots where there are many.
Row {
    id: pager

    required property PagesViewModel viewModel
    property bool numbers: false
    property bool snug: false
    // Whether there is room for the buttons alone.
    property bool bare: false

    readonly property bool present: viewModel.count > 1
    readonly property bool dotted: !numbers && viewModel.count <= 6
    // Both orders of reading turn the chevrons with them.
    readonly property bool mirrored: LayoutMirroring.enabled

    signal turned(int pages)

    Accessible.name: words.text
    Accessible.role: Accessible.Grouping
    objectName: "pager"
    spacing: Math.round(Theme.unit * (bare ? 0.3 : 0.5))
    visible: present

    DockButton {
        Accessible.name: qsTr("Previous page")
        drawing: pager.mirrored ? "next" : "before"
        objectName: "pageBack"
        slim: pager.bare
        snug: pager.snug

        background: PagerFrame {
            button: parent as DockButton
        }

        onClicked: pager.turned(-1)
    }
    Row {
        anchors.verticalCenter: parent.verticalCenter
        objectName: "pageDots"
        spacing: Math.round(Theme.unit * 0.4)
        visible: pager.dotted

        Repeater {
            model: pager.dotted ? pager.viewModel.count : 0

            Rectangle {
                required property int index

                readonly property bool current: index === pager.viewModel.page

                border.color: current ? Theme.ink : Theme.inkSoft
                border.width: Math.max(1, Math.round(Theme.unit * 0.09))
                color: current ? Theme.ink : "transparent"
                height: Math.round(Theme.unit * 0.65)
                radius: height / 2
                width: current ? Math.round(height * 2.6) : height
            }
        }
    }
    Words {
        id: words

        Accessible.role: Accessible.StaticText
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.DemiBold
        objectName: "pageNumber"
        text: qsTr("%1 of %2", "a page's number, and how many there are").arg(pager.viewModel.page + 1).arg(pager.viewModel.count)
        visible: !pager.dotted && !pager.bare
    }
    DockButton {
        Accessible.name: qsTr("Next page")
        drawing: pager.mirrored ? "before" : "next"
        objectName: "pageOn"
        slim: pager.bare
        snug: pager.snug

        background: PagerFrame {
            button: parent as DockButton
        }

        onClicked: pager.turned(1)
    }
}
