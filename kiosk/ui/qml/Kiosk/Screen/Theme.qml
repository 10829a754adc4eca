pragma Singleton

import QtQuick
import Kiosk

QtObject {
    id: theme

    property BrandViewModel brand: null
    property LanguageViewModel languages: null
    property bool still: false

    // The least width and height of what is touched, in px.
    property int touch: 56

    // The on-screen keyboard's width and the height of one of its rows, in px.
    property real boardWidth: 1080
    property real keyHeight: 96
    // Keys that type no letter: between its ground and its letters, wherever those are told apart.
    readonly property color paleKey: Math.abs(line.hslLightness - ink.hslLightness) > 0.45 ? line : tint
    // What its key of entry says.
    property string enterWord: ""
    // The sign for it, where the word has no room.
    property string enterSign: ""

    // The least side of a QR code's module, in px.
    property int module: 4

    // The panel's px per mm.
    property real millimetre: 3.78

    // The font size of body text in px, and the smallest one.
    property real unit: 20
    property int least: 14
    // The size to which a text may shrink where it has no room.
    property int floor: 14

    readonly property color ground: brand ? brand.ground : "#f3eee4"
    readonly property color paper: brand ? brand.paper : "#ffffff"
    readonly property color tint: brand ? brand.tint : "#e7dfd0"
    readonly property color line: brand ? brand.line : "#d9cfbd"
    readonly property color edge: brand ? brand.edge : "#8b8472"
    readonly property color ink: brand ? brand.ink : "#15211b"
    readonly property color inkSoft: brand ? brand.inkSoft : "#55605a"
    readonly property color brandColour: brand ? brand.brand : "#0e4a39"
    // Beside properties named `brand` and `badge`, an initial value of these is passed over (seen
    // with Qt 6.11.3: they stayed black); so each has a Binding.
    property color onBrand
    property color onBadge
    readonly property list<Binding> onColours: [
        Binding {
            property: "onBrand"
            target: theme
            value: theme.brand ? theme.brand.onBrand : "#ffffff"
        },
        Binding {
            property: "onBadge"
            target: theme
            value: theme.brand ? theme.brand.onBadge : "#1d1700"
        }
    ]
    readonly property color brandSoft: brand ? brand.brandSoft : "#cfe3d8"
    readonly property color price: brand ? brand.price : "#b8281a"
    readonly property color badge: brand ? brand.badge : "#ffd24a"
    readonly property color warning: brand ? brand.warning : "#8a4300"
    readonly property color good: brand ? brand.good : "#14663a"
    readonly property color bad: brand ? brand.bad : "#a8201a"
    readonly property color focus: brand ? brand.focus : "#0b57d0"
    readonly property string family: brand ? brand.family : "Inter"
    readonly property var locale: Qt.locale(languages ? languages.locale : "en")

    // Font sizes, named as in docs/decisions/0127; no text is smaller than `least`.
    readonly property int tiny: Math.max(least, Math.round(unit * 0.72))
    readonly property int small: Math.max(least, Math.round(unit * 0.85))
    readonly property int body: Math.round(unit)
    readonly property int strong: Math.round(unit * 1.15)
    readonly property int large: Math.round(unit * 1.3)
    readonly property int title: Math.round(unit * 1.75)
    readonly property int display: Math.round(unit * 2.3)

    // Spacing and corners in px.
    readonly property int gap: Math.round(unit * 0.9)
    readonly property int margin: Math.round(unit * 1.8)
    readonly property int corner: Math.round((brand ? brand.corner : 16) * unit / 20)
    readonly property int smallCorner: Math.round(corner / 2)
    readonly property int largeCorner: Math.round(corner * 1.5)
    readonly property int headWeight: brand ? brand.headWeight : Font.Bold

    // Corners of what is touched: a pill, where the brand's are round.
    function touchCorner(height: real): real {
        return corner >= unit * 0.6 ? height / 2 : corner;
    }
}
