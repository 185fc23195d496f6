import Vocabulary

/// What a scenario's practices may do otherwise without anybody's verdict changing.
extension Scenario {
    /// The practices in another order: within each shape alone, so that what meets on one page or before one milestone changes
    /// places.
    func reordered(by draw: Variant.Draw) -> Scenario {
        var dice = Dice(words: "variant-order", draw.rawValue)
        var other = self
        for shape in Shape.allCases where Self.freeShapes.contains(shape) {
            let places = practices.indices.filter { practices[$0].shape == shape }
            for (place, practice) in zip(places, dice.shuffled(places.map { practices[$0] })) {
                other.practices[place] = practice
            }
        }
        return other
    }

    /// The shapes of which several stand beside each other, in an order that nobody depends on.
    static let freeShapes: Set<Shape> = [.gate, .field, .tick, .banner, .message, .fee, .beacon]

    /// The beacons sent and written otherwise, where neither decides: of what is posted the form, of what can be read the writing.
    ///
    /// What the switch of a pair is about stays, so that the pair differs in nothing else.
    ///
    /// - Parameters:
    ///   - transport: How they are sent; nil where that stays.
    ///   - encoding: How what they carry is written; nil where that stays.
    ///   - kept: The practice whose switch makes the twin; nil where there is none.
    /// - Returns: The scenario with its beacons otherwise.
    func resent(by transport: Variant.Transport?, as encoding: Variant.Encoding?, keeping kept: PracticeID?) -> Scenario
    {
        var other = self
        other.practices = practices.map { practice in
            guard practice.shape == .beacon, practice.id != kept else { return practice }
            var (practice, beacon) = (practice, Beacon(practice))
            // Nobody watches a field and writes percent signs.
            if let encoding, beacon.writing.encoding?.isReadable == true, beacon.item != nil,
                !(beacon.manner == .script && encoding == .percent)
            {
                practice.settings["as"] = .word(encoding.rawValue)
                beacon = Beacon(practice)
            }
            let isInAddress = beacon.writing.encoding?.isReadable == true && beacon.item != nil
            switch (beacon.manner, transport) {
            case (.form, .form?), (.form, .json?), (.json, .form?), (.json, .json?):
                practice.settings["by"] = transport.map { .word($0.rawValue) }
            case (.image, let transport?) where !isInAddress, (.form, let transport?) where !isInAddress,
                (.json, let transport?) where !isInAddress:
                practice.settings["by"] = .word(transport.rawValue)
            default: break
            }
            return practice
        }
        return other
    }
}
