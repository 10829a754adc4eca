import QtQuick
import Kiosk

// An icon of kiosk/ui/screen/line_icons.py; `side` is its size in px.
Image {
    id: icon

    required property string name
    property color ink: Theme.ink
    property int side: Math.round(Theme.unit * 1.3)
    // Whether it points along the lines of text.
    property bool directed: false

    Accessible.ignored: true
    height: side
    mirror: directed && LayoutMirroring.enabled
    source: name !== "" ? "image://line/" + name + "/" + String(ink).slice(-6) : ""
    sourceSize: Qt.size(side, side)
    width: side
}
