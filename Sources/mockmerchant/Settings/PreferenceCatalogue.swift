/// Everything that can be set outside the command line, in the order in which `mockmerchant config` prints it.
enum PreferenceCatalogue {
    private static let ranges: Set<String> = [
        "walk", "check", "survey", "serve", "exec", "merge", "list", "explain", "replay", "docs", "score",
    ]
    private static let walkers: Set<String> = ["walk", "check", "survey"]

    /// The list.
    static let all = [
        Preference("root", of: ranges, or: "the current folder, or the share folder of an installed copy"),
        Preference("log-level", of: ranges, or: "error"),
        Preference("log-format", of: ranges, or: "text"),
        Preference("color", of: ranges, or: "auto"),
        Preference("quiet", .flag, of: ranges, or: "false"),
        Preference("seed", of: walkers.union(["exec"]), or: "1"),
        Preference("jobs", of: walkers, or: "8"),
        Preference("report", .words, of: walkers.union(["exec", "merge"]), or: "table"),
        Preference("fixed-time", .flag, of: ["walk", "check", "exec"], or: "false"),
        Preference("exchanges", .flag, of: ["walk", "check", "exec"], or: "false"),
        Preference("journal", of: ["walk", "check", "serve", "replay"], or: "in memory; out/serve.sqlite to serve"),
        Preference("fail-on", of: ["walk", "check"]),
        Preference("max-price", .words, of: ["walk", "check"]),
        Preference("baseline", of: ["walk", "check"]),
        Preference("persona", of: ["walk"], or: "adult"),
        Preference("server", of: ["walk"]),
        Preference("trust", of: ["walk"]),
        Preference("token", of: ["walk", "serve"]),
        Preference("shard", of: ["walk"]),
        Preference("max-failures", of: ["walk"]),
        Preference("max-given", .words, of: ["exec"]),
        Preference("port", of: ["serve", "exec"], or: "8080 to serve, a free one otherwise"),
        Preference("bind", of: ["serve"], or: "127.0.0.1"),
        Preference("durability", of: ["serve"], or: "full"),
        Preference("blind", .flag, of: ["serve"], or: "false"),
        Preference("admin-port", of: ["serve"], or: "a free one, where blind"),
        Preference("tls", .flag, of: ["serve"], or: "false"),
        Preference("tls-port", of: ["serve"], or: "a free one, where encrypted"),
        Preference("fault", .words, of: ["walk", "check", "exec", "serve"], or: "none"),
    ]

    /// The setting of a name; nil where there is none.
    static func setting(_ name: String) -> Preference? { all.first { $0.name == name } }
}
