import QtQuick
import QtQuick.VirtualKeyboard

InputPanel {
    id: panel

    visible: active
}
