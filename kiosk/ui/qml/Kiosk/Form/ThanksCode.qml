import QtQuick
import Kiosk

// The offer's code once more, with its steps.
Rectangle {
    id: panel

    required property ThanksViewModel thanks
    property bool roomy: true
    property real large: Theme.unit
    // The window's height, in which the whole code has to fit.
    property real view: 1000

    readonly property int inset: Math.round(roomy ? large * 1.5 : Theme.unit * 0.7)
    readonly property bool beside: width > Theme.unit * 30
    readonly property real codeRoom: Math.min(view * 0.8, (roomy ? large * 16.5 : Theme.unit * 13), width * (beside ? 0.45 : 1) - inset * 2)

    border.color: Theme.line
    border.width: 1
    color: Theme.paper
    implicitHeight: Math.max(block.height, words.visible ? words.height : 0) + inset * 2
    radius: Theme.largeCorner
    visible: thanks.code !== ""

    Column {
        id: block

        width: Math.max(code.width, Math.min(clear.implicitWidth, panel.width - panel.inset * 2))
        x: Math.round(panel.beside ? panel.LayoutMirroring.enabled ? panel.width - width - panel.inset * 1.5 : panel.inset * 1.5 : (panel.width - width) / 2)
        y: Math.round((panel.height - height) / 2)

        QrCode {
            id: code

            anchors.horizontalCenter: parent.horizontalCenter
            code: panel.thanks.code
            room: panel.codeRoom
            source: panel.thanks.qr
        }
        Words {
            id: clear

            font.letterSpacing: Theme.unit * 0.06
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            objectName: "code"
            text: panel.thanks.code
            topPadding: Theme.unit * 0.2
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: panel.inset * 1.5 + block.width + Math.round(Theme.unit * 1.6)
        anchors.right: parent.right
        anchors.rightMargin: panel.inset
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.round(Theme.unit * 0.9)
        visible: panel.beside

        Words {
            font.pixelSize: Math.max(Theme.strong, Math.round(panel.roomy ? panel.large * 1.75 : 0))
            font.weight: Theme.headWeight
            lineHeight: 0.95
            text: qsTr("Take the offer along meanwhile")
            width: parent.width
            wrapMode: Text.Wrap
        }
        PhoneSteps {
            opensPages: panel.thanks.codesOpenPages
            size: Math.max(Theme.body, Math.round(panel.large * 1.15))
            visible: panel.roomy
            width: parent.width
        }
    }
}
