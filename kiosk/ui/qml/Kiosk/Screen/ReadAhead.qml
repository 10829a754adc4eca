import QtQuick

// Reads the types of the screens to come while the wall stands, one after another, so that the first of each is
// there as soon as any later one.
Timer {
    id: ahead

    required property list<url> pages
    property list<Component> read: []

    interval: read.length === 0 ? 2500 : 400
    repeat: true
    running: read.length < pages.length

    onTriggered: read.push(Qt.createComponent(pages[read.length], Component.Asynchronous, ahead))
}
