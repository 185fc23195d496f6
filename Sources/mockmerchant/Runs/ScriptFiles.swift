import Foundation
import Scenarios
import Vocabulary

/// Written walks among what a command line names.
enum ScriptFiles {
    /// Says that a word names a script's file, and no scenario.
    static func isScript(_ word: String) -> Bool { word.hasSuffix(".yaml") || word.hasSuffix(".yml") }

    /// Reads scripts; what is wrong with any of them is printed, and ends the run.
    ///
    /// - Parameters:
    ///   - paths: Their files.
    ///   - library: What there is to be walked.
    ///   - personas: Who can walk.
    /// - Returns: The scripts in the order given.
    /// - Throws: ``RunError`` where one cannot be read, or two have one name.
    static func scripts(at paths: [String], of library: Library, personas: [Persona]) throws -> [WalkScript] {
        let services = Dictionary(library.scenarios.map { ($0.id, $0.service) }) { first, _ in first }
        let reader = ScriptReader(services: services, personas: personas.map(\.id))
        var scripts: [WalkScript] = []
        var count = 0
        for path in paths {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw RunError.badInput("cannot read \(path); see that it is there")
            }
            let read = reader.script(path, Array(data))
            for problem in read.problems { Console.log(problem.text) }
            count += read.problems.count
            if let script = read.script { scripts.append(script) }
        }
        guard count == 0 else {
            throw RunError.badInput("\(count) \(count == 1 ? "problem" : "problems"); nothing was run")
        }
        var seen: [ScenarioID: String] = [:]
        for script in scripts {
            if let other = seen.updateValue(script.file, forKey: script.id) {
                throw RunError.badInput(
                    "\(other) and \(script.file) would both be called \(script.id) in reports; give one another name"
                )
            }
        }
        return scripts
    }
}
