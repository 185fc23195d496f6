import Vocabulary

extension ScanApp {
    /// The app as a reader knows it.
    var words: Bilingual {
        switch self {
        case .chat: Bilingual("苇聊", "the chat app")
        case .wallet: Bilingual("芷付", "the wallet")
        case .browser: Bilingual("浏览器", "a browser")
        }
    }
}
