/// The hosts on which the invented platform answers programs, and the two on which it says who its user is.
///
/// - Source: platform.md section 0.
enum PlatformHost: String, CaseIterable, Sendable {
    /// Where the chat app authorises.
    case chatOpen = "open.weiliao.localhost"
    /// The chat app's interface for accounts and mini-programs.
    case chatAPI = "api.weiliao.localhost"
    /// Where the chat app shows accounts, and pictures of their codes.
    case account = "mp.weiliao.localhost"
    /// The chat app's interface for payments and their invoices.
    case pay = "pay.weiliao.localhost"
    /// Where the wallet authorises.
    case walletOpen = "open.zhifu.localhost"
    /// Where a merchant's staff are added as contacts.
    case work = "work.weiliao.localhost"
    /// The wallet's gateway.
    case walletAPI = "api.zhifu.localhost"
    /// The parking cloud.
    case parking = "api.chewei.localhost"
}
