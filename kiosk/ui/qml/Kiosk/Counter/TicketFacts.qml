import QtQuick
import Kiosk

// What a ticket is good for: once, and until when. Its height stays the same while a voucher is awaited.
Flow {
    id: facts

    property bool once: true
    property string until: ""
    property real room: 300

    readonly property real both: first.width + (second.visible ? spacing + second.width : 0)
    // On a line of its own it keeps its place while it is not said.
    readonly property bool kept: once || !second.visible || both > room

    component Fact: Row {
        id: fact

        property string sign: ""
        property string told: ""

        spacing: Math.round(Theme.unit * 0.4)

        LineIcon {
            anchors.verticalCenter: parent.verticalCenter
            ink: "#111111"
            name: fact.sign
            side: Math.round(words.font.pixelSize * 1.2)
        }
        Words {
            id: words

            color: "#111111"
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            text: fact.told
        }
    }

    spacing: Math.round(Theme.unit * 1.6)
    topPadding: Math.round(Theme.unit * 0.7)
    width: Math.min(room, (kept ? both : second.width) + 1)

    Fact {
        id: first

        Accessible.ignored: !facts.once
        opacity: facts.once ? 1 : 0
        sign: "check"
        told: qsTr("Good once")
        visible: facts.kept
    }
    Fact {
        id: second

        sign: "clock"
        told: facts.until
        visible: facts.until !== ""
    }
}
