import QtQuick
import Kiosk

// One line about what is not as ever: the clock, or else how old the offers are.
Rectangle {
    id: notes

    required property AgeViewModel viewModel
    // The width in px that it may take.
    property real room: 400
    // Whether all stands on one line.
    property bool low: false

    readonly property bool unsure: !viewModel.clockBelieved
    readonly property string lead: unsure ? qsTr("The clock is being checked.") : viewModel.age === "current" ? "" : viewModel.age === "unknown" ? qsTr("The latest offers are on their way.") : qsTr("No connection.")
    readonly property string rest: unsure ? qsTr("Offers with an end date are not shown just now.") : ageInWords()

    function day(moment) {
        return moment.toLocaleDateString(Theme.locale, qsTr("d MMMM", "the format of a day"));
    }

    function ageInWords() {
        const moment = new Date(viewModel.asOf);
        const time = Qt.formatTime(moment, "HH:mm");
        switch (viewModel.age) {
        case "current":
        case "unknown":
            return "";
        case "today":
            return qsTr("Last updated today at %1").arg(time);
        case "yesterday":
            return qsTr("Last updated yesterday at %1").arg(time);
        case "earlier":
            return qsTr("Last updated on %1").arg(day(moment));
        default:
            return viewModel.age;
        }
    }

    color: Theme.tint
    height: Math.ceil(words.implicitHeight + Theme.unit * (low ? 0.4 : 0.8))
    objectName: "notes"
    radius: Theme.smallCorner
    visible: lead !== ""
    width: Math.min(room, sign.width + Theme.unit * 2.3 + words.width)

    LineIcon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * 0.8
        anchors.verticalCenter: parent.verticalCenter
        ink: Theme.warning
        name: notes.unsure ? "clock" : "offline"
    }
    Column {
        id: words

        readonly property real room: notes.room - sign.width - Theme.unit * 2.3

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
            visible: !notes.low || notes.rest === ""
            width: Math.min(implicitWidth, words.room)
            wrapMode: Text.Wrap
        }
        Words {
            id: second

            font.pixelSize: Theme.small
            objectName: notes.unsure ? "hint" : "age"
            elide: Text.ElideRight
            text: notes.low && notes.rest !== "" ? notes.lead + " " + notes.rest : notes.rest
            visible: text !== ""
            width: Math.min(implicitWidth, words.room)
            wrapMode: notes.low ? Text.NoWrap : Text.Wrap
        }
    }
}
