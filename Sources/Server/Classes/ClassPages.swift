import Hummingbird
import Vocabulary

/// Writes the pages of classes, each with what all of them have.
struct ClassPages: Sendable {
    let templates: PageTemplates

    /// A page: what its template sees, and what the frame sees beside it.
    ///
    /// - Parameters:
    ///   - template: The template's name.
    ///   - view: What it shows.
    ///   - status: The answer's status.
    /// - Returns: The answer.
    /// - Throws: ``PageTemplates/Failure``.
    func page(_ template: String, _ view: some Sendable, status: HTTPResponse.Status = .ok) throws -> Response {
        Answer.html(try templates.render(template, view), status: status)
    }
}

/// The language of a trainer's page.
struct Tongue: Hashable, Sendable {
    /// Says that the page is in Chinese.
    let zh: Bool
    /// Says that it is in English.
    let en: Bool
    /// The language as HTML names it.
    let code: String

    /// The cookie that remembers it.
    static let cookie = "mm_lang"

    /// The language that a request asks for: by its address, else by its cookie, else by what the browser prefers.
    init(of request: Request) {
        let asked = request.uri.queryParameters["lang"].map(String.init) ?? request.cookie(named: Self.cookie)
        if let asked, ["zh", "en"].contains(asked) {
            self.init(isChinese: asked == "zh")
        } else {
            self.init(isChinese: !(request.headers[.acceptLanguage] ?? "zh").lowercased().hasPrefix("en"))
        }
    }

    /// A language by name.
    init(isChinese: Bool) {
        zh = isChinese
        en = !isChinese
        code = isChinese ? "zh-CN" : "en"
    }

    /// The words of a pair in this language.
    func callAsFunction(_ words: Bilingual) -> String { zh ? words.zh : words.en }
}
