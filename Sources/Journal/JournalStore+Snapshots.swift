extension JournalStore {
    /// Keeps the compiled inputs of visits under the fingerprint of their text; the same text is kept once.
    ///
    /// - Parameter body: The inputs as text, the same bytes for the same inputs.
    /// - Returns: The name that a visit's record carries.
    /// - Throws: ``JournalError`` when it cannot be written.
    package func keep(snapshot body: String) async throws -> Fingerprint {
        try requireStorable("the snapshot", body)
        let hash = Fingerprint(of: body)
        // Most visits share a snapshot with one before; looking first spares them a transaction.
        if try await read({ try SnapshotQuery.contains(hash, in: $0) }) { return hash }
        try await write { try SnapshotQuery.keep(body, as: hash, in: $0) }
        return hash
    }

    /// The compiled inputs of that name; nil where none are kept.
    ///
    /// - Parameter hash: What `keep(snapshot:)` answered.
    /// - Returns: The text, byte for byte.
    /// - Throws: ``JournalError/Code/damaged`` when the text kept is no longer the one that was named.
    package func snapshot(_ hash: Fingerprint) async throws -> String? {
        guard let body = try await read({ try SnapshotQuery.find(hash, in: $0) }) else { return nil }
        guard Fingerprint(of: body) == hash else { throw JournalError.alteredSnapshot(hash) }
        return body
    }
}
