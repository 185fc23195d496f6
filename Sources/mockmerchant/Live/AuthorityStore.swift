import Foundation
import Server

/// Where a range keeps its certificate authority: beside the journal, the key for nobody but its owner.
struct AuthorityStore: Sendable {
    /// The certificate, which clients are told to trust.
    let certificate: URL
    /// Its key.
    let key: URL

    /// Names the files of the range whose journal is in a file.
    init(beside journal: String) {
        let stem = URL(fileURLWithPath: journal).deletingPathExtension()
        certificate = stem.appendingPathExtension("authority.pem")
        key = stem.appendingPathExtension("authority.key")
    }

    /// Reads the authority, or makes it at first start.
    ///
    /// - Parameter now: The machine's clock, in milliseconds since 1970.
    /// - Returns: The authority.
    /// - Throws: ``RunError`` where its files cannot be read, written, or used.
    func authority(now: Int) throws -> CertificateAuthority {
        do {
            if FileManager.default.fileExists(atPath: key.path) {
                return try CertificateAuthority(
                    certificate: String(contentsOf: certificate, encoding: .utf8),
                    key: String(contentsOf: key, encoding: .utf8)
                )
            }
            let authority = try CertificateAuthority(now: now)
            // Made with its mode, so that nobody reads it in the moment before one is set.
            let isKept = FileManager.default.createFile(
                atPath: key.path,
                contents: Data(authority.keyPEM.utf8),
                attributes: [.posixPermissions: 0o600]
            )
            guard isKept else { throw CocoaError(.fileWriteUnknown) }
            try Data(authority.certificatePEM.utf8).write(to: certificate)
            return authority
        } catch {
            throw RunError.couldNotRun(
                "the range's authority in \(certificate.path) cannot be used; remove it and its key to have a new one "
                    + "made (\(error))"
            )
        }
    }
}
