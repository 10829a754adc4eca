import QtQuick
import Kiosk

// A line for a code that no scanner reads, and the button that checks it.
Rectangle {
    id: entry

    required property TillViewModel viewModel

    readonly property int inset: Math.round(Theme.unit * 1.2)
    readonly property bool beside: column.width > check.implicitWidth + Theme.unit * 14
    readonly property int tall: Math.max(Theme.touch, Math.round(Math.min(Theme.unit * 4.4, Window.height * 0.11)), Math.round(Theme.title * 1.4))

    function send() {
        entry.viewModel.enter(line.text);
        line.clear();
        line.focus = false;
    }

    function clear() {
        line.clear();
    }

    border.color: Theme.line
    border.width: 1
    color: Theme.paper
    implicitHeight: column.height + inset * 2
    radius: Theme.corner

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: entry.inset
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.round(Theme.unit * 0.7)

        Words {
            font.pixelSize: Theme.strong
            font.weight: Font.Bold
            text: qsTr("No scanner? Type what stands below the code")
            width: column.width
            wrapMode: Text.Wrap
        }
        Flow {
            spacing: Math.round(Theme.unit * 0.7)
            width: column.width

            TextLine {
                id: line

                Accessible.name: qsTr("Code")
                EnterKey.type: Qt.EnterKeyDone
                font.capitalization: Font.AllUppercase
                font.letterSpacing: Theme.unit * 0.1
                font.pixelSize: Theme.title
                height: entry.tall
                horizontalAlignment: TextInput.AlignLeft
                inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase | Qt.ImhLatinOnly
                leftPadding: Math.round(Theme.unit)
                maximumLength: 80
                objectName: "typedCode"
                width: entry.beside ? column.width - check.width - parent.spacing - 1 : column.width

                onAccepted: entry.send()
            }
            PageButton {
                id: check

                enabled: line.text.trim() !== "" && entry.viewModel.state !== "checking"
                height: entry.tall
                objectName: "checkCode"
                text: entry.viewModel.state === "checking" ? qsTr("Checking…") : qsTr("Check")
                width: entry.beside ? Math.max(implicitWidth, Math.round(column.width * 0.2)) : column.width

                onClicked: entry.send()
            }
        }
    }
}
