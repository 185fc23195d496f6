/// What a program says of its own verbs and options, as its parser writes it out in JSON.
///
/// - Shape: the words of swift-argument-parser's `--experimental-dump-help`; what a manual has no use for is not read.
package struct ProgramHelp: Decodable, Hashable, Sendable {
    /// The program itself.
    package let command: Verb

    /// A verb, or the program over all of them.
    package struct Verb: Decodable, Hashable, Sendable {
        /// Its last word.
        package let commandName: String
        /// What it does, in a sentence.
        package let abstract: String?
        /// What else is to be said of it.
        package let discussion: String?
        /// The words before its own.
        package let superCommands: [String]?
        /// What may follow it.
        package let arguments: [Word]?
        /// The verbs under it.
        package let subcommands: [Verb]?
        /// Says that help names it.
        package let shouldDisplay: Bool
    }

    /// An option, a flag, or a word without a name.
    package struct Word: Decodable, Hashable, Sendable {
        /// How it is written.
        package enum Kind: String, Decodable, Hashable, Sendable {
            /// By its place alone.
            case positional
            /// A name and a value.
            case option
            /// A name alone.
            case flag
        }

        /// A name with its dashes left out.
        package struct Name: Decodable, Hashable, Sendable {
            /// Which dashes it has: `long` two, any other one.
            package let kind: String
            /// The name.
            package let name: String

            /// The name as it is typed.
            package var typed: String { (kind == "long" ? "--" : "-") + name }
        }

        /// How it is written.
        package let kind: Kind
        /// Its names; none for a word by its place.
        package let names: [Name]?
        /// What its value is called.
        package let valueName: String?
        /// What it does, in a sentence.
        package let abstract: String?
        /// What holds without it.
        package let defaultValue: String?
        /// The values it takes, where they can be listed.
        package let allValues: [String]?
        /// Says that it may be left out.
        package let isOptional: Bool
        /// Says that it may be given more than once.
        package let isRepeating: Bool
        /// Says that help names it.
        package let shouldDisplay: Bool
    }
}
