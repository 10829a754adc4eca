import QtQuick
import Kiosk

Column {
    id: row

    required property int index
    required property string name
    required property string label
    required property string error
    required property bool needed
    required property LeadViewModel viewModel
    property Item control: null
    property bool titled: true
    // Where one writes, in a row that is higher than its place.
    property rect caret: Qt.rect(0, 0, width, control ? control.height : height)

    readonly property bool wrong: error !== ""
    readonly property string message: words(error)
    readonly property string title: needed ? qsTr("%1 *").arg(label || ownLabel(name)) : label || ownLabel(name)

    default property alias body: place.data

    signal focused
    signal done

    function ownLabel(name) {
        switch (name) {
        case "first_name":
            return qsTr("First name");
        case "last_name":
            return qsTr("Last name");
        case "company":
            return qsTr("Company");
        case "email":
            return qsTr("Email");
        case "phone":
            return qsTr("Phone");
        case "notes":
            return qsTr("What would you like to know?");
        case "marketing":
            return qsTr("Please also send me news about new offers.");
        default:
            return "";
        }
    }

    function words(error) {
        switch (error) {
        case "":
            return "";
        case "required":
            return row.name === "consent" ? qsTr("Please agree, so that we may keep your details.") : qsTr("Please fill this in.");
        case "too_long":
            return qsTr("This is too long.");
        case "email":
            return qsTr("Please check this address.");
        case "phone":
            return qsTr("Please check this number. One from abroad begins with +.");
        default:
            return qsTr("Please choose one of these.");
        }
    }

    function take() {
        if (control)
            control.forceActiveFocus(Qt.TabFocusReason);
    }

    // What is typed here is wiped before the row itself goes.
    function wipe() {
    }

    spacing: Math.round(Theme.unit * 0.25)

    Words {
        Accessible.ignored: true
        font.weight: Font.DemiBold
        text: row.title
        visible: row.titled
        width: row.width
        wrapMode: Text.Wrap
    }
    Item {
        id: place

        height: childrenRect.height
        width: row.width
    }
    Row {
        spacing: Theme.unit * 0.4
        visible: row.wrong

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            height: Math.round(Theme.unit * 1.1)
            radius: height / 2
            width: height

            Words {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.inkOnAccent
                font.pixelSize: Theme.small
                font.weight: Font.Bold
                text: "!"
            }
        }
        Words {
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            objectName: "error-" + row.name
            text: row.message
            width: row.width - Theme.unit * 1.5
            wrapMode: Text.Wrap
        }
    }
}
