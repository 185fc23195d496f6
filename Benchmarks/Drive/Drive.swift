import Foundation

/// What `perf.py` asks of our own client and journal: each verb does one thing and prints one line of JSON.
@main
struct Drive {
    /// Runs the verb that the command line names.
    static func main() async throws {
        var words = Array(CommandLine.arguments.dropFirst())
        guard !words.isEmpty else { throw Failure(message: "name a verb: visits, walk, journal, class") }
        let verb = words.removeFirst()
        switch verb {
        case "visits": try await Visits(words).run()
        case "walk": try await Walks(words).run()
        case "class": try await ClassLoad(words).run()
        case "journal": try await JournalLoad(words).run()
        default: throw Failure(message: "no verb \(verb)")
        }
    }

    /// Prints a value as one line of JSON.
    static func show(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}

/// Why a verb could not do its work.
struct Failure: Error, CustomStringConvertible {
    var message: String
    var description: String { message }
}

extension Array where Element == String {
    /// The word at a place; a failure names what is missing there.
    func word(_ place: Int, _ what: String) throws -> String {
        guard indices.contains(place) else { throw Failure(message: "say \(what)") }
        return self[place]
    }

    /// The number at a place.
    func number(_ place: Int, _ what: String) throws -> Int {
        guard let number = Int(try word(place, what)) else { throw Failure(message: "\(what) is a number") }
        return number
    }
}
