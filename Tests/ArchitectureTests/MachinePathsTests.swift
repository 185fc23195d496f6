import Foundation
import TestKit
import Testing

/// No text of the repository names a place of somebody's machine.
struct MachinePathsTests {
    /// Folders whose absolute paths are one machine's; spelled in parts, so that this file does not hold them.
    private static let folders: [String] = [
        ["home"], ["Users"], ["root"], ["work"], ["opt"], ["tmp"], ["private", "var"], ["var", "folders"],
        ["var", "tmp"],
    ].map { "/" + $0.joined(separator: "/") + "/" }

    /// What stands at the top and is not in git; so is all that starts with `.build`.
    private static let untracked: Set<String> = [".git", ".venv", ".swiftpm", "out"]

    @Test func `no text names an absolute path of a machine`() throws {
        let marks = Self.folders + [RepositoryRoot.folder.path + "/"]
        for path in try trackedPaths() {
            guard let text = try text(at: path) else { continue }
            for mark in marks where text.contains(mark) {
                for line in text.split(separator: "\n") where names(mark, in: line) {
                    Issue.record("\(path): \(line.trimmed.prefix(160))")
                }
            }
        }
    }

    @Test(arguments: [
        ("see PLACEx", true), ("\"PLACEx\"", true), ("file://PLACEx", true), ("https://example.orgPLACEx", false),
        ("aPLACEx", false), (".PLACEx", false),
    ])
    func `a path counts where it starts one`(_ line: String, isFound: Bool) {
        let mark = Self.folders[0]
        #expect(names(mark, in: Substring(line.replacing("PLACE", with: mark))) == isFound)
    }

    /// Answers the paths of what git may keep; large folders that it does not are never entered.
    private func trackedPaths() throws -> [String] {
        let top = try FileManager.default.contentsOfDirectory(atPath: RepositoryRoot.folder.path)
        return top.filter { !Self.untracked.contains($0) && !$0.hasPrefix(".build") }.sorted().flatMap { name in
            let below = Fixture.paths(in: name).filter { !$0.contains("/__pycache__/") }
            return below.isEmpty && !isFolder(name) ? [name] : below
        }
    }

    /// Says that a path is a folder's.
    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: RepositoryRoot.place(path).path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    /// Answers a file's text; nil where it holds something else.
    private func text(at path: String) throws -> String? {
        let bytes = try Fixture.bytes(path)
        return bytes.prefix(8192).contains(0) ? nil : String(bytes: bytes, encoding: .utf8)
    }

    /// Says that a line holds a path of a machine, not a longer path or address that only ends like one.
    private func names(_ mark: String, in line: Substring) -> Bool {
        line.ranges(of: mark).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !(before.isLetter || before.isNumber || ".-_}*)".contains(before))
                && !(before == "/" && !line[..<range.lowerBound].hasSuffix("//"))
        }
    }
}
