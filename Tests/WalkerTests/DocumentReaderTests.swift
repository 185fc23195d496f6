import Foundation
import Testing
import Vocabulary

@testable import Walker

/// What is read of a document is what decoding it says, whatever it looks like and however often it was read.
struct DocumentReaderTests {
    private static let page = Page(
        title: "\"page\":{点餐}",
        blocks: [
            .heading("a \\ \"b\""), .facts([Fact("{", "}")]),
            .form(Form(fields: [], buttons: [Control(tag: .button, label: "提交[", target: "t")])),
        ],
        refusal: "]"
    )
    private static let documents = [
        VisitDocument(address: "/v/t", page: page, clock: 12, resources: []),
        VisitDocument(address: "/v/u", page: page, clock: 13, resources: []),
        VisitDocument(address: "/v/t", page: Page(title: "", blocks: []), clock: -1, resources: []),
        VisitDocument(address: "/v/\"q\"\\", page: page, clock: 0, resources: []),
        VisitDocument(
            address: "/v/t",
            page: page,
            codes: ["page": "/v/c", "\"page\":{": "}"],
            clock: 1,
            resources: []
        ),
        VisitDocument(
            address: "/v/t",
            page: page,
            clock: 1,
            resources: [Resource(.post, to: "//a/", body: "{\"page\":{")]
        ),
        VisitDocument(address: "/v/t", page: page, clock: 1, resources: nil),
    ]

    private static func bytes(_ document: VisitDocument, _ format: JSONEncoder.OutputFormatting) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = format
        return Array(try encoder.encode(document))
    }

    @Test(arguments: documents.indices)
    func `a document is read as it was written`(_ place: Int) throws {
        let document = Self.documents[place]
        let reader = DocumentReader(bound: 4)
        for format: JSONEncoder.OutputFormatting in [
            [.sortedKeys, .withoutEscapingSlashes], [.sortedKeys], [], [.prettyPrinted],
        ] {
            for _ in 0..<2 { #expect(try reader.document(in: Self.bytes(document, format)) == document) }
        }
    }

    @Test func `documents that differ by a sign are told apart`() throws {
        let reader = DocumentReader()
        let long = String(repeating: "长", count: 400)
        for turn in 0..<3 {
            for word in ["甲", "乙"] {
                let page = Page(title: "t", blocks: [.text(long), .text(word), .text(long)])
                let document = VisitDocument(address: "/v/t", page: page, clock: turn, resources: [])
                #expect(try reader.document(in: Self.bytes(document, [.sortedKeys])) == document)
            }
        }
    }

    @Test(arguments: [
        "", "{", "[]", #"{"page":{}}"#, #"{"page":{"title":1}}"#, #"{"page":{"#, #"{"page":{}}}"#, #""page":{}"#,
    ])
    func `what is no document is refused`(_ text: String) {
        #expect(throws: (any Error).self) { try DocumentReader().document(in: Array(text.utf8)) }
    }
}
