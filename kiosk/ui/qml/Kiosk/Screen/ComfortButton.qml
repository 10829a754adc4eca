import QtQuick
import QtQuick.Templates
import Kiosk

AbstractButton {
    id: button

    // No wider than it must be.
    property bool slim: false

    Accessible.name: qsTr("Reading aids")
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    height: Math.max(Theme.touch, Math.round(Theme.unit * 2.4))
    objectName: "comfort"
    width: slim ? Math.max(Theme.touch, Math.round(Theme.unit * 1.6)) : Math.max(Theme.touch, height)

    background: FormFrame {
        color: "transparent"
        focused: button.visualFocus
    }
    contentItem: Words {
        Accessible.ignored: true
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        text: "Aa"
        verticalAlignment: Text.AlignVCenter
    }
}
