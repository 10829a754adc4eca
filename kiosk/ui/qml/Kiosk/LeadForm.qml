import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    id: form

    required property LeadViewModel viewModel

    readonly property bool saving: viewModel.state === "saving"
    readonly property real keyboardHeight: keyboard.item && (keyboard.item as Item).visible ? (keyboard.item as Item).height : 0
    readonly property int span: fields.columns

    function reveal(item) {
        const top = item.mapToItem(fields, 0, 0).y;
        const bottom = top + item.height + Theme.unit;
        if (bottom - page.contentY > page.height)
            page.contentY = Math.min(bottom - page.height, page.contentHeight - page.height);
        else if (top < page.contentY)
            page.contentY = top;
    }

    function wipe() {
        for (const field of [firstName, lastName, company, email, phone, notes])
            field.wipe();
        consent.checked = false;
        marketing.checked = false;
        page.contentY = 0;
    }

    Accessible.name: heading.text
    Accessible.role: Accessible.Dialog
    color: Theme.ground

    Connections {
        function onWiped() {
            form.wipe();
        }

        target: form.viewModel
    }
    MouseArea {
        anchors.fill: parent
    }
    Flickable {
        id: page

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.unit * 0.5
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Theme.unit * 1.6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: fields.implicitHeight
        width: Math.min(parent.width - Theme.unit * 3, Theme.unit * 60)

        GridLayout {
            id: fields

            columnSpacing: Theme.unit * 1.2
            columns: width > Theme.unit * 36 ? 2 : 1
            rowSpacing: Theme.unit * 0.8
            uniformCellWidths: true
            width: page.width

            Text {
                id: heading

                Layout.columnSpan: form.span
                Layout.fillWidth: true
                color: Theme.ink
                font.family: Theme.family
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                text: qsTr("May we contact you?")
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            Text {
                Layout.columnSpan: form.span
                Layout.fillWidth: true
                color: Theme.inkSoft
                elide: Text.ElideRight
                font.family: Theme.family
                font.pixelSize: Theme.body
                text: qsTr("About: %1").arg(form.viewModel.offerTitle)
                textFormat: Text.PlainText
                visible: form.viewModel.offerTitle !== ""
            }
            FormField {
                id: firstName

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                label: qsTr("First name")
                name: "first_name"
                viewModel: form.viewModel

                onFocused: form.reveal(this)
            }
            FormField {
                id: lastName

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                label: qsTr("Last name")
                name: "last_name"
                needed: true
                viewModel: form.viewModel

                onFocused: form.reveal(this)
            }
            FormField {
                id: email

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                label: qsTr("Email")
                name: "email"
                needed: true
                viewModel: form.viewModel

                onFocused: form.reveal(this)
            }
            FormField {
                id: phone

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                hints: Qt.ImhDialableCharactersOnly
                label: qsTr("Phone")
                name: "phone"
                viewModel: form.viewModel

                onFocused: form.reveal(this)
            }
            FormField {
                id: company

                Layout.columnSpan: form.span
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                label: qsTr("Company")
                name: "company"
                viewModel: form.viewModel

                onFocused: form.reveal(this)
            }
            FormField {
                id: notes

                Layout.columnSpan: form.span
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                label: qsTr("What would you like to know?")
                name: "notes"
                tall: true
                viewModel: form.viewModel

                onFocused: form.reveal(this)
            }
            FormSwitch {
                id: consent

                Layout.columnSpan: form.span
                Layout.fillWidth: true
                name: "consent"
                text: qsTr("%1 *").arg(form.viewModel.consentText)
                viewModel: form.viewModel
            }
            FormSwitch {
                id: marketing

                Layout.columnSpan: form.span
                Layout.fillWidth: true
                name: "marketing"
                text: qsTr("Please also send me news about new offers.")
                viewModel: form.viewModel
            }
        }
    }
    RowLayout {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.max(form.keyboardHeight + Theme.unit * 0.5, Theme.unit * 1.6)
        anchors.left: page.left
        anchors.right: page.right
        spacing: Theme.unit

        ActionButton {
            objectName: "cancel"
            quiet: true
            text: qsTr("Cancel")

            onClicked: form.viewModel.close()
        }
        Text {
            Layout.fillWidth: true
            color: Theme.warning
            font.family: Theme.family
            font.pixelSize: Theme.body
            text: form.viewModel.state === "not_saved" ? qsTr("Sorry, this could not be saved just now. Please try again.") : ""
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        ActionButton {
            enabled: !form.saving
            objectName: "send"
            text: qsTr("Save and send")

            onClicked: form.viewModel.submit()
        }
    }
    Loader {
        id: keyboard

        active: form.visible
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        source: "Keyboard.qml"
        width: Math.min(parent.width, Theme.unit * 60)
    }
}
