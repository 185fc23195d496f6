import Flow

/// A script that many visits play: kept once, however many they are.
final class Playing: Sendable {
    let script: Script

    init(_ script: Script) { self.script = script }
}
