import Vocabulary

/// Reads amounts beside the goods: on the bill, posted, beside a box; and orders that are too small.
struct FeeReader {
    let page: Page
    let text: PageText
    let lexicon: Lexicon
    /// The names of the goods that were chosen.
    let picked: Set<String>

    private static let words: [(group: WordGroup, item: FeeItem)] = [
        (.feeTableware, .tableware), (.feeTea, .tea), (.feePacking, .packing), (.feeDonation, .donation),
        (.feeService, .service), (.feeCouponPack, .couponPack), (.feeRoom, .room),
    ]

    /// Lines of a bill that are neither its sum nor anything that was chosen, nor taken off.
    var extras: [FeeSeen] {
        guard page.party != .site else { return [] }
        return page.blocks.flatMap { block -> [FeeSeen] in
            guard case .bill(let lines) = block else { return [] }
            return lines.dropLast().compactMap { line in
                guard let amount = PriceReader.amount(in: line.price), !line.price.hasPrefix("-") else { return nil }
                let isPicked = picked.contains { line.label.hasPrefix($0) }
                let hits = lexicon.hits(in: line.label)
                guard !isPicked, !hits.has(.due), !hits.has(.companion) else { return nil }
                let item = item(in: line.label)
                return FeeSeen(words: line.label, item: item, amount: amount, count: Self.count(in: line.label))
            }
        }
    }

    /// Sentences that name a fee and its amount.
    var posted: [FeeSeen] {
        text.sentences.compactMap { sentence in
            guard let item = item(in: sentence.text), let amount = PriceReader.amount(in: sentence.text) else {
                return nil
            }
            return FeeSeen(words: sentence.text, item: item, amount: amount)
        }
    }

    /// Boxes and choices with a price.
    var addOns: [FeeSeen] {
        page.controls.compactMap { control in
            guard let amount = Self.price(of: control) else { return nil }
            let isTaken = FieldReader.isTick(control) && control.isChecked
            return FeeSeen(words: control.label, item: item(in: control.label), amount: amount, isTaken: isTaken)
        }
    }

    /// The refusal of an order that is too small; nil where the page says no such thing.
    var minimum: MinimumSeen? {
        guard let refusal = page.refusal else { return nil }
        let hits = lexicon.hits(in: refusal)
        guard hits.has(.minimum) || hits.has(.delivery) else { return nil }
        return MinimumSeen(amount: PriceReader.amount(in: refusal), isDelivery: hits.has(.delivery))
    }

    /// The price beside a box or a choice; nil for one that costs nothing, and for whatever is pressed.
    static func price(of control: Control) -> Fen? {
        guard FieldReader.isTick(control) || control.tag == .select else { return nil }
        return ([control.label, control.hint] + control.options).lazy.compactMap { PriceReader.amount(in: $0) }.first
    }

    /// The number behind the sign of a count, such as 3 in 茶位费 ×3; 1 where there is none.
    private static func count(in words: String) -> Int {
        guard let sign = words.lastIndex(where: { "×xX*".contains($0) }) else { return 1 }
        return Int(words[words.index(after: sign)...].prefix { $0.isNumber }) ?? 1
    }

    private func item(in words: String) -> FeeItem? {
        let hits = lexicon.hits(in: words)
        return Self.words.first { hits.has($0.group) }?.item
    }
}
