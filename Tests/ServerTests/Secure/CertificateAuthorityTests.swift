import Testing

@testable import Server

struct CertificateAuthorityTests {
    private static let now = 1_774_000_000_000

    @Test func `an authority reads back from its two texts`() throws {
        let made = try CertificateAuthority(now: Self.now)
        let read = try CertificateAuthority(certificate: made.certificatePEM, key: made.keyPEM)
        #expect(try read.certificatePEM == made.certificatePEM)
        #expect(read.keyPEM == made.keyPEM)
    }

    @Test func `a key of another is refused, and so is what is none`() throws {
        let (one, other) = (try CertificateAuthority(now: Self.now), try CertificateAuthority(now: Self.now))
        #expect(throws: RangeError.self) {
            try CertificateAuthority(certificate: one.certificatePEM, key: other.keyPEM)
        }
        #expect(throws: (any Error).self) { try CertificateAuthority(certificate: "none", key: one.keyPEM) }
    }

    @Test func `each start has a key of its own`() throws {
        let authority = try CertificateAuthority(now: Self.now)
        let (one, other) = (
            try authority.identity(of: ["a.localhost"], now: Self.now),
            try authority.identity(of: ["a.localhost"], now: Self.now)
        )
        #expect(one.key != other.key)
        #expect(one.certificate != other.certificate)
        _ = try one.configuration
    }
}
