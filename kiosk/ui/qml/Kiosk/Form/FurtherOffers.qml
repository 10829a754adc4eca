pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Two offers to go on with, side by side.
Column {
    id: further

    required property RowsModel model
    // The height that there is; 0 where the page scrolls.
    property real room: 0

    readonly property int gap: Math.round(Theme.unit)
    readonly property bool side: width > Theme.unit * 24
    readonly property real share: side ? Math.floor((width - gap) / 2) : width
    readonly property real least: Theme.unit * 9
    // Side by side both are as high as the one with more words.
    readonly property real tallest: {
        let most = 0;
        for (let at = 0; side && at < cards.count; at++)
            most = Math.max(most, (cards.itemAt(at) as FurtherOffer)?.natural ?? 0);
        return most;
    }

    signal opened(string offerId)

    spacing: Math.round(Theme.unit * 0.7)
    visible: cards.count > 0 && (room === 0 || room > least + title.height)

    Words {
        id: title

        font.pixelSize: Math.round(Theme.unit * 1.6)
        font.weight: Theme.headWeight
        text: qsTr("Also today")
        width: parent.width
        wrapMode: Text.Wrap
    }
    Grid {
        columns: further.side ? 2 : 1
        spacing: further.gap
        width: parent.width

        Repeater {
            id: cards

            model: further.model

            FurtherOffer {
                room: further.room > 0 ? further.room - title.height - further.spacing : 0
                shared: further.tallest
                width: further.share

                onClicked: further.opened(offerId)
            }
        }
    }
}
