import QtQuick
import Kiosk

Text {
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    // Explicit, so that it follows the layout rather than the script of the text.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
}
