import QtQuick
import Kiosk

Row {
    id: dots

    required property int count

    readonly property bool personal: true

    // A field of masked text: what is typed into it is not read out.
    Accessible.description: qsTr("Digits entered: %1").arg(count)
    Accessible.focusable: true
    Accessible.passwordEdit: true
    Accessible.role: Accessible.EditableText
    height: Math.round(Theme.unit * 1.2)
    objectName: "pinDots"
    spacing: Math.round(Theme.unit * 0.5)

    function tell() {
        if (visible && count > 0)
            Status.tell(Accessible.description);
    }

    onCountChanged: Qt.callLater(tell)

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
