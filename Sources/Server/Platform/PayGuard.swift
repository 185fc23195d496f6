/// Knows the caller of the pay interface by its header.
///
/// The range checks no RSA: where a signature stands outside, the visit's secret stands here.
///
/// - Shape: `WEILIAOPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",timestamp="…",serial_no="…",signature="…"`.
enum PayGuard {
    private static let scheme = "WEILIAOPAY2-SHA256-RSA2048 "

    /// Turns away whoever is not the merchant.
    static func know(_ call: PlatformRequest) throws {
        guard call.authorization.hasPrefix(scheme) else {
            throw PlatformRefusal.pay(401, "SIGN_ERROR", "Authorization begins with \(scheme)")
        }
        var words: [String: String] = [:]
        for pair in call.authorization.dropFirst(scheme.count).split(separator: ",") {
            let parts = pair.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != "\"" && $0 != " " } }
            if parts.count == 2 { words[parts[0]] = parts[1] }
        }
        guard words["mchid"] == call.file.merchantNumber, words["signature"] == call.file.secret else {
            throw PlatformRefusal.pay(401, "SIGN_ERROR", "mchid or signature is not this merchant's")
        }
    }
}
