import QtQuick
import Kiosk

// A screen that is made when it is wanted, and let go a while after nobody has wanted it any more.
// No Loader, which is a scope of focus: the Tab key would leave the screen's fields.
Item {
    id: late

    required property Shell shell
    required property url page
    // Whether it is before somebody.
    required property bool wanted

    // The same, once it is made: so each is told that it comes up.
    property bool shown: false
    // Whether it is still seen though it is wanted no more.
    property bool moving: false
    property Item made: null

    function follow() {
        if (wanted && !made) {
            const type = Qt.createComponent(page);
            if (type.status === Component.Error)
                console.error(type.errorString());
            made = type.createObject(late, {
                host: late,
                shell: late.shell
            }) as Item;
        }
        shown = wanted;
    }

    Component.onCompleted: follow()
    onWantedChanged: follow()

    Timer {
        interval: 60000
        running: late.made !== null && !late.wanted && !late.moving

        onTriggered: {
            late.made.destroy();
            late.made = null;
            tidying.restart();
        }
    }
    Tidying {
        id: tidying

        shell: late.shell
    }
}
