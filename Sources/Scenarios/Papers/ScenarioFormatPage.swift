import Vocabulary

/// The page that documents the scenario format, written from the catalogues so that it cannot go stale.
package enum ScenarioFormatPage {
    /// The Markdown text of docs/scenario-format.md.
    package static var text: String {
        ([head] + [keys] + Shape.allCases.map(section) + [axes, problems]).joined(separator: "\n")
    }

    private static let head = """
        # The scenario format

        One file is one scenario: `scenarios/<service>/<id>.yaml`, UTF-8, at most \(YAMLText.longest) bytes, no anchors and no aliases. \
        `mockmerchant check FILE` says what is wrong with file, line, column and the mend. \
        Editors read `fixtures/schema/scenario.schema.json`. This page is written by `mockmerchant docs` from the same catalogue \
        that the reader, the schema, the twins and the mutation test use.

        """

    private static var keys: String {
        let rows = ScenarioReader.keys.map { "| `\($0.name)` | \($0.isRequired ? "yes" : "no") | \($0.meaning) |" }
        return (["## Keys of a file", "", "| key | required | meaning |", "|---|---|---|"] + rows + [""])
            .joined(separator: "\n")
    }

    private static func section(of shape: Shape) -> String {
        let rows = shape.parameters.map { parameter in
            "| `\(parameter.name)` | \(words(of: parameter.form)) | \(parameter.standard.map { "`\($0)`" } ?? "required") "
                + "| \(parameter.decides ? "yes" : "no") | \(parameter.meaning) |"
        }
        return
            ([
                "## Shape `\(shape.rawValue)`", "", "\(shape.meaning).", "",
                "| key | type | default | decides a verdict | meaning |", "|---|---|---|---|---|",
            ] + rows + [""]).joined(separator: "\n")
    }

    private static func words(of form: Parameter.Form) -> String {
        switch form {
        case .word(let words): "one of " + words.map { "`\($0)`" }.joined(separator: ", ")
        case .words(let words): "list of " + words.map { "`\($0)`" }.joined(separator: ", ")
        case .flag: "`true` or `false`"
        case .number(let bounds): "number \(bounds.lowerBound) to \(bounds.upperBound)"
        case .message: "message id of fixtures/wording"
        }
    }

    private static var axes: String {
        """
        ## Axes

        Axes change what a reader could memorise and decide nothing.

        | key | words | default |
        |---|---|---|
        | `layout` | \(Axes.Layout.allCases.map(\.rawValue).joined(separator: ", ")) | full |
        | `widget` | \(Axes.Widget.allCases.map(\.rawValue).joined(separator: ", ")) | box |
        | `dialect` | \(Axes.Dialect.allCases.map(\.rawValue).joined(separator: ", ")) | english |
        | `look` | \(Axes.looks.joined(separator: ", ")) | the merchant's own |

        """
    }

    private static var problems: String {
        let rows = Problem.ID.allCases.map { "- `\($0.rawValue)`" }
        return
            ([
                "## Problems that `check` can report", "",
                "Each has a file under `fixtures/broken` that raises exactly it.", "",
            ] + rows + [""])
            .joined(separator: "\n")
    }
}
