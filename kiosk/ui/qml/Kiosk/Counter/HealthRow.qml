import QtQuick
import Kiosk

Rectangle {
    id: row

    required property string topic
    required property string level
    required property string value
    required property string detail

    readonly property var names: ({
            feed: qsTr("Offers"),
            clock: qsTr("Clock, off by"),
            outbox: qsTr("Waiting / held"),
            lane: qsTr("Nothing can be delivered"),
            lost: qsTr("Databases that could not be read"),
            disk: qsTr("Disk, free"),
            printer: qsTr("Printer"),
            scanner: qsTr("Scanner"),
            codes: qsTr("Codes that read on the screen"),
            keys: qsTr("Voucher keys"),
            version: qsTr("Version")
        })
    readonly property var feedWords: ({
            live: qsTr("live"),
            catching_up: qsTr("catching up"),
            offline: qsTr("offline")
        })

    function shown() {
        if (topic === "feed")
            return feedWords[value] ?? value;
        return value !== "" ? value : level === "ok" ? qsTr("ready") : "";
    }

    Accessible.description: detail
    Accessible.name: names[topic] + ": " + shown()
    Accessible.role: Accessible.ListItem
    border.color: level === "fail" ? "#9b1c1c" : level === "warn" ? Theme.warning : Theme.line
    border.width: level === "ok" ? 1 : 2
    color: Theme.paper
    height: column.height + Theme.unit
    objectName: "health-" + topic
    radius: Theme.unit * 0.4

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * 0.8
        anchors.verticalCenter: parent.verticalCenter
        color: row.level === "fail" ? "#9b1c1c" : row.level === "warn" ? Theme.warning : "#14612f"
        height: width
        // A shape for each level, for those who do not tell the colours apart.
        radius: row.level === "ok" ? width / 2 : row.level === "warn" ? width / 4 : 0
        rotation: row.level === "fail" ? 45 : 0
        width: Theme.unit * 0.8
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * 2.4
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit * 0.8
        anchors.verticalCenter: parent.verticalCenter

        Item {
            height: name.height
            width: column.width

            Words {
                id: name

                elide: Text.ElideRight
                text: row.names[row.topic] ?? row.topic
                width: parent.width - worth.width - Theme.unit
            }
            Words {
                id: worth

                anchors.right: parent.right
                font.weight: Font.DemiBold
                text: row.shown()
            }
        }
        Words {
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            text: row.detail
            visible: text !== ""
            width: column.width
            wrapMode: Text.Wrap
        }
    }
}
