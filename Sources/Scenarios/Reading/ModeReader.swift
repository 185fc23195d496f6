import Vocabulary
import Yams

/// Reads one mode file.
package enum ModeReader {
    /// A mode as read; nil where something is wrong.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - file: Its name as the author knows it.
    ///   - merchants: Those who will be played in it; a mode must suit each of them.
    ///   - wording: The messages there are.
    /// - Returns: The mode, and what is wrong.
    package static func read(
        _ bytes: [UInt8],
        file: String,
        merchants: [Merchant],
        wording: Wording
    ) -> (mode: Mode?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var draft = Draft(file: file)
            let mode = mode(node, in: &draft)
            if let mode, let services = node.mapping?["services"] {
                let found = merchants.flatMap {
                    problems(in: mode, of: $0, services: services, wording: wording, file: file)
                }
                for problem in Set(found).sorted() { draft.add(problem) }
            }
            return (draft.problems.isEmpty ? mode : nil, draft.problems.sorted())
        }
    }

    private static func problems(
        in mode: Mode,
        of merchant: Merchant,
        services: Node,
        wording: Wording,
        file: String
    ) -> [Problem] {
        guard let scenario = mode.scenario(of: merchant), let play = services[merchant.service.rawValue] else {
            return []
        }
        return ScenarioChecker(merchant: merchant, wording: wording)
            .problems(in: scenario, at: Places(node: play, file: file))
    }

    private static func mode(_ node: Node, in draft: inout Draft) -> Mode? {
        let keys = draft.mapping(node, of: "a mode", required: ["id", "title", "services"])
        let id = draft.id(keys["id"], of: "id")
        if let id, ScenarioReader.stem(of: draft.file) != id {
            draft.report(keys["id"], .badID, "id `\(id)` is not the file's stem", fix: "name the file \(id).yaml")
        }
        let title = draft.bilingual(keys["title"], of: "title")
        guard let services = keys["services"], let id, let title else { return nil }
        let plays = draft.mapping(services, of: "services", optional: Service.allCases.map(\.rawValue))
        var read: [Service: Mode.Play] = [:]
        for service in Service.allCases {
            guard let play = plays[service.rawValue] else { continue }
            let parts = draft.mapping(play, of: service.rawValue, required: ["expect"], optional: ["practices"])
            read[service] = Mode.Play(
                practices: PracticeReader.practices(parts["practices"], in: &draft),
                expect: ExpectationReader.expectation(parts["expect"], in: &draft)
            )
        }
        return Mode(id: id, title: title, plays: read)
    }
}
