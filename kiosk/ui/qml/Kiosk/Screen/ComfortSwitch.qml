import QtQuick
import QtQuick.Templates
import Kiosk

AbstractButton {
    id: button

    required property bool on

    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    checkable: true
    checked: on
    focusPolicy: Qt.StrongFocus
    height: Math.max(Theme.touch, Math.ceil(words.implicitHeight + padding * 2), indicator.height + padding * 2)
    leftPadding: mirrored ? padding : indicator.width + padding * 2
    padding: Math.round(Theme.unit * 0.6)
    rightPadding: mirrored ? indicator.width + padding * 2 : padding

    background: FormFrame {
        color: button.on ? Theme.brandSoft : Theme.paper
        focused: button.visualFocus
    }

    onToggled: checked = Qt.binding(() => on)

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
        height: Math.round(Theme.unit * 2.2)
        width: height
        x: button.mirrored ? button.width - width - button.padding : button.padding
        y: (button.height - height) / 2

        LineIcon {
            anchors.centerIn: parent
            ink: Theme.onBrand
            name: "check"
            side: Math.round(parent.height * 0.62)
            visible: button.on
        }
    }
}
