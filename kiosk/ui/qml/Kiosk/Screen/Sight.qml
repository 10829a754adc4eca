pragma Singleton

import QtQuick
import Kiosk

// Scrolls pages to what people are to see of them.
QtObject {
    // Until the item is seen whole, with a little air; `page` is around it.
    function bring(item: Item, page: Flickable) {
        const top = item.mapToItem(page.contentItem, 0, 0).y;
        const air = Theme.unit * 0.5;
        scroll(page, top - air, Math.min(page.originY + page.contentHeight, top + item.height + air));
    }

    // No further than until what lies between these heights is seen; where it is taller, its top may not be.
    function scroll(page: Flickable, top: real, bottom: real) {
        if (top < page.contentY)
            page.contentY = Math.max(page.originY, top);
        else if (bottom > page.contentY + page.height)
            page.contentY = bottom - page.height;
    }
}
