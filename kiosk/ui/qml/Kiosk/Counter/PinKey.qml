import QtQuick
import QtQuick.Templates
import Kiosk

AbstractButton {
    id: key

    property string spoken: text
    // Whether it is one of the PIN's: speech that others may hear does not name it.
    readonly property bool secret: spoken === text

    Accessible.name: spoken
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus

    background: FormFrame {
        color: key.down ? Theme.tint : Theme.paper
        focused: key.visualFocus
        opacity: key.enabled ? 1 : 0.5
    }
    contentItem: Words {
        Accessible.ignored: true
        color: key.enabled ? Theme.ink : Theme.inkSoft
        font.pixelSize: Math.max(1, Math.min(Theme.title, Math.floor(key.height * 0.6)))
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        text: key.text
        verticalAlignment: Text.AlignVCenter
    }
}
