pragma Singleton

import QtQuick

QtObject {
    readonly property color ground: "#f5f1ea"
    readonly property color paper: "#ffffff"
    readonly property color ink: "#1c1a17"
    readonly property color inkSoft: "#5d574e"
    readonly property color line: "#ddd5c8"
    readonly property color accent: "#b3261e"
    readonly property color inkOnAccent: "#ffffff"
    readonly property color warning: "#8a4b00"
    readonly property string family: "Inter"
    readonly property int touch: 56

    // Height of a line of body text in px, set from the window's size.
    property real unit: 18

    readonly property int small: Math.round(unit * 0.8)
    readonly property int body: Math.round(unit)
    readonly property int large: Math.round(unit * 1.3)
    readonly property int title: Math.round(unit * 2.1)
}
