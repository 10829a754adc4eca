import QtQuick
import QtQuick.Templates
import Kiosk

// A button of the dock: a frame with an icon, a text, or both; filled where it is the one call.
AbstractButton {
    id: button

    property bool filled: false
    property bool chosen: false
    // Whether it is one of several, of which one is chosen.
    property bool choice: false
    // What it does besides its name, to the ear.
    property string does: ""
    // A drawing of ours, or the icon of a category.
    property string drawing: ""
    property string category: ""
    property bool iconBehind: false
    property bool weighty: true
    // No higher than it must be.
    property bool snug: false
    // No wider than it must be.
    property bool slim: false
    // The font size of its text in px.
    property int size: filled ? Math.round(Theme.unit * 1.15) : Theme.body
    // The width in px that its text may take.
    property real longest: 9999

    // The font of its text.
    readonly property alias words: label.font
    readonly property color ink: filled ? Theme.onBrand : chosen ? Theme.ground : Theme.ink

    Accessible.description: does
    Accessible.name: text
    Accessible.role: choice ? Accessible.RadioButton : Accessible.Button
    checkable: choice
    checked: choice && chosen
    focusPolicy: Qt.StrongFocus
    height: Math.max(Theme.touch, Math.round(Theme.unit * (snug ? 2.1 : 2.8)))
    leftPadding: Math.round(Theme.unit * (text === "" || slim ? 0.4 : filled ? 1.5 : 1))
    rightPadding: leftPadding
    width: text === "" ? slim ? Math.max(Theme.touch, Math.round(Theme.unit * 1.5)) : height : Math.max(Theme.touch, Math.ceil(implicitContentWidth + leftPadding * 2))

    background: Rectangle {
        border.color: button.filled || button.chosen ? color : Theme.edge
        border.width: Math.max(1, Math.round(Theme.unit * 0.08))
        color: button.filled ? Theme.brandColour : button.chosen ? Theme.ink : button.down ? Theme.brandSoft : Theme.paper
        radius: button.filled ? Theme.smallCorner : Theme.touchCorner(height)

        // Apart from the face, so that it is seen beside any colour.
        Rectangle {
            readonly property int thick: Math.max(3, Math.round(Theme.unit * 0.16))
            readonly property int apart: thick + Math.max(2, Math.round(Theme.unit * 0.1))

            anchors.fill: parent
            anchors.margins: -apart
            border.color: Theme.focus
            border.width: thick
            color: "transparent"
            radius: parent.radius + apart
            visible: button.visualFocus
        }
    }

    onToggled: checked = Qt.binding(() => choice && chosen)

    contentItem: Item {
        implicitHeight: line.implicitHeight
        implicitWidth: line.implicitWidth

        Row {
            id: line

            anchors.centerIn: parent
            layoutDirection: button.iconBehind !== button.mirrored ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Math.round(Theme.unit * 0.5)

            LineIcon {
                anchors.verticalCenter: parent.verticalCenter
                ink: button.ink
                name: button.drawing
                side: Math.round(button.size * 1.05)
                visible: name !== ""
            }
            CategoryIcon {
                anchors.verticalCenter: parent.verticalCenter
                colour: button.ink
                name: button.category
                size: Math.round(Theme.unit * 1.15)
                visible: button.category !== "" && button.category !== "other"
            }
            Words {
                id: label

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: button.ink
                font.pixelSize: button.size
                font.weight: button.weighty ? Font.DemiBold : Font.Normal
                elide: Text.ElideRight
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.min(Theme.body, font.pixelSize)
                objectName: "buttonText"
                text: button.text
                verticalAlignment: Text.AlignVCenter
                visible: text !== ""
                width: Math.min(implicitWidth, button.longest)
            }
        }
    }
}
