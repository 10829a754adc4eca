import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Kiosk

// A key of the on-screen keyboard: a letter on paper, a pale one for what types nothing, a filled one for what goes on.
KeyPanel {
    id: cap

    property string words: ""
    property string sign: ""
    // The sign that stands in place of words that have no room.
    property string spare: ""
    // Whether the key's own text stands on it.
    property bool named: false
    property bool upper: false
    property bool pale: false
    property bool filled: false
    property bool lit: false
    property bool soft: false

    readonly property var key: control
    readonly property int air: Math.round(Math.min(Theme.unit * 0.2, height * 0.06))
    // Half of the key, and more where that would be too small to read.
    readonly property real letter: Math.max(height * 0.5, Math.min(Theme.floor, height * 0.76))
    readonly property string text: named && key ? key.displayText : words
    readonly property int least: Math.max(1, Math.min(Theme.floor, Math.round(letter)))
    readonly property string drawn: sign || (spare !== "" && narrowest.advanceWidth + 2 > width - air * 4 ? spare : "")
    readonly property color ink: filled ? Theme.onBrand : soft ? Theme.inkSoft : Theme.ink

    TextMetrics {
        id: narrowest

        font.family: Theme.family
        font.pixelSize: cap.least
        font.weight: Font.DemiBold
        text: cap.words
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: cap.air
        border.color: cap.lit ? Theme.ink : Theme.edge
        border.width: cap.lit ? 3 : 1
        color: cap.filled ? Theme.brandColour : cap.key && cap.key.pressed ? Theme.brandSoft : cap.pale ? Theme.paleKey : Theme.paper
        radius: Math.min(Theme.smallCorner, height / 4)

        Words {
            Accessible.ignored: true
            anchors.fill: parent
            anchors.margins: cap.air
            color: cap.ink
            elide: Text.ElideRight
            font.capitalization: cap.upper || cap.named && cap.key && cap.key.uppercased ? Font.AllUppercase : Font.MixedCase
            font.pixelSize: Math.max(1, Math.round(Math.min(cap.text.length > 1 ? Theme.body * 1.1 : Theme.title, cap.letter)))
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            // A name that Qt gives has no shorter form.
            minimumPixelSize: cap.named ? Math.ceil(cap.least * 0.6) : cap.least
            opacity: cap.key && cap.key.enabled ? 1 : 0.4
            text: cap.text
            verticalAlignment: Text.AlignVCenter
            visible: cap.drawn === ""
        }
        LineIcon {
            anchors.centerIn: parent
            directed: cap.sign === "erase"
            ink: cap.ink
            name: cap.drawn
            side: Math.round(Math.min(Theme.unit * 1.5, cap.height * 0.5, cap.width * 0.6))
            visible: name !== ""
        }
    }
}
