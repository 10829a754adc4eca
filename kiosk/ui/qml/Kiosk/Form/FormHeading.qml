import QtQuick
import Kiosk

Column {
    id: heading

    required property LeadViewModel viewModel
    required property LanguageViewModel languages

    signal comfortWanted

    spacing: Math.round(Theme.unit * 0.5)

    Item {
        height: Math.max(choice.height, comfort.height)
        width: heading.width

        LanguageSwitch {
            id: choice

            anchors.left: parent.left
            brief: heading.width < Theme.unit * 46
            viewModel: heading.languages
        }
        ComfortButton {
            id: comfort

            anchors.right: parent.right

            onClicked: heading.comfortWanted()
        }
    }
    Words {
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        objectName: "formHeading"
        text: heading.viewModel.friend ? qsTr("Your friend's details") : qsTr("May we contact you?")
        width: heading.width
        wrapMode: Text.Wrap
    }
    Words {
        color: Theme.inkSoft
        objectName: "friendNote"
        text: qsTr("Only with your friend's permission: please ask first, and read them what they agree to.")
        visible: heading.viewModel.friend
        width: heading.width
        wrapMode: Text.Wrap
    }
    Words {
        color: Theme.inkSoft
        // Isolated, or an Arabic sentence turns "-20 %" in a title into "% 20-".
        text: qsTr("About: %1").arg("\u2068" + heading.viewModel.offerTitle + "\u2069")
        visible: heading.viewModel.offerTitle !== ""
        width: heading.width
        wrapMode: Text.Wrap
    }
    Words {
        Accessible.role: Accessible.AlertMessage
        color: Theme.warning
        font.pixelSize: Theme.large
        font.weight: Font.DemiBold
        objectName: "withheld"
        text: qsTr("Sorry, this kiosk cannot keep any details just now. Please ask our staff.")
        visible: heading.viewModel.keeping.withheld
        width: heading.width
        wrapMode: Text.Wrap
    }
    Words {
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        text: qsTr("* must be filled in")
        visible: !heading.viewModel.keeping.withheld
        width: heading.width
        wrapMode: Text.Wrap
    }
}
