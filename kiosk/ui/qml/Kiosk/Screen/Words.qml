import QtQuick
import Kiosk

Text {
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    // Explicit, so that it follows the layout and not the script of what is written.
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
}
