import QtQuick
import QtQuick.Controls.Basic
import Kiosk

AbstractButton {
    id: button

    required property bool on

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    focusPolicy: Qt.StrongFocus
    height: Math.max(Theme.touch, Math.ceil(words.implicitHeight + padding * 2))
    padding: Math.round(Theme.unit * 0.6)

    background: FormFrame {
        border.color: button.on || button.visualFocus ? Theme.ink : Theme.inkSoft
        border.width: button.on || button.visualFocus ? 3 : 1
        color: button.on ? Theme.tint : Theme.paper
    }
    contentItem: Words {
        id: words

        Accessible.ignored: true
        font.weight: button.on ? Font.Bold : Font.Normal
        text: button.on ? qsTr("✓ %1").arg(button.text) : button.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
}
