import QtQml
import Kiosk

// The slip's text in the customer's language. It is read on another day, so it never says "tomorrow".
QtObject {
    id: slip

    required property DetailViewModel viewModel

    readonly property string goodOnce: qsTr("Good once")
    readonly property PaperWords paper: PaperWords {
        viewModel: slip.viewModel.voucher.slip
    }
    readonly property string until: told(viewModel.lastMoment)

    function told(moment) {
        if (moment === 0)
            return "";
        const last = new Date(moment);
        const day = Written.day(last);
        if (last.getHours() === 23 && last.getMinutes() === 59)
            return qsTr("Until %1").arg(day);
        const end = new Date(last.getTime() + 1);
        return qsTr("Until %1, %2", "a day and a time, numbered by its hour", end.getHours()).arg(day).arg(Written.time(end));
    }
}
