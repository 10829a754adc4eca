import QtQuick
import Kiosk

Column {
    id: heading

    required property LeadViewModel viewModel
    required property LanguageViewModel languages
    required property AskedViewModel asked

    readonly property alias title: question
    readonly property bool broad: width > Theme.unit * 40
    // Many languages are behind one button where they would take the room of what the page is for.
    readonly property bool several: languages.many || choice.cell * languages.choices.length > width
    readonly property bool folded: several && choice.rows > 2 && !listed
    property bool listed: false

    signal comfortWanted

    spacing: Math.round(Theme.unit * 0.7)

    Connections {
        function onCurrent_changed() {
            heading.listed = false;
        }

        target: heading.languages
    }
    Item {
        readonly property Item shown: heading.folded ? one : choice
        readonly property bool stacked: !heading.folded && heading.several || shown.width + comfort.width + Theme.unit > width

        height: stacked ? shown.height + comfort.height : Math.max(shown.height, comfort.height)
        width: heading.width

        Image {
            id: logo

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            fillMode: Image.PreserveAspectFit
            height: Math.round(Theme.unit * 2.5)
            source: Theme.brand ? Theme.brand.logo : ""
            sourceSize.height: height
            visible: status === Image.Ready && heading.broad
        }
        Words {
            anchors.left: logo.visible ? logo.right : parent.left
            anchors.leftMargin: logo.visible ? Math.round(Theme.unit * 0.7) : 0
            anchors.right: heading.folded ? one.left : choice.left
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.title
            font.weight: Theme.headWeight
            text: Theme.brand ? Theme.brand.shopName : ""
            visible: implicitWidth <= width
        }
        LanguageSwitch {
            id: choice

            anchors.right: parent.stacked ? parent.right : comfort.left
            anchors.rightMargin: parent.stacked ? 0 : Math.round(Theme.unit * 0.8)
            brief: true
            room: heading.several ? heading.width : 0
            viewModel: heading.languages
            visible: !heading.folded
        }
        DockButton {
            id: one

            anchors.right: parent.stacked ? parent.right : comfort.left
            anchors.rightMargin: parent.stacked ? 0 : Math.round(Theme.unit * 0.8)
            does: qsTr("Opens the list of languages")
            drawing: LayoutMirroring.enabled ? "before" : "next"
            iconBehind: true
            objectName: "languageOne"
            slim: heading.width < Theme.unit * 12
            snug: true
            text: heading.languages.name(heading.languages.current)
            visible: heading.folded
            weighty: false

            onClicked: heading.listed = true
        }
        ComfortButton {
            id: comfort

            anchors.right: parent.right
            y: parent.stacked ? parent.shown.height : 0

            onClicked: heading.comfortWanted()
        }
    }
    CardName {
        id: question

        Accessible.focusable: true
        Accessible.role: Accessible.Heading
        objectName: "formHeading"
        size: heading.broad ? Theme.display : Theme.title
        text: heading.viewModel.friend ? qsTr("Your friend's details") : qsTr("May we contact you?")
        whole: true
        width: heading.width
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
        Accessible.role: Accessible.AlertMessage
        color: Theme.warning
        font.pixelSize: Theme.large
        font.weight: Font.DemiBold
        objectName: "withheld"
        text: qsTr("Sorry, this kiosk cannot keep any details just now. Please ask our staff.")

        onVisibleChanged: if (visible)
            Status.tell(text)
        visible: heading.viewModel.keeping.withheld
        width: heading.width
        wrapMode: Text.Wrap
    }
    Words {
        color: Theme.inkSoft
        text: qsTr("Fields marked “optional” may be left empty.")
        visible: !heading.viewModel.keeping.withheld
        width: heading.width
        wrapMode: Text.Wrap
    }
    FormOffer {
        asked: heading.asked
        title: heading.viewModel.offerTitle
        width: heading.width
    }
}
