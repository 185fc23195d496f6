import Crypto
import Foundation

/// The word that opens the street and the admin part to those who know it.
///
/// Only its digest is kept. Digests are compared in constant time, so that the time of an answer tells nothing about it.
struct TrainerToken: Sendable {
    private let digest: SHA256.Digest?

    /// Makes a token; nil and the empty word open nothing.
    init(_ word: String?) { digest = word.flatMap { $0.isEmpty ? nil : SHA256.hash(data: Data($0.utf8)) } }

    /// Says that there is one.
    var isSet: Bool { digest != nil }

    /// Says that a word is this one.
    func opens(with word: String) -> Bool { digest.map { $0 == SHA256.hash(data: Data(word.utf8)) } ?? false }
}
