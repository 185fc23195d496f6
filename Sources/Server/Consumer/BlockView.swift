import Vocabulary

/// What a block's own template sees of it.
protocol BlockView: Sendable {
    /// The template file's stem.
    var template: String { get }
}

/// Words in one of three sizes.
struct WordsView: BlockView {
    var template = "block-words"
    var runs: [TextRun]
    var isHeading = false
    var isText = false
    var isNote = false
    /// The class of a headline: an amount and a success are drawn large.
    var tone = ""
}

/// Labelled facts, a number plate among them drawn as one.
struct FactsView: BlockView {
    /// One fact as it is drawn.
    struct Row: Sendable {
        var label: String
        var runs: [TextRun]
        /// Says that the value is drawn as a number plate; head and tail are its two parts then.
        var isBadge: Bool
        /// The plate's ground: blue, or green for the longer plates of electric cars.
        var badge: String
        var head: String
        var tail: String

        init(_ fact: Fact) {
            label = fact.label
            runs = TextRun.runs(in: fact.value)
            isBadge = ["车牌", "車牌"].contains { fact.label.contains($0) } && (7...8).contains(fact.value.count)
            badge = fact.value.count == 8 ? "badge-green" : "badge-blue"
            head = String(fact.value.prefix(2))
            tail = String(fact.value.dropFirst(2))
        }
    }

    var template = "block-facts"
    var rows: [Row]
}

/// A bill with its sum as the last line.
struct BillView: BlockView {
    /// One line of it.
    struct Row: Sendable {
        var label: String
        var price: String
        var isSum: Bool
        /// What the document says where the screen draws the price; used where both differ.
        var underneath: String
        var isOver: Bool
    }

    /// The words of a sum, in either characters.
    private static let sums = [
        "合计", "总计", "小计", "应付", "应缴", "应收", "实付", "合計", "總計", "小計", "應付", "應繳", "應收", "實付",
    ]

    var template = "block-bill"
    var rows: [Row]

    init(_ lines: [BillLine]) {
        rows = lines.enumerated().map { turn, line in
            // A bill that hides its sum ends with a dish, which must not be drawn as one.
            let isNamed = Self.sums.contains { line.label.contains($0) }
            return Row(
                label: line.label,
                price: line.price,
                isSum: isNamed && turn == lines.count - 1,
                underneath: line.underneath ?? "",
                isOver: line.underneath != nil
            )
        }
    }
}

/// A sticker on its table or pillar.
struct StickerView: BlockView {
    var template = "block-sticker"
    var headline: String
    var lines: [String]
    var place: String
    /// What it sticks to: `wood` or `stone`.
    var ground: String
    var image: String
    var scan: String
    /// Says that the code has an address; without one it is a button like any other.
    var hasAddress: Bool
    /// Says that the code is printed as a pattern.
    var hasPattern: Bool
    /// The address, where it is printed to be typed; empty otherwise.
    var typed: String
    /// The apps that somebody who has none of them may take in hand.
    var apps = [App(id: "chat", label: "用苇聊扫"), App(id: "wallet", label: "用芷付扫"), App(id: "browser", label: "用浏览器打开")]
    var button: ControlView

    /// An app, and what taking it in hand is called.
    struct App {
        var id: String
        var label: String
    }

    init(_ sticker: Sticker, _ addresses: PageAddresses) {
        let address = addresses.stickers[sticker.scan.target]
        headline = sticker.words.first ?? ""
        lines = Array(sticker.words.dropFirst())
        place = sticker.place
        ground = ["桌", "台", "臺", "檯", "柜", "櫃"].contains { sticker.place.contains($0) } ? "wood" : "stone"
        image = address?.image ?? ""
        scan = address?.scan ?? ""
        hasAddress = address != nil
        hasPattern = address != nil && !sticker.isAddress
        typed = sticker.isAddress ? address?.scan ?? "" : ""
        button = ControlView(sticker.scan)
    }
}

/// A message on the phone.
struct MessageView: BlockView {
    var template = "block-message"
    /// What stands for the way it came: a class of the style sheet.
    var channel: String
    /// The way it came, in words.
    var way: String
    var sender: String
    var time: String
    var runs: [TextRun]

    init(_ message: Message) {
        channel = message.channel.rawValue
        way =
            switch message.channel {
            case .sms: "短信"
            case .call: "来电"
            case .notice: "服务通知"
            case .account: "公众号"
            }
        sender = message.sender
        time = message.time
        runs = TextRun.runs(in: message.text)
    }
}

/// A file that the phone can keep.
struct FileView: BlockView {
    var template = "block-file"
    var words: String
    var file: String
}

extension Block {
    /// The block as its template sees it.
    ///
    /// - Parameters:
    ///   - addresses: Where stickers lead.
    ///   - shelves: How many menu categories stand above, so that anchors are unique on the page.
    /// - Returns: A value whose stored properties the template reads.
    func view(_ addresses: PageAddresses, shelves: inout Int) -> any BlockView {
        switch self {
        case .heading(let text): WordsView(runs: TextRun.runs(in: text), isHeading: true, tone: Self.tone(of: text))
        case .text(let text): WordsView(runs: TextRun.runs(in: text), isText: true)
        case .note(let text): WordsView(runs: TextRun.runs(in: text), isNote: true)
        case .picture(let words): PictureView(words)
        case .facts(let facts): FactsView(rows: facts.map(FactsView.Row.init))
        case .bill(let lines): BillView(lines)
        case .sticker(let sticker): StickerView(sticker, addresses)
        case .message(let message): MessageView(message)
        case .file(let words): FileView(words: words, file: addresses.file)
        case .form(let form): FormView(form, shelves: &shelves)
        }
    }

    private static func tone(of headline: String) -> String {
        if headline.hasPrefix("¥") { return "amount" }
        let done = [
            "成功", "已开具", "已下单", "已提交", "已收您", "已支付", "已缴费", "已開具", "已下單", "已繳費",
        ]
        return done.contains { headline.contains($0) } ? "tick-mark" : ""
    }
}
