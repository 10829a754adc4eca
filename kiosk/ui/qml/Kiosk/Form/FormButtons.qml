import QtQuick
import Kiosk

Column {
    id: buttons

    required property LeadViewModel viewModel

    readonly property int gap: Math.round(Theme.unit * 0.8)

    signal sent

    function take() {
        send.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Math.round(Theme.unit * 0.4)

    Words {
        Accessible.role: Accessible.AlertMessage
        color: Theme.warning
        font.weight: Font.DemiBold
        objectName: "notSaved"
        text: qsTr("Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.")
        visible: buttons.viewModel.state === "not_saved"
        width: buttons.width
        wrapMode: Text.Wrap
    }
    Words {
        Accessible.role: Accessible.AlertMessage
        color: Theme.warning
        font.weight: Font.DemiBold
        objectName: "cannotKeep"
        text: qsTr("This kiosk cannot keep any details just now. What you have typed stays here: please wait a moment, or ask our staff.")
        visible: !buttons.viewModel.keeping.possible && !buttons.viewModel.keeping.withheld && buttons.viewModel.state !== "not_saved"
        width: buttons.width
        wrapMode: Text.Wrap
    }
    Item {
        height: Math.max(Theme.touch, Math.round(Math.min(Theme.unit * 4.6, Window.height * 0.1)))
        width: buttons.width

        PageButton {
            anchors.left: parent.left
            height: parent.height
            objectName: "cancel"
            quiet: true
            text: qsTr("Cancel")
            width: buttons.viewModel.keeping.withheld ? parent.width : Math.round((parent.width - buttons.gap) * 0.36)

            onClicked: buttons.viewModel.close()
        }
        PageButton {
            id: send

            anchors.right: parent.right
            enabled: buttons.viewModel.state !== "saving"
            height: parent.height
            objectName: "send"
            sign: "mail"
            text: buttons.viewModel.state === "not_saved" ? qsTr("Try again") : qsTr("Send")
            visible: !buttons.viewModel.keeping.withheld
            width: parent.width - buttons.gap - Math.round((parent.width - buttons.gap) * 0.36)

            onClicked: buttons.sent()
        }
    }
}
