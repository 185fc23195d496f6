import Mustache
import Testing

@testable import Server

struct PageTemplatesTests {
    @Test func `a template that nobody wrote is thrown with its name`() throws {
        let templates = PageTemplates(library: MustacheLibrary())
        let failure = #expect(throws: PageTemplates.Failure.self) { try templates.render("lost-page", 1) }
        #expect(failure?.message.contains("lost-page") == true)
    }

    @Test func `the shipped templates are found`() throws {
        let view = RangePage.gone()
        #expect(try view.html(PageTemplates()).hasPrefix("<!doctype html>"))
    }
}
