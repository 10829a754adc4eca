import QtQuick
import Kiosk

Rectangle {
    property bool wrong: false
    property bool focused: false

    border.color: wrong ? Theme.bad : focused ? Theme.ink : Theme.inkSoft
    border.width: wrong || focused ? 3 : 1
    color: Theme.paper
    radius: Theme.unit * 0.4
}
