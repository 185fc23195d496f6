import Crypto
import Foundation
import SwiftASN1
import X509

/// A certificate authority of one range: it vouches for the range's own hosts and for nothing else.
///
/// Made at first start and kept by whoever starts the range; a client is told of it, and trusts no other.
package struct CertificateAuthority: Sendable {
    /// How long the authority holds.
    private static let authorityDays = 3_650
    /// How long a host's certificate holds; it is made anew at each start.
    private static let leafDays = 90
    private static let secondsPerDay = 86_400.0

    private let certificate: Certificate
    private let key: P256.Signing.PrivateKey

    /// Makes an authority.
    ///
    /// - Parameter now: The machine's clock, in milliseconds since 1970.
    /// - Throws: What kept it from being signed.
    package init(now: Int) throws {
        key = P256.Signing.PrivateKey()
        let name = try DistinguishedName {
            CommonName("MockMerchant range authority")
            OrganizationName("MockMerchant (simulation)")
        }
        certificate = try Certificate(
            version: .v3,
            serialNumber: .init(),
            publicKey: .init(key.publicKey),
            notValidBefore: Self.day(-1, from: now),
            notValidAfter: Self.day(Self.authorityDays, from: now),
            issuer: name,
            subject: name,
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(keyCertSign: true))
            },
            issuerPrivateKey: .init(key)
        )
    }

    /// Reads an authority that was kept.
    ///
    /// - Parameters:
    ///   - certificate: Its certificate as PEM.
    ///   - key: Its key as PEM.
    /// - Throws: Where one of them is none, or they do not belong together.
    package init(certificate: String, key: String) throws {
        self.certificate = try Certificate(pemEncoded: certificate)
        self.key = try P256.Signing.PrivateKey(pemRepresentation: key)
        guard self.certificate.publicKey == Certificate.PublicKey(self.key.publicKey) else {
            throw RangeError(.broken, "the range's certificate and its key do not belong together, remove both")
        }
    }

    /// Its certificate as PEM, which clients trust.
    package var certificatePEM: String {
        get throws { try certificate.serializeAsPEM().pemString }
    }

    /// Its key as PEM, for a file that nobody else reads.
    package var keyPEM: String { key.pemRepresentation }

    /// Vouches for some hosts of this machine.
    ///
    /// - Parameters:
    ///   - hosts: Their names, all under `localhost`.
    ///   - now: The machine's clock, in milliseconds since 1970.
    /// - Returns: What a server shows.
    /// - Throws: What kept it from being signed.
    package func identity(of hosts: [String], now: Int) throws -> ServerIdentity {
        let own = P256.Signing.PrivateKey()
        let names = hosts.filter { $0 == "localhost" || $0.hasSuffix(".localhost") }.map { GeneralName.dnsName($0) }
        let loopback = GeneralName.ipAddress(ASN1OctetString(contentBytes: [127, 0, 0, 1]))
        let leaf = try Certificate(
            version: .v3,
            serialNumber: .init(),
            publicKey: .init(own.publicKey),
            notValidBefore: Self.day(-1, from: now),
            notValidAfter: Self.day(Self.leafDays, from: now),
            issuer: certificate.subject,
            subject: try DistinguishedName { CommonName("localhost") },
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth])
                SubjectAlternativeNames(names + [loopback])
            },
            issuerPrivateKey: .init(key)
        )
        return ServerIdentity(certificate: try leaf.serializeAsPEM().pemString, key: own.pemRepresentation)
    }

    private static func day(_ days: Int, from now: Int) -> Date {
        Date(timeIntervalSince1970: Double(now / 1_000) + Double(days) * secondsPerDay)
    }
}
