import QtQuick
import QtQuick.Shapes
import Kiosk

// A line drawing of ours, by its name; it says nothing that words beside it do not say.
Item {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: Theme.unit * 1.2

    readonly property var paths: ({
            "back": "M15 5l-7 7 7 7",
            "clock": "M12 3a9 9 0 1 0 0.01 0z M12 7v5l3.5 2",
            "hand": "M9 13V5a1.5 1.5 0 0 1 3 0v6 M12 11V9.5a1.5 1.5 0 0 1 3 0V12 M15 11.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6h-1c-2 0-3.3-.9-4.5-2.6L4 14.5a1.5 1.5 0 0 1 2.4-1.8L9 15",
            "mail": "M3 5.5h18v13H3z M3.5 6.5l8.5 7 8.5-7",
            "next": "M9 5l7 7-7 7",
            "offline": "M3 3l18 18 M5 12.5a10 10 0 0 1 4-2.4 M2 8.8a15 15 0 0 1 4.3-2.7 M13 6.1a15 15 0 0 1 9 2.7 M15 10.3a10 10 0 0 1 4 2.2 M8.5 16a5 5 0 0 1 7 0 M12 20h.01",
            "phone": "M8 2h8a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z M11 18h2",
            "scan": "M4 8V4h4 M16 4h4v4 M20 16v4h-4 M8 20H4v-4 M8 12h8",
            "star": "M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3-5.6-3.1-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z",
            "ticket": "M3 6h18v4a2 2 0 0 0 0 4v4H3v-4a2 2 0 0 0 0-4z M14 6v2.5 M14 10.8v2.4 M14 15.5v2.5"
        })

    Accessible.ignored: true
    height: size
    width: size

    Shape {
        height: 24
        preferredRendererType: Shape.CurveRenderer
        width: 24

        transform: Scale {
            xScale: icon.size / 24
            yScale: icon.size / 24
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: icon.color
            strokeWidth: 1.9

            PathSvg {
                path: icon.paths[icon.name] || ""
            }
        }
    }
}
