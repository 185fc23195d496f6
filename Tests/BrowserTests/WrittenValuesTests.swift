import Foundation
import TestKit
import Testing
import Vocabulary

@testable import Walker

/// What the range's script makes of a watched field in Chromium is, byte for byte, what the client makes of it.
@Suite(.browser, .serialized, .timeLimit(.minutes(5)))
struct WrittenValuesTests {
    /// How a script can write a value.
    private static let encodings: [Encoding] = [.clear, .base64, .hex, .md5, .sha256]

    /// A page with one watched field, and in the place of the network a list of what was posted.
    ///
    /// The list is written down in the moment of sending: what would come later comes too late.
    private static func prepare(_ window: WebDriver, watching encoding: Encoding) async throws {
        let file = RepositoryRoot.folder.appending(path: "Sources/Server/Public/range.js")
        let script = """
            globalThis.posted = [];
            globalThis.fetch = (to, init) => { posted.push(String(init.body)); return Promise.resolve(); };
            document.body.innerHTML = "<form><input name=told><button>go</button></form>"
                + "<i data-watch=told data-to=/sa.gif data-as=" + arguments[0] + "></i>";
            document.forms[0].addEventListener("submit", (event) => event.preventDefault());
            {
            \(try String(contentsOf: file, encoding: .utf8))
            }
            return globalThis.crypto?.subtle === undefined;
            """
        // As on a plain network, the browser has no digests of its own here.
        let hasNone: Bool = try await window.run(script, with: [encoding.rawValue])
        #expect(hasNone)
    }

    private static func posted(_ value: String, in window: WebDriver) async throws -> [String] {
        try await window.run(
            """
            posted.length = 0;
            document.forms[0].elements.told.value = arguments[0];
            document.forms[0].requestSubmit();
            return posted.slice();
            """,
            with: [value]
        )
    }

    @Test(arguments: encodings)
    func `a script writes a value as the client does`(_ encoding: Encoding) async throws {
        // Lengths about a block of 64 bytes are where padding goes wrong.
        let long = [55, 56, 57, 63, 64, 65, 119, 120, 200].map { String(repeating: "7", count: $0) }
        try await Chromium.window { window in
            try await window.go(to: "data:text/html,<title>plain</title>")
            try await Self.prepare(window, watching: encoding)
            for value in ["15412345678", "闻青禾", "a+b&c=d e~*'()", "c-x@canary.test"] + long {
                let body = FormBody.bytes(of: [("told", Canaries.text(value, as: encoding))])
                let expected = String(decoding: body, as: UTF8.self)
                #expect(try await Self.posted(value, in: window) == [expected], "\(value)")
            }
            #expect(try await Self.posted("", in: window) == [], "an empty field was told")
        }
    }
}
