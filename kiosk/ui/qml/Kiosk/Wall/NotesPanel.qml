import QtQuick
import Kiosk

// The whole notice, where the wall has room for its sign alone.
Rectangle {
    id: panel

    required property WallNotes notes

    signal closed

    Accessible.name: notes.all
    Accessible.role: Accessible.AlertMessage
    color: Theme.paper
    objectName: "notesPanel"

    Component.onCompleted: Status.tell(notes.all)

    PageScroll {
        anchors.fill: parent
        anchors.margins: Math.round(Theme.unit * 0.6)
        contentHeight: Math.max(height, words.height)

        Words {
            id: words

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            objectName: "notesWords"
            text: panel.notes.rest === "" ? panel.notes.lead : panel.notes.lead + "\n" + panel.notes.rest
            width: parent.width
            wrapMode: Text.Wrap
        }
        TapHandler {
            onTapped: panel.closed()
        }
    }
}
