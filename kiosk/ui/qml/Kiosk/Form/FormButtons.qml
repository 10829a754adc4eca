import QtQuick
import Kiosk

Column {
    id: buttons

    required property LeadViewModel viewModel

    readonly property int gap: Math.round(Theme.unit * 0.8)
    readonly property int single: Math.max(Theme.touch, Math.round(Math.min(Theme.unit * 4.6, Window.height * 0.1)))
    // Higher, where words take two lines.
    readonly property int line: send.high(stacked ? width : width - gap - first, single)
    // Of the line: over a third, and more where its word asks for it.
    readonly property int first: Math.round(Math.min((width - gap) * 0.46, Math.max((width - gap) * 0.36, cancel.natural)))

    readonly property bool saving: viewModel.state === "saving"
    // Saving takes so long that somebody may wonder.
    property bool late: false
    readonly property string wait: qsTr("Saving …")

    // One above the other, where the words have no room beside each other.
    readonly property bool stacked: !viewModel.keeping.withheld && !(cancel.fits(cancel.text, first) && [send.first, send.again, wait].every(words => send.fits(words, width - gap - first)))
    readonly property int block: stacked ? line * 2 + gap : line

    signal sent

    function take() {
        send.forceActiveFocus(Qt.TabFocusReason);
    }

    onLateChanged: if (late)
        Status.tell(wait)
    onSavingChanged: late = false

    Timer {
        interval: 600
        running: buttons.saving

        onTriggered: buttons.late = true
    }

    spacing: Math.round(Theme.unit * 0.4)

    Words {
        Accessible.role: Accessible.AlertMessage
        color: Theme.warning
        font.pixelSize: Window.height < Theme.unit * 12 ? Theme.small : Theme.body
        font.weight: Font.DemiBold
        objectName: "notSaved"
        text: qsTr("Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.")
        visible: buttons.viewModel.state === "not_saved"
        width: buttons.width
        wrapMode: Text.Wrap

        onVisibleChanged: if (visible)
            Status.alert(text)
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

        onVisibleChanged: if (visible)
            Status.tell(text)
    }
    Item {
        height: buttons.block
        width: buttons.width

        PageButton {
            id: cancel

            anchors.left: parent.left
            height: buttons.line
            font.pixelSize: Math.round(Math.min(Theme.large, Math.max(buttons.single * 0.4, Theme.floor)))
            objectName: "cancel"
            quiet: true
            text: qsTr("Cancel")
            width: buttons.viewModel.keeping.withheld || buttons.stacked ? parent.width : buttons.first

            onClicked: buttons.viewModel.close()
        }
        PageButton {
            id: send

            readonly property string first: qsTr("Send")
            readonly property string again: qsTr("Try again")

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            height: buttons.line
            font.pixelSize: Math.round(Math.min(Theme.large, Math.max(buttons.single * 0.4, Theme.floor)))
            objectName: "send"
            sign: "mail"
            // It stays where the focus is while it sends; a second press of it does nothing.
            opacity: buttons.saving ? 0.7 : 1
            text: buttons.late ? buttons.wait : buttons.viewModel.state === "not_saved" ? again : first
            visible: !buttons.viewModel.keeping.withheld
            width: buttons.stacked ? parent.width : parent.width - buttons.gap - buttons.first

            onClicked: buttons.sent()
        }
    }
}
