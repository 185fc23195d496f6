import Foundation
import Vocabulary

/// The lines of a report that can be merged, key for key.
enum RunRecord {
    /// The schema that the lines keep to.
    static let schemaName = "urn:mockmerchant:schema:run:1"

    /// What a line is.
    enum Event: String, Codable {
        case run
        case scenario
        case end
    }

    /// Any line, as far as it says what it is.
    struct Line: Decodable {
        var event: Event
    }

    /// The first line: the run.
    struct Head: Codable, Equatable {
        var event = Event.run
        var schema: String
        var version: String
        var seed: String
        var hasProof: Bool
        var terms: Terms
        /// The law that the findings rest on, as a number that changes with it.
        var law: String
        var started: Int?
        /// Absent for a whole run.
        var shard: RangeReport.Shard?
        /// Every scenario of the whole run.
        var selected: [ScenarioID]

        /// The line of a report.
        init(_ report: RangeReport) {
            schema = RunRecord.schemaName
            version = report.version
            seed = report.seed
            hasProof = report.hasProof
            terms = report.terms
            law = RunRecord.digest(of: report.law)
            started = report.started
            shard = report.shard
            selected = report.selected.isEmpty ? report.rows.map(\.scenario) : report.selected
        }

        /// The same without what differs from part to part.
        var common: Self {
            var common = self
            common.started = nil
            common.shard = nil
            return common
        }
    }

    /// A scenario's line.
    struct Row: Codable {
        var event = Event.scenario
        var scenario: ScenarioID
        /// What was tested about it: for readers; whoever merges looks at the row.
        var outcomes: [Outcome]
        var row: ScenarioRow

        /// The line of a row: of each page what reports tell, its title, whose it is and what was pressed.
        init(_ row: ScenarioRow, outcomes: [Outcome]) {
            scenario = row.scenario
            self.outcomes = outcomes
            self.row = row
            for walk in row.walks.indices {
                for step in row.walks[walk].steps.indices {
                    let page = row.walks[walk].steps[step].page
                    let pressed = page.controls.first { $0.label == row.walks[walk].steps[step].pressed }.map {
                        pressed in
                        Control(tag: pressed.tag, label: pressed.label, target: pressed.target)
                    }
                    self.row.walks[walk].steps[step].page = Page(
                        title: page.title,
                        party: page.party,
                        blocks: pressed.map { [.form(Form(buttons: [$0]))] } ?? []
                    )
                    let host = PageDocument.withoutPort(row.walks[walk].steps[step].exchange.host)
                    self.row.walks[walk].steps[step].exchange.host = host
                }
            }
        }
    }

    /// The last line.
    struct End: Codable {
        var event = Event.end
        var seconds: Double?
        var scenarios: Int
    }

    /// A number that changes with the law tables.
    static func digest(of law: LawTables) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        // Strings, numbers and dates alone: they can always be written.
        let kinds = (try? encoder.encode(law.kinds)) ?? Data()
        let provisions = (try? encoder.encode(law.provisions)) ?? Data()
        return String(StableHash.of(String(decoding: kinds + provisions, as: UTF8.self)), radix: 16)
    }
}
