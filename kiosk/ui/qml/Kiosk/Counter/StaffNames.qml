pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

ListView {
    id: names

    required property list<string> people

    readonly property bool personal: true

    signal chosen(string name)

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    model: people
    objectName: "staffNames"
    spacing: Math.round(Theme.unit * 0.5)

    delegate: ActionButton {
        required property string modelData
        required property int index

        objectName: "person-" + index
        quiet: true
        text: Written.quoted(modelData)
        width: names.width

        onClicked: names.chosen(modelData)
    }
}
