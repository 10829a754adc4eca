import QtQuick
import Kiosk

// The frame of a square button.
Rectangle {
    id: frame

    required property DockButton button

    border.color: button && button.visualFocus ? Theme.focus : Theme.edge
    border.width: Math.max(button && button.visualFocus ? 3 : 1, Math.round(Theme.unit * 0.08))
    color: button && button.down ? Theme.brandSoft : Theme.paper
    radius: Theme.smallCorner
}
