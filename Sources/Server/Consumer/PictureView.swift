/// A picture drawn from its description.
struct PictureView: BlockView {
    var template = "block-picture"
    var words: String
    /// How it is drawn: `face`, `tile`, `stripe`, `squares` or `barrier`.
    var drawing: String
    /// The first letter, which stands on most of them.
    var initial: String

    init(_ words: String) {
        self.words = words
        let drawings: KeyValuePairs = [
            "二维码": "squares", "二維碼": "squares", "道闸": "barrier", "道閘": "barrier", "栏杆": "barrier",
            "欄杆": "barrier", "App": "tile", "图标": "tile", "圖標": "tile", "卡": "stripe",
        ]
        drawing = drawings.first { words.contains($0.key) }?.value ?? "face"
        initial = words.first { $0.isLetter || $0.isNumber }.map(String.init) ?? ""
    }
}
