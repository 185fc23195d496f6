import Foundation

/// What is in effect, and where it came from: flag over environment over `mockmerchant.yaml` over what holds anyway.
struct Settings: Sendable {
    /// One setting in effect.
    struct InEffect: Hashable, Sendable {
        /// Which one.
        var setting: Preference
        /// Its words; empty for nothing.
        var words: [String]
        /// Where they came from.
        var origin: String

        /// The value in one line.
        var text: String { words.isEmpty ? "-" : words.joined(separator: " ") }
    }

    /// What this process was started with.
    static let ofProcess = Result {
        try Settings(
            given: Array(CommandLine.arguments.dropFirst()),
            environment: ProcessInfo.processInfo.environment,
            files: { try? String(contentsOfFile: $0, encoding: .utf8) }
        )
    }

    /// The verb; empty where none was named.
    let verb: String
    /// What the command line would have to say for all of it to hold.
    let arguments: [String]
    /// The settings that the verb knows, in the order of the catalogue.
    let inEffect: [InEffect]

    /// Finds out what holds.
    ///
    /// - Parameters:
    ///   - given: What follows the program's name.
    ///   - environment: The environment.
    ///   - files: The text of a file; nil where it cannot be read.
    /// - Throws: ``RunError`` where the file sets what cannot be set, or was named and cannot be read.
    init(given: [String], environment: [String: String], files: (String) -> String?) throws {
        let verb = given.first { !$0.hasPrefix("-") } ?? ""
        self.verb = verb
        let known = PreferenceCatalogue.all.filter { $0.verbs.contains(verb) }
        // Behind `--` stands somebody else's command line.
        let own = given.prefix { $0 != "--" }
        func flag(_ name: String) -> String? {
            if let place = own.firstIndex(of: "--\(name)") {
                return own.dropFirst(place - own.startIndex + 1).first ?? ""
            }
            return own.first { $0.hasPrefix("--\(name)=") }.map { String($0.dropFirst(name.count + 3)) }
        }
        let named = flag("config") ?? environment["MOCKMERCHANT_CONFIG"]
        let text = files(named ?? SettingsFile.standardName)
        if let named, text == nil { throw RunError.badInput("\(named) cannot be read; name a file of settings") }
        let file =
            known.isEmpty
            ? nil : try text.map { try SettingsFile($0, name: named ?? SettingsFile.standardName) }
        var added: [String] = []
        inEffect = known.map { setting in
            if let value = flag(setting.name) {
                let words = setting.form == .flag ? ["true"] : [value]
                return InEffect(setting: setting, words: words, origin: "flag")
            }
            let variable = environment[setting.variable].flatMap { $0.isEmpty ? nil : $0 }
            let entry = file?.entries[setting.name]
            guard let words = variable.map({ Self.words($0, of: setting) }) ?? entry?.words else {
                let standard = setting.standard
                return InEffect(setting: setting, words: standard.isEmpty ? [] : [standard], origin: "default")
            }
            if setting.form != .flag {
                for word in words { added.append("--\(setting.name)=\(word)") }
            } else if words == ["true"] || words == ["1"] {
                added.append("--\(setting.name)")
            }
            let place = "\(file?.name ?? ""):\(entry?.line ?? 1)"
            return InEffect(setting: setting, words: words, origin: variable == nil ? place : setting.variable)
        }
        // Right behind the verb: nothing that follows it is torn apart.
        let place = given.firstIndex(of: verb) ?? 0
        arguments = verb.isEmpty ? given : Array(given[...place]) + added + Array(given[(place + 1)...])
    }

    /// The words of a setting; empty where the verb does not know it.
    func words(_ name: String) -> [String] { inEffect.first { $0.setting.name == name }?.words ?? [] }

    private static func words(_ value: String, of setting: Preference) -> [String] {
        setting.form == .words ? value.split(whereSeparator: \.isWhitespace).map(String.init) : [value]
    }
}
