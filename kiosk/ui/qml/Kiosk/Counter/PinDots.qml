import QtQuick
import Kiosk

// A field of masked text: what is typed into it is not read out, only how much.
Item {
    id: field

    required property int count

    readonly property bool personal: true

    function tell() {
        if (visible && count > 0)
            Status.tell(Accessible.description);
    }

    Accessible.description: qsTr("Digits entered: %1").arg(count)
    Accessible.focusable: true
    Accessible.passwordEdit: true
    Accessible.role: Accessible.EditableText
    height: Math.round(Theme.unit * 1.2)
    objectName: "pinDots"
    width: Math.max(dots.width, height)

    onCountChanged: Qt.callLater(tell)

    Row {
        id: dots

        spacing: Math.round(Theme.unit * 0.5)

        Repeater {
            model: field.count

            Rectangle {
                color: Theme.ink
                height: Math.round(Theme.unit * 0.9)
                radius: height / 2
                width: height
            }
        }
    }
}
