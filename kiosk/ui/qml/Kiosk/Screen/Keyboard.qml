pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
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
    readonly property real windowHeight: Window.height
    // So low that lines, and what is asked about them, have room only above smaller keys; a coarse panel
    // of few px is high enough for whole ones.
    readonly property bool low: windowHeight < 600 && Theme.touch > windowHeight * 0.12
    // 88 px at u = 20 with the gap around it; on a small panel rows leave two fifths of the window free.
    readonly property real rowHeight: Math.round(Math.max(48, Math.min(Math.max(Theme.unit * 4.8, Theme.touch), windowHeight * (windowHeight > width ? 0.1 : low ? 0.105 : 0.115))))
    // Whether more lines follow.
    readonly property bool leads: (InputContext.inputMethodHints & Qt.ImhSensitiveData) !== 0
    readonly property int caretWidth: Math.max(Theme.touch, Math.round(width * 0.09))
    readonly property int air: Math.round(Math.min(Theme.unit * 0.2, rowHeight * 0.06))

    function move(steps: int) {
        const line = Window.activeFocusItem as TextInput;
        if (line)
            line.cursorPosition = Math.max(0, Math.min(line.length, line.cursorPosition + steps));
        const area = Window.activeFocusItem as TextEdit;
        if (area)
            area.cursorPosition = Math.max(0, Math.min(area.length, area.cursorPosition + steps));
    }

    function keepPoints(item) {
        if (item instanceof MultiPointTouchArea)
            item.touchPoints.push(point.createObject(item));
        item.children.forEach(keepPoints);
    }

    height: panel.height + strip.height
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
        property: "keyHeight"
        target: Theme
        value: keyboard.rowHeight
    }
    Binding {
        property: "enterWord"
        target: Theme
        value: keyboard.leads ? qsTr("Next") : qsTr("Done")
    }
    Binding {
        property: "enterSign"
        target: Theme
        value: keyboard.leads ? "next" : "check"
    }
    Binding {
        property: "boardWidth"
        target: Theme
        value: keyboard.width
        when: keyboard.width > 0
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
        color: Theme.tint
        height: keys.height + keyboard.air * 2
        width: parent.width

        Rectangle {
            color: Theme.line
            height: 1
            width: parent.width
        }
        Row {
            id: keys

            readonly property real room: strip.width - keyboard.air * 6
            readonly property real shared: room - keyboard.caretWidth * 2 - spacing * (keyboard.extras.length + 1)
            // Where all of one width would be too narrow for words, these have twice that of a sign.
            readonly property bool uneven: shared < keyboard.extras.length * Theme.unit * 2.8
            readonly property real share: shared / keyboard.extras.reduce((sum, text) => sum + weight(text), 0)

            function weight(text: string): int {
                return uneven && text.length > 1 ? 2 : 1;
            }

            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: keyboard.air * 2

            Repeater {
                model: keyboard.extras

                ExtraKey {
                    required property string modelData

                    objectName: "key-" + modelData
                    text: modelData
                    width: keys.share * keys.weight(modelData)

                    onClicked: InputContext.commit(modelData)
                }
            }
            Item {
                height: 1
                visible: keyboard.extras.length === 0
                width: keys.room - keyboard.caretWidth * 2 - keys.spacing * 2
            }
            ExtraKey {
                objectName: "caretLeft"
                sign: "before"
                text: qsTr("Move left")
                width: keyboard.caretWidth

                onClicked: keyboard.move(-1)
            }
            ExtraKey {
                objectName: "caretRight"
                sign: "next"
                text: qsTr("Move right")
                width: keyboard.caretWidth

                onClicked: keyboard.move(1)
            }
        }
    }

    component ExtraKey: AbstractButton {
        id: key

        property string sign: ""

        Accessible.name: text
        Accessible.role: Accessible.Button
        autoRepeat: sign !== ""
        focusPolicy: Qt.NoFocus
        height: Math.max(48, Math.min(Theme.touch, Math.round(keyboard.rowHeight * (keyboard.low ? 0.76 : 1))))

        background: Rectangle {
            border.color: Theme.edge
            border.width: 1
            color: key.down ? Theme.brandSoft : Theme.paleKey
            radius: Math.min(Theme.smallCorner, height / 4)
        }
        contentItem: Item {
            Words {
                Accessible.ignored: true
                anchors.centerIn: parent
                font.pixelSize: Math.round(Math.min(Theme.strong, Math.max(key.height * 0.5, Math.min(Theme.floor, key.height * 0.8))))
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: Math.ceil(Theme.floor * 0.8)
                text: key.text
                visible: key.sign === ""
                width: parent.width
            }
            LineIcon {
                anchors.centerIn: parent
                name: key.sign
                side: Math.round(Math.min(Theme.unit * 1.1, key.height * 0.5))
                visible: name !== ""
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
