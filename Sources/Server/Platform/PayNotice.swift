import Flow
import Foundation
import Vocabulary

/// The notice of a payment as it went to the merchant's `notify_url`; its id is the same however often it is read.
///
/// - Source: platform.md section 7.
struct PayNotice: Encodable, Sendable {
    let createTime: String
    let eventType = "TRANSACTION.SUCCESS"
    let id: String
    let resource: Resource
    let resourceType = "encrypt-resource"
    let summary = "支付成功"

    private enum CodingKeys: String, CodingKey {
        case createTime = "create_time"
        case eventType = "event_type"
        case id
        case resource
        case resourceType = "resource_type"
        case summary
    }

    /// Writes the notice of a visit's payment.
    ///
    /// - Throws: What keeps it from being sealed.
    init(_ payment: PlatformRecord.Payment, at place: Int, of file: PlatformFile) throws {
        let time = payment.turn.at
        createTime = time.rfc3339
        let digits = time.toTheSecond.filter(\.isNumber)
        id = "EV-\(digits)\(place < 9 ? "0" : "")\(place + 1)"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let nonce = file.addresses.platformWord("notice", file.visit.rawValue, payment.number, length: 12)
        let seal = PaySeal(key: file.payKey, nonce: nonce)
        resource = Resource(
            ciphertext: try seal.sealed(
                Array(try encoder.encode(Transaction(payment, of: file))),
                with: Resource.associated
            ),
            nonce: nonce
        )
    }

    struct Resource: Encodable, Sendable {
        static let associated = "transaction"

        let algorithm = PaySeal.algorithm
        let associatedData = associated
        let ciphertext: String
        let nonce: String
        let originalType = associated

        private enum CodingKeys: String, CodingKey {
            case algorithm
            case associatedData = "associated_data"
            case ciphertext
            case nonce
            case originalType = "original_type"
        }
    }
}
