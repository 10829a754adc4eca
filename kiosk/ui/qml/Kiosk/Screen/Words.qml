import QtQuick
import Kiosk

Text {
    // Painted over in pictures that leave the kiosk.
    property bool personal: false

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    // Explicit, so that it follows the layout rather than the script of the text.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
}
