import Vocabulary

/// Searches the smallest sets of wants with which a milestone can be reached.
///
/// Sets are tried by size. Granting less is taken never to reach more, so a set below one that failed is not tried, and
/// a set above one that reached the milestone cannot be smallest.
struct GrantSearch {
    /// Walks that the search for one milestone may make.
    ///
    /// - Unit: walks.
    static let bound = 64

    /// Every walk so far.
    private(set) var walks: [Trace]
    private let bound: Int
    private let walk: (Policy) async throws -> Trace

    init(walks: [Trace], bound: Int, walk: @escaping (Policy) async throws -> Trace) {
        self.walks = walks
        self.bound = bound
        self.walk = walk
    }

    /// Searches, and says whether the walks now decide the milestone; false where the bound was met.
    mutating func isDecided(_ milestone: Milestone) async throws -> Bool {
        guard let grantAll = trace(.grantAll), let refuseAll = trace(.refuseAll) else { return true }
        if isCutOff(grantAll, milestone) || isCutOff(refuseAll, milestone) { return false }
        guard grantAll.reaches(milestone), !refuseAll.reaches(milestone) else { return true }
        let wants = asked(before: milestone)
        let essential = wants.filter { trace(.refuse($0)).map { !$0.reaches(milestone) } ?? false }
        if wants.contains(where: { trace(.refuse($0)).map { isCutOff($0, milestone) } ?? false }) { return false }
        let others = wants.filter { !essential.contains($0) }
        var left = bound
        var failed: [Set<Want>] = []
        for size in 0...others.count {
            for added in Self.subsets(of: others, size: size) {
                let set = Set(essential + added)
                if set.isEmpty || reaching(milestone).contains(where: set.isSuperset) { continue }
                if failed.contains(where: set.isSubset) { continue }
                guard let found = try await walked(set, &left) else { return false }
                if !found.reaches(milestone) {
                    failed.append(set)
                    continue
                }
                if added.isEmpty { return true }
                // Whatever none of the found sets holds: where even that fails, so does everything below it.
                let rest = Set(wants).subtracting(reaching(milestone).reduce(into: []) { $0.formUnion($1) })
                    .union(essential)
                if !failed.contains(where: rest.isSubset), !rest.isEmpty {
                    guard let ceiling = try await walked(rest, &left) else { return false }
                    if !ceiling.reaches(milestone) { failed.append(rest) }
                }
            }
        }
        return true
    }

    private func trace(_ policy: Policy) -> Trace? { walks.first { $0.policy == policy } }

    /// A walk that met its bound before the milestone says nothing about it.
    private func isCutOff(_ trace: Trace, _ milestone: Milestone) -> Bool {
        trace.end == .cutOff && !trace.reaches(milestone)
    }

    /// The walk that grants a set, made now unless it was made before; nil where no walk is left.
    private mutating func walked(_ set: Set<Want>, _ left: inout Int) async throws -> Trace? {
        let policy = Policy.grant(set.sorted())
        if let known = trace(policy) { return known }
        guard left > 0 else { return nil }
        left -= 1
        let made = try await walk(policy)
        walks.append(made)
        return made
    }

    /// What was granted on the grant-sets' walks that reached the milestone; grant-all's is no guide to what is smallest.
    private func reaching(_ milestone: Milestone) -> [Set<Want>] {
        walks.filter {
            if case .grant = $0.policy { $0.reaches(milestone) } else { false }
        }.map { $0.granted(before: milestone) }
    }

    /// Wants that some walk was asked for on its way to the milestone.
    private func asked(before milestone: Milestone) -> [Want] {
        let seen = walks.flatMap { walk -> [Want] in
            let end = walk.step(reaching: milestone) ?? walk.steps.count
            return walk.firstAsks.filter { $0.step < end }.flatMap(\.ask.wants)
        }
        return Set(seen).sorted()
    }

    /// Every subset of a size, in the order of the members.
    static func subsets(of members: [Want], size: Int) -> [[Want]] {
        guard size > 0 else { return [[]] }
        guard members.count >= size, let first = members.first else { return [] }
        let rest = Array(members.dropFirst())
        return subsets(of: rest, size: size - 1).map { [first] + $0 } + subsets(of: rest, size: size)
    }
}
