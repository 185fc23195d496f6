import Testing
import Vocabulary

@testable import Walker

struct HeldFormTests {
    private static func input(_ name: String, _ type: String, isChecked: Bool = false, preset: String? = nil) -> Control
    {
        var control = Control(tag: .input, label: name, name: name, inputType: type, isChecked: isChecked)
        control.preset = preset
        return control
    }

    private let form = Form(
        fields: [
            Self.input("marketing", "checkbox", isChecked: true), Self.input("album", "checkbox"),
            Self.input("mobile", "tel", preset: "1"), Self.input("a", "radio"),
            Control(tag: .select, label: "heads", name: "heads", isChecked: true, options: ["1 位", "2 位"]),
            Control(tag: .select, label: "open", name: "open", options: ["x", "y"]),
        ],
        buttons: []
    )

    @Test func `an untouched form sends what a browser would`() {
        #expect(HeldForm().values(of: form) == ["marketing": "on", "mobile": "1", "heads": "1 位"])
    }

    @Test func `what was put there is sent, and what was taken out is not`() {
        var held = HeldForm()
        held.untick(form.fields[0])
        held.tick(form.fields[1])
        held.put("", into: form.fields[2])
        held.tick(form.fields[3])
        held.put("2 位", into: form.fields[4])
        #expect(held.values(of: form) == ["album": "on", "a": "a", "heads": "2 位"])
        held.clear()
        #expect(held.isUntouched)
    }
}
