pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

Flow {
    id: languages

    required property LanguageViewModel viewModel
    property bool brief: false
    // The width that it may fill, in as many even rows as it takes; 0: one row.
    property real room: 0

    // The width of each where there are rows.
    readonly property real cell: Math.max(Theme.touch, Math.ceil(Theme.small * 1.8 + Theme.unit * 1.2))
    readonly property int rows: room > 0 ? Math.ceil(viewModel.choices.length / Math.max(1, Math.floor(room / cell))) : 1

    Accessible.name: qsTr("Language")
    Accessible.role: Accessible.Grouping
    spacing: 0
    width: room > 0 ? Math.ceil(viewModel.choices.length / rows) * cell : undefined

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
            width: languages.room > 0 ? languages.cell : Math.max(Theme.touch, implicitContentWidth + leftPadding * 2)

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
