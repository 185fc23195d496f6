import Vocabulary

extension Scenario {
    /// Says that the merchant is a mini-program: it runs inside the chat app, and its code leads to the platform's own pages.
    ///
    /// Three things make one. The code is scanned with the chat app; the main code is a pattern that this app opens, and no
    /// address to type; and what it opens calls the platform: the code leads to an account or a card, or a gate behind it
    /// hands over to the platform's sheet. A merchant that never asks the platform for anything is a page like any other.
    ///
    /// - Source: platform.md: capabilities are handed over by the host app alone, to what runs in it.
    package var isMiniProgram: Bool {
        guard entry == .chat else { return false }
        let board = Switchboard(service: service, practices: practices)
        let code = board.mainCode
        guard code.form == .pattern, code.readers.include(.chat) else { return false }
        guard code.opens == .service else { return true }
        return !code.isBare && board.gates.contains { $0.stands(in: .chat) }
    }
}
