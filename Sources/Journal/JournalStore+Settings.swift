import Crypto
package import Vocabulary

extension JournalStore {
    /// What is remembered under a key; nil where nothing is.
    package func setting(_ key: String) async throws -> String? {
        try await read { try SettingQuery.find(key, in: $0) }
    }

    /// Remembers a value under a key, over what stands there.
    package func keepSetting(_ key: String, _ value: String) async throws {
        try requireStorable("setting \(key)", key + value)
        try await write { try SettingQuery.keep(value, for: key, in: $0) }
    }

    /// What is remembered of a visit under a word; nil where nothing is.
    package func setting(_ word: String, of visit: VisitID) async throws -> String? {
        try await setting(SettingQuery.key(word, of: visit))
    }

    /// Remembers a value of a visit under a word; it goes with the visit.
    package func keepSetting(_ word: String, _ value: String, of visit: VisitID) async throws {
        try await keepSetting(SettingQuery.key(word, of: visit), value)
    }

    /// The journal's own secret: sticker addresses are made with it, so printed codes survive a restart.
    ///
    /// Made at the first call, from the system's randomness unless a run hands one in, and kept from then on.
    ///
    /// - Shape: 32 bytes as 64 lower-case hexadecimal digits.
    ///
    /// - Parameter made: Used in place of randomness where none is kept yet, so that a seeded run has the same bytes
    ///   each time; nil for a range that people use.
    /// - Returns: The secret.
    /// - Throws: ``JournalError`` where the file cannot be read or written.
    package func secret(orElse made: String? = nil) async throws -> String {
        if let kept = try await setting(Self.secretKey) { return kept }
        let made = made ?? SymmetricKey(size: .bits256).withUnsafeBytes { Fingerprint.hexadecimal($0) }
        return try await write { try SettingQuery.keepFirst(made, for: Self.secretKey, in: $0) }
    }

    static var secretKey: String { "secret" }
}
