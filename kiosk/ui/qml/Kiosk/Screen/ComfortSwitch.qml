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
    leftPadding: mirrored ? padding : indicator.width + padding * 2
    padding: Math.round(Theme.unit * 0.6)
    rightPadding: mirrored ? indicator.width + padding * 2 : padding

    background: FormFrame {
        border.color: button.on || button.visualFocus ? Theme.ink : Theme.inkSoft
        border.width: button.on || button.visualFocus ? 3 : 1
        color: button.on ? Theme.tint : Theme.paper
    }
    contentItem: Words {
        id: words

        Accessible.ignored: true
        font.weight: button.on ? Font.Bold : Font.Normal
        text: button.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
    indicator: FormFrame {
        color: button.on ? Theme.brandColour : Theme.paper
        height: Math.round(Theme.unit * 1.5)
        width: height
        x: button.mirrored ? button.width - width - button.padding : button.padding
        y: (button.height - height) / 2

        Words {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: Theme.onBrand
            font.weight: Font.Bold
            text: "✓"
            visible: button.on
        }
    }
}
