pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk

Item {
    id: keyboard

    // A key that is pressed shows what is typed.
    readonly property bool personal: true
    readonly property bool email: (InputContext.inputMethodHints & Qt.ImhEmailCharactersOnly) !== 0
    readonly property bool phone: (InputContext.inputMethodHints & Qt.ImhDialableCharactersOnly) !== 0
    // Qt's keyboard hides these behind a second page or a long press.
    readonly property var extras: email ? ["@", ".", "-", "_", ".com"] : phone ? ["+", "x"] : []

    function keepPoints(item) {
        if (item instanceof MultiPointTouchArea)
            item.touchPoints.push(point.createObject(item));
        item.children.forEach(keepPoints);
    }

    height: panel.height + (strip.visible ? strip.height : 0)
    objectName: "keyboard"
    visible: panel.active

    // Where a touch screen acts as a mouse, Qt makes a point for each key pressed and never deletes
    // it, unless the area has one to use again (docs/decisions/0123-what-grew-in-the-soak.md).
    Component.onCompleted: keepPoints(panel)

    Component {
        id: point

        TouchPoint {}
    }
    Binding {
        property: "activeLocales"
        target: VirtualKeyboardSettings
        value: Theme.languages.keyboards
    }
    Binding {
        property: "locale"
        target: VirtualKeyboardSettings
        value: keyboard.email ? Theme.languages.addressKeyboard : Theme.languages.keyboard
    }
    Rectangle {
        id: strip

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        color: "#273238"
        height: keys.height + Theme.unit * 0.4
        visible: keyboard.extras.length > 0
        width: parent.width

        Row {
            id: keys

            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Math.round(Theme.unit * 0.4)

            Repeater {
                model: keyboard.extras

                AbstractButton {
                    id: key

                    required property string modelData

                    Accessible.name: modelData
                    Accessible.role: Accessible.Button
                    focusPolicy: Qt.NoFocus
                    height: Math.max(Theme.touch, Math.round(Theme.unit * 2.4))
                    objectName: "key-" + modelData
                    width: Math.round(keyboard.width / 5.4)

                    background: Rectangle {
                        color: key.down ? "#5a6a72" : "#46545b"
                        radius: Theme.unit * 0.3
                    }
                    contentItem: Words {
                        Accessible.ignored: true
                        color: "#ffffff"
                        font.pixelSize: Theme.large
                        horizontalAlignment: Text.AlignHCenter
                        text: key.modelData
                        verticalAlignment: Text.AlignVCenter
                    }

                    onClicked: InputContext.commit(modelData)
                }
            }
        }
    }
    InputPanel {
        id: panel

        anchors.bottom: parent.bottom
        objectName: "inputPanel"
        width: parent.width
    }
}
