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
        KeyboardCap {
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
        KeyboardCap {
            filled: true
            spare: Theme.enterSign
            words: Theme.enterWord
        }
    }
    handwritingKeyPanel: Component {
        KeyboardCap {
            pale: true
        }
    }
    hideKeyPanel: Component {
        KeyboardCap {
            pale: true
            sign: "lower"
        }
    }
    keyPanel: Component {
        KeyboardCap {
            named: true
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
        KeyboardCap {
            pale: true
            named: true
            upper: true
        }
    }
    languageListBackground: Rectangle {
        border.color: Theme.edge
        border.width: 2
        color: Theme.paper
    }
    languageListHighlight: Rectangle {
        color: Theme.brandSoft
    }
    languagePopupListEnabled: false
    modeKeyPanel: Component {
        KeyboardCap {
            pale: true
            named: true
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
        KeyboardCap {
            filled: InputContext.capsLockActive
            lit: InputContext.shiftActive
            pale: true
            sign: "shift"
        }
    }
    spaceKeyPanel: Component {
        KeyboardCap {
            soft: true
            words: Theme.languages ? Theme.languages.name(Theme.languages.current) : ""
        }
    }
    symbolKeyPanel: Component {
        KeyboardCap {
            pale: true
            named: true
        }
    }
}
