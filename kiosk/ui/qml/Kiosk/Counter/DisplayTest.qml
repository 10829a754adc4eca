pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Plain colours reveal a panel's faults: dead pixels, stains, burn-in, cut edges.
Rectangle {
    id: test

    property int step: 0

    readonly property var grounds: ["#ffffff", "#000000", "#ff0000", "#00ff00", "#0000ff", "#808080"]

    signal closed

    function next() {
        if (step === grounds.length - 1)
            closed();
        else
            step += 1;
    }

    Accessible.name: qsTr("Display test. Tap for the next colour.")
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    border.color: "#ff00ff"
    border.width: 2
    color: grounds[step % grounds.length]
    objectName: "displayTestPage"

    Accessible.onPressAction: next()
    Keys.onPressed: event => {
        if ([Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter, Qt.Key_Select].includes(event.key)) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                next();
        }
    }
    onVisibleChanged: {
        step = 0;
        if (visible)
            forceActiveFocus(Qt.PopupFocusReason);
    }

    Shortcut {
        enabled: test.visible && test.enabled
        objectName: "shortcut"
        sequence: "Escape"

        onActivated: test.closed()
    }

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent

        onClicked: test.next()
    }
    Words {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: test.step === 0 || test.step === 3 ? "#000000" : "#ffffff"
        font.pixelSize: Theme.large
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Tap for the next colour. All four edges must show a line.")
        width: parent.width * 0.8
        wrapMode: Text.Wrap
    }
}
