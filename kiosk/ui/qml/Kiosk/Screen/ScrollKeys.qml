import QtQuick
import Kiosk

// PageUp and PageDown for a page that is longer than its place.
Item {
    id: keys

    property bool on: true

    signal turned(real pages)

    Shortcut {
        enabled: keys.on && keys.enabled && keys.visible
        objectName: "shortcut"
        sequence: "PgDown"

        onActivated: keys.turned(1)
    }
    Shortcut {
        enabled: keys.on && keys.enabled && keys.visible
        objectName: "shortcut"
        sequence: "PgUp"

        onActivated: keys.turned(-1)
    }
}
