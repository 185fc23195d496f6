import Scenarios
import Vocabulary

/// How a page tells who trades here: at its foot, or on a page behind a link there.
extension Visit {
    /// The foot of the first page of the service; behind a bare code the complete one.
    func showImprint(in draft: inout PageDraft, _ script: Script) {
        guard let trader = script.merchant.trader else { return }
        let imprint = isBare(in: script) ? .standard : script.board.imprint
        var link: Control?
        switch imprint.trader {
        case .foot:
            draft.show(.note(words("trader-foot", in: script, Self.fills(of: trader))))
        case .link:
            let control = draft.control(words("trader-link", in: script), .readTrader, weight: .quiet, tag: .link)
            draft.buttons([control])
            link = control
        case .absent: break
        }
        if imprint.namesVendor { draft.show(.note(words("trader-vendor", in: script))) }
        if script.practices.contains(where: { $0.id == imprint.id }) { draft.mark(imprint.id, at: link) }
    }

    /// The page behind the link at the foot.
    func traderPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("trader-title", in: script), in: script)
        if let trader = script.merchant.trader {
            draft.show(.text(words("trader-foot", in: script, Self.fills(of: trader))))
        }
        draft.buttons([draft.control(words("back", in: script), .back)])
        return draft
    }

    private static func fills(of trader: Merchant.Trader) -> [String: String] {
        ["company": trader.company, "licence": trader.licence]
    }
}
