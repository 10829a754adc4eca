import QtQuick
import Kiosk

// The frame of what is filled in or chosen: thicker where it is wrong or has the focus.
Rectangle {
    property bool wrong: false
    property bool focused: false

    border.color: wrong ? Theme.bad : focused ? Theme.focus : Theme.edge
    border.width: Math.round(Math.min(Theme.unit, 30) * (wrong || focused ? 0.2 : 0.1))
    color: Theme.paper
    radius: Math.min(Theme.corner * 0.8, height / 3)
}
