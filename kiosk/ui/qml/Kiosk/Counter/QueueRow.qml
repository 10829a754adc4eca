import QtQuick
import QtQuick.Templates
import Kiosk

AbstractButton {
    id: entry

    required property string row
    required property string kind
    required property string label
    required property string standing
    required property bool held
    required property real since
    required property string sentence
    required property string reason
    required property var notes

    // The English words that rows carry, marked here for translation.
    readonly property list<string> words: [QT_TR_NOOP("Lead"), QT_TR_NOOP("Redemption"), QT_TR_NOOP("Numbers of a day"), QT_TR_NOOP("Waiting"), QT_TR_NOOP("On its way"), QT_TR_NOOP("With the hub"), QT_TR_NOOP("On hold: needs attention"), QT_TR_NOOP("Sent")]

    readonly property string what: label === "" ? qsTr("Unknown kind: %1").arg(Written.code(kind)) : qsTr(label)
    readonly property string stands: qsTr(standing)
    readonly property string why: AdviceWords.said(reason, FieldWords.listed(notes), sentence)

    signal opened

    function named() {
        const day = new Date(since);
        return what + " · " + Written.day(day) + " " + Written.time(day);
    }

    Accessible.description: why
    Accessible.name: named() + ". " + stands
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
            font.weight: Font.DemiBold
            text: entry.named()
            width: column.width
            wrapMode: Text.Wrap
        }
        Words {
            Accessible.ignored: true
            color: entry.held ? Theme.warning : Theme.inkSoft
            font.weight: entry.held ? Font.DemiBold : Font.Normal
            text: entry.stands
            width: column.width
            wrapMode: Text.Wrap
        }
        Words {
            Accessible.ignored: true
            color: Theme.inkSoft
            // On a page that scrolls as a whole there is room for all of it.
            maximumLineCount: entry.ListView.view && !entry.ListView.view.interactive ? 99 : 3
            // A server's sentence may quote what a customer wrote.
            personal: true
            text: entry.why
            visible: entry.held && text !== ""
            width: column.width
            wrapMode: Text.Wrap
        }
    }
}
