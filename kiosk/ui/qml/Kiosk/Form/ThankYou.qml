import QtQuick
import Kiosk

Rectangle {
    id: page

    required property LeadViewModel viewModel
    property bool low: false

    Accessible.name: heading.text
    Accessible.role: Accessible.AlertMessage
    color: Theme.ground

    Shortcut {
        enabled: page.visible
        objectName: "shortcut"
        sequence: "Escape"

        onActivated: page.viewModel.close()
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Math.round(Theme.unit * (page.height < Theme.unit * 40 ? 0.7 : 1.4))
        width: Math.min(parent.width - Theme.unit * 3, Theme.unit * 50)
        y: page.low ? parent.height - height - Theme.unit * 2 : (parent.height - height) / 2

        Words {
            id: heading

            font.pixelSize: Math.round(Theme.title * 1.6)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            objectName: "thankYou"
            text: qsTr("Thank you!")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            color: Theme.inkSoft
            font.pixelSize: Theme.large
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Your details are saved here and will be sent to the shop.")
            width: parent.width
            wrapMode: Text.Wrap
        }
        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "backToOffers"
            text: qsTr("Back to the offers")
            width: Math.min(parent.width, implicitWidth)

            onClicked: page.viewModel.close()
        }
        Words {
            font.pixelSize: Theme.large
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Does a friend want to hear from us too? Enter their details here, with their permission.")
            topPadding: Theme.unit
            visible: page.viewModel.canRefer
            width: parent.width
            wrapMode: Text.Wrap
        }
        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "refer"
            quiet: true
            text: qsTr("Recommend to a friend")
            visible: page.viewModel.canRefer
            width: Math.min(parent.width, implicitWidth)

            onClicked: page.viewModel.refer()
        }
    }
}
