import QtQuick

// Whether a drawing is wholly within the page that scrolls it. Qt's software renderer does not clip a shape (seen with
// 6.11.3): it is painted over whatever stands beside the page, and stays there.
QtObject {
    id: sight

    required property Item drawing

    property Flickable page: null
    readonly property bool inside: {
        if (!page || !page.clip || page.contentHeight <= page.height)
            return true;
        const top = drawing.mapToItem(page.contentItem, 0, 0).y;
        return top >= page.contentY - 1 && top + drawing.height <= page.contentY + page.height + 1;
    }

    Component.onCompleted: {
        let one = drawing.parent;
        while (one && !(one instanceof Flickable))
            one = one.parent;
        page = one as Flickable;
    }
}
