import Scenarios
import Server
import Synchronization
import Vocabulary

/// The range on the disk, read no further than it is asked for: the names of its files at once, what they all need with the
/// first scenario, and each scenario's file when somebody wants to visit it.
///
/// `check` reads everything at once and stops at the first mistake; a server that answers at once tells of a mistake
/// where it meets it, and goes on with all the others.
final class RangeShelf: Sendable {
    private let root: Root
    private let index: ScenarioIndex
    private let common = Mutex<Library?>(nil)

    /// Looks what files there are.
    ///
    /// - Parameter root: Where they are.
    /// - Throws: ``RunError`` where two files have one name.
    init(root: Root) throws {
        self.root = root
        switch ScenarioIndex.index(of: root.scenarioNames) {
        case .success(let index): self.index = index
        case .failure(let problem): throw RunError.badInput(problem.text)
        }
    }

    /// What a server serves of it.
    var content: RangeContent {
        RangeContent(
            offers: Offers(of: { try self.index.candidates(in: self.library) }) { try self.offer(of: $0) },
            names: { RangeContent.Names(of: try self.library) },
            hosts: { try self.library.merchants.values.map { "\($0.host).localhost" } },
            isBlind: false
        )
    }

    /// Merchants, modes, words and law: everything but the scenarios.
    private var library: Library {
        get throws {
            if let known = common.withLock({ $0 }) { return known }
            let read = LibraryReader.read(try root.commonFiles())
            guard read.problems.isEmpty else { throw RangeError.faulty(read.problems.map(\.text)) }
            common.withLock { $0 = read.library }
            return read.library
        }
    }

    private func offer(of id: ScenarioID) throws -> RangeContent.Offer? {
        let library = try library
        return try scenario(id, in: library).map { RangeContent.Offer($0, of: library) }
    }

    private func scenario(_ id: ScenarioID, in library: Library) throws -> Scenario? {
        switch index.place(of: id) {
        case .file(let name): return try scenario(inFile: name, of: library)
        case .twin(let name): return try scenario(inFile: name, of: library).turned
        case .mode(let merchant, let mode):
            guard let merchant = library.merchants[merchant] else { return nil }
            return library.modes.first { $0.id == mode }?.scenario(of: merchant)
        case nil: return nil
        }
    }

    private func scenario(inFile name: String, of library: Library) throws -> Scenario {
        let file = try root.file(name)
        let read = ScenarioReader(of: library).read(file.bytes, file: file.name)
        guard let scenario = read.scenario, read.problems.isEmpty else {
            throw RangeError.faulty(read.problems.map(\.text))
        }
        return scenario
    }
}
