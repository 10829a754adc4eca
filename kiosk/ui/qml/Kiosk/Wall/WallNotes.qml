import QtQuick
import Kiosk

// One line about what is not as ever: the clock, or else how old the offers are, or else the printer.
Rectangle {
    id: notes

    required property AgeViewModel viewModel
    // The widths in px that it may take: beside the shop's name, and in its place.
    property real room: 400
    property real whole: room
    // Whether all stands on one line.
    property bool low: false

    // Words are left out rather than cut: first those that the sign says too, then the shop's name;
    // what still has no room takes more lines.
    readonly property real edge: sign.width + Theme.unit * 2.3
    readonly property real aloneEdge: sign.width + Theme.unit * 1.5
    readonly property real both: edge + (low ? line.advanceWidth : Math.max(leading.advanceWidth, resting.advanceWidth)) + 2
    readonly property real least: low && rest !== "" ? edge + resting.advanceWidth + 2 : both
    readonly property bool alone: least > room
    readonly property bool full: both <= (alone ? whole : room)

    readonly property string all: (lead + " " + rest).trim()
    readonly property string drawing: unsure ? "clock" : paperless ? "print" : "offline"
    readonly property bool present: lead !== ""
    readonly property bool unsure: !viewModel.clockBelieved
    readonly property bool current: viewModel.age === "current"
    readonly property bool paperless: !unsure && current && viewModel.paperOut
    readonly property string lead: unsure ? qsTr("The clock is being checked.") : paperless ? qsTr("The printer is out of paper.") : current ? "" : viewModel.age === "unknown" ? qsTr("The latest offers are on their way.") : qsTr("No connection.")
    readonly property string rest: unsure ? qsTr("Offers with an end date are not shown just now.") : paperless ? qsTr("Take a photo of the code instead.") : ageInWords()

    function ageInWords() {
        const moment = new Date(viewModel.asOf);
        const time = Written.time(moment);
        const hour = moment.getHours();
        switch (viewModel.age) {
        case "current":
        case "unknown":
            return "";
        case "today":
            return qsTr("Last updated today at %1", "numbered by the hour", hour).arg(time);
        case "yesterday":
            return qsTr("Last updated yesterday at %1", "numbered by the hour", hour).arg(time);
        case "earlier":
            return qsTr("Last updated on %1").arg(Written.day(moment));
        default:
            return viewModel.age;
        }
    }

    color: Theme.tint
    height: Math.ceil(words.implicitHeight + Theme.unit * (low || alone ? 0.4 : 0.8))
    objectName: "notes"
    radius: Theme.smallCorner
    visible: present
    width: words.width + (alone ? aloneEdge : edge)

    TextMetrics {
        id: leading

        font: first.font
        text: notes.lead
    }
    TextMetrics {
        id: resting

        font: second.font
        text: notes.rest
    }
    TextMetrics {
        id: line

        font: notes.rest === "" ? first.font : second.font
        text: notes.all
    }
    LineIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * (notes.alone ? 0.4 : 0.8)
        anchors.verticalCenter: parent.verticalCenter
        ink: Theme.warning
        name: notes.drawing
    }
    Column {
        id: words

        readonly property real room: notes.alone ? notes.whole - notes.aloneEdge : notes.room - notes.edge

        anchors.left: sign.right
        anchors.leftMargin: Theme.unit * 0.7
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(first.visible ? first.width : 0, second.visible ? second.width : 0)

        Words {
            id: first

            font.pixelSize: Theme.small
            font.weight: Font.Bold
            objectName: "noteLead"
            text: notes.lead
            visible: notes.rest === "" || !notes.low && notes.full
            width: Math.min(implicitWidth, words.room)
            wrapMode: Text.Wrap
        }
        Words {
            id: second

            Accessible.name: notes.lead + " " + notes.rest
            font.pixelSize: Theme.small
            objectName: notes.unsure || notes.paperless ? "hint" : "age"
            text: notes.low && notes.full && notes.rest !== "" ? notes.lead + " " + notes.rest : notes.rest
            visible: text !== ""
            width: Math.min(implicitWidth, words.room)
            wrapMode: Text.Wrap
        }
    }
}
