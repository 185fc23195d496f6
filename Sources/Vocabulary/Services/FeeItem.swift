/// What an amount beside the goods is charged for.
package enum FeeItem: String, Codable, CaseIterable, Hashable, Sendable {
    /// Plates and chopsticks.
    case tableware
    /// The tea on the table.
    case tea
    /// Boxes and bags.
    case packing
    /// A gift to somebody else.
    case donation
    /// Being served.
    case service
    /// A pack of coupons.
    case couponPack = "coupon-pack"
    /// A room of one's own.
    case room
}
