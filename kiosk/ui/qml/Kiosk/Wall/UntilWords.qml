import QtQuick
import Kiosk

Words {
    id: words

    required property string kind
    required property real at
    required property int minutes

    function number(value) {
        return Number(value).toLocaleString(Theme.locale, "f", 0);
    }

    function told() {
        const end = new Date(at);
        const time = Qt.formatTime(end, "HH:mm");
        switch (kind) {
        case "open":
            return "";
        case "date":
            return qsTr("Until %1").arg(end.toLocaleDateString(Theme.locale, qsTr("d MMMM", "the format of a day")));
        case "weekday":
            return qsTr("Until %1", "a day of the week").arg(end.toLocaleDateString(Theme.locale, "dddd"));
        case "tomorrow":
            return qsTr("Until tomorrow");
        case "last_day":
            return qsTr("Last day today");
        case "today":
            return qsTr("Ends today at %1").arg(time);
        case "left":
            return leftInWords();
        default:
            return kind;
        }
    }

    function leftInWords() {
        if (minutes < 1)
            return qsTr("Ends any moment");
        const hours = Math.floor(minutes / 60);
        if (hours < 1)
            return qsTr("Only %1 min left").arg(number(minutes));
        if (minutes % 60 === 0)
            return qsTr("Only %1 h left").arg(number(hours));
        return qsTr("Only %1 h %2 min left").arg(number(hours)).arg(number(minutes % 60));
    }

    color: kind === "left" ? Theme.brandColour : Theme.ink
    font.weight: Font.DemiBold
    objectName: "until"
    text: told()
    visible: text !== ""
    wrapMode: Text.Wrap
}
