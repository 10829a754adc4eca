pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

FormRow {
    id: row

    required property var choices
    required property string value

    readonly property bool personal: true

    control: buttons.count > 0 ? buttons.itemAt(0) : null

    Flow {
        Accessible.description: row.message
        Accessible.name: row.title
        Accessible.role: Accessible.Grouping
        spacing: Math.round(Theme.unit * 0.6)
        width: row.width

        Repeater {
            id: buttons

            model: row.choices

            AbstractButton {
                id: choice

                required property var modelData

                readonly property bool chosen: row.value === modelData.value

                Accessible.description: row.message
                Accessible.name: qsTr("%1: %2").arg(row.title).arg(text)
                Accessible.role: Accessible.RadioButton
                checkable: true
                checked: chosen
                focusPolicy: Qt.StrongFocus
                height: Math.max(Theme.touch, implicitContentHeight + padding * 2)
                objectName: row.name + "-" + modelData.value
                padding: Math.round(Theme.unit * 0.6)
                text: modelData.words
                width: Math.min(row.width, Math.max(Theme.touch, words.implicitWidth + padding * 2 + 1))

                background: FormFrame {
                    border.color: choice.chosen || choice.visualFocus ? Theme.ink : wrong ? Theme.bad : Theme.inkSoft
                    border.width: choice.chosen || choice.visualFocus ? 3 : 1
                    color: choice.chosen ? Theme.tint : Theme.paper
                    wrong: row.wrong
                }
                contentItem: Words {
                    id: words

                    Accessible.ignored: true
                    font.weight: choice.chosen ? Font.Bold : Font.Normal
                    horizontalAlignment: Text.AlignHCenter
                    text: choice.chosen ? qsTr("✓ %1").arg(choice.text) : choice.text
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.Wrap
                }

                Keys.onEnterPressed: row.done()
                Keys.onReturnPressed: row.done()
                onActiveFocusChanged: if (activeFocus)
                    row.focused()
                onToggled: checked = Qt.binding(() => chosen)
                onClicked: row.viewModel.set_text(row.name, chosen ? "" : modelData.value)
            }
        }
    }
}
