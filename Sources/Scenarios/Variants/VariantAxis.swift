/// The axes along which a scenario can be varied, each with its values: what a cover pairs.
package enum VariantAxis: String, CaseIterable, Codable, Hashable, Sendable {
    /// The phrasing.
    case register
    /// The characters.
    case glyphs
    /// How asking pages lie over the screen.
    case layout
    /// How a box to tick is made.
    case widget
    /// How fields are named on the wire.
    case dialect
    /// The colours.
    case look
    /// How much the way past a gate draws the eye.
    case refusal
    /// The order of what may stand in any.
    case order
    /// How beacons are sent.
    case transport
    /// How what they carry is written.
    case encoding
    /// Under which invented name it is played.
    case merchant
    /// What is sold, in which order and for how much.
    case menu

    /// The values that a cover pairs, by their words; the held-out phrasing is none of them.
    package var values: [String] {
        switch self {
        case .register: Variant.Register.open.map(\.rawValue)
        case .glyphs: words(Variant.Glyphs.self)
        case .layout: words(Axes.Layout.self)
        case .widget: words(Axes.Widget.self)
        case .dialect: words(Axes.Dialect.self)
        case .look: words(Variant.Look.self)
        case .refusal: words(Axes.Refusal.self)
        case .order, .merchant, .menu: words(Variant.Draw.self)
        case .transport: words(Variant.Transport.self)
        case .encoding: words(Variant.Encoding.self)
        }
    }

    private func words<Value: CaseIterable & RawRepresentable<String>>(_: Value.Type) -> [String] {
        Value.allCases.map(\.rawValue)
    }

    /// The variant's value on this axis; nil where it has none.
    package func value(in variant: Variant) -> String? {
        switch self {
        case .register: variant.register?.rawValue
        case .glyphs: variant.glyphs?.rawValue
        case .layout: variant.layout?.rawValue
        case .widget: variant.widget?.rawValue
        case .dialect: variant.dialect?.rawValue
        case .look: variant.look?.rawValue
        case .refusal: variant.refusal?.rawValue
        case .order: variant.order?.rawValue
        case .transport: variant.transport?.rawValue
        case .encoding: variant.encoding?.rawValue
        case .merchant: variant.merchant?.rawValue
        case .menu: variant.menu?.rawValue
        }
    }

    /// Gives the variant a value on this axis; a word that is none of its values takes the value away.
    package func set(_ word: String?, in variant: inout Variant) {
        switch self {
        case .register: variant.register = word.flatMap(Variant.Register.init)
        case .glyphs: variant.glyphs = word.flatMap(Variant.Glyphs.init)
        case .layout: variant.layout = word.flatMap(Axes.Layout.init)
        case .widget: variant.widget = word.flatMap(Axes.Widget.init)
        case .dialect: variant.dialect = word.flatMap(Axes.Dialect.init)
        case .look: variant.look = word.flatMap(Variant.Look.init)
        case .refusal: variant.refusal = word.flatMap(Axes.Refusal.init)
        case .order: variant.order = word.flatMap(Variant.Draw.init)
        case .transport: variant.transport = word.flatMap(Variant.Transport.init)
        case .encoding: variant.encoding = word.flatMap(Variant.Encoding.init)
        case .merchant: variant.merchant = word.flatMap(Variant.Draw.init)
        case .menu: variant.menu = word.flatMap(Variant.Draw.init)
        }
    }
}
