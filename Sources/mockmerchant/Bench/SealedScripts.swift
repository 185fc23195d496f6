import Flow
import Foundation
import Scenarios

/// The scripts of a sealed folder, with the words that many share read once.
final class SealedScripts {
    private let folder: BenchFolder
    private var words: [String: Wording] = [:]

    /// Opens a folder.
    init(in folder: BenchFolder) { self.folder = folder }

    /// What plays a case, as it acts; nil where the folder holds no script of it.
    func script(of id: String) throws -> Script? {
        guard FileManager.default.fileExists(atPath: folder.file(SealedScript.name(of: id)).path) else { return nil }
        let kept = try folder.value(SealedScript.self, of: SealedScript.name(of: id))
        let wording =
            try words[kept.wording] ?? folder.value(Wording.self, of: SealedScript.name(ofWording: kept.wording))
        words[kept.wording] = wording
        var script = kept.script
        script.wording = wording
        script.guise = nil
        return script
    }
}
