pragma Singleton

import QtQuick
import Kiosk

QtObject {
    property BrandViewModel brand: null
    property LanguageViewModel languages: null
    property bool still: false

    // The minimum width and height of a touch target in px.
    property int touch: 48

    // Height of a line of body text in px, set from the window's size.
    property real unit: 18

    readonly property color ground: brand ? brand.ground : "#f5f1ea"
    readonly property color paper: brand ? brand.paper : "#ffffff"
    readonly property color tint: brand ? brand.tint : "#ece4d7"
    readonly property color line: brand ? brand.line : "#e3dccf"
    readonly property color ink: brand ? brand.ink : "#1c1a17"
    readonly property color inkSoft: brand ? brand.inkSoft : "#5d574e"
    readonly property color accent: brand ? brand.accent : "#b3261e"
    readonly property color inkOnAccent: brand ? brand.inkOnAccent : "#ffffff"
    readonly property color warning: brand ? brand.warning : "#8a4b00"
    readonly property string family: brand ? brand.family : "Inter"
    readonly property var locale: Qt.locale(languages ? languages.locale : "en")
    readonly property int small: Math.round(unit * 0.85)
    readonly property int body: Math.round(unit)
    readonly property int large: Math.round(unit * 1.3)
    readonly property int title: Math.round(unit * 2.1)
}
