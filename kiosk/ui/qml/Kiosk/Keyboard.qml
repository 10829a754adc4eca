import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

InputPanel {
    id: panel

    objectName: "keyboard"
    visible: active

    Binding {
        property: "locale"
        target: VirtualKeyboardSettings
        value: ({
                en: "en_GB",
                de: "de_DE",
                fr: "fr_FR",
                es: "es_ES",
                ar: "ar_AR"
            })[Theme.language]
    }
}
