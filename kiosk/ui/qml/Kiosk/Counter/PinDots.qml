import QtQuick
import Kiosk

Row {
    id: dots

    required property int count

    readonly property bool personal: true

    Accessible.name: qsTr("Digits entered: %1").arg(count)
    Accessible.role: Accessible.StaticText
    height: Math.round(Theme.unit * 1.2)
    objectName: "pinDots"
    spacing: Math.round(Theme.unit * 0.5)

    Repeater {
        model: dots.count

        Rectangle {
            color: Theme.ink
            height: Math.round(Theme.unit * 0.9)
            radius: height / 2
            width: height
        }
    }
}
