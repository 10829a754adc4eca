import QtQuick
import Kiosk

Item {
    id: texts

    required property string title
    required property string description
    required property string untilKind
    required property real untilAt
    required property int untilLeft
    property real unit: Theme.unit

    readonly property real stretch: Math.max(1, Math.min(1.35, height / (unit * 13)))

    Words {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        elide: Text.ElideRight
        font.pixelSize: Math.round(texts.unit * 1.4 * texts.stretch)
        font.weight: Font.Bold
        lineHeight: 1.05
        maximumLineCount: Math.max(1, Math.min(3, Math.floor((texts.height - end.room) / (texts.unit * 1.9 * texts.stretch))))
        objectName: "title"
        text: texts.title
        wrapMode: Text.Wrap
    }
    Words {
        anchors.bottom: end.visible ? end.top : parent.bottom
        anchors.bottomMargin: end.visible ? texts.unit * 0.4 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: texts.unit * 0.4
        color: Theme.inkSoft
        elide: Text.ElideRight
        font.pixelSize: Math.round(texts.unit * Math.min(texts.stretch, 1.2))
        lineHeight: 1.15
        objectName: "description"
        text: texts.description
        visible: height >= texts.unit * 1.4
        wrapMode: Text.Wrap
    }
    UntilWords {
        id: end

        readonly property real room: visible ? implicitHeight + texts.unit * 0.4 : 0

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        at: texts.untilAt
        font.pixelSize: Math.round(texts.unit)
        kind: texts.untilKind
        minutes: texts.untilLeft
        maximumLineCount: 2
    }
}
