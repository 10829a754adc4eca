import QtQuick
import QtQuick.Controls.Basic
import Kiosk

Flickable {
    id: page

    required property DetailViewModel viewModel

    ScrollIndicator.vertical: ScrollIndicator {
        active: page.interactive
    }
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: texts.height
    interactive: contentHeight > height

    Column {
        id: texts

        spacing: Theme.unit * 0.9
        width: page.width - (page.interactive ? Theme.unit : 0)

        PreviewMark {
            anchors.left: parent.left
            visible: page.viewModel.preview
        }
        DiscountBadge {
            anchors.left: parent.left
            discount: page.viewModel.image !== "" ? page.viewModel.discount : ""
            room: parent.width
            unit: Theme.unit * 1.2
        }
        Words {
            font.pixelSize: Math.round(Theme.title * 1.2)
            font.weight: Font.Bold
            elide: Text.ElideRight
            lineHeight: 1.05
            maximumLineCount: 4
            objectName: "detailTitle"
            text: page.viewModel.title
            width: parent.width
            wrapMode: Text.Wrap
        }
        UntilWords {
            at: page.viewModel.untilAt
            font.pixelSize: Theme.large
            kind: page.viewModel.untilKind
            minutes: page.viewModel.untilLeft
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.large
            objectName: "detailTimes"
            text: page.viewModel.times
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            font.pixelSize: Math.round(Theme.large * 1.15)
            lineHeight: 1.2
            objectName: "detailDescription"
            text: page.viewModel.description
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            color: Theme.inkSoft
            font.pixelSize: Math.round(Theme.body * 1.15)
            lineHeight: 1.2
            objectName: "terms"
            text: page.viewModel.terms
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
