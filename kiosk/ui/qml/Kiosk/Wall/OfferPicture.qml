pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// An offer's picture in its place: it fills the place around its focus, or stands whole on a ground
// of `tint`. Until it is there, and without one, the place is brand_soft with the category's icon.
Item {
    id: picture

    // A file URL, or empty.
    required property string image
    // "x y" in percent: the point of the picture that a crop keeps; empty for the middle.
    property string focalPoint: ""
    // "cover", "contain", or empty for cover; a crop that would lose over 40 % contains instead.
    property string fit: ""
    // The icon's name: see CategoryIcon.
    property string icon: "other"
    property real unit: Theme.unit

    readonly property bool pictured: photo.status === Image.Ready
    // Whether there is a picture or one is being loaded.
    readonly property bool expected: image !== "" && photo.status !== Image.Error
    readonly property bool contained: pictured && (fit === "contain" || lost > 0.4)
    readonly property real shape: photo.implicitHeight > 0 ? photo.implicitWidth / photo.implicitHeight : 1.5
    readonly property real placeShape: height > 0 ? width / height : 1.5
    // The share of the picture that a crop would lose.
    readonly property real lost: 1 - Math.min(shape, placeShape) / Math.max(shape, placeShape)
    readonly property real air: contained ? Math.round(unit * 0.7) : 0
    readonly property real wide: contained ? Math.min(width - air * 2, (height - air * 2) * shape) : Math.max(width, height * shape)

    function share(index: int): real {
        const given = focalPoint.split(" ");
        return given.length === 2 ? Math.min(100, Number(given[index])) / 100 : 0.5;
    }

    // Where something of this length begins in a room, so that its focus is as near the middle as
    // its edges allow.
    function placed(length: real, room: real, index: int): real {
        return length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, room / 2 - length * share(index)));
    }

    Accessible.ignored: true
    clip: true

    Rectangle {
        anchors.fill: parent
        color: picture.pictured ? Theme.tint : Theme.brandSoft

        Loader {
            active: !picture.expected
            anchors.centerIn: parent
            sourceComponent: CategoryIcon {
                name: picture.icon
                size: Math.round(Math.min(picture.unit * 4, picture.width * 0.4, picture.height * 0.5))
            }
        }
    }
    Image {
        id: photo

        Accessible.ignored: true
        asynchronous: true
        height: picture.wide / picture.shape
        retainWhileLoading: true
        source: picture.image
        // In steps, so that a small change of the layout does not reload the file.
        sourceSize.width: Math.min(1440, Math.ceil(Math.max(picture.width, picture.height) / 128) * 128)
        width: picture.wide
        x: picture.placed(width, picture.width, 0)
        y: picture.placed(height, picture.height, 1)
    }
}
