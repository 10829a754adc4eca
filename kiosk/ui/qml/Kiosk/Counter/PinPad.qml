pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: pad

    required property StaffEntryViewModel viewModel

    // A key that is pressed is one of the PIN's.
    readonly property bool personal: true

    readonly property real gap: Math.round(Theme.unit * 0.5)
    readonly property real keyWidth: Math.max(Theme.touch, Math.floor((width - gap * 2) / 3))
    readonly property real keyHeight: Math.max(Theme.touch, Math.floor(Math.min(keyWidth * 0.85, (height - gap * 3) / 4)))

    // What the keys take, which may be more than the height that was given.
    readonly property real taken: keyHeight * 4 + gap * 3

    // From left to right in every language, as on a phone.
    Grid {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        anchors.bottom: parent.bottom
        columns: 3
        spacing: pad.gap

        Repeater {
            model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

            PinKey {
                required property int modelData

                height: pad.keyHeight
                objectName: "pin-" + modelData
                text: modelData
                width: pad.keyWidth

                onClicked: pad.viewModel.digit(modelData)
            }
        }
        PinKey {
            height: pad.keyHeight
            objectName: "pinErase"
            spoken: qsTr("Delete the last digit")
            text: "←"
            width: pad.keyWidth

            onClicked: pad.viewModel.erase()
        }
        PinKey {
            height: pad.keyHeight
            objectName: "pin-0"
            text: "0"
            width: pad.keyWidth

            onClicked: pad.viewModel.digit(0)
        }
        PinKey {
            enabled: pad.viewModel.ready
            height: pad.keyHeight
            objectName: "pinSubmit"
            spoken: qsTr("Enter")
            text: "✓"
            width: pad.keyWidth

            onClicked: pad.viewModel.submit()
        }
    }
}
