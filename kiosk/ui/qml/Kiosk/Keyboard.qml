import QtQuick
import QtQuick.VirtualKeyboard

InputPanel {
    id: panel

    objectName: "keyboard"
    visible: active
}
