import Foundation
import Testing
import Vocabulary
import Walker

/// The shipped lexicon, read once.
enum Shipped {
    static let lexiconText: String = {
        let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "../../fixtures/lexicon/zh-CN.yaml")
        do {
            return try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
        } catch {
            Issue.record("the lexicon cannot be read: \(error)")
            return ""
        }
    }()

    private static let result = Result { try LexiconReader.lexicon(from: lexiconText) }

    static func lexicon() throws -> Lexicon { try result.get() }
}

extension Page {
    /// A page with some buttons under its words.
    static func of(
        _ heading: String,
        _ texts: [String] = [],
        party: Party = .merchant,
        layout: Layout = .full,
        fields: [Control] = [],
        buttons: [Control]
    ) -> Page {
        let words = [Block.heading(heading)] + texts.map(Block.text)
        let form = Block.form(Form(fields: fields, buttons: buttons))
        return Page(title: "某某店", party: party, layout: layout, blocks: words + [form])
    }
}

extension Control {
    static func button(_ label: String, scope: String? = nil, weight: Weight = .plain) -> Control {
        Control(tag: .button, label: label, scope: scope, target: "t-\(label)", weight: weight)
    }

    static func field(_ name: String, _ label: String = "", type: String = "text", required: Bool = false) -> Control {
        Control(tag: .input, label: label, name: name, inputType: type, isRequired: required)
    }

    static func box(_ name: String, _ label: String, ticked: Bool = false) -> Control {
        Control(tag: .input, label: label, name: name, inputType: "checkbox", isChecked: ticked)
    }
}

/// Reads a page as somebody who has reached some milestones.
func sighting(
    of page: Page,
    service: Service = .dineIn,
    reached: Set<Milestone> = [],
    after previous: Page? = nil
) throws -> Sighting {
    let memory = WalkMemory(service: service, reached: reached, previous: previous)
    return PageReader(lexicon: try Shipped.lexicon()).reading(of: page, remembering: memory).sighting
}
