pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Says that the page is about to close, above what it covers. Any touch and any key puts that off, the button too.
Rectangle {
    id: bar

    required property Patience patience
    // The page's own sentence, with the seconds in it.
    required property string told
    // Whether its page is before the customer.
    property bool wanted: true

    readonly property int inset: Math.round(Theme.unit * 0.6)
    readonly property bool stacked: width < more.natural + Theme.unit * 14
    readonly property bool narrow: width < Theme.unit * 8

    // Fixed while the bar is shown: a name that changes each second would be read out each second.
    Accessible.name: ""
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.warning
    border.width: 3
    color: Theme.paper
    height: (stacked ? longest.height + more.height + inset : Math.max(longest.height, more.height)) + inset * 2
    objectName: "closingBar"
    visible: wanted && patience.warned

    onVisibleChanged: {
        if (!visible)
            return;
        bar.Accessible.name = Status.sentences([told, qsTr("Touch the screen or press any key to stay.")]);
        Status.alert(bar.Accessible.name);
    }

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    LineIcon {
        id: clock

        anchors.left: parent.left
        anchors.leftMargin: bar.inset
        anchors.verticalCenter: words.verticalCenter
        ink: Theme.warning
        name: "clock"
        side: Math.round(Theme.strong * 1.4)
        visible: !bar.narrow
    }
    Words {
        id: words

        Accessible.ignored: true
        anchors.left: bar.narrow ? parent.left : clock.right
        anchors.leftMargin: bar.inset
        anchors.right: bar.stacked ? parent.right : more.left
        anchors.rightMargin: bar.inset
        font.features: ({
                tnum: 1
            })
        font.pixelSize: bar.stacked ? Theme.floor : Theme.strong
        font.weight: Font.DemiBold
        objectName: "closingTold"
        text: bar.told.replace(/(\d+) /, "$1\u00a0")
        wrapMode: Text.Wrap
        y: bar.stacked ? bar.inset : Math.round((bar.height - height) / 2)
    }
    // The bar is as high before it is seen, and with each second: other things keep clear of it.
    Words {
        id: longest

        font: words.font
        text: words.text.replace(/\d+/, "88")
        visible: false
        width: words.width
        wrapMode: Text.Wrap
    }
    PageButton {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: bar.inset
        anchors.right: parent.right
        anchors.rightMargin: bar.inset
        height: Math.max(Theme.touch, Theme.unit * 2.4)
        objectName: "moreTime"
        quiet: true
        text: qsTr("More time")
        width: Math.min(natural, bar.width - bar.inset * 2)

        onClicked: bar.patience.touched()
    }
}
