import Reports
import Testing

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("follow", 6), ("关注", 4), ("¥2.00", 5), ("「去关注」", 10), ("e\u{301}", 1), ("a\u{200B}b", 2),
        ("👨‍👩‍👧", 2), ("☂\u{FE0F}", 2), ("Ａ", 2), ("𠮷", 2), ("한", 2), ("…", 1), ("\u{1F1E8}\u{1F1F3}", 2),
    ])
    func `a text takes the columns that a terminal gives it`(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(arguments: ["\u{1B}[31mred", "a\nb", "a\rb", "a\u{202E}b", "a\u{9B}2Jb", "a\u{7F}b"])
    func `nothing that moves the cursor is left`(_ text: String) {
        let controls = DisplayWidth.printable(text).unicodeScalars.filter {
            $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E
        }
        #expect(controls.isEmpty)
    }
}
