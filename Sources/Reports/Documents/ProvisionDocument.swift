import Vocabulary

/// A provision, as the JSON report cites it: law and guidance never look the same.
struct ProvisionDocument: Codable, Hashable {
    var instrument: String
    var instrumentEn: String
    var article: String
    var former: Provision.Former?
    var effective: String?
    var rank: Provision.Rank
    var keyPhrase: String
    var gist: String
    var force: String
    var citation: String

    /// The document of a provision.
    init(_ provision: Provision) {
        instrument = provision.instrument
        instrumentEn = provision.instrumentEn
        article = provision.article
        former = provision.former
        effective = provision.effective?.text
        rank = provision.rank
        keyPhrase = provision.keyPhrase
        gist = provision.gist
        force = provision.isLaw ? "law" : "guidance"
        citation =
            switch provision.confidence {
            case .confirmed: "confirmed"
            case .substance: "substance-confirmed"
            case .unverified: "unverified"
            }
    }
}
