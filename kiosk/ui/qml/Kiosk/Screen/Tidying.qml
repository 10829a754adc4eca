import QtQuick
import Kiosk

// Takes away what a screen has left, a moment after it has gone. Left alone, QML collects once its
// heap is twice as large as what is in use, and gives back no part of it that holds anything: after
// some hundred visits it is three times as large. What was destroyed with it is free memory then.
Timer {
    id: tidying

    required property Shell shell

    interval: 3000

    onTriggered: {
        gc();
        Qt.callLater(tidying.shell.tidied);
    }
}
