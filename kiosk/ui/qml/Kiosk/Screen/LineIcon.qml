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
            "before": "M15 5 L8 12 L15 19",
            "check": "M5 13 L10 18 L20 7",
            "clock": "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 Z M12 7.5 V12 L15 14",
            "hand": "M9 13 V5 A1.5 1.5 0 0 1 12 5 V11 M12 11 V9.5 A1.5 1.5 0 0 1 15 9.5 V12 M15 11.5 A1.5 1.5 0 0 1 18 11.5 V15 A6 6 0 0 1 12 21 H11 C9 21 7.7 20.1 6.5 18.4 L4 14.5 A1.5 1.5 0 0 1 6.4 12.7 L9 15",
            "mail": "M3 5 H21 V19 H3 Z M3.5 6.5 L12 13 L20.5 6.5",
            "next": "M9 5 L16 12 L9 19",
            "offline": "M3 3 L21 21 M5 12.5 A10 10 0 0 1 9 10.1 M2 8.8 A15 15 0 0 1 6.3 6.1 M13 6.1 A15 15 0 0 1 22 8.8 M15 10.3 A10 10 0 0 1 19 12.5 M8.5 16 A5 5 0 0 1 15.5 16 M12 20 H12.01",
            "phone": "M8 2 H16 A2 2 0 0 1 18 4 V20 A2 2 0 0 1 16 22 H8 A2 2 0 0 1 6 20 V4 A2 2 0 0 1 8 2 Z M11 18 H13",
            "pin": "M12 21.5 C12 21.5 5 15.1 5 10.2 A7 7 0 0 1 19 10.2 C19 15.1 12 21.5 12 21.5 Z M12 7.7 A2.5 2.5 0 1 0 12 12.7 A2.5 2.5 0 1 0 12 7.7 Z",
            "print": "M7 8.5 V3 H17 V8.5 M7 17.5 H3 V8.5 H21 V17.5 H17 M7 14 H17 V21 H7 Z",
            "scan": "M4 8 V4 H8 M16 4 H20 V8 M20 16 V20 H16 M8 20 H4 V16 M8 12 H16",
            "star": "M12 3 L14.7 8.8 L21 9.6 L16.4 14 L17.6 20.3 L12 17.2 L6.4 20.3 L7.6 14 L3 9.6 L9.3 8.8 Z",
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
