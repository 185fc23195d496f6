import Testing

/// What a room must not name, because naming it would break a wall that the compiler cannot see.
struct ForbiddenNamesTests {
    /// A wall: words that the code of some folders does not hold.
    struct Wall: Sendable, CustomTestStringConvertible {
        /// The folders under `Sources`.
        var folders: [String]
        /// The words.
        var words: [String]
        /// What falls with the wall.
        var why: String

        var testDescription: String { "\(words.joined(separator: ", ")) in \(folders.joined(separator: ", "))" }
    }

    /// The walls.
    static let walls = [
        Wall(
            folders: ["Flow", "Server/Consumer"],
            words: ["AnswerKey"],
            why: "what is played must not know the answer"
        ),
        Wall(
            folders: ["Flow", "Walker"],
            words: ["Kind"],
            why: "a kind is played by its practices and seen by its pages; none is a special case"
        ),
        Wall(
            folders: ["Vocabulary/Pages", "Server/Consumer"],
            words: ["Demand", "Kind", "PracticeID", "Finding"],
            why: "a page carries what a screen shows and nothing else"
        ),
    ]

    /// What no source of any room may write, each with what to do instead.
    static let never: [(text: String, instead: String)] = [
        ("fatalError(", "preconditionFailure with a sentence, never reachable from input"),
        ("try!", "let the error go up"),
        ("@unchecked Sendable", "a value, or an actor"),
        ("Task.detached", "a task group with an owner"),
        ("DispatchQueue", "an actor"),
        ("hashValue", "StableHash"),
        (".shuffled()", "a seeded Dice"),
        (".randomElement()", "a seeded Dice"),
        (".random(in:", "a seeded Dice"),
    ]

    @Test(arguments: walls)
    func `a wall stands`(_ wall: Wall) {
        for folder in wall.folders {
            let files = SourceFile.sources(in: folder)
            #expect(!files.isEmpty, "Sources/\(folder) has no files: was it renamed?")
            for file in files {
                let places = file.places(naming: wall.words)
                #expect(places.isEmpty, "\(wall.why):\n\(places.joined(separator: "\n"))")
            }
        }
    }

    @Test(arguments: never)
    func `no source holds what the house forbids`(_ text: String, instead: String) {
        for file in SourceFile.sources {
            let places = file.places(of: text)
            #expect(places.isEmpty, "use \(instead):\n\(places.joined(separator: "\n"))")
        }
    }
}
