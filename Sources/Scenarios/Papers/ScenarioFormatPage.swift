import Vocabulary

/// The page that documents the scenario format, written from the catalogues so that it cannot go stale.
package enum ScenarioFormatPage {
    /// The Markdown text of docs/scenario-format.md.
    package static var text: String {
        ([head, examples, keys, expect, twins, circumstances, faults, grounds] + Shape.allCases.map(section) + [
            axes, problems,
        ])
        .joined(separator: "\n")
    }

    private static let head = """
        # The scenario format

        One file is one scenario: `scenarios/<service>/<id>.yaml`, UTF-8, at most \(YAMLText.longest) bytes, nested at most \
        \(YAMLText.deepest) levels. Every text stands on one line, in quotes where it holds `: `, ` #` or begins with a sign. \
        Anchors, aliases, tags, block texts (`|`, `>`), keys marked with `?` and a second document are not read. \
        `mockmerchant check FILE` says what is wrong with file, line, column and the mend; with `--no-walk` it only reads. \
        Editors read `fixtures/schema/scenario.schema.json`; the first line of every shipped file names it. \
        This page is written by `mockmerchant docs` from the same catalogue that the reader, the schema, the twins and the \
        mutation test use.

        """

    /// The text of the page's two whole files; a test reads them.
    static let samples = [
        """
        # yaml-language-server: $schema=../../fixtures/schema/scenario.schema.json
        id: dine-in-phone-tempting
        title: { zh: 手机号选填，广告未勾选, en: "A phone number that may be left empty, and an unticked offer" }
        merchant: suowa-noodle
        near-miss-of: phone-authorisation-gate
        practices:
          - id: phone-field
            shape: field
            item: phone-number
          - id: marketing-box
            shape: tick
            covers: [marketing]
        axes: { dialect: pinyin, look: night }
        expect:
          findings: []
          price: { menu: [], order: [], pay: [] }
        """,
        """
        id: parking-follow-wall
        title: { zh: 不关注查不到停车费, en: "No bill without a follow" }
        merchant: huantang-park
        shows: forced-follow-gate
        practices:
          - id: follow-wall
            shape: gate
            demands: [follow]
            before: menu
            refusal: blocks
        twin:
          practice: follow-wall
          parameter: refusal
          to: passes
          expect: { findings: [], price: { menu: [], pay: [] } }
        expect:
          findings: [forced-follow-gate]
          price: { menu: [follow], pay: [follow], exit: [follow] }
        """,
    ]

    private static let examples = """
        ## A whole file

        A near miss: it looks like a violation and is none. What is not written has its standard setting.

        ```yaml
        \(samples[0])
        ```

        ## A file with its twin

        It shows a kind, and `twin` turns the one switch that makes it lawful. The twin is played and proved as \
        `parking-follow-wall.twin`; nothing but that switch differs.

        ```yaml
        \(samples[1])
        ```

        """

    private static var keys: String {
        let rows = ScenarioReader.keys.map { "| `\($0.name)` | \($0.isRequired ? "yes" : "no") | \($0.meaning) |" }
        return (["## Keys of a file", "", "| key | required | meaning |", "|---|---|---|"] + rows + [""])
            .joined(separator: "\n")
    }

    private static let standings = Declaration.Standing.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")

    private static let subjects = ExpectationReader.subjects.map { "`\($0)`" }.joined(separator: ", ")

    private static var expect: String {
        let kinds = Kind.allCases.map { "`\($0.rawValue)`" }.sorted().joined(separator: ", ")
        let spines = Service.allCases.map { service in
            "`\(service.rawValue)`: " + service.milestones.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        }
        let errands = Milestone.errands.map { "`\($0.rawValue)`" }.joined(separator: " and ")
        return """
            ## What the author expects

            | key | type | default | meaning |
            |---|---|---|---|
            | `findings` | list of kinds, each once | none | all that an inspector should find, and nothing else |
            | `price` | milestone: list of demands, a number, or `at-most` with either | not looked at | the excess of the \
            smallest set that reaches the milestone on this entry; `[]` says that it costs nothing, `1` that it costs one \
            thing, `{ at-most: 0 }` and `{ at-most: [email] }` that it costs no more |
            | `declared` | item or host: \(standings) | not looked at | how what the privacy notice declares stands to \
            what is taken; the items are \(subjects). docs/declared.md |

            The kinds are \(kinds); docs/kinds.md says what each is. The milestones are, in the order of a visit: \
            \(spines.joined(separator: "; ")); after each of them \(errands), priced by what using the right takes. Demands are the items of docs/necessity.md.

            `check` compares three views and names who disagrees: the key that follows from the switches, what a client \
            found over the wire, and this expectation. A scenario that `shows` a kind must expect it, and a near miss or a \
            twin must not.

            """
    }

    private static var circumstances: String {
        let rows = Circumstance.allCases.map { "| `\($0.rawValue)` | \($0.meaning) | only \($0.ground) |" }
        return (["## Circumstances", "", "| circumstance | what happens | where |", "|---|---|---|"] + rows + [""])
            .joined(separator: "\n")
    }

    private static var faults: String {
        let rows = FaultCatalogue.all.map { entry in
            let writings = entry.forms.map { "`\(entry.id.rawValue)=\($0.example)`" }.joined(separator: ", ")
            let place = entry.ground.map { "only where \($0)" } ?? "everywhere"
            return "| `\(entry.id.rawValue)` | \(writings) | \(entry.meaning) | \(place) |"
        }
        return (["## Faults", "", "| fault | written | what goes wrong | where |", "|---|---|---|---|"] + rows + [""])
            .joined(separator: "\n")
    }

    private static let twins = """
        ## Twins

        | key | required | meaning |
        |---|---|---|
        | `practice` | yes | the id of a practice of this file |
        | `parameter` | yes | one of its keys, other than `id` and `shape` |
        | `to` | yes | the other setting |
        | `expect` | no | what an inspector should find in the twin; nothing where it is left out |

        Only a scenario that `shows` a kind has a twin, and it must have one.

        """

    private static let grounds = """
        ## What the verdicts stand on

        A gate stands before a milestone, and so at the stage that leads there: before `menu` at `entry`, before `order` at \
        `checkout`, before `pay` at `payment`, before `invoice` at `invoice`. Fields, boxes and offers stand on the page of \
        the order form, `checkout`; in a car park they stand beside the bill, `menu`. Gates before the same milestone are \
        met in the order of the file; nothing else depends on that order.

        - A gate is forced where its `refusal` is `blocks`, `loops` or `dead-ends`. A follow is forced in disguise where the \
        skip is shown and leads astray: `loops`, `dead-ends`, `delays`, `degrades`. With `costs-more`, `stumbles` and \
        `passes` nobody is forced.
        - Nothing that the service cannot do without is ever a finding: docs/necessity.md, read at the stage of the asking.
        - A gate before `invoice` is a finding where it wants a tie and the staff do not issue one either.
        - A code that promises the service and opens an account or a member card is dressed up, with or without `way-on`. \
        Behind a `bare` code stands none of the scenario's gates, fields, ticks, notices and offers.
        - A car park has no pure code where every code asks for something before paying and the staff take no cash.
        - Notice and purpose are looked for up to payment. The first asking for personal information must come with the \
        notice or after it; whatever links it on a page links it for that page.
        - Staff help on request where the file has no `channel`.

        """

    private static func section(of shape: Shape) -> String {
        let rows = shape.parameters.map { parameter in
            let standard = parameter.standard.map { $0 == .word("") ? "none" : "`\($0)`" } ?? "required"
            return "| `\(parameter.name)` | \(words(of: parameter.form)) | \(standard) "
                + "| \(parameter.decides ? "yes" : "no") | \(parameter.meaning) |"
        }
        return
            ([
                "## Shape `\(shape.rawValue)`", "",
                "\(shape.meaning.prefix(1).uppercased())\(shape.meaning.dropFirst()).", "",
                "| key | type | default | decides a verdict | meaning |", "|---|---|---|---|---|",
                "| `id` | kebab-case id | required | no | its name, unique in the file |",
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
        | `refusal` | \(Axes.Refusal.allCases.map(\.rawValue).joined(separator: ", ")) | as each gate's `skip` says |

        """
    }

    private static var problems: String {
        let rows = Problem.ID.allCases.map { "| `\($0.rawValue)` | \($0.meaning) |" }
        return
            ([
                "## Problems that `check` can report", "",
                "Each has a file under `fixtures/broken` that raises exactly it.", "",
                "| id | meaning |", "|---|---|",
            ] + rows + [""])
            .joined(separator: "\n")
    }
}
