import QtQuick
import Kiosk

Grid {
    id: notes

    required property WallViewModel viewModel
    property bool wide: false

    readonly property real share: wide ? width : (width - columnSpacing) / 2

    readonly property string advice: viewModel.codesOpenPages ? qsTr("Scan a code with your phone, or tap an offer.") : qsTr("Show our staff a photo of a code, or tap an offer.")

    function day(moment) {
        return moment.toLocaleDateString(Theme.locale, qsTr("d MMMM", "the format of a day"));
    }

    function ageInWords() {
        const moment = new Date(viewModel.asOf);
        const time = Qt.formatTime(moment, "HH:mm");
        switch (viewModel.age) {
        case "current":
            return "";
        case "today":
            return qsTr("Last updated today at %1").arg(time);
        case "yesterday":
            return qsTr("Last updated yesterday at %1").arg(time);
        case "earlier":
            return qsTr("Last updated on %1").arg(day(moment));
        case "unknown":
            return qsTr("The latest offers are on their way");
        default:
            return viewModel.age;
        }
    }

    columnSpacing: Theme.unit
    columns: wide ? 1 : 2
    rowSpacing: Theme.unit * 0.3

    Words {
        color: Theme.inkSoft
        elide: Text.ElideRight
        font.pixelSize: Theme.body
        horizontalAlignment: notes.wide ? Text.AlignRight : Text.AlignLeft
        objectName: "hint"
        text: !notes.viewModel.clockBelieved ? qsTr("Offers with an end date are not shown just now.") : notes.viewModel.count > 0 ? notes.advice : ""
        width: age.text === "" ? notes.width : Math.max(notes.share, notes.width - age.implicitWidth - notes.columnSpacing)
    }
    Words {
        id: age

        color: Theme.inkSoft
        elide: Text.ElideRight
        font.pixelSize: Theme.body
        horizontalAlignment: Text.AlignRight
        objectName: "age"
        text: notes.ageInWords()
        width: notes.wide ? notes.width : Math.min(notes.share, implicitWidth)
    }
}
