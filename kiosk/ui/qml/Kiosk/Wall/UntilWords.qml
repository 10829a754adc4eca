import QtQuick
import Kiosk

// How long an offer still holds, in words; empty where it has no end.
Words {
    id: words

    // As in core/wall/validity.py.
    required property string kind
    required property real at
    required property int minutes
    // What else stands on the same line, such as a unit price.
    property string also: ""

    function number(value) {
        return Number(value).toLocaleString(Theme.locale, "f", 0);
    }

    function told() {
        const end = new Date(at);
        switch (kind) {
        case "open":
            return "";
        case "date":
            return qsTr("Until %1").arg(end.toLocaleDateString(Theme.locale, qsTr("d MMMM", "the format of a day")));
        case "weekday":
            return qsTr("Until %1", "a day of the week").arg(end.toLocaleDateString(Theme.locale, "dddd"));
        case "tomorrow":
            return qsTr("Until tomorrow");
        case "days_left":
            return daysInWords();
        case "left":
            return leftInWords();
        default:
            return kind;
        }
    }

    function daysInWords() {
        const hours = number(Math.floor(minutes / 60) % 24);
        return minutes < 2880 ? qsTr("1 day %1 h left").arg(hours) : qsTr("2 days %1 h left").arg(hours);
    }

    function leftInWords() {
        if (minutes < 1)
            return qsTr("Ends any moment");
        const hours = Math.floor(minutes / 60);
        if (hours < 1)
            return qsTr("%1 min left").arg(number(minutes));
        if (minutes % 60 === 0)
            return qsTr("%1 h left").arg(number(hours));
        return qsTr("%1 h %2 min left").arg(number(hours)).arg(number(minutes % 60));
    }

    color: kind === "left" ? Theme.warning : Theme.ink
    font.weight: Font.DemiBold
    objectName: "until"
    text: [told(), also].filter(part => part !== "").join(" \u00b7 ")
    visible: text !== ""
    wrapMode: Text.Wrap
}
