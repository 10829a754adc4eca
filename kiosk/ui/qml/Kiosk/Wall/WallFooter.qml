import QtQuick
import Kiosk

Item {
    id: footer

    required property WallViewModel viewModel
    required property LanguageViewModel languages

    readonly property real gap: Theme.unit * 0.6
    // If not everything fits in one line, the button gets its own line.
    readonly property bool stacked: width < contact.implicitWidth + marker.shown + Theme.touch * (languages.choices.length + 1) + Theme.unit * 2
    readonly property real room: width - (stacked ? 0 : contact.width) - marker.shown - comfort.width - gap - Theme.unit

    signal contactWanted
    signal comfortWanted

    height: stacked ? contact.height + gap + comfort.height : contact.height

    LanguageSwitch {
        id: choice

        anchors.left: parent.left
        anchors.verticalCenter: comfort.verticalCenter
        brief: footer.room < Theme.unit * 30
        viewModel: footer.languages
    }
    ComfortButton {
        id: comfort

        anchors.left: choice.right
        anchors.leftMargin: footer.gap
        y: footer.stacked ? 0 : (contact.height - height) / 2

        onClicked: footer.comfortWanted()
    }
    PageMarker {
        id: marker

        readonly property real shown: visible ? width + Theme.unit * 2 : 0

        anchors.right: footer.stacked ? parent.right : contact.left
        anchors.rightMargin: footer.stacked ? 0 : Theme.unit * 1.5
        anchors.verticalCenter: comfort.verticalCenter
        viewModel: footer.viewModel
    }
    ActionButton {
        id: contact

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        objectName: "contact"
        text: qsTr("Contact me")
        width: footer.stacked ? parent.width : implicitWidth

        onClicked: footer.contactWanted()
    }
}
