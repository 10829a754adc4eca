import QtQuick
import Kiosk

// What a struck price is (Directive 98/6/EC, Article 6a).
Words {
    required property string said

    color: Theme.inkSoft
    font.pixelSize: Theme.tiny
    lineHeight: 0.95
    objectName: "struckNote"
    text: said
    wrapMode: Text.Wrap
}
