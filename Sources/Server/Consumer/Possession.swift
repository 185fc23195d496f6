/// What a request's cookie says about the visit that its address names.
///
/// The address alone decides which visit is meant and what it answers, so that pages work without cookies and inside
/// other apps; the cookie tells the range's own log whether the client was shown a page of that visit here before.
enum Possession: String, Encodable, Hashable, Sendable {
    /// The client was shown a page of this visit by this party.
    case proven
    /// The cookie is another one than this visit's.
    case foreign
    /// There was no cookie.
    case absent
}
