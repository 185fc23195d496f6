import Vocabulary

extension Switchboard {
    /// Items whose fields are filled with a value that can be read on the way.
    private static let written: Set<Demand> = [
        .phoneNumber, .realName, .nickname, .email, .receiverName, .receiverAddress, .birthday, .idDocument,
        .region, .childName, .childBirthday, .childSchool, .taxpayerNumber,
    ]

    /// The kind of forms that travel in plain, at the first form that carries a value of a person.
    var transportEntries: [AnswerKey.Entry] {
        guard !mainCode.isBare, service.spine == .order, let transport, transport.manner == .plain else { return [] }
        let isInForm = fields.contains { Self.written.contains($0.item) && !takenAtForm.contains($0.item) }
        let isInInvoice = invoiceAskings.contains {
            Self.written.contains($0.item) && !takenAtInvoice.contains($0.item)
        }
        guard isInForm || isInInvoice else { return [] }
        return [
            .init(kind: .plaintextTransport, stage: isInForm ? formStage : .invoice, practices: [transport.id])
        ]
    }
}
