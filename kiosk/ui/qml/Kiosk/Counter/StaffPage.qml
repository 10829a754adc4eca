import QtQuick
import Kiosk

Rectangle {
    id: staff

    required property Shell shell

    readonly property StaffPages pages: shell.staffPages
    readonly property int margin: Math.round(Theme.unit * 1.2)

    Accessible.name: qsTr("Staff")
    Accessible.role: Accessible.Dialog
    color: Theme.ground
    objectName: "staff"

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    Words {
        id: who

        anchors.left: parent.left
        anchors.leftMargin: staff.margin
        anchors.right: leave.left
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: leave.verticalCenter
        elide: Text.ElideRight
        font.pixelSize: Theme.large
        font.weight: Font.Bold
        personal: true
        text: qsTr("Staff: %1").arg(staff.shell.staff.name)
    }
    ActionButton {
        id: leave

        anchors.margins: staff.margin
        anchors.right: parent.right
        anchors.top: parent.top
        objectName: "leaveStaff"
        quiet: true
        text: qsTr("Leave")

        onClicked: staff.shell.staff.leave()
    }
    StaffTabs {
        id: tabs

        anchors.left: parent.left
        anchors.margins: staff.margin
        anchors.right: parent.right
        anchors.top: leave.bottom
        current: staff.pages.current
        pages: staff.pages.tabs

        onChosen: page => staff.pages.turn_to(page)
    }
    StaffEnd {
        id: end

        anchors.left: parent.left
        anchors.margins: staff.margin
        anchors.right: parent.right
        anchors.top: tabs.bottom
        viewModel: staff.shell.staff
    }
    Item {
        id: room

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: staff.margin
        anchors.right: parent.right
        anchors.top: end.visible ? end.bottom : tabs.bottom
        objectName: "staffRoom"

        TillPage {
            anchors.fill: parent
            viewModel: staff.pages.till
            visible: staff.pages.current === "till"
        }
        RedemptionsPage {
            anchors.fill: parent
            viewModel: staff.pages.redemptions
            visible: staff.pages.current === "redemptions"
        }
        NumbersPage {
            anchors.fill: parent
            viewModel: staff.pages.numbers
            visible: staff.pages.current === "numbers"
        }
        QueuePage {
            anchors.fill: parent
            viewModel: staff.pages.queue
            visible: staff.pages.current === "queue"
        }
        HealthPage {
            anchors.fill: parent
            viewModel: staff.pages.health
            visible: staff.pages.current === "health"
        }
        ControlsPage {
            anchors.fill: parent
            enrolment: staff.pages.enrolment
            previews: staff.pages.previews
            sheets: staff.pages.sheets
            shop: staff.shell.brand.shopName
            viewModel: staff.pages.health
            visible: staff.pages.current === "controls"
        }
    }
    VerdictPage {
        anchors.fill: parent
        viewModel: staff.pages.till
        visible: ["verdict", "undoing"].includes(staff.pages.till.state)
    }
    EnrolPage {
        anchors.fill: parent
        viewModel: staff.pages.enrolment
        visible: staff.pages.enrolment.opened
    }
    DisplayTest {
        anchors.fill: parent
        visible: staff.pages.health.testShown

        onClosed: staff.pages.health.show_test(false)
    }
    StaffEntry {
        anchors.fill: parent
        objectName: "staffAgain"
        viewModel: staff.shell.staff.again
        visible: staff.shell.staff.again.opened
    }
}
