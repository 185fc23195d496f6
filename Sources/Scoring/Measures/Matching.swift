package import Vocabulary

/// Whether a claim speaks of the place that the key names.
package enum Matching {
    /// How alike two texts must be.
    package static let leastLikeness = 0.8
    /// How much of two boxes must be common to both.
    package static let leastOverlap = 0.5
    /// No more of a text is compared, in characters.
    private static let longest = 300

    /// How alike two texts are: 1 less the letters that must change, by the longer one's length; blanks and case aside.
    package static func likeness(_ one: String, _ other: String) -> Double {
        let left = String(folded(one).prefix(longest))
        let right = String(folded(other).prefix(longest))
        let length = max(left.count, right.count)
        return length == 0 ? 1 : 1 - Double(Nearness.edits(from: left, to: right)) / Double(length)
    }

    /// Intersection over union of two boxes, each left, top, width and height; 0 where one is no box.
    package static func overlap(_ one: [Double], _ other: [Double]) -> Double {
        guard one.count == 4, other.count == 4 else { return 0 }
        let width = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
        let height = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
        guard width > 0, height > 0 else { return 0 }
        let common = width * height
        let union = one[2] * one[3] + other[2] * other[3] - common
        return union > 0 ? common / union : 0
    }

    /// Says that an element is a place's, or one of those that are as fair: the same role and like words, or boxes that overlap.
    package static func isAt(_ locus: SealedFinding.Locus, _ element: Submission.Element) -> Bool {
        if let box = element.box, let true0 = locus.box, overlap(box, true0) >= leastOverlap { return true }
        guard let said = element.text else { return false }
        let own = locus.text.map { [FairPlace(role: locus.role, text: $0)] } ?? []
        return (own + (locus.also ?? [])).contains { place in
            // Words alone have no role: their text is all there is to match.
            let isSameRole = place.role.map { $0 == element.role?.lowercased() } ?? true
            return isSameRole && likeness(place.text, said) >= leastLikeness
        }
    }

    /// Says that evidence is what the key names; a request is matched by its host, however much of its address is said.
    package static func shows(_ evidence: SealedFinding.Evidence, _ said: Submission.Evidence) -> Bool {
        guard evidence.type == said.type.lowercased() else { return false }
        return evidence.id.isEmpty || host(evidence.id) == host(said.id)
    }

    /// The host of an address; any other word as it is, in small letters.
    private static func host(_ word: String) -> String {
        let folded = word.lowercased()
        guard let mark = folded.firstRange(of: "://") else { return folded }
        let host = folded[mark.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return String(host.split(separator: ":").first ?? host)
    }

    private static func folded(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }
}
