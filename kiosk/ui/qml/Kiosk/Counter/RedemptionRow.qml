import QtQuick
import QtQuick.Templates
import Kiosk

AbstractButton {
    id: entry

    required property string row
    required property real at
    required property string fate
    required property string outcome
    required property string title
    required property string number
    required property string staff
    required property bool offline
    required property string conflict
    required property string reason
    required property string give

    // Whether it stands in a frame of its own, or above a line.
    property bool framed: true

    readonly property bool stands: fate === "stands"
    readonly property var colours: ({
            stands: offline ? Theme.warning : Theme.good,
            undone_later: Theme.bad,
            refused: Theme.bad,
            takes_back: Theme.inkSoft
        })

    function when() {
        const then = new Date(entry.at);
        const time = Written.time(then);
        if (then.toDateString() === new Date().toDateString())
            return time;
        return Written.day(then) + " " + time;
    }

    function said() {
        switch (fate) {
        case "stands":
        case "refused":
            return OutcomeWords.named(outcome);
        case "undone_later":
            return qsTr("%1, taken back later").arg(OutcomeWords.named(outcome));
        case "takes_back":
            return qsTr("Taken back: %1").arg(reason);
        default:
            return fate;
        }
    }

    function refused() {
        switch (conflict) {
        case "":
            return "";
        case "already_used":
        case "used_elsewhere":
            return qsTr("Salesforce: the voucher was used elsewhere too.");
        case "limit_reached":
            return qsTr("Salesforce: the limit had been reached.");
        case "not_started":
        case "expired":
        case "withdrawn":
            return qsTr("Salesforce: the offer was not valid at that time.");
        case "other_store":
            return qsTr("Salesforce: the offer is another store's.");
        case "forged":
            return qsTr("Salesforce: nobody issued this voucher.");
        case "unknown_offer":
            return qsTr("Salesforce: there is no such offer.");
        default:
            return qsTr("Salesforce would have refused it (%1).").arg(Written.code(conflict));
        }
    }

    Accessible.name: [heading.text, details.text, refused(), give].filter(part => part !== "").join(". ")
    Accessible.role: stands ? Accessible.Button : Accessible.ListItem
    enabled: stands
    height: Math.max(Theme.touch, column.height + Theme.unit)
    objectName: "redemption-" + row

    background: Rectangle {
        border.color: entry.visualFocus ? Theme.focus : entry.conflict !== "" ? Theme.warning : Theme.line
        border.width: entry.visualFocus ? 3 : entry.conflict !== "" ? 2 : entry.framed ? 1 : 0
        color: entry.down ? Theme.brandSoft : Theme.paper
        radius: entry.framed ? Theme.smallCorner : 0

        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.line
            height: 1
            visible: !entry.framed
            width: parent.width
        }
    }

    Rectangle {
        color: entry.colours[entry.fate]
        height: parent.height
        objectName: "redemptionMark"
        radius: Theme.unit * 0.4
        width: Theme.unit * 0.4
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.unit
        anchors.right: given.visible ? given.left : parent.right
        anchors.rightMargin: Theme.unit * 0.6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.round(Theme.unit * 0.15)

        Words {
            id: heading

            Accessible.ignored: true
            elide: Text.ElideRight
            font.weight: Font.DemiBold
            text: entry.when() + "  " + (entry.title || entry.number || qsTr("No known offer"))
            width: column.width
        }
        Words {
            id: details

            Accessible.ignored: true
            color: entry.colours[entry.fate]
            elide: Text.ElideRight
            font.weight: Font.DemiBold
            objectName: "redemptionSaid"
            personal: entry.staff !== ""
            text: [entry.said(), entry.offline ? qsTr("offline") : "", entry.staff].filter(part => part !== "").join(" · ")
            width: column.width
        }
        Words {
            Accessible.ignored: true
            color: Theme.warning
            font.weight: Font.DemiBold
            text: entry.refused()
            visible: text !== ""
            width: column.width
            wrapMode: Text.Wrap
        }
    }
    Words {
        id: given

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideRight
        font.pixelSize: Theme.strong
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignRight
        objectName: "redemptionGive"
        text: entry.give
        visible: text !== "" && entry.width > Theme.unit * 26
        width: Math.min(Math.ceil(implicitWidth), entry.width * 0.3)
    }
}
