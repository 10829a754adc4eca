import QtQuick
import QtQuick.Templates
import Kiosk

Button {
    id: button

    property bool quiet: false

    Accessible.name: text
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.large
    font.weight: Font.DemiBold
    implicitHeight: Math.max(Theme.touch, Math.round(Theme.unit * 3), Math.ceil(implicitContentHeight + Theme.unit * 0.6))
    leftPadding: Math.round(Theme.unit * 0.5)
    rightPadding: leftPadding
    topPadding: 0
    bottomPadding: 0
    implicitWidth: Math.ceil(measure.advanceWidth) + 2 + Math.round(Theme.unit * 3)

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
        font.family: button.font.family
        // Words that have no room on one line stand on two, in smaller letters; a long word shrinks.
        font.pixelSize: measure.advanceWidth + 2 <= button.availableWidth ? button.font.pixelSize : Math.max(Theme.small, Math.round(button.font.pixelSize * 0.87))
        font.weight: button.font.weight
        fontSizeMode: Text.Fit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Theme.floor
        text: button.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
    }

    TextMetrics {
        id: measure

        font: button.font
        text: button.text
    }
}
