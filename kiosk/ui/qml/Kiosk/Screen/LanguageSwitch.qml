pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk

Row {
    id: languages

    required property LanguageViewModel viewModel
    property bool brief: false

    Accessible.name: qsTr("Language")
    Accessible.role: Accessible.Grouping
    spacing: 0

    Repeater {
        model: languages.viewModel.choices

        AbstractButton {
            id: choice

            required property string modelData

            readonly property bool current: languages.viewModel.current === modelData

            Accessible.name: languages.viewModel.name(modelData)
            Accessible.role: Accessible.RadioButton
            checkable: true
            checked: current
            focusPolicy: Qt.StrongFocus
            height: Math.max(Theme.touch, Theme.unit * 2.4)
            objectName: "language-" + modelData
            bottomPadding: 0
            leftPadding: Theme.unit * 0.6
            rightPadding: leftPadding
            topPadding: 0
            width: Math.max(Theme.touch, implicitContentWidth + leftPadding * 2)

            contentItem: Words {
                Accessible.ignored: true
                color: choice.current || choice.visualFocus ? Theme.ink : Theme.inkSoft
                font.pixelSize: Theme.small
                font.underline: choice.visualFocus
                font.weight: choice.current ? Font.Bold : Font.Normal
                horizontalAlignment: Text.AlignHCenter
                text: languages.brief ? choice.modelData.toUpperCase() : languages.viewModel.name(choice.modelData)
                verticalAlignment: Text.AlignVCenter
            }

            onClicked: languages.viewModel.choose(modelData)
            onToggled: checked = Qt.binding(() => current)

            Rectangle {
                color: Theme.brandColour
                height: Math.max(2, Theme.unit * 0.12)
                visible: choice.current
                width: parent.width - choice.leftPadding * 2
                x: choice.leftPadding
                y: parent.height * 0.82
            }
        }
    }
}
