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

    background: Item {
        // Around the button, so that it is seen on every colour.
        Rectangle {
            anchors.fill: parent
            anchors.margins: -5
            border.color: Theme.focus
            border.width: 3
            color: "transparent"
            objectName: "focusRing"
            radius: face.radius + 5
            visible: button.visualFocus
        }
        Rectangle {
            id: face

            anchors.fill: parent
            border.color: Theme.edge
            border.width: button.quiet ? 2 : 0
            color: !button.quiet ? Theme.brandColour : button.down ? Theme.brandSoft : Theme.paper
            opacity: (button.down && !button.quiet) || !button.enabled ? 0.7 : 1
            radius: Math.min(Theme.corner, height / 2)
        }
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
