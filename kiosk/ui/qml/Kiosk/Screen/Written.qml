pragma Singleton
import QtQml
import Kiosk

// How the customer's language writes days, times, numbers and sizes, and keeps what reads in one
// direction together. Translators set the formats.
QtObject {
    id: written

    readonly property string dayFormat: qsTr("d MMMM", "the format of a day")
    readonly property string firstFormat: qsTr("d MMMM", "the format of the first day of a month")
    readonly property string timeFormat: qsTr("HH:mm", "the format of a time")

    function day(moment) {
        return moment.toLocaleDateString(Theme.locale, moment.getDate() === 1 ? firstFormat : dayFormat);
    }

    function time(moment) {
        return moment.toLocaleTimeString(Theme.locale, timeFormat);
    }

    function number(value) {
        return Number(value).toLocaleString(Theme.locale, "f", 0);
    }

    // Bytes as makers of disks count them: 1 GB is 1,000,000,000 bytes.
    function size(bytes) {
        return Theme.locale.formattedDataSize(bytes, 1, Locale.DataSizeSIFormat);
    }

    // Codes, numbers of phones and addresses, which are read from left to right in every language.
    function code(text) {
        return "\u2066" + text + "\u2069";
    }

    // What others wrote, in whichever direction its letters have.
    function quoted(text) {
        return "\u2068" + text + "\u2069";
    }
}
