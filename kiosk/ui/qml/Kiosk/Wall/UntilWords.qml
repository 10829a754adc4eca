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

    function told() {
        const end = new Date(at);
        switch (kind) {
        case "open":
            return "";
        case "date":
            return qsTr("Until %1").arg(Written.day(end));
        case "weekday":
            return qsTr("Until %1", "a day of the week").arg(end.toLocaleDateString(Theme.locale, "dddd"));
        case "hour":
            return qsTr("Until %1", "a time of day, numbered by its hour", end.getHours()).arg(Written.time(end));
        case "today":
            return qsTr("Today");
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
        const hours = Math.floor(minutes / 60) % 24;
        return minutes < 2880 ? qsTr("1 day %n h left", "", hours) : qsTr("2 days %n h left", "", hours);
    }

    function leftInWords() {
        if (minutes < 1)
            return qsTr("Ends any moment");
        const hours = Math.floor(minutes / 60);
        if (hours < 1)
            return qsTr("%n min left", "", minutes);
        if (minutes % 60 === 0)
            return qsTr("%n h left", "", hours);
        return qsTr("%n h %1 min left", "", hours).arg(minutes % 60);
    }

    color: kind === "left" ? Theme.warning : Theme.ink
    font.weight: Font.DemiBold
    objectName: "until"
    text: [told(), also].filter(part => part !== "").join(" \u00b7 ")
    visible: text !== ""
    wrapMode: Text.Wrap
}
