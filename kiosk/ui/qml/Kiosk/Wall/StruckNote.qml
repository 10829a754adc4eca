import QtQuick
import Kiosk

// What a struck price is (Directive 98/6/EC, Article 6a).
Words {
    required property string said

    color: Theme.inkSoft
    font.pixelSize: Theme.tiny
    lineHeight: 1.1
    objectName: "struckNote"
    text: said
    wrapMode: Text.Wrap
}
