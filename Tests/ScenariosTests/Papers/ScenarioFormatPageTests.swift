import Testing
import Vocabulary

@testable import Scenarios

struct ScenarioFormatPageTests {
    @Test(arguments: ScenarioFormatPage.samples) func `a sample on the page reads and is right`(_ sample: String) throws
    {
        let id = try #require(sample.split(separator: "\n").first { $0.hasPrefix("id: ") }).dropFirst(4)
        let reading = Shelf.read(sample, as: "\(id).yaml")
        #expect(reading.problems.map(\.text) == [])
        let scenario = try #require(reading.scenario)
        for played in [scenario, scenario.turned].compactMap(\.self) {
            #expect(Shelf.library.answerKey(of: played).kinds == played.expect.findings, "\(played.id)")
        }
        #expect(ScenarioFormatPage.text.contains(sample))
    }

    @Test func `the page names every key, shape, parameter, word and problem`() {
        let page = ScenarioFormatPage.text
        var words = ScenarioReader.keys.map(\.name) + Problem.ID.allCases.map(\.rawValue) + Axes.looks
        words += Kind.allCases.map(\.rawValue)
        for shape in Shape.allCases {
            words.append(shape.rawValue)
            for parameter in shape.parameters {
                words.append(parameter.name)
                switch parameter.form {
                case .word(let list), .words(let list): words += list
                case .flag, .number, .message: break
                }
            }
        }
        for word in words {
            #expect(page.contains("`\(word)`") || page.contains(", \(word)") || page.contains("| \(word),"), "\(word)")
        }
        #expect(!page.contains("| |") && !page.contains("\\"))
    }

    @Test func `each problem is explained in a line of its own`() {
        let lines = ScenarioFormatPage.text.split(separator: "\n")
        for id in Problem.ID.allCases {
            #expect(lines.contains { $0.hasPrefix("| `\(id.rawValue)` | ") && $0.count > 30 })
        }
    }
}
