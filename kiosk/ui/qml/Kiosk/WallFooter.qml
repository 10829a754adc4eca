import QtQuick
import Kiosk

Item {
    id: footer

    required property WallViewModel viewModel
    required property LanguageViewModel languages

    readonly property real room: width - contact.width - marker.shown - Theme.unit

    signal contactWanted

    height: contact.height

    LanguageSwitch {
        id: choice

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        brief: footer.room < Theme.unit * 30
        viewModel: footer.languages
    }
    PageMarker {
        id: marker

        readonly property real shown: visible ? width + Theme.unit * 2 : 0

        anchors.right: contact.left
        anchors.rightMargin: Theme.unit * 1.5
        anchors.verticalCenter: parent.verticalCenter
        viewModel: footer.viewModel
    }
    ActionButton {
        id: contact

        anchors.right: parent.right
        objectName: "contact"
        text: qsTr("Contact me")

        onClicked: footer.contactWanted()
    }
}
