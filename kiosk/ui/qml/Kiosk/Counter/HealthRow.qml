import QtQuick
import Kiosk

Rectangle {
    id: row

    required property string topic
    required property string level
    required property string value
    required property string detail
    required property string reason
    required property string notes
    required property string helper

    readonly property string told: AdviceWords.said(reason, notes, detail)
    readonly property string who: AdviceWords.who(helper)

    // So narrow that words of the usual size would be broken.
    readonly property bool narrow: width < Theme.unit * 10
    readonly property int words: narrow ? Theme.floor : Theme.body

    readonly property var names: ({
            feed: qsTr("Offers"),
            source: qsTr("Offers come by"),
            better: qsTr("Better, but not in use"),
            clock: qsTr("Clock, off by"),
            outbox: qsTr("Waiting / on hold"),
            lane: qsTr("Nothing can be delivered"),
            lost: qsTr("Databases that could not be read"),
            disk: qsTr("Disk, free"),
            printer: qsTr("Printer"),
            scanner: qsTr("Scanner"),
            speech: qsTr("Speech"),
            codes: qsTr("Codes that read on the screen"),
            keys: qsTr("Voucher keys"),
            pins: qsTr("Wrong PINs within a day"),
            runs: qsTr("Cut off within seven days"),
            version: qsTr("Version")
        })
    // A shape for each level, for people who cannot tell the colours apart.
    readonly property var marks: ({
            ok: {
                color: "#14612f",
                line: Theme.line,
                corner: 0.5,
                turn: 0
            },
            warn: {
                color: Theme.warning,
                line: Theme.warning,
                corner: 0.25,
                turn: 0
            },
            fail: {
                color: "#9b1c1c",
                line: "#9b1c1c",
                corner: 0,
                turn: 45
            }
        })
    readonly property var mark: marks[level]
    readonly property var levels: ({
            ok: "",
            warn: qsTr("Warning"),
            fail: qsTr("Fault")
        })
    readonly property var feedWords: ({
            live: qsTr("live"),
            catching_up: qsTr("catching up"),
            offline: qsTr("offline")
        })

    readonly property var rungWords: ({
            pusher: "Pusher",
            streaming: qsTr("Salesforce streaming"),
            poll: qsTr("asking now and then")
        })

    function shown() {
        if (topic === "source" || topic === "better")
            return rungWords[value] ?? value;
        if (topic === "feed")
            return feedWords[value] ?? value;
        if (topic === "disk" && value !== "")
            return Written.size(Number(value));
        const counts = value.split(" / ");
        if (counts.length === 2)
            return qsTr("%1 / %2", "two numbers, in the order of the words beside them").arg(Written.number(counts[0])).arg(Written.number(counts[1]));
        return value !== "" ? value : level === "ok" ? qsTr("ready") : "";
    }

    Accessible.description: [told, who].filter(part => part !== "").join(" ")
    Accessible.name: [levels[level] ?? level, shown() === "" ? name.text : name.text + ": " + shown()].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.ListItem
    border.color: mark.line
    border.width: level === "ok" ? 1 : 2
    color: Theme.paper
    height: column.height + Theme.unit
    objectName: "health-" + topic
    radius: Theme.unit * 0.4

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * (row.narrow ? 0.4 : 0.8)
        color: row.mark.color
        height: width
        objectName: "healthMark"
        radius: width * row.mark.corner
        rotation: row.mark.turn
        width: Theme.unit * 0.8
        // Beside the first line of what is longer.
        y: Math.round(Math.min(column.y + row.words * 0.6, parent.height / 2) - height / 2)
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * (row.narrow ? 1.4 : 2.4)
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit * (row.narrow ? 0.2 : 0.8)
        anchors.verticalCenter: parent.verticalCenter

        Item {
            readonly property bool stacked: name.implicitWidth + worth.implicitWidth + Theme.unit > width

            height: name.height + (stacked && worth.text !== "" ? worth.height : 0)
            width: column.width

            Words {
                id: name

                Accessible.ignored: true
                anchors.left: parent.left
                font.pixelSize: row.words
                objectName: "healthName"
                text: row.names[row.topic] ?? row.topic
                width: parent.stacked ? parent.width : parent.width - worth.width - Theme.unit
                wrapMode: Text.Wrap
            }
            Words {
                id: worth

                Accessible.ignored: true
                anchors.right: parent.right
                font.pixelSize: row.words
                font.weight: Font.DemiBold
                horizontalAlignment: parent.stacked ? Text.AlignLeft : Text.AlignRight
                objectName: "healthValue"
                text: row.shown()
                width: parent.stacked ? parent.width : implicitWidth
                wrapMode: Text.Wrap
                y: parent.stacked ? name.height : 0
            }
        }
        Words {
            Accessible.ignored: true
            color: Theme.inkSoft
            font.pixelSize: Math.min(Theme.small, row.words)
            objectName: "healthTold"
            text: row.told
            visible: text !== ""
            width: column.width
            wrapMode: Text.Wrap
        }
        Words {
            Accessible.ignored: true
            color: Theme.inkSoft
            font.pixelSize: Math.min(Theme.small, row.words)
            font.weight: Font.DemiBold
            objectName: "healthHelper"
            text: row.who
            visible: text !== ""
            width: column.width
            wrapMode: Text.Wrap
        }
    }
}
