import Yams

/// Reads what nicknames are made of.
///
/// - Shape: `manners` and `things`: lists of short Chinese words.
package enum NicknameBanksReader {
    /// A class of three hundred has some to spare.
    static let fewest = 400
    /// No word is longer, so that a nickname fits on a badge.
    static let longest = 5

    /// The banks as read; nil where something is wrong.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - file: Its name as the author knows it.
    /// - Returns: The banks, and everything that is wrong with the file.
    package static func read(_ bytes: [UInt8], file: String) -> (banks: NicknameBanks?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var draft = Draft(file: file)
            let keys = draft.mapping(node, of: "the banks", required: ["manners", "things"])
            let banks = NicknameBanks(
                manners: words(keys["manners"], of: "manners", in: &draft),
                things: words(keys["things"], of: "things", in: &draft)
            )
            if let brand = RealBrandCheck.brand(in: banks.manners + banks.things) {
                draft.report(node, .realBrand, "`\(brand)` is a real name", fix: "take another word")
            }
            let count = Set(banks.names).count
            if draft.problems.isEmpty, count < Self.fewest || count < banks.names.count {
                draft.report(
                    node,
                    .outOfRange,
                    "the banks make \(count) distinct nicknames of \(banks.names.count)",
                    fix: "write words that make at least \(Self.fewest), each in one way alone"
                )
            }
            return (draft.problems.isEmpty ? banks : nil, draft.problems.sorted())
        }
    }

    private static func words(_ node: Node?, of what: String, in draft: inout Draft) -> [String] {
        var words: [String] = []
        for member in draft.list(node, of: what) {
            guard let word = draft.text(member, of: what) else { continue }
            if words.contains(word) {
                draft.report(member, .duplicateID, "\(what) has `\(word)` twice", fix: "keep one of them")
            } else if word.count > longest || !word.unicodeScalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) })
            {
                draft.report(
                    member,
                    .invalidText,
                    "`\(Draft.shown(word))` is no short Chinese word",
                    fix: "write one to \(longest) Chinese characters"
                )
            } else {
                words.append(word)
            }
        }
        return words
    }
}
