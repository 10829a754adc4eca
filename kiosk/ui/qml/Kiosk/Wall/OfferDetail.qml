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

    signal contactWanted

    Accessible.name: viewModel.title
    Accessible.role: Accessible.Dialog
    color: Theme.ground
    enabled: open
    objectName: "detail"
    visible: open || leaving

    onOpenChanged: {
        entering.stop();
        fading.stop();
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
    Item {
        id: risen

        height: parent.height
        width: parent.width

        DetailPage {
            anchors.fill: parent
            viewModel: detail.viewModel
            visible: !detail.viewModel.getting

            onContactWanted: detail.contactWanted()
        }
        TakeAlong {
            anchors.fill: parent
            viewModel: detail.viewModel
            visible: detail.viewModel.getting

            onContactWanted: detail.contactWanted()
        }
    }
}
