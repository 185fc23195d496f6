package import Vocabulary

/// The HTML face of a page.
///
/// It shows what the page holds and nothing else: classes are chosen from words and layout that a screen shows
/// anyway, so that no class, id or name tells more than the page's JSON.
package struct PageHTML: Sendable {
    static let template = "page"

    private var templates: PageTemplates

    /// Makes the face from the templates read at start.
    package init(templates: PageTemplates) { self.templates = templates }

    /// Writes the page as one HTML document that works without scripts.
    ///
    /// - Parameters:
    ///   - page: What is shown.
    ///   - addresses: Where its forms and stickers lead, and the clock for the strip.
    /// - Returns: The document.
    /// - Throws: ``PageTemplates/Failure`` when a template is missing.
    package func html(of page: Page, at addresses: PageAddresses) throws -> String {
        try templates.render(Self.template, PageView(page, addresses))
    }
}
