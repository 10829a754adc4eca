import QtQuick
import QtQuick.Controls.Basic

AbstractButton {
    id: card

    required property string offerId
    required property string number
    required property string title
    required property string description
    required property string discount
    required property string image
    required property string qr
    required property string code

    readonly property real inset: Theme.unit * 0.9
    readonly property bool tall: height > width
    readonly property bool pictured: photo.status === Image.Ready

    Accessible.name: [discount, title, description].filter(part => part !== "").join(". ")
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    objectName: "offerCard"

    background: Rectangle {
        border.color: card.visualFocus ? Theme.ink : Theme.line
        border.width: card.visualFocus ? 3 : 1
        color: Theme.paper
        radius: Theme.unit * 0.6
    }
    contentItem: Item {
        Item {
            id: picture

            clip: true
            height: Math.min(parent.height * 0.42, width * 0.667)
            width: parent.width - 2
            x: 1
            y: 1

            Rectangle {
                anchors.fill: parent
                color: "#e9e1d4"
                visible: !card.pictured

                Text {
                    anchors.centerIn: parent
                    color: Theme.accent
                    elide: Text.ElideRight
                    font.family: Theme.family
                    font.pixelSize: Theme.title * 1.3
                    font.weight: Font.Bold
                    horizontalAlignment: Text.AlignHCenter
                    text: card.discount || card.title
                    textFormat: Text.PlainText
                    width: parent.width - Theme.unit * 2
                }
            }
            Image {
                id: photo

                anchors.fill: parent
                asynchronous: true
                fillMode: Image.PreserveAspectCrop
                source: card.image
                sourceSize.width: 640
            }
        }
        Rectangle {
            anchors.left: picture.left
            anchors.leftMargin: card.inset
            anchors.verticalCenter: picture.bottom
            color: Theme.accent
            height: badge.implicitHeight + Theme.unit * 0.6
            radius: Theme.unit * 0.3
            visible: card.discount !== "" && card.pictured
            width: badge.width + Theme.unit * 1.2

            Text {
                id: badge

                anchors.centerIn: parent
                color: Theme.inkOnAccent
                elide: Text.ElideRight
                font.family: Theme.family
                font.pixelSize: Theme.large
                font.weight: Font.Bold
                text: card.discount
                textFormat: Text.PlainText
                width: Math.min(implicitWidth, picture.width - Theme.unit * 3)
            }
        }
        Column {
            id: codeColumn

            anchors.bottom: parent.bottom
            anchors.bottomMargin: card.inset * 0.7
            anchors.right: parent.right
            anchors.rightMargin: card.inset
            spacing: 0

            QrCode {
                anchors.horizontalCenter: parent.horizontalCenter
                code: card.code
                room: Math.min(card.height - picture.height - Theme.unit * 2.6, card.width * 0.42)
                source: card.qr
            }
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.inkSoft
                font.family: Theme.family
                font.letterSpacing: 1
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                text: card.code
                textFormat: Text.PlainText
            }
        }
        Text {
            id: titleText

            anchors.left: parent.left
            anchors.leftMargin: card.inset
            anchors.right: card.tall ? parent.right : codeColumn.left
            anchors.rightMargin: card.tall ? card.inset : Theme.unit * 0.6
            anchors.top: picture.bottom
            anchors.topMargin: Theme.unit * (card.discount === "" ? 0.9 : 1.6)
            color: Theme.ink
            elide: Text.ElideRight
            font.family: Theme.family
            font.pixelSize: Theme.large
            font.weight: Font.Bold
            lineHeight: 1.08
            maximumLineCount: 2
            text: card.title
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Text {
            anchors.bottom: card.tall ? codeColumn.top : parent.bottom
            anchors.bottomMargin: card.tall ? 0 : card.inset
            anchors.left: titleText.left
            anchors.right: titleText.right
            anchors.top: titleText.bottom
            anchors.topMargin: Theme.unit * 0.4
            color: Theme.inkSoft
            elide: Text.ElideRight
            font.family: Theme.family
            font.pixelSize: Math.round(Theme.unit * 0.9)
            text: card.description
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
    }
}
