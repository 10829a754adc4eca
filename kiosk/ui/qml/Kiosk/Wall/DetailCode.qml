pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The wall code with the steps that lead from it to the till.
Rectangle {
    id: panel

    required property DetailViewModel viewModel
    property bool framed: true
    property bool roomy: true
    property real large: Theme.unit
    property bool captioned: false
    // The panel's height that is seen at once on a small window.
    property real mostHeight: Infinity
    property int margin: Theme.margin
    // The height at the bottom that buttons take.
    property real reserved: 0

    readonly property real inner: width - margin * 2
    readonly property real room: height - margin * (framed ? 1.6 : 2) - reserved
    // Beside the code, where both have room.
    readonly property bool beside: inner > Theme.unit * (framed ? 32 : 24)
    readonly property int head: !framed && roomy ? Math.round(Theme.title * 1.3 + large * 2.6) : 0
    // Where what comes after the code begins.
    readonly property real below: block.y + Math.max(block.height, steps.visible ? steps.height : 0) + Theme.unit * (without.visible ? 6 : 2)
    readonly property real most: Math.max(code.floor, Math.min(mostHeight - margin * 1.6 - written, (roomy ? large : Theme.unit) * (framed ? 16.5 : 18.2)))
    readonly property real codeRoom: Math.min(most, beside ? inner * 0.52 : inner, (roomy ? Infinity : room) - written)
    // Of the texts below the code, counted before they are laid out.
    readonly property real across: Math.ceil(measure.advanceWidth) + 2
    readonly property real written: Theme.unit * 0.4 + Theme.small * 1.35 * ((across <= inner ? 1 : 2) + (captioned && !beside ? 2 : 0))

    function placed(at: real, wide: real): real {
        return Math.round(LayoutMirroring.enabled ? width - at - wide : at);
    }

    border.color: Theme.line
    border.width: framed ? 1 : 0
    color: Theme.paper
    implicitHeight: Math.ceil(Math.max(code.floor, Math.min(most, beside ? inner * 0.52 : inner)) + written + margin * 1.6)
    radius: framed ? Theme.largeCorner : 0

    TextMetrics {
        id: measure

        font: clear.font
        text: panel.viewModel.code
    }
    Rectangle {
        color: Theme.line
        height: parent.height
        visible: !panel.framed
        width: 1
    }
    Words {
        id: title

        color: Theme.ink
        font.pixelSize: Math.max(Theme.strong, Math.round(panel.large * (panel.framed ? 1.75 : 2.3)))
        font.weight: Theme.headWeight
        text: qsTr("Take it along")
        visible: !panel.viewModel.ended && (panel.framed ? panel.beside : panel.head > 0)
        width: panel.framed ? steps.width : panel.inner
        wrapMode: Text.Wrap
        x: panel.framed ? steps.x : panel.placed(panel.margin, width)
        y: panel.framed ? steps.y - height - Theme.unit * 0.6 : Math.round(panel.large * 1.8)
    }
    Column {
        id: block

        visible: !panel.viewModel.ended
        width: panel.beside ? Math.max(code.width, panel.across) : panel.inner
        // To the pixel, or the code's modules would be blurred.
        x: panel.placed(panel.framed && panel.beside ? panel.margin : panel.beside ? panel.width - panel.margin - width : (panel.width - width) / 2, width)
        y: Math.round(panel.framed ? (panel.height - height) / 2 : panel.head > 0 ? panel.head + Theme.unit : panel.margin + Math.max(0, (panel.room - height) / 2))

        QrCode {
            id: code

            anchors.horizontalCenter: parent.horizontalCenter
            code: panel.viewModel.code
            room: panel.codeRoom
            source: panel.viewModel.qr
        }
        Words {
            id: clear

            font.letterSpacing: Theme.unit * 0.06
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            objectName: "code"
            text: panel.viewModel.code
            topPadding: Theme.unit * 0.2
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            id: caption

            color: Theme.inkSoft
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Scan to take it along")
            visible: panel.captioned && !panel.beside
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    PhoneSteps {
        id: steps

        opensPages: panel.viewModel.codesOpenPages
        rowSpacing: Math.round(Theme.unit * (panel.framed ? 0.8 : 1.5))

        size: Math.max(Theme.body, Math.round(panel.large * 1.15))
        visible: panel.beside && !panel.viewModel.ended
        width: panel.inner - block.width - Math.round(Theme.unit * (panel.framed ? 2 : 1))
        x: panel.placed(panel.framed ? panel.margin + block.width + Theme.unit * 2 : panel.margin, width)
        y: Math.round(panel.framed ? (panel.height - height + title.height + Theme.unit * 0.6) / 2 : block.y + Theme.unit * 0.8)
    }
    Words {
        id: without

        color: Theme.inkSoft
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("or without a phone")
        visible: panel.head > 0 && panel.viewModel.voucher.possible && !panel.viewModel.ended
        x: Math.round((panel.width - width) / 2)
        y: Math.round(panel.below - height - Theme.unit * 2.2)
    }
    Repeater {
        model: without.visible ? [panel.margin, without.x + without.width + Theme.unit] : []

        Rectangle {
            required property real modelData

            color: Theme.line
            height: 2
            width: without.x - panel.margin - Theme.unit
            x: modelData
            y: without.y + without.height / 2
        }
    }
    Words {
        anchors.left: parent.left
        anchors.margins: panel.margin
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.warning
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        objectName: "ended"
        text: qsTr("This offer has just ended.")
        visible: panel.viewModel.ended
        wrapMode: Text.Wrap
    }
}
