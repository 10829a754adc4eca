pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// An offer's picture in its place: it fills the place around its focal point, or stands whole on
// its own ground or `tint`. Until it is there, and without one, the place is brand_soft with the category's
// icon. It is loaded and scaled on another thread, once, to the px that it is painted with.
Item {
    id: picture

    // A file URL, or empty. A picture with smaller copies has facts as the fragment: its
    // size and, where its edges are of one colour, that: #1440x960,ffffff.
    required property string image
    // "x y" in percent: the point of the picture that a crop keeps; empty for the middle.
    property string focalPoint: ""
    // "cover", "contain", or empty for cover; a crop that would lose over 40 % contains instead.
    property string fit: ""
    // The icon's name: see CategoryIcon.
    property string icon: "other"
    property real unit: Theme.unit

    // Whether a picture is painted; it stays so while another size of it is being loaded.
    readonly property bool pictured: painted
    property bool painted: false
    // Whether there is a picture or one is being loaded.
    readonly property bool expected: image !== "" && photo.status !== Image.Error
    // Once there, the icon is kept for the next offer without a picture.
    property bool iconMade: false
    readonly property var told: /#(\d+)x(\d+)(?:,([0-9a-f]{6}))?$/.exec(image)
    // The picture's own size in px, 0 if that is known only from the file.
    readonly property size imageSize: told ? Qt.size(Number(told[1]), Number(told[2])) : Qt.size(0, 0)
    // What is around a picture that stands whole: more of its own ground, or `tint`.
    readonly property color ground: told && told[3] !== undefined ? "#" + told[3] : Theme.tint
    readonly property bool known: imageSize.width > 0 && imageSize.height > 0
    readonly property real ratio: known ? imageSize.width / imageSize.height : learned
    property real learned: 1.5
    property string learnedOf: ""
    readonly property real placeRatio: height > 0 ? width / height : 1.5
    // The share of the picture that a crop would lose.
    readonly property real lost: 1 - Math.min(ratio, placeRatio) / Math.max(ratio, placeRatio)
    readonly property bool contained: fit === "contain" || lost > 0.4
    readonly property real air: contained ? Math.round(unit * 0.7) : 0
    readonly property real wide: Math.max(1, contained ? Math.min(width - air * 2, (height - air * 2) * ratio) : Math.max(width, height * ratio))
    readonly property int pixels: Math.ceil(wide * Screen.devicePixelRatio)
    // The smallest copy that is as large as the place: services/wall/picture_sizes.py.
    readonly property int divisor: imageSize.width / 4 >= pixels ? 4 : imageSize.width / 2 >= pixels ? 2 : 1
    readonly property url copy: width <= 0 ? "" : known && divisor > 1 ? image.replace(/\.jpg#.*$/, "." + divisor + ".jpg") : image
    // Whose picture is painted or being loaded.
    property string shownOf: ""

    function share(index: int): real {
        const given = focalPoint.split(" ");
        return given.length === 2 ? Math.min(100, Number(given[index])) / 100 : 0.5;
    }

    // Where something of this length begins in a room, so that its focal point is as near the
    // middle as its edges allow.
    function placed(length: real, room: real, index: int): real {
        return length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, room / 2 - length * share(index)));
    }

    // Once for each picture: rounded to whole px, the ratio changes a little with each size.
    function learn() {
        if (photo.status !== Image.Ready || photo.implicitHeight <= 0 || learnedOf === image)
            return;
        learnedOf = image;
        learned = photo.implicitWidth / photo.implicitHeight;
    }

    // Another offer's picture goes at once; of the same, the size before stays until the new one is there.
    function follow() {
        if (shownOf !== image)
            photo.source = "";
        shownOf = image;
        photo.source = copy;
    }

    Accessible.ignored: true
    clip: true

    Component.onCompleted: {
        follow();
        iconMade = !expected;
    }
    onCopyChanged: follow()
    onExpectedChanged: iconMade = iconMade || !expected

    Rectangle {
        anchors.fill: parent
        color: picture.pictured ? picture.ground : Theme.brandSoft

        // Later than the frame that shows the code.
        Loader {
            active: picture.iconMade
            anchors.centerIn: parent
            asynchronous: true
            visible: !picture.expected

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
        height: Math.round(picture.wide / picture.ratio)
        objectName: "photo"
        retainWhileLoading: true
        sourceSize.width: picture.pixels
        width: Math.ceil(picture.wide)
        x: Math.round(picture.placed(width, picture.width, 0))
        y: Math.round(picture.placed(height, picture.height, 1))

        onStatusChanged: {
            if (status !== Image.Loading)
                picture.painted = status === Image.Ready;
            // Not at once: a picture that Qt still has is ready while the place's width, which asks the ratio, is being found.
            if (status === Image.Ready && !picture.known)
                Qt.callLater(picture.learn);
        }
    }
}
