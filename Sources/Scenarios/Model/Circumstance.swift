import Vocabulary

/// Something that ordinary life brings into a visit: it changes the way, and never decides a verdict.
package enum Circumstance: String, CaseIterable, Codable, Hashable, Sendable {
    /// The camera at the exit takes the plate for another car's.
    case misreadPlate = "misread-plate"
    /// The car gets to the barrier after the time to leave is over.
    case overstay
    /// Somebody else at the table orders into the same cart.
    case companion

    /// What it is, for the format page.
    package var meaning: String {
        switch self {
        case .misreadPlate: "the camera at the exit takes the plate for another car's, until it is typed"
        case .overstay: "the way to the barrier takes longer than the time to leave after paying"
        case .companion: "somebody else at the table orders into the same cart"
        }
    }

    /// Says that it can happen at a merchant.
    ///
    /// - Parameter merchant: Whose service is bought.
    /// - Returns: Whether a visit there can come into it.
    package func canHappen(at merchant: Merchant) -> Bool {
        switch self {
        case .overstay: merchant.service.spine == .stay
        case .misreadPlate: merchant.service.spine == .stay && merchant.lotCode == .exitLane
        case .companion: merchant.service == .dineIn
        }
    }

    /// Where it can happen, in words that finish "only".
    package var ground: String {
        switch self {
        case .misreadPlate: "a car park with its code at the exit lane reads plates"
        case .overstay: "a car park sets a time to leave"
        case .companion: "a table is shared"
        }
    }
}
