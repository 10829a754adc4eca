import QtQuick
import Kiosk

Rectangle {
    id: entry

    required property string title
    required property string number
    required property real share
    required property int seconds
    required property int taps
    required property int details
    required property int vouchers
    required property int printed
    required property int begun
    required property int sent
    required property int accepted
    required property int refused

    readonly property string name: title || number
    readonly property string shown: qsTr("On the screen: %1 min").arg(Written.number(Math.round(seconds / 60)))
    readonly property string done: [told(taps, qsTr("Opened: %1")), told(details, qsTr("Read: %1")), told(vouchers, qsTr("Vouchers: %1")), told(printed, qsTr("Printed: %1")), told(begun, qsTr("Forms begun: %1")), told(sent, qsTr("Forms sent: %1")), told(accepted, qsTr("Redeemed: %1")), told(refused, qsTr("Refused: %1"))].filter(part => part !== "").join(" · ")

    function told(count, words) {
        return count > 0 ? words.arg(Written.number(count)) : "";
    }

    Accessible.name: [name, shown, done].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.ListItem
    border.color: Theme.line
    border.width: 1
    color: Theme.paper
    height: column.height + Theme.unit
    radius: Theme.unit * 0.4

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * 0.6
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit * 0.6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.round(Theme.unit * 0.2)

        Words {
            Accessible.ignored: true
            elide: Text.ElideRight
            font.weight: Font.DemiBold
            text: entry.name
            width: column.width
        }
        Item {
            height: Math.round(Theme.unit * 0.4)
            width: column.width

            Rectangle {
                anchors.left: parent.left
                color: Theme.brandColour
                height: parent.height
                objectName: "numbersBar"
                radius: height / 2
                width: Math.round(parent.width * entry.share)
            }
        }
        Words {
            Accessible.ignored: true
            color: Theme.inkSoft
            text: entry.shown
            width: column.width
        }
        Words {
            Accessible.ignored: true
            objectName: "numbersDone"
            text: entry.done
            visible: text !== ""
            width: column.width
            wrapMode: Text.Wrap
        }
    }
}
