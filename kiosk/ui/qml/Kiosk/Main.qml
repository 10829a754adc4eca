import QtQuick
import Kiosk

Window {
    id: root

    required property Shell shell

    readonly property string formState: shell.lead.state

    color: Theme.ground
    title: shell.wall.shopName
    visible: false

    Binding {
        property: "unit"
        target: Theme
        value: Math.max(12, Math.sqrt(root.width * root.height) / 76)
    }
    OfferWall {
        anchors.fill: parent
        viewModel: root.shell.wall
        visible: root.formState === "closed"

        onContactWanted: (offerNumber, offerTitle) => root.shell.lead.open(offerNumber, offerTitle)
    }
    LeadForm {
        anchors.fill: parent
        viewModel: root.shell.lead
        visible: ["editing", "saving", "not_saved"].includes(root.formState)
    }
    ThankYou {
        anchors.fill: parent
        visible: root.formState === "thanks"

        onDone: root.shell.lead.close()
    }
}
