import Classroom
import Vocabulary

/// What a class writes out, with what each file is for.
struct FilesView: Sendable {
    /// A file.
    struct Row: Sendable {
        var name: String
        var about: String
        var links: [Link]
    }

    /// One of its forms.
    struct Link: Sendable {
        var words: String
        var label: String
        var path: String
    }

    var title: String
    var home: String
    var link: String
    var rows: [Row]
    var hasRoster: Bool
    var asksNames: Bool
    var tongue: Tongue

    init(_ look: TrainerGate.Look, hasRoster: Bool, asksNames: Bool) {
        let tongue = look.tongue
        let id = look.training.id.rawValue
        title = look.training.plan.title
        home = Routes.link(toClass: id)
        link = Routes.link(to: "files", ofClass: id)
        let isNamed = hasRoster && asksNames
        rows = ClassFile.all.map { file in
            Row(
                name: tongue(file.title),
                about: tongue(file.about),
                links: zip(file.names, file.forms).map { name, form in
                    Link(
                        words: form == "jsonl" ? "JSON Lines" : form.uppercased(),
                        label: "\(name)",
                        path: Routes.link(to: "files", name, ofClass: id) + (isNamed ? "?names=1" : "")
                    )
                }
            )
        }
        self.hasRoster = hasRoster
        self.asksNames = isNamed
        self.tongue = tongue
    }
}
