import Flow
import Foundation
import Journal
import Scenarios
import Vocabulary

/// How a case is played, as `sealed/scripts` keeps it: the script, and apart from it the words that many share.
struct SealedScript: Codable {
    /// The script without words.
    var script: Script
    /// The hash of its words, which is the name of their file.
    var wording: String

    /// Takes a script apart.
    init(_ script: Script, wording: String) {
        self.script = script
        self.script.wording = Wording(messages: [:])
        self.wording = wording
    }

    /// The file of a case's script.
    static func name(of id: String) -> String { "scripts/\(id).json" }

    /// The file of some words.
    static func name(ofWording hash: String) -> String { "wordings/\(hash).json" }
}

/// What a bench was made of, in `sealed/bench.json`: enough to make it anew, and what its addresses are made with.
struct BenchRecipe: Codable {
    /// The bench's name and version.
    var bench: String
    /// The seed; who knows it can make the same bench.
    var seed: String
    /// How many cases were asked for.
    var count: Int
    /// What ids and addresses are made with.
    var secret: String
    /// The word that occurs nowhere else.
    var canary: String
    /// The version of the program.
    var madeWith: String

    /// Draws up a recipe.
    init(seed: String, count: Int) {
        bench = BenchHeader.current
        self.seed = seed
        self.count = count
        secret = Fingerprint(of: "bench secret \(seed)").rawValue
        canary = "mm-canary-" + Fingerprint(of: "bench canary \(seed)").rawValue.prefix(32)
        madeWith = Version.text
    }
}
