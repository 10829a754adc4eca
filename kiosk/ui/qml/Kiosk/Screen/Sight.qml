pragma Singleton

import QtQuick
import Kiosk

// Scrolls pages to what people are to see of them.
QtObject {
    // Until the item is seen whole, with a little air; `page` is around it.
    function bring(item: Item, page: Flickable) {
        const top = item.mapToItem(page.contentItem, 0, 0).y;
        const air = Theme.unit * 0.5;
        if (top - air < page.contentY)
            page.contentY = Math.max(page.originY, top - air);
        else if (top + item.height + air > page.contentY + page.height)
            page.contentY = Math.min(page.originY + page.contentHeight, top + item.height + air) - page.height;
    }
}
