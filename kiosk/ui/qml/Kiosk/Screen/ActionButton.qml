import QtQuick
import QtQuick.Controls.Basic
import Kiosk

Button {
    id: button

    property bool quiet: false

    Accessible.name: text
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.large
    font.weight: Font.DemiBold
    implicitHeight: Math.max(Theme.touch, Theme.unit * 3)
    implicitWidth: label.implicitWidth + Theme.unit * 3

    background: Rectangle {
        border.color: button.visualFocus ? Theme.ink : Theme.line
        border.width: button.visualFocus ? 3 : button.quiet ? 1 : 0
        color: button.quiet ? Theme.paper : Theme.brandColour
        opacity: button.down || !button.enabled ? 0.7 : 1
        radius: Theme.unit / 2
    }
    contentItem: Text {
        id: label

        color: button.quiet ? Theme.ink : Theme.onBrand
        font: button.font
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Theme.small
        text: button.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
