import Vocabulary

extension Page {
    /// Says that an app shows it, not the merchant.
    var isOfPlatform: Bool { party == .chat || party == .wallet }
}
