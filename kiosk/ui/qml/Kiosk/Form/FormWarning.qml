import QtQuick
import Kiosk

Item {
    id: warning

    required property Patience patience

    // So low that all of it has room only in text of one size.
    readonly property bool low: height < Theme.unit * 16
    readonly property real pad: Theme.unit * (low ? 0.6 : 2)

    signal ended

    Accessible.name: heading.text
    Accessible.role: Accessible.AlertMessage
    objectName: "idleWarning"
    visible: patience.warned

    onVisibleChanged: {
        if (visible) {
            Status.alert(Status.sentences([heading.text, told.text]));
            more.forceActiveFocus(Qt.TabFocusReason);
        } else
            ended();
    }

    Rectangle {
        anchors.fill: parent
        color: "black"
        opacity: 0.6
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.ink
        border.width: 2
        color: Theme.paper
        height: words.height + warning.pad * (warning.low ? 1 : 2)
        radius: Theme.unit
        width: Math.min(parent.width - warning.pad, Theme.unit * 42)
        y: (parent.height - height) / 2

        Column {
            id: words

            anchors.centerIn: parent
            spacing: Math.round(Theme.unit * (warning.low ? 0.3 : 1))
            width: parent.width - warning.pad * 2

            Words {
                id: heading

                font.pixelSize: warning.low ? Theme.body : Theme.title
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Are you still there?")
                width: words.width
                wrapMode: Text.Wrap
            }
            Words {
                id: told

                // A text that changes each second would be read out each second.
                Accessible.ignored: true
                font.pixelSize: warning.low ? Theme.body : Theme.large
                horizontalAlignment: Text.AlignHCenter
                objectName: "countdown"
                text: qsTr("To protect your details, everything will be deleted in %n seconds.", "", warning.patience.left)
                width: words.width
                wrapMode: Text.Wrap
            }
            ActionButton {
                id: more

                KeyNavigation.backtab: more
                KeyNavigation.tab: more
                height: Math.max(Theme.touch, Math.round(Theme.unit * (warning.low ? 2 : 4)))
                objectName: "moreTime"
                text: qsTr("I need more time")
                width: words.width

                onClicked: warning.patience.wait()
            }
        }
    }
}
