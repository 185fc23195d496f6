import Scenarios

/// The scripts that a merchant plays: one, or two of which a visit decides.
indirect enum Faces: Hashable, Sendable {
    /// The script itself.
    case one
    /// What the answer key is about, and what looks innocent; neither has a guise.
    case two(acting: Script, innocent: Script)
}

extension Script {
    /// What is seen of a merchant that hides as long as it does not act; nil where it has one face.
    package var innocentFace: Script? { face(isActing: false) }

    /// The script of the face that a visit sees; nil where this one is it.
    func face(of visit: Visit) -> Script? { face(isActing: visit.wearing.isActing) }

    /// The script of a face; nil where there is one only.
    func face(isActing: Bool) -> Script? {
        guard case .two(let acting, let innocent) = faces else { return nil }
        return isActing ? acting : innocent
    }
}
