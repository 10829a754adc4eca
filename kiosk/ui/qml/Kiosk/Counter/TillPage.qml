import QtQuick
import QtQuick.Controls.Basic
import Kiosk

Item {
    id: page

    required property TillViewModel viewModel

    readonly property Item board: keyboard.item as Item
    readonly property real keyboardHeight: board && board.visible ? board.height : 0

    function send() {
        page.viewModel.enter(line.text);
        line.clear();
        line.focus = false;
    }

    onVisibleChanged: line.clear()

    Column {
        id: column

        spacing: Theme.unit
        width: Math.min(parent.width, Theme.unit * 44)
        x: (parent.width - width) / 2
        y: Math.max(0, Math.min(Theme.unit * 3, (parent.height - page.keyboardHeight - height) / 2))

        Words {
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Scan the customer's code")
            width: column.width
            wrapMode: Text.Wrap
        }
        Words {
            color: Theme.inkSoft
            font.pixelSize: Theme.large
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No scanner at hand? Type what stands below the code.")
            width: column.width
            wrapMode: Text.Wrap
        }
        TextField {
            id: line

            Accessible.name: qsTr("Code")
            Accessible.role: Accessible.EditableText
            ContextMenu.menu: null
            EnterKey.type: Qt.EnterKeyDone
            color: Theme.ink
            font.capitalization: Font.AllUppercase
            font.family: Theme.family
            font.letterSpacing: Theme.unit * 0.1
            font.pixelSize: Theme.large
            height: Math.max(Theme.touch, Math.round(Theme.unit * 3))
            horizontalAlignment: TextInput.AlignHCenter
            inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase | Qt.ImhLatinOnly
            maximumLength: 80
            objectName: "typedCode"
            selectByMouse: false
            width: column.width

            background: FormFrame {
                focused: line.activeFocus
            }

            onAccepted: page.send()
        }
        ActionButton {
            enabled: line.text.trim() !== "" && page.viewModel.state !== "checking"
            objectName: "checkCode"
            text: page.viewModel.state === "checking" ? qsTr("Checking…") : qsTr("Check this code")
            width: column.width

            onClicked: page.send()
        }
    }
    Loader {
        id: keyboard

        active: page.visible
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        source: "../Screen/Keyboard.qml"
        width: Math.min(parent.width, Theme.unit * 60)
    }
}
