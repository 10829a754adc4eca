import QtQuick
import QtQuick.Templates
import Kiosk

FormRow {
    id: row

    required property bool value

    control: box
    titled: false

    CheckBox {
        id: box

        Accessible.checkable: true
        Accessible.checked: checked
        Accessible.description: row.message
        Accessible.name: text
        Accessible.role: Accessible.CheckBox
        checked: row.value
        focusPolicy: Qt.StrongFocus
        font.family: Theme.family
        font.pixelSize: Theme.body
        height: Math.max(Theme.touch, Math.ceil(words.implicitHeight + Theme.unit * 0.4))
        objectName: row.name
        bottomPadding: 0
        leftPadding: mirrored ? 0 : indicator.width + Theme.unit * 0.8
        rightPadding: mirrored ? indicator.width + Theme.unit * 0.8 : 0
        topPadding: 0
        text: row.title
        width: row.width

        contentItem: Words {
            id: words

            Accessible.ignored: true
            font: box.font
            text: box.text
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
        }
        indicator: FormFrame {
            color: box.checked ? Theme.brandColour : Theme.paper
            focused: box.visualFocus
            height: Math.round(Theme.unit * 2.4)
            width: height
            wrong: row.wrong
            x: box.mirrored ? Math.floor(box.width - width - 1) : 1
            y: (box.height - height) / 2

            LineIcon {
                anchors.centerIn: parent
                ink: Theme.onBrand
                name: "check"
                side: Math.round(parent.height * 0.62)
                visible: box.checked
            }
        }

        Keys.onEnterPressed: row.done()
        Keys.onReturnPressed: row.done()
        onActiveFocusChanged: if (activeFocus)
            row.focused()
        onToggled: {
            row.viewModel.set_flag(row.name, checked);
            checked = Qt.binding(() => row.value);
        }
    }
}
