import QtQuick
import Kiosk

QtObject {
    id: words

    required property TillViewModel viewModel

    readonly property string headline: viewModel.undone === "done" ? qsTr("Taken back") : OutcomeWords.named(viewModel.outcome)
    readonly property string because: viewModel.undone !== "" ? undo(viewModel.undone) : reason(viewModel.outcome)

    function reason(outcome) {
        switch (outcome) {
        case "accepted":
            return viewModel.repeated ? qsTr("This is the scan of a moment ago. It counts once.") : "";
        case "accepted_offline":
            return qsTr("To be confirmed when the network is back. Give the offer.");
        case "already_used":
            return used();
        case "limit_reached":
            return qsTr("As many as allowed were redeemed here.");
        case "unknown_code":
            return viewModel.why === "not_ours" ? qsTr("Not a voucher of this store.") : qsTr("Not a code of this shop.");
        case "damaged_code":
            return qsTr("Scan it again, or type it once more.");
        case "could_not_check":
            return missing(viewModel.why);
        default:
            return "";
        }
    }

    function missing(why) {
        switch (why) {
        case "no_key":
            return qsTr("This kiosk lacks the key of that voucher. It comes with the network.");
        case "board_is_old":
            return qsTr("This kiosk has not heard of that offer, and has no network to ask.");
        case "clock":
            return qsTr("This kiosk's clock is wrong.");
        case "needs_network":
            return qsTr("This offer is redeemed with a network only.");
        case "offline_limit":
            return qsTr("No more of this offer without a network.");
        default:
            return qsTr("It could not be written down. Nothing was redeemed.");
        }
    }

    function used() {
        if (viewModel.earlierAt === 0)
            return "";
        const at = new Date(viewModel.earlierAt);
        const day = at.toLocaleDateString(Theme.locale, qsTr("d MMMM", "the format of a day"));
        return qsTr("On %1 at %2, kiosk %3").arg(day).arg(Qt.formatTime(at, "HH:mm")).arg(viewModel.earlierWhere);
    }

    function undo(undone) {
        switch (undone) {
        case "done":
            return qsTr("The code can be used again.");
        case "too_late":
            return qsTr("It is too late to take this back.");
        case "not_saved":
            return qsTr("It could not be taken back: the disk refused.");
        default:
            return qsTr("There is nothing to take back.");
        }
    }
}
