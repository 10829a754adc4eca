pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Kiosk

Flow {
    id: fields

    required property LeadViewModel viewModel

    property Item current: null

    readonly property real half: width > Theme.unit * 36 ? Math.floor((width - spacing) / 2) : width

    // Upright, an address and a number each have a line of their own.
    readonly property bool upright: Window.height > Window.width

    signal sent
    signal moved

    function rowAt(index) {
        return rows.itemAt(index) as FormRow;
    }

    function take(name) {
        for (let i = 0; i < rows.count; i++) {
            if (rowAt(i).name === name)
                rowAt(i).take();
        }
    }

    function ask(name) {
        for (let i = 0; i < rows.count; i++) {
            if (rowAt(i).name === name)
                rowAt(i).ask();
        }
    }

    function next(index) {
        if (index + 1 < rows.count)
            rowAt(index + 1).take();
        else
            sent();
    }

    function wipe() {
        for (let i = 0; i < rows.count; i++)
            rowAt(i).wipe();
        current = null;
    }

    spacing: Math.round(Theme.unit * 1.1)

    Repeater {
        id: rows

        model: fields.viewModel.fields

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "notes"

                FormNotes {
                    onCaretChanged: fields.moved()
                    viewModel: fields.viewModel
                    width: fields.width

                    onDone: fields.next(index)
                    onFocused: fields.current = this
                }
            }
            DelegateChoice {
                roleValue: "choice"

                FormChoice {
                    viewModel: fields.viewModel
                    width: fields.width

                    onDone: fields.next(index)
                    onFocused: fields.current = this
                }
            }
            DelegateChoice {
                roleValue: "flag"

                FormSwitch {
                    viewModel: fields.viewModel
                    width: fields.width

                    onDone: fields.next(index)
                    onFocused: fields.current = this
                }
            }
            DelegateChoice {
                roleValue: "line"

                FormLine {
                    viewModel: fields.viewModel
                    width: wide || (fields.upright && hints !== 0) ? fields.width : fields.half

                    onDone: fields.next(index)
                    onFocused: fields.current = this
                }
            }
        }
    }
}
