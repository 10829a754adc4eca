pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk

// Qt's on-screen keyboard in the shop's colours, of the size that Keyboard.qml asks for.
// Parts for handwriting and for Chinese candidates are left out: no layout of ours has them.
KeyboardStyle {
    id: style

    readonly property real air: Math.round(Theme.unit * 0.2)

    alternateKeysListBackground: Rectangle {
        border.color: Theme.edge
        border.width: 2
        color: Theme.paper
        height: parent ? parent.height + style.air * 4 : 0
        radius: Theme.smallCorner
        width: parent ? parent.width + style.air * 4 : 0
        x: -style.air * 2
        y: -style.air * 2
    }
    alternateKeysListDelegate: Item {
        id: alternative

        required property var model

        height: style.alternateKeysListItemHeight
        width: style.alternateKeysListItemWidth

        Words {
            Accessible.ignored: true
            anchors.centerIn: parent
            font.pixelSize: Theme.large
            text: alternative.model.text
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.brandSoft
        radius: Theme.smallCorner
    }
    alternateKeysListItemHeight: Theme.keyHeight
    alternateKeysListItemWidth: Math.max(Theme.touch, Theme.keyHeight)
    backspaceKeyPanel: Component {
        Cap {
            pale: true
            sign: "erase"
        }
    }
    characterPreviewDelegate: Item {
        id: preview

        property string text
        property string flickLeft
        property string flickTop
        property string flickRight
        property string flickBottom

        Rectangle {
            anchors.fill: parent
            border.color: Theme.edge
            border.width: 2
            color: Theme.paper
            radius: Theme.smallCorner

            Words {
                Accessible.ignored: true
                anchors.centerIn: parent
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
                text: preview.text
            }
        }
    }
    enterKeyPanel: Component {
        Cap {
            filled: true
            words: Theme.enterWord
        }
    }
    handwritingKeyPanel: Component {
        Cap {
            pale: true
        }
    }
    hideKeyPanel: Component {
        Cap {
            pale: true
            sign: "lower"
        }
    }
    keyPanel: Component {
        Cap {
            words: control ? control.displayText : ""
        }
    }
    keyboardBackground: Rectangle {
        color: Theme.tint
    }
    keyboardDesignHeight: Theme.keyHeight * 4 + air * 2
    keyboardDesignWidth: Theme.boardWidth
    keyboardRelativeBottomMargin: air / keyboardDesignHeight
    keyboardRelativeLeftMargin: air * 2 / keyboardDesignWidth
    keyboardRelativeRightMargin: air * 2 / keyboardDesignWidth
    keyboardRelativeTopMargin: air / keyboardDesignHeight
    languageKeyPanel: Component {
        Cap {
            pale: true
            words: control ? control.displayText.toUpperCase() : ""
        }
    }
    languageListBackground: Rectangle {
        border.color: Theme.edge
        border.width: 2
        color: Theme.paper
    }
    languageListDelegate: SelectionListItem {
        id: tongue

        height: Theme.keyHeight
        width: Theme.unit * 14

        Words {
            Accessible.ignored: true
            anchors.centerIn: parent
            elide: Text.ElideRight
            font.pixelSize: Theme.body
            text: tongue.displayName ?? ""
            width: Math.min(implicitWidth, parent.width - Theme.unit)
        }
    }
    languageListHighlight: Rectangle {
        color: Theme.brandSoft
    }
    languagePopupListEnabled: false
    modeKeyPanel: Component {
        Cap {
            pale: true
            words: control ? control.displayText : ""
        }
    }
    navigationHighlight: Rectangle {
        border.color: Theme.focus
        border.width: 3
        color: "transparent"
    }
    popupListBackground: Rectangle {
        border.color: Theme.edge
        border.width: 2
        color: Theme.paper
    }
    selectionListHeight: Theme.keyHeight
    selectionListBackground: Rectangle {
        color: Theme.tint
    }
    shiftKeyPanel: Component {
        Cap {
            filled: InputContext.capsLockActive
            lit: InputContext.shiftActive
            pale: true
            sign: "shift"
        }
    }
    spaceKeyPanel: Component {
        Cap {
            soft: true
            words: Theme.languages ? Theme.languages.name(Theme.languages.current) : ""
        }
    }
    symbolKeyPanel: Component {
        Cap {
            pale: true
            words: control ? control.displayText : ""
        }
    }

    // A key: a letter on paper, a pale one for what types nothing, a filled one for what goes on.
    component Cap: KeyPanel {
        id: cap

        property string words: ""
        property string sign: ""
        property bool pale: false
        property bool filled: false
        property bool lit: false
        property bool soft: false

        readonly property bool down: control !== null && control.pressed
        readonly property color ink: filled ? Theme.onBrand : soft ? Theme.inkSoft : Theme.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: style.air
            border.color: cap.lit ? Theme.ink : Theme.edge
            border.width: cap.lit ? 3 : 1
            color: cap.filled ? Theme.brandColour : cap.down ? Theme.brandSoft : cap.pale ? Theme.paleKey : Theme.paper
            radius: Math.min(Theme.smallCorner, height / 4)

            Words {
                Accessible.ignored: true
                anchors.fill: parent
                anchors.margins: style.air
                color: cap.ink
                elide: Text.ElideRight
                font.capitalization: cap.control && cap.control.uppercased ? Font.AllUppercase : Font.MixedCase
                font.pixelSize: Math.max(1, Math.round(Math.min(cap.words.length > 1 ? Theme.body * 1.1 : Theme.title, cap.height * 0.5)))
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: Math.round(Theme.least * 0.6)
                opacity: cap.control && cap.control.enabled ? 1 : 0.4
                text: cap.words
                verticalAlignment: Text.AlignVCenter
                visible: cap.sign === ""
            }
            LineIcon {
                anchors.centerIn: parent
                directed: cap.sign === "erase"
                ink: cap.ink
                name: cap.sign
                side: Math.round(Math.min(Theme.unit * 1.5, cap.height * 0.5, cap.width * 0.6))
                visible: name !== ""
            }
        }
    }
}
