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
            "alert": "M12 4 L22 20.5 H2 Z M12 10.5 V14.5 M12 17.4 V17.6",
            "back": "M20 12 H4 M11 5 L4 12 L11 19",
            "bars": "M5 20 V12 M12 20 V5 M19 20 V9 M3 20.5 H21",
            "before": "M15 5 L8 12 L15 19",
            "check": "M5 13 L10 18 L20 7",
            "clock": "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 Z M12 7.5 V12 L15 14",
            "erase": "M8.5 5 H21 V19 H8.5 L2.5 12 Z M12 9 L17.5 15 M17.5 9 L12 15",
            "gauge": "M4 18 A9 9 0 1 1 20 18 M12 15 L16.5 9.5 M12 15 V15.1",
            "hand": "M9 13 V5 A1.5 1.5 0 0 1 12 5 V11 M12 11 V9.5 A1.5 1.5 0 0 1 15 9.5 V12 M15 11.5 A1.5 1.5 0 0 1 18 11.5 V15 A6 6 0 0 1 12 21 H11 C9 21 7.7 20.1 6.5 18.4 L4 14.5 A1.5 1.5 0 0 1 6.4 12.7 L9 15",
            "lower": "M4.5 8.5 L12 16 L19.5 8.5",
            "mail": "M3 5 H21 V19 H3 Z M3.5 6.5 L12 13 L20.5 6.5",
            "next": "M9 5 L16 12 L9 19",
            "offline": "M3 3 L21 21 M5 12.5 A10 10 0 0 1 9 10.1 M2 8.8 A15 15 0 0 1 6.3 6.1 M13 6.1 A15 15 0 0 1 22 8.8 M15 10.3 A10 10 0 0 1 19 12.5 M8.5 16 A5 5 0 0 1 15.5 16 M12 20 H12.01",
            "phone": "M8 2 H16 A2 2 0 0 1 18 4 V20 A2 2 0 0 1 16 22 H8 A2 2 0 0 1 6 20 V4 A2 2 0 0 1 8 2 Z M11 18 H13",
            "pin": "M12 21.5 C12 21.5 5 15.1 5 10.2 A7 7 0 0 1 19 10.2 C19 15.1 12 21.5 12 21.5 Z M12 7.7 A2.5 2.5 0 1 0 12 12.7 A2.5 2.5 0 1 0 12 7.7 Z",
            "print": "M7 8.5 V3 H17 V8.5 M7 17.5 H3 V8.5 H21 V17.5 H17 M7 14 H17 V21 H7 Z",
            "scan": "M3 8 V5 A2 2 0 0 1 5 3 H8 M16 3 H19 A2 2 0 0 1 21 5 V8 M21 16 V19 A2 2 0 0 1 19 21 H16 M8 21 H5 A2 2 0 0 1 3 19 V16 M7.5 12 H16.5",
            "shift": "M12 3.5 L20.5 12.5 H16 V19.5 H8 V12.5 H3.5 Z",
            "shop": "M4 10.5 V20 H20 V10.5 M5.5 4 H18.5 L21 9 C21 12 16.5 12 16.5 9.5 C16.5 12 12 12 12 9.5 C12 12 7.5 12 7.5 9.5 C7.5 12 3 12 3 9 Z",
            "sliders": "M4 7 H13 M17 7 H20 M15 4.5 V9.5 M4 17 H7 M11 17 H20 M9 14.5 V19.5",
            "star": "M12 3 L14.7 8.8 L21 9.6 L16.4 14 L17.6 20.3 L12 17.2 L6.4 20.3 L7.6 14 L3 9.6 L9.3 8.8 Z",
            "ticket": "M3 6 H21 V9.2 A2.9 2.9 0 0 0 21 15 V18 H3 V14.8 A2.9 2.9 0 0 0 3 9 Z M14 8.5 V10.1 M14 11.2 V12.8 M14 13.9 V15.5",
            "undo": "M8 4.5 L4 8.5 L8 12.5 M4 8.5 H14.5 A5.3 5.3 0 0 1 14.5 19 H10"
        })

    Accessible.ignored: true
    height: side
    width: side

    InSight {
        id: sight

        drawing: icon
    }
    Shape {
        height: 24
        scale: icon.side / 24
        transform: Scale {
            origin.x: 12
            xScale: icon.directed && icon.LayoutMirroring.enabled ? -1 : 1
        }
        transformOrigin: Item.TopLeft
        visible: sight.inside
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
