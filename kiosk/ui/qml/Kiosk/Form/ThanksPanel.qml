import QtQuick
import Kiosk

// The thanks themselves, and what happens next.
Rectangle {
    id: panel

    required property ThanksViewModel thanks
    property bool roomy: true
    property real large: Theme.unit

    readonly property alias heading: thankYou
    readonly property bool filled: !Theme.brand || Theme.brand.heroFilled
    readonly property color ink: filled ? Theme.onBrand : Theme.ink
    readonly property int inset: Math.round(roomy ? large * 2.4 : Theme.unit)
    // The offer's title is isolated, or an Arabic sentence turns "-20 %" in it into "% 20-".
    readonly property string request: thanks.title !== "" ? qsTr("We have your request about %1.").arg(Written.quoted(thanks.title)) : qsTr("We have your details.")

    border.color: Theme.brandColour
    border.width: filled ? 0 : 2
    color: filled ? Theme.brandColour : Theme.paper
    implicitHeight: words.height + inset * 2
    radius: Theme.largeCorner

    Column {
        id: words

        anchors.left: parent.left
        anchors.margins: panel.inset
        anchors.right: parent.right
        spacing: Math.round(panel.roomy ? panel.large * 2.2 : Theme.unit * 0.9)
        y: Math.round((panel.height - height) / 2)

        Item {
            height: Math.max(tick.height, told.height)
            width: parent.width

            Rectangle {
                id: tick

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.badge
                height: width
                radius: width / 2
                width: Math.round(panel.roomy ? panel.large * 7.5 : Theme.unit * 3)
                x: panel.LayoutMirroring.enabled ? parent.width - width : 0

                LineIcon {
                    anchors.centerIn: parent
                    ink: Theme.onBadge
                    name: "check"
                    side: Math.round(parent.width * 0.56)
                }
            }
            Column {
                id: told

                anchors.left: parent.left
                anchors.leftMargin: tick.width + Math.round(panel.roomy ? panel.large * 2 : Theme.unit * 0.8)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Math.round(Theme.unit * 0.4)

                Words {
                    id: thankYou

                    Accessible.focusable: true
                    Accessible.role: Accessible.Heading
                    color: panel.ink
                    font.pixelSize: Math.round(panel.roomy ? panel.large * 4.2 : Theme.unit * 1.75)
                    font.weight: Theme.headWeight
                    fontSizeMode: Text.HorizontalFit
                    lineHeight: 0.95
                    minimumPixelSize: Theme.body
                    objectName: "thankYou"
                    text: qsTr("Thank you!")
                    width: parent.width
                    wrapMode: Text.WordWrap
                }
                Words {
                    color: panel.ink
                    font.pixelSize: Math.max(Theme.body, Math.round(panel.roomy ? panel.large * 1.6 : 0))
                    lineHeight: 1.12
                    objectName: "request"
                    text: panel.request
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
        CodeSteps {
            ground: panel.filled ? Theme.onBrand : Theme.brandColour
            ink: panel.ink
            figure: panel.filled ? Theme.brandColour : Theme.onBrand
            rowSpacing: Math.round(panel.roomy ? panel.large * 1.4 : Theme.unit * 0.7)
            size: Math.max(Theme.body, Math.round(panel.roomy ? panel.large * 1.45 : 0))
            texts: [qsTr("Your details leave this screen now, encrypted"), qsTr("The shop gets in touch with you"), qsTr("Changed your mind? Tell our staff at any time")]
            width: parent.width
        }
    }
}
