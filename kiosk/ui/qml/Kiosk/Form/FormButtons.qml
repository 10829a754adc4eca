import QtQuick
import Kiosk

Column {
    id: buttons

    required property LeadViewModel viewModel

    readonly property bool apart: cancel.implicitWidth + send.implicitWidth + Theme.unit <= width

    signal sent

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
        height: send.height
        width: buttons.width

        ActionButton {
            id: cancel

            anchors.left: parent.left
            objectName: "cancel"
            quiet: true
            text: qsTr("Cancel")
            width: buttons.apart ? implicitWidth : (parent.width - Theme.unit) * 0.4

            onClicked: buttons.viewModel.close()
        }
        ActionButton {
            id: send

            anchors.right: parent.right
            enabled: buttons.viewModel.state !== "saving"
            objectName: "send"
            text: buttons.viewModel.state === "not_saved" ? qsTr("Try again") : qsTr("Save and send")
            visible: !buttons.viewModel.keeping.withheld
            width: buttons.apart ? implicitWidth : (parent.width - Theme.unit) * 0.6

            onClicked: buttons.sent()
        }
    }
}
