import Vocabulary

extension Library {
    /// A scenario played otherwise; its answer key stays what it is.
    ///
    /// The library must have been read with what variants need: `LibraryReader.Files.variants`.
    ///
    /// - Parameters:
    ///   - scenario: A scenario of this library.
    ///   - variant: What is otherwise.
    /// - Returns: What a script is compiled of.
    package func varied(_ scenario: Scenario, by variant: Variant) -> Varied {
        var (other, player) = (scenario, merchant(of: scenario))
        other.axes = scenario.axes.varied(by: variant)
        let turn = pairSwitch(of: scenario)
        // Of a pair that differs in how the way past is drawn, nothing else about it may differ.
        if turn.map(isDrawn) ?? false { other.axes.refusal = scenario.axes.refusal }
        if let draw = variant.order { other = other.reordered(by: draw) }
        if variant.transport != nil || variant.encoding != nil {
            other = other.resent(by: variant.transport, as: variant.encoding, keeping: turn?.practice)
        }
        if let draw = variant.menu { player = player.restocked(by: draw, from: variants.banks) }
        if let draw = variant.merchant { player = player.renamed(by: draw, from: variants.banks) }
        if variant.glyphs == .traditional { player = variants.traditional.merchant(player) }
        return Varied(
            scenario: other,
            merchant: player,
            wording: wording(in: variant.register ?? .shipped, variant.glyphs ?? .simplified)
        )
    }

    /// A register in some characters.
    ///
    /// - Parameters:
    ///   - register: The phrasing; the library must have been read with it.
    ///   - glyphs: The characters.
    /// - Returns: What the pages say.
    package func wording(in register: Variant.Register, _ glyphs: Variant.Glyphs) -> Wording {
        let written = glyphs == .traditional ? variants.traditionalRegisters : variants.registers
        if let wording = written[register] { return wording }
        guard register == .shipped else {
            preconditionFailure("the library was read without the register \(register.rawValue)")
        }
        return glyphs == .traditional ? variants.traditional.wording(wording) : wording
    }

    /// The switch that tells a scenario from its twin, the same for both; nil where it has none.
    func pairSwitch(of scenario: Scenario) -> Scenario.Switch? {
        if let twin = scenario.twin { return twin }
        guard case .twin = scenario.role else { return nil }
        return files.first { $0.twin != nil && scenario.id.rawValue == "\($0.id).twin" }?.twin
    }

    /// Says that a switch shows on a drawn page alone.
    private func isDrawn(_ turn: Scenario.Switch) -> Bool {
        Shape.allCases.flatMap(\.parameters).contains { $0.name == turn.parameter && $0.isDrawn }
    }
}

extension Axes {
    /// The axes with what a variant has a value for.
    func varied(by variant: Variant) -> Axes {
        Axes(
            layout: variant.layout ?? layout,
            widget: variant.widget ?? widget,
            dialect: variant.dialect ?? dialect,
            look: variant.look?.rawValue ?? look,
            refusal: variant.refusal ?? refusal
        )
    }
}
