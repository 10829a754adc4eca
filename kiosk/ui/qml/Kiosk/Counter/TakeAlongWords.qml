import QtQuick
import Kiosk

Column {
    id: words

    required property DetailViewModel viewModel
    required property string code
    property bool centred: true
    property bool roomy: false

    readonly property string own: qsTr("Your own code. Take a photo of it; it is good once.")
    readonly property var advice: ({
            "": own,
            waiting: own,
            own: own,
            shared: qsTr("Take a photo of this code and show it at the till.")
        })
    readonly property int align: centred ? Text.AlignHCenter : Text.AlignLeft

    spacing: Math.round(Theme.unit * (roomy ? 0.9 : 0.5))

    Row {
        anchors.left: parent.left
        anchors.right: parent.right
        leftPadding: words.centred ? (width - badge.width) / 2 : 0
        rightPadding: leftPadding
        visible: words.roomy && badge.discount !== ""

        DiscountBadge {
            id: badge

            discount: words.viewModel.discount
            room: words.width
            unit: Theme.unit * 1.2
        }
    }
    Words {
        elide: Text.ElideRight
        font.pixelSize: Math.round(Theme.title * (words.roomy ? 1.3 : 1))
        font.weight: Font.Bold
        horizontalAlignment: words.align
        maximumLineCount: 2
        objectName: "detailTitle"
        text: words.viewModel.title
        width: parent.width
        wrapMode: Text.Wrap
    }
    Words {
        color: Theme.warning
        font.pixelSize: Theme.large
        font.weight: Font.Bold
        horizontalAlignment: words.align
        objectName: "ended"
        text: qsTr("This offer has just ended.")
        visible: words.viewModel.ended
        width: parent.width
        wrapMode: Text.Wrap
    }
    UntilWords {
        at: words.viewModel.untilAt
        font.pixelSize: Theme.large
        horizontalAlignment: words.align
        kind: words.viewModel.untilKind
        minutes: words.viewModel.untilLeft
        visible: words.roomy && text !== "" && !words.viewModel.ended
        width: parent.width
    }
    Words {
        color: Theme.inkSoft
        font.pixelSize: Math.round(Theme.large * (words.roomy ? 1.15 : 1))
        horizontalAlignment: words.align
        lineHeight: 1.15
        objectName: "takeAlongAdvice"
        text: words.advice[words.code] ?? words.code
        visible: !words.viewModel.ended
        width: parent.width
        wrapMode: Text.Wrap
    }
}
