import ArgumentParser

/// Options of the verbs that walk.
struct RunOptions: ParsableArguments {
    @Option(help: "The run's seed: training identities and visit handles follow from it.")
    var seed = "1"

    @Option(help: "Scenarios probed at the same time.")
    var jobs = 8
}
