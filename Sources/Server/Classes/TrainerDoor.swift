import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import Synchronization

/// Who may use the console: whoever came with a token once, and since then with a cookie that no script can read.
///
/// - Source: the cookie is `HttpOnly` and `SameSite=Strict`; a form needs the session's own seal beside it, and a request that
///   says it comes from another origin is turned away.
final class TrainerDoor: Sendable {
    /// A trainer who signed in.
    struct Session: Hashable, Sendable {
        /// What the session's forms carry, so that no other page can send one.
        let seal: String
        /// Until when it lasts, in milliseconds since 1970.
        let ends: Int
    }

    /// The cookie's name.
    static let cookie = "mm_trainer"
    /// The form's field that holds the seal.
    static let field = "seal"
    /// How long a session lasts: a day of classes.
    ///
    /// - Unit: milliseconds.
    private static let life = 16 * 3_600_000

    private let surroundings: Surroundings
    /// A token that opens the door as often as it is shown; nothing where none was given.
    private let standing: TrainerToken
    private let state = Mutex(State())

    private struct State {
        var onceOnly: Set<SHA256.Digest> = []
        var sessions: [SHA256.Digest: Session] = [:]
    }

    /// Makes the door.
    ///
    /// - Parameters:
    ///   - standing: A word that the trainer chose; nil for none.
    ///   - surroundings: Clock and chance.
    init(standing: String?, surroundings: Surroundings) {
        self.standing = TrainerToken(standing)
        self.surroundings = surroundings
    }

    /// A token that opens the door once.
    func oneTimeToken() -> String {
        let token = surroundings.newID()
        state.withLock { _ = $0.onceOnly.insert(Self.digest(token)) }
        return token
    }

    /// Lets in whoever has a token, and uses up one that opens once.
    ///
    /// - Parameter token: What was shown.
    /// - Returns: The header that sets the cookie; nil where the token opens nothing.
    func signIn(with token: String) -> String? {
        let digest = Self.digest(token)
        let isOnce = state.withLock { $0.onceOnly.remove(digest) != nil }
        guard isOnce || standing.opens(with: token) else { return nil }
        let key = surroundings.newID() + surroundings.newID()
        let now = surroundings.now()
        let session = Session(seal: surroundings.newID(), ends: now + Self.life)
        state.withLock { state in
            state.sessions = state.sessions.filter { $0.value.ends > now }
            state.sessions[Self.digest(key)] = session
        }
        return "\(Self.cookie)=\(key); Path=/trainer; HttpOnly; SameSite=Strict; Max-Age=\(Self.life / 1_000)"
    }

    /// The session of a request; nil where nobody is signed in.
    func session(of request: Request) -> Session? {
        guard let key = request.cookie(named: Self.cookie) else { return nil }
        let now = surroundings.now()
        return state.withLock { $0.sessions[Self.digest(key)] }.flatMap { $0.ends > now ? $0 : nil }
    }

    /// Ends the session of a request.
    ///
    /// - Parameter request: What brings the cookie.
    /// - Returns: The header that takes the cookie away.
    func signOut(_ request: Request) -> String {
        if let key = request.cookie(named: Self.cookie) {
            state.withLock { $0.sessions[Self.digest(key)] = nil }
        }
        return "\(Self.cookie)=; Path=/trainer; HttpOnly; SameSite=Strict; Max-Age=0"
    }

    /// Says that a posted form was sent by a page of this session and by no other.
    ///
    /// - Parameters:
    ///   - form: What was posted.
    ///   - request: What carries it.
    ///   - session: Who is signed in.
    /// - Returns: Whether it counts.
    func isOwn(_ form: PostedForm, in request: Request, _ session: Session) -> Bool {
        guard Self.digest(form.values[Self.field] ?? "") == Self.digest(session.seal) else { return false }
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) {
            guard site == "same-origin" || site == "none" else { return false }
        }
        guard let from = request.headers[.origin], from != "null" else { return true }
        let authority = (request.head.authority ?? "").lowercased()
        return from.lowercased() == "http://\(authority)" || from.lowercased() == "https://\(authority)"
    }

    private static func digest(_ word: String) -> SHA256.Digest { SHA256.hash(data: Data(word.utf8)) }
}

extension Request {
    /// The value of a cookie; nil where the request brings none of that name.
    func cookie(named name: String) -> String? {
        for pair in headers[fields: .cookie].flatMap({ $0.value.split(separator: ";") }) {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2, parts[0].drop(while: { $0 == " " }) == name[...] { return String(parts[1]) }
        }
        return nil
    }
}
