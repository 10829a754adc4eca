import QtQuick
import Kiosk

Rectangle {
    id: staff

    required property Shell shell

    readonly property StaffPages pages: shell.staffPages
    // A page of its own over all of this: what lies under it is not to be pressed, by key either.
    readonly property bool covered: verdict.visible || enrolment.visible || test.visible || again.visible
    readonly property int margin: Math.round(Theme.unit * 1.2)

    function arrive() {
        if (visible && !covered)
            Status.lead(where.visible ? where : who, under);
    }

    Accessible.name: qsTr("Staff")
    Accessible.role: Accessible.Dialog
    color: Theme.ground
    objectName: "staff"

    Component.onCompleted: Qt.callLater(arrive)
    onCoveredChanged: Qt.callLater(arrive)

    // From another page to the till, and from there to the wall.
    Shortcut {
        enabled: !staff.covered
        objectName: "shortcut"
        sequence: "Escape"

        onActivated: {
            if (staff.pages.current === "till")
                staff.shell.staff.leave();
            else
                staff.pages.turn_to("till");
        }
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    // Not there for anybody while something lies over it.
    Item {
        id: under

        anchors.fill: parent
        visible: !staff.covered

        Rectangle {
            id: head

            color: Theme.ink
            height: leave.height + Math.round(Theme.unit * 1.2)
            width: parent.width

            Words {
                id: where

                Accessible.focusable: true
                Accessible.role: Accessible.Heading
                anchors.left: parent.left
                anchors.leftMargin: staff.margin
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.paper
                font.pixelSize: Math.max(Theme.least, Math.round(Math.min(Theme.title, staff.height * 0.06)))
                font.weight: Theme.headWeight
                text: tabs.names[staff.pages.current] ?? ""
                visible: width < Math.min(head.width * 0.4, head.width - leave.width - staff.margin * 3)
            }
            Words {
                id: who

                Accessible.focusable: true
                Accessible.role: where.visible ? Accessible.StaticText : Accessible.Heading
                anchors.left: where.visible ? where.right : parent.left
                anchors.leftMargin: staff.margin
                anchors.right: leave.left
                anchors.rightMargin: Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.paper
                elide: Text.ElideRight
                objectName: "staffName"
                personal: true
                readonly property string whole: qsTr("Staff: %1").arg(Written.quoted(staff.shell.staff.name))

                Accessible.name: whole
                text: whole
                // A name that has no room says nothing beside the page's.
                visible: !where.visible || width > Theme.unit * 2
                // The name alone says enough where both have no room.
                states: State {
                    when: spelled.advanceWidth + 2 > who.width

                    PropertyChanges {
                        who.text: Written.quoted(staff.shell.staff.name)
                    }
                }

                TextMetrics {
                    id: spelled

                    font: who.font
                    text: who.whole
                }
            }
            PageButton {
                id: leave

                anchors.right: parent.right
                anchors.rightMargin: staff.margin
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Math.round(Math.min(Theme.strong, Math.max(Theme.floor, height * 0.6)))
                height: Math.max(Theme.touch, Math.round(Math.min(Theme.unit * 3, staff.height * 0.12)))
                objectName: "leaveStaff"
                quiet: true
                text: qsTr("Leave")

                onClicked: staff.shell.staff.leave()
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.paper
            height: tabs.height + 1
            width: parent.width

            Rectangle {
                color: Theme.line
                height: 1
                width: parent.width
            }
            StaffTabs {
                id: tabs

                anchors.bottom: parent.bottom
                current: staff.pages.current

                onCurrentChanged: Status.tell(names[current] ?? current)
                pages: staff.pages.tabs
                width: parent.width

                onChosen: page => staff.pages.turn_to(page)
            }
        }
        StaffEnd {
            id: end

            anchors.left: parent.left
            anchors.margins: staff.margin
            anchors.right: parent.right
            anchors.top: head.bottom
            viewModel: staff.shell.staff
        }
        Item {
            id: room

            anchors.bottom: parent.bottom
            anchors.bottomMargin: tabs.height + 1
            anchors.left: parent.left
            anchors.leftMargin: staff.margin
            anchors.right: parent.right
            anchors.rightMargin: staff.margin
            anchors.top: end.visible ? end.bottom : head.bottom
            anchors.topMargin: staff.margin
            objectName: "staffRoom"

            TillPage {
                anchors.fill: parent
                redemptions: staff.pages.redemptions
                shown: staff.pages.current === "till"
                viewModel: staff.pages.till
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
    }
    VerdictPage {
        id: verdict

        anchors.fill: parent
        enabled: !again.visible
        shown: ["verdict", "undoing"].includes(staff.pages.till.state)
        viewModel: staff.pages.till
    }
    EnrolPage {
        id: enrolment

        anchors.fill: parent
        enabled: !again.visible
        viewModel: staff.pages.enrolment
        visible: staff.pages.enrolment.opened
    }
    DisplayTest {
        id: test

        anchors.fill: parent
        enabled: !again.visible
        visible: staff.pages.health.testShown

        onClosed: staff.pages.health.show_test(false)
    }
    ClosingBar {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        patience: staff.shell.staff.idle
        told: qsTr("Staff mode ends in %1 s").arg(staff.shell.staff.idle.left)
        wanted: !again.visible
    }
    StaffEntry {
        id: again

        anchors.fill: parent
        objectName: "staffAgain"
        viewModel: staff.shell.staff.again
        visible: staff.shell.staff.again.opened
    }
}
