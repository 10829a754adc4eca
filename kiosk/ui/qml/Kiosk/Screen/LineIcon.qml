import QtQuick
import QtQuick.Shapes
import Kiosk

// An icon of what a button does or a line is about, drawn by ourselves on a square of 24.
Item {
    id: icon

    required property string name
    property color ink: Theme.ink
    // Side in px.
    property int side: Math.round(Theme.unit * 1.3)
    // Whether it points along the lines of text.
    property bool directed: false

    readonly property var paths: ({
            "back": "M20 12 H4 M11 5 L4 12 L11 19",
            "check": "M5 13 L10 18 L20 7",
            "clock": "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 Z M12 7.5 V12 L15 14",
            "mail": "M3 5 H21 V19 H3 Z M3.5 6.5 L12 13 L20.5 6.5",
            "pin": "M12 21.5 C12 21.5 5 15.1 5 10.2 A7 7 0 0 1 19 10.2 C19 15.1 12 21.5 12 21.5 Z M12 7.7 A2.5 2.5 0 1 0 12 12.7 A2.5 2.5 0 1 0 12 7.7 Z",
            "print": "M7 8.5 V3 H17 V8.5 M7 17.5 H3 V8.5 H21 V17.5 H17 M7 14 H17 V21 H7 Z",
            "ticket": "M3 6 H21 V9.2 A2.9 2.9 0 0 0 21 15 V18 H3 V14.8 A2.9 2.9 0 0 0 3 9 Z M14 8.5 V10.1 M14 11.2 V12.8 M14 13.9 V15.5"
        })

    Accessible.ignored: true
    height: side
    width: side

    Shape {
        height: 24
        scale: icon.side / 24
        transform: Scale {
            origin.x: 12
            xScale: icon.directed && icon.LayoutMirroring.enabled ? -1 : 1
        }
        transformOrigin: Item.TopLeft
        width: 24

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: icon.ink
            strokeWidth: 2

            PathSvg {
                path: icon.paths[icon.name] ?? ""
            }
        }
    }
}
