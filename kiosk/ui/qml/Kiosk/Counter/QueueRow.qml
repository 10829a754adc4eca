import QtQuick
import QtQuick.Controls.Basic
import Kiosk

AbstractButton {
    id: entry

    required property string row
    required property string kind
    required property string standing
    required property real since
    required property string code
    required property string sentence

    readonly property bool held: standing === "held"

    signal opened

    function named() {
        const what = kind === "lead" ? qsTr("Lead") : qsTr("Redemption");
        const day = new Date(since);
        return what + " · " + day.toLocaleDateString(Theme.locale, qsTr("d MMMM", "the format of a day")) + " " + Qt.formatTime(day, "HH:mm");
    }

    function stands() {
        if (held)
            return qsTr("Held: needs a person");
        return standing === "sending" ? qsTr("On its way") : qsTr("Waiting");
    }

    Accessible.description: sentence
    Accessible.name: named() + ". " + stands()
    Accessible.role: Accessible.Button
    enabled: held
    height: Math.max(Theme.touch, column.height + Theme.unit)
    objectName: "queue-" + row

    background: Rectangle {
        border.color: entry.visualFocus ? Theme.ink : entry.held ? Theme.warning : Theme.line
        border.width: entry.held || entry.visualFocus ? 2 : 1
        color: entry.down ? Theme.tint : Theme.paper
        radius: Theme.unit * 0.4
    }

    onClicked: opened()

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.unit * 0.8
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.round(Theme.unit * 0.15)

        Words {
            Accessible.ignored: true
            elide: Text.ElideRight
            font.weight: Font.DemiBold
            text: entry.named()
            width: column.width
        }
        Words {
            Accessible.ignored: true
            color: entry.held ? Theme.warning : Theme.inkSoft
            elide: Text.ElideRight
            font.weight: entry.held ? Font.DemiBold : Font.Normal
            text: entry.stands()
            width: column.width
        }
        Words {
            Accessible.ignored: true
            color: Theme.inkSoft
            maximumLineCount: 3
            text: entry.sentence
            visible: entry.held && text !== ""
            width: column.width
            wrapMode: Text.Wrap
        }
    }
}
