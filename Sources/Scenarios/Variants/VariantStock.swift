/// What scenarios are varied with: other phrasings, other characters, other merchants.
package struct VariantStock: Sendable {
    /// The phrasings that were read, the shipped one among them.
    package var registers: [Variant.Register: Wording]
    /// The same in traditional characters.
    package var traditionalRegisters: [Variant.Register: Wording]
    /// How simplified characters are written traditionally.
    package var traditional: Traditional
    /// What merchants can be called and can sell.
    package var banks: MerchantBanks

    /// Makes the stock.
    ///
    /// - Parameters:
    ///   - registers: The phrasings.
    ///   - traditional: How simplified characters are written traditionally.
    ///   - banks: What merchants can be called and can sell.
    package init(
        registers: [Variant.Register: Wording] = [:],
        traditional: Traditional = Traditional(),
        banks: MerchantBanks = MerchantBanks()
    ) {
        self.registers = registers
        self.traditional = traditional
        self.banks = banks
        traditionalRegisters = registers.mapValues { traditional.wording($0) }
    }
}
