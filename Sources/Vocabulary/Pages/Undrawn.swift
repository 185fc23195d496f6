/// Something that stands in a page's document and that no screen draws; not part of the page as data.
package enum Undrawn: Hashable, Sendable {
    /// A sentence.
    case words(String)
    /// A button, with what a press of it would send: nothing that the page offers.
    case button(words: String, target: String)
}
