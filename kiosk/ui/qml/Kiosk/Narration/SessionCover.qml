pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What a session with speech adds to the screen: the letter that is offered, and black over everything; and its own words.
Item {
    id: cover

    required property SessionViewModel session
    required property Item focused

    readonly property var signs: ({
            " ": qsTr("space", "spoken: a sign that can be typed"),
            "-": qsTr("hyphen", "spoken: a sign that can be typed"),
            "'": qsTr("apostrophe", "spoken: a sign that can be typed"),
            ".": qsTr("dot", "spoken: a sign that can be typed"),
            ",": qsTr("comma", "spoken: a sign that can be typed"),
            "@": qsTr("at sign", "spoken: a sign that can be typed"),
            "_": qsTr("underscore", "spoken: a sign that can be typed"),
            "+": qsTr("plus", "spoken: a sign that can be typed")
        })
    readonly property var sentences: ({
            spell: qsTr("Spell with up and down. The round button takes the letter, left deletes the last one, right ends.", "spoken: how to type with a keypad"),
            blank: qsTr("The screen is dark now. Everything goes on as before.", "spoken"),
            shown: qsTr("The screen can be seen again.", "spoken")
        })

    objectName: "sessionCover"

    Connections {
        function onTold(what) {
            cover.session.speak(cover.sentences[what] ?? "");
        }

        function onOffered(sign) {
            cover.session.speak(cover.signs[sign] ?? sign);
        }

        target: cover.session
    }
    Rectangle {
        Accessible.ignored: true
        anchors.right: parent ? parent.right : undefined
        anchors.rightMargin: Math.round(Theme.unit * 0.5)
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        color: Theme.ink
        height: Math.round(letter.height * 1.2)
        objectName: "offeredSign"
        parent: cover.focused
        radius: Theme.smallCorner
        visible: cover.session.sign !== ""
        width: Math.max(height, letter.width + Theme.unit)
        z: 1000

        Words {
            id: letter

            Accessible.ignored: true
            anchors.centerIn: parent
            color: Theme.paper
            font.pixelSize: Theme.large
            font.weight: Font.Bold
            text: cover.session.sign === " " ? "␣" : cover.session.sign
        }
    }
    Rectangle {
        Accessible.ignored: true
        anchors.fill: parent
        color: "black"
        objectName: "privacy"
        visible: cover.session.blank
    }
}
