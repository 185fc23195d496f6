/// How the way past an asking is drawn beside the way to give, as measured on a screen.
///
/// Only a client that draws pages has it: no markup says what a style sheet makes of a control.
///
/// - Source: the refuse control of `reference/client.md`, part 7: contrast by relative luminance, area against area.
package struct ChoiceDrawn: Hashable, Codable, Sendable {
    /// The contrast of the refusing words against what lies behind them.
    ///
    /// - Unit: hundredths; 100 is invisible, 2,100 black on white.
    package var contrast: Int
    /// The refusing words' area against that of the giving control.
    ///
    /// - Unit: hundredths.
    package var area: Int

    /// The contrast below which words are as good as not there: half of what is asked for large print.
    package static let leastContrast = 150
    /// The share of the giving control's area below which the other is as good as not there.
    package static let leastArea = 3

    /// Makes a measurement.
    package init(contrast: Int, area: Int) {
        self.contrast = contrast
        self.area = area
    }

    /// Says that people overlook it.
    package var isHidden: Bool { contrast < Self.leastContrast || area < Self.leastArea }
}
