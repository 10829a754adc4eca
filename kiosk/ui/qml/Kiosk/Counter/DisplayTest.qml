pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Plain colours reveal a panel's faults: dead pixels, stains, burn-in, cut edges.
Rectangle {
    id: test

    property int step: 0

    readonly property var grounds: ["#ffffff", "#000000", "#ff0000", "#00ff00", "#0000ff", "#808080"]

    signal closed

    Accessible.name: qsTr("Display test. Tap for the next colour.")
    Accessible.role: Accessible.Button
    border.color: "#ff00ff"
    border.width: 2
    color: grounds[step % grounds.length]
    objectName: "displayTestPage"

    onVisibleChanged: step = 0

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent

        onClicked: {
            if (test.step === test.grounds.length - 1)
                test.closed();
            else
                test.step += 1;
        }
    }
    Words {
        anchors.centerIn: parent
        color: test.step === 0 || test.step === 3 ? "#000000" : "#ffffff"
        font.pixelSize: Theme.large
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Tap for the next colour. All four edges must show a line.")
        width: parent.width * 0.8
        wrapMode: Text.Wrap
    }
}
