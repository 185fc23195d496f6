import Vocabulary

extension Provision {
    /// The instrument as a lawyer writes it: 《消费者权益保护法》(2013修正); a name that has marks of its own keeps them.
    var instrumentText: String {
        guard isLaw, !instrument.contains("《") else { return instrument }
        let parts = instrument.split(separator: " (", maxSplits: 1)
        guard parts.count == 2 else { return "《\(instrument)》" }
        return "《\(parts[0])》(\(parts[1])"
    }

    /// The instrument as it was called on a day: the year of an amendment is not named before the amendment.
    func instrumentText(on date: CivilDate) -> String {
        guard article(on: date) != article, let end = instrumentText.firstIndex(of: "》") else { return instrumentText }
        return String(instrumentText[...end])
    }

    /// The article as a lawyer writes it: 第16条, or the item's own number where it has one; empty for a whole document.
    func articleText(on date: CivilDate) -> String {
        let article = article(on: date)
        guard let first = article.first else { return "" }
        return first.isNumber && first.isASCII ? "第\(article)条" : article
    }

    /// Says that the row, or the number of its article, may not be relied on alone.
    var isDoubtful: Bool { confidence == .unverified || articleConfidence == .unverified }

    /// Cites it as one line for a visit on some day, with its confidence and whatever a reader must know.
    func citation(on date: CivilDate, parts: [String] = [], in language: Language) -> String {
        let part = parts.joined()
        let place =
            language == .zh
            ? instrumentText(on: date) + articleText(on: date) + part
            : [instrumentEn, article(on: date).isEmpty ? part : "art. \(article(on: date))\(part)"]
                .filter { !$0.isEmpty }.joined(separator: ", ")
        var marks = ["[\(confidence.rawValue)]"]
        if confidence == .unverified {
            marks.append(language("未核实引用", "unverified citation"))
        } else if articleConfidence == .unverified {
            marks.append(language("条号未核实", "number of the article not confirmed"))
        }
        if let former, date < former.before {
            marks.append(
                language(
                    "\(former.before)起为第\(article)条",
                    "art. \(article) from \(former.before)"
                )
            )
        }
        if !isInForce(on: date), let effective {
            marks.append(language("\(effective)起施行，当日尚未施行", "not in force that day, only from \(effective)"))
        }
        return "\(place) \(marks[0])" + (marks.count > 1 ? " (\(marks.dropFirst().joined(separator: "; ")))" : "")
    }
}
