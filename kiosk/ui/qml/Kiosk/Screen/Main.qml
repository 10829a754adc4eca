pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Window {
    id: root

    required property Shell shell

    readonly property string formState: shell.lead.state
    // The warning covers everything.
    readonly property bool aids: shell.comfort.opened && !shell.lead.patience.warned
    readonly property string staffPage: shell.staff.open ? shell.staff.page : ""
    readonly property bool staff: shell.staff.entry.opened || staffPage !== ""
    readonly property string page: aids ? "aids" : shell.lead.patience.warned ? "warning" : formState !== "closed" ? formState : shell.detail.opened ? shell.detail.getting ? "voucher" : "offer" : shell.staff.entry.opened ? "pin" : staffPage !== "" ? staffPlace : "wall"
    readonly property string staffPlace: ["staff", shell.staffPages.current, shell.staffPages.till.state, shell.staff.again.opened].join(" ")
    readonly property bool busy: formState !== "closed" || shell.detail.opened || staff

    color: Theme.ground
    title: shell.brand.shopName
    visible: false

    onWidthChanged: shell.sizes.resize(width, height)
    onHeightChanged: shell.sizes.resize(width, height)
    onFormStateChanged: shell.comfort.close()
    onBusyChanged: {
        shell.wall.pause(busy);
        shell.panelCare.hold(busy);
    }

    Binding {
        property: "unit"
        target: Theme
        value: root.shell.sizes.unit
    }
    Binding {
        property: "touch"
        target: Theme
        value: root.shell.sizes.touch
    }
    Binding {
        property: "millimetre"
        target: Theme
        value: root.shell.sizes.millimetre
    }
    Binding {
        property: "least"
        target: Theme
        value: root.shell.sizes.least
    }
    Binding {
        property: "brand"
        target: Theme
        value: root.shell.brand
    }
    Binding {
        property: "languages"
        target: Theme
        value: root.shell.languages
    }
    Binding {
        property: "announcer"
        target: Status
        value: root.shell.announcer
    }
    Binding {
        property: "leading"
        target: Status
        value: root.shell.leading
    }
    Binding {
        property: "still"
        target: Theme
        value: root.shell.panelCare.reducedMotion || root.shell.comfort.still
    }
    FocusWalk {
        content: root.contentItem
        page: root.page
        viewModel: root.shell.focus
    }
    Loader {
        active: root.shell.session.active
        anchors.fill: parent
        z: 2

        sourceComponent: SessionCover {
            focused: root.activeFocusItem
            session: root.shell.session
        }
    }
    FocusRing {
        shown: root.shell.focus.byKey
        target: root.activeFocusItem && root.activeFocusItem.activeFocusOnTab ? root.activeFocusItem : null
    }
    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.shell.languages.rightToLeft
        height: root.height - root.shell.panelCare.reach
        width: root.width - root.shell.panelCare.reach
        x: root.shell.panelCare.shiftX
        y: root.shell.panelCare.shiftY

        OfferWall {
            anchors.fill: parent
            brand: root.shell.brand
            comfort: root.shell.comfort
            enabled: !root.aids && !root.busy
            languages: root.shell.languages
            session: root.shell.session
            viewModel: root.shell.wall
            visible: !root.busy || detail.moving

            onComfortWanted: root.shell.comfort.open()
            onContactWanted: root.shell.lead.open("", "")
            onKnocked: root.shell.staff.entry.knock()
        }
        OfferDetail {
            id: detail

            anchors.fill: parent
            open: root.shell.detail.opened && root.formState === "closed"
            viewModel: root.shell.detail

            onContactWanted: {
                root.shell.lead.open(viewModel.number, viewModel.title);
                viewModel.close();
            }
        }
        LeadForm {
            anchors.fill: parent
            asked: root.shell.asked
            comfort: root.shell.comfort
            enabled: !root.aids
            languages: root.shell.languages
            viewModel: root.shell.lead
            visible: ["editing", "saving", "not_saved"].includes(root.formState)

            onComfortWanted: root.shell.comfort.open()
        }
        ThankYou {
            anchors.fill: parent
            thanks: root.shell.thanks
            viewModel: root.shell.lead
            visible: root.formState === "thanks"

            onOfferWanted: offerId => {
                root.shell.lead.close();
                root.shell.wall.open(offerId);
            }
        }
        StaffEntry {
            anchors.fill: parent
            viewModel: root.shell.staff.entry
            visible: root.shell.staff.entry.opened
        }
        Loader {
            readonly property string page: root.staffPage

            anchors.fill: parent
            objectName: "staffPage"

            onPageChanged: {
                if (page === "")
                    source = "";
                else
                    setSource(page, {
                        shell: root.shell
                    });
            }
        }
        ComfortPanel {
            anchors.fill: parent
            viewModel: root.shell.comfort
            visible: root.aids

            onClosed: root.shell.comfort.close()
        }
    }
    HeadingRing {
        // In a row it would be given a place of its own.
        parent: Status.heading && !(Status.heading as Row) ? Status.heading : root.contentItem
        visible: root.shell.leading.byKeys && parent === Status.heading && Status.heading !== null && Status.heading.activeFocus
    }
    Rectangle {
        anchors.fill: parent
        color: "black"
        objectName: "dimmer"
        opacity: root.shell.panelCare.dim
        visible: opacity > 0
    }
}
