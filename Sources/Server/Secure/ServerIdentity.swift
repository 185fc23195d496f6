import NIOSSL

/// What a server shows to prove that it is the range: a certificate, and the key to it.
package struct ServerIdentity: Sendable {
    /// The certificate as PEM.
    let certificate: String
    /// Its key as PEM; it is kept nowhere.
    let key: String

    /// How a port speaks with it.
    var configuration: TLSConfiguration {
        get throws {
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(certificate.utf8)).map { .certificate($0) },
                privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem))
            )
            configuration.applicationProtocols = ["http/1.1"]
            return configuration
        }
    }
}
