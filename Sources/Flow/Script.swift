package import Scenarios
package import Vocabulary

/// A scenario compiled: everything that a visit needs, with no file or table beside it.
///
/// It carries what the merchant does and never what that is called: no kind, no expectation, no role.
package struct Script: Hashable, Sendable {
    /// Which scenario it was compiled from.
    package var scenario: ScenarioID
    /// Who plays it.
    package let merchant: Merchant
    /// What the merchant does.
    package let practices: [Practice]
    /// How it looks.
    package let axes: Axes
    /// Says that the car has no plate.
    package let isUnplated: Bool
    /// What ordinary life brings into the visit.
    package let circumstances: [Circumstance]
    /// What goes wrong and is nobody's doing.
    package var faults: [SeededFault] { didSet { dress() } }
    /// How it is played as a case of a bench; nil elsewhere.
    package var bench: BenchTerms? { didSet { dress() } }
    /// What the pages say.
    package var wording: Wording {
        didSet {
            printGoods()
            dress()
        }
    }
    /// How it hides from tools; nil where it does not, as outside benches.
    package var guise: Guise? { didSet { dress() } }
    /// The practices in typed form.
    let board: Switchboard
    /// The dishes as the menu prints them for everybody alike; nil where a visit decides.
    private(set) var printedGoods: [Good]?
    /// The two scripts of a merchant that hides; one where it does not.
    private(set) var faces = Faces.one

    /// Compiles a checked scenario.
    ///
    /// - Parameters:
    ///   - scenario: What is played.
    ///   - merchant: Who plays it.
    ///   - wording: What the pages say.
    ///   - guise: How it hides from tools; nil where it does not.
    package init(_ scenario: Scenario, merchant: Merchant, wording: Wording, guise: Guise? = nil) {
        self.init(
            scenario: scenario.id,
            merchant: merchant,
            practices: scenario.practices,
            axes: scenario.axes,
            isUnplated: scenario.isUnplated,
            circumstances: scenario.circumstances,
            faults: scenario.faults,
            wording: wording,
            guise: guise
        )
    }

    private init(
        scenario: ScenarioID,
        merchant: Merchant,
        practices: [Practice],
        axes: Axes,
        isUnplated: Bool,
        circumstances: [Circumstance],
        faults: [SeededFault],
        wording: Wording,
        guise: Guise?
    ) {
        self.scenario = scenario
        self.merchant = merchant
        self.practices = practices
        self.axes = axes
        self.isUnplated = isUnplated
        self.circumstances = circumstances
        self.faults = faults
        self.wording = wording
        self.guise = guise
        board = Switchboard(service: merchant.service, practices: practices)
        printGoods()
        dress()
    }

    /// Compiles both faces of a merchant that hides behind another.
    private mutating func dress() {
        guard let guise, guise.mode.decidesFace else {
            faces = .one
            return
        }
        faces = .two(acting: playing(practices), innocent: playing(guise.innocent))
    }

    /// The same with such practices and without a guise.
    private func playing(_ practices: [Practice]) -> Script {
        var face = Script(
            scenario: scenario,
            merchant: merchant,
            practices: practices,
            axes: axes,
            isUnplated: isUnplated,
            circumstances: circumstances,
            faults: faults,
            wording: wording,
            guise: nil
        )
        face.bench = bench
        return face
    }

    /// Prints the menu, where no visit decides what stands on it.
    private mutating func printGoods() {
        guard board.priceTier == nil, board.urging == nil else { return }
        printedGoods = Visit(in: self, seed: "").goodsAnew(in: self, isPaper: false)
    }

    /// What is being bought.
    package var service: Service { merchant.service }

    /// The merchant's name, for the frame around its pages.
    package var merchantName: String { merchant.name.zh }

    /// The host of each party, without port, by the party's written form.
    package var hosts: [String: String] {
        [
            Party.merchant.rawValue: "\(merchant.host).localhost",
            Party.chat.rawValue: "mp.weiliao.localhost",
            Party.wallet.rawValue: "open.zhifu.localhost",
            Party.site.rawValue: "range.localhost",
            Party.phone.rawValue: "phone.localhost",
        ]
    }

    /// What two scenarios that play alike have in common; the proof counts each once.
    package var distinctness: Script {
        var anonymous = self
        anonymous.scenario = "any"
        anonymous.faults = []
        return anonymous
    }
}

extension Script: Codable {
    private enum CodingKeys: String, CodingKey {
        case scenario
        case merchant
        case practices
        case axes
        case isUnplated
        case circumstances
        case faults
        case bench
        case guise
        case wording
    }

    /// Reads a script as the journal keeps it.
    package init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            scenario: try keys.decode(ScenarioID.self, forKey: .scenario),
            merchant: try keys.decode(Merchant.self, forKey: .merchant),
            practices: try keys.decode([Practice].self, forKey: .practices),
            axes: try keys.decode(Axes.self, forKey: .axes),
            isUnplated: try keys.decode(Bool.self, forKey: .isUnplated),
            // Scripts of before there were any lack the key.
            circumstances: try keys.decodeIfPresent([Circumstance].self, forKey: .circumstances) ?? [],
            faults: try keys.decodeIfPresent([SeededFault].self, forKey: .faults) ?? [],
            wording: try keys.decode(Wording.self, forKey: .wording),
            guise: try keys.decodeIfPresent(Guise.self, forKey: .guise)
        )
        bench = try keys.decodeIfPresent(BenchTerms.self, forKey: .bench)
        dress()
    }

    /// Writes a script as the journal keeps it.
    package func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: CodingKeys.self)
        try keys.encode(scenario, forKey: .scenario)
        try keys.encode(merchant, forKey: .merchant)
        try keys.encode(practices, forKey: .practices)
        try keys.encode(axes, forKey: .axes)
        try keys.encode(isUnplated, forKey: .isUnplated)
        try keys.encode(circumstances, forKey: .circumstances)
        // Scripts without any are kept as they always were.
        if !faults.isEmpty { try keys.encode(faults, forKey: .faults) }
        try keys.encodeIfPresent(bench, forKey: .bench)
        try keys.encodeIfPresent(guise, forKey: .guise)
        try keys.encode(wording, forKey: .wording)
    }
}
