pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The offer that is open: what there is to know of it, then the code to take along.
Rectangle {
    id: detail

    required property DetailViewModel viewModel
    // Whether it is before the customer; while it fades it is only seen.
    required property bool open

    // A voucher is not seen a moment longer than it is open: its page has nothing left that could fade.
    readonly property bool leaving: !open && fading.running && viewModel.title !== ""
    readonly property bool moving: entering.running || leaving

    readonly property bool getting: viewModel.getting
    readonly property TakeAlong voucher: late.made as TakeAlong
    readonly property Item heading: getting ? voucher?.heading ?? null : offer.heading

    signal contactWanted

    function lead() {
        if (open && heading)
            Status.lead(heading, viewModel.getting ? voucher : offer);
    }

    Accessible.name: viewModel.title
    Accessible.role: Accessible.Dialog
    color: Theme.ground
    enabled: open
    objectName: "detail"
    visible: open || leaving

    // Who scrolled down to the button is to see the code, not what is as far down on its page.
    onGettingChanged: risen.contentY = 0
    onHeadingChanged: Qt.callLater(lead)
    onOpenChanged: {
        Qt.callLater(lead);
        entering.stop();
        fading.stop();
        risen.contentY = 0;
        opacity = 1;
        risen.y = 0;
        if (!Theme.still)
            (open ? entering : fading).start();
    }

    ParallelAnimation {
        id: entering

        NumberAnimation {
            duration: 250
            easing.bezierCurve: [0, 0, 0, 1, 1, 1]
            easing.type: Easing.BezierSpline
            from: 0
            property: "opacity"
            target: detail
            to: 1
        }
        NumberAnimation {
            duration: 250
            easing.bezierCurve: [0, 0, 0, 1, 1, 1]
            easing.type: Easing.BezierSpline
            from: 24
            property: "y"
            target: risen
            to: 0
        }
    }
    NumberAnimation {
        id: fading

        duration: 150
        easing.bezierCurve: [0.3, 0, 1, 1, 1, 1]
        easing.type: Easing.BezierSpline
        from: 1
        property: "opacity"
        target: detail
        to: 0
    }
    Shortcut {
        enabled: detail.open
        objectName: "shortcut"
        sequence: "Escape"

        onActivated: detail.viewModel.back()
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
        enabled: detail.open
    }
    PageScroll {
        id: risen

        objectName: "offerPage"

        // Too small for all of a page: then it is as long as it needs, and scrolls as a whole.
        readonly property bool tiny: height < Theme.unit * (width > height ? 17 : 28) || (detail.viewModel.getting && detail.voucher !== null && detail.voucher.crowded)
        readonly property bool wide: !tiny && width > height
        // The unit of what is larger than text: where text takes more of a panel, that takes less.
        readonly property real large: Math.min(Theme.unit, width / (wide ? 96 : 54), height / (wide ? 54 : 96))
        // Room for the target's own sizes; else all is brought closer together, and what is read scrolls.
        readonly property bool roomy: width > Theme.unit * (wide ? 62 : 36) && height > Theme.unit * (wide ? 36 : 62)

        contentHeight: !tiny ? height : Math.max(height, detail.viewModel.getting ? detail.voucher?.wanted ?? 0 : offer.wanted)
        height: parent.height
        keyed: tiny
        width: parent.width

        DetailPage {
            id: offer

            height: risen.contentHeight
            large: risen.large
            roomy: risen.roomy
            tiny: risen.tiny
            view: risen.height
            viewModel: detail.viewModel
            visible: !detail.viewModel.getting
            warning: closing.height
            wide: risen.wide
            width: risen.width

            onContactWanted: detail.contactWanted()
        }
        // More than half of all that this page consists of, for those who take a voucher.
        LatePart {
            id: late

            wanted: detail.viewModel.getting

            part: TakeAlong {
                height: risen.contentHeight
                large: risen.large
                roomy: risen.roomy
                tiny: risen.tiny
                view: risen.height
                viewModel: detail.viewModel
                visible: detail.viewModel.getting
                warning: closing.height
                wide: risen.wide
                width: risen.width

                onContactWanted: detail.contactWanted()
            }
        }
    }
    // A voucher's own page says it beside the code, if there is room: never on it.
    ClosingBar {
        id: closing

        anchors.left: parent.left
        anchors.top: parent.top
        patience: detail.viewModel.patience
        told: qsTr("This page closes in %1 s").arg(detail.viewModel.patience.left)
        wanted: detail.open && (risen.tiny || !detail.viewModel.getting)
        width: detail.viewModel.getting ? detail.voucher?.beside ?? parent.width : offer.half
    }
}
