import QtQuick
import QtQuick.Shapes
import Kiosk

// The line icon of a category, drawn by ourselves on a square of 24.
Item {
    id: icon

    // One of ICONS in core/wall/category.py; any other name gives the neutral icon.
    required property string name
    property color colour: Theme.brandColour
    // Side in px.
    property real size: Theme.unit

    readonly property var paths: ({
            "fashion": "M8.5 3.5 L3 6.5 L5 11 L7 10 V20.5 H17 V10 L19 11 L21 6.5 L15.5 3.5 C15 7.5 9 7.5 8.5 3.5 Z",
            "home": "M3 11.5 L12 4 L21 11.5 M5.5 9.5 V20 H18.5 V9.5 M10 20 V14.5 H14 V20",
            "food": "M5 10 H17 V15.5 C17 18 15.5 20 13 20 H9 C6.5 20 5 18 5 15.5 Z M17 11 H18.5 C21.5 11 21.5 16.5 17 16.5 M8 4 C9.2 5.2 6.8 6.2 8 7.4 M12 4 C13.2 5.2 10.8 6.2 12 7.4",
            "tech": "M4.5 17.5 V12.5 C4.5 2.5 19.5 2.5 19.5 12.5 V17.5 M4.5 14 H8 V20 H4.5 Z M16 14 H19.5 V20 H16 Z",
            "sport": "M6 12.5 A4 4 0 1 0 6.01 12.5 M18 12.5 A4 4 0 1 0 18.01 12.5 M6 16.5 L9.5 9 H15.5 L18 16.5 M9.5 9 L12.5 16.5 L15.5 9 M6 16.5 H12.5 M9.5 9 L8.5 6.5 H6.5 M15.5 9 L14.8 6 H17",
            "beauty": "M9 10.5 H15 L16 20.5 H8 Z M10 10.5 V7 H14 V10.5 M11 7 V3.5 L13.5 5 V7",
            "health": "M9.5 4 H14.5 V9.5 H20 V14.5 H14.5 V20 H9.5 V14.5 H4 V9.5 H9.5 Z",
            "kids": "M12 7.5 A6.5 6.5 0 1 0 12.01 7.5 M6.8 9.5 A3 3 0 1 1 9.6 6 M17.2 9.5 A3 3 0 1 0 14.4 6 M9.6 12.5 V13 M14.4 12.5 V13 M9.5 16.2 C11 17.6 13 17.6 14.5 16.2",
            "garden": "M12 20.5 V10 M12 13 C6.5 13.5 4.5 10 4.5 6 C9.5 6 12 8 12 13 Z M12 10 C12 5.5 14.5 3.5 19.5 3.5 C19.5 8 17 10.3 12 10 M8 20.5 H16",
            "tools": "M14.5 6.5 A4.5 4.5 0 0 1 20 5 L17.5 7.5 L18 9.5 L20 10 L21.3 8.5 A4.5 4.5 0 0 1 15 11.5 L7.5 19.5 A2 2 0 0 1 4.5 16.5 L12.5 9 A4.5 4.5 0 0 1 14.5 6.5 Z",
            "books": "M12 6.5 C10 5 7 4.5 3.5 4.8 V18.5 C7 18.2 10 18.8 12 20.3 C14 18.8 17 18.2 20.5 18.5 V4.8 C17 4.5 14 5 12 6.5 Z M12 6.5 V20.3",
            "pets": "M12 12 C9 12 6.5 15 6.5 17.6 C6.5 20.6 9.6 19.6 12 19.6 C14.4 19.6 17.5 20.6 17.5 17.6 C17.5 15 15 12 12 12 Z M3.2 11.2 a1.4 1.8 0 1 0 2.8 0 a1.4 1.8 0 1 0 -2.8 0 M7.4 6.6 a1.5 2 0 1 0 3 0 a1.5 2 0 1 0 -3 0 M13.6 6.6 a1.5 2 0 1 0 3 0 a1.5 2 0 1 0 -3 0 M18 11.2 a1.4 1.8 0 1 0 2.8 0 a1.4 1.8 0 1 0 -2.8 0",
            "travel": "M4 8 H20 V19.5 H4 Z M9 8 V5 H15 V8 M8 8 V19.5 M16 8 V19.5",
            "jewellery": "M7 4.5 H17 L21 9.5 L12 20.5 L3 9.5 Z M3 9.5 H21 M9 9.5 L12 20.5 L15 9.5 L12 4.5 L9 9.5",
            "other": "M4 4 H12 L20.5 12.5 L12.5 20.5 L4 12 Z M8.5 7.6 A0.9 0.9 0 1 0 8.51 7.6"
        })

    Accessible.ignored: true
    height: size
    objectName: "categoryIcon"
    width: size

    InSight {
        id: sight

        drawing: icon
    }
    Shape {
        height: 24
        scale: icon.size / 24
        transformOrigin: Item.TopLeft
        visible: sight.inside
        width: 24

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: icon.colour
            strokeWidth: 1.8

            PathSvg {
                path: icon.paths[icon.name] ?? icon.paths["other"]
            }
        }
    }
}
