import Scenarios
import Vocabulary

extension PlatformRecord {
    /// Somebody followed the account, ceased to, or scanned its code while following.
    package struct Following: Hashable, Sendable {
        /// How a follow came about.
        package enum Scene: String, Hashable, Sendable {
            /// By the account's own code.
            case code = "ADD_SCENE_QR_CODE"
            /// By the account's name on a page.
            case link = "ADD_SCENE_PROFILE_LINK"
            /// After paying.
            case paid = "ADD_SCENE_PAID"
        }

        /// What was done.
        package enum Act: Hashable, Sendable {
            /// Followed it.
            case follows(Scene)
            /// Scanned its code, following already.
            case scans
            /// Ceased to follow it.
            case leaves
        }

        /// When.
        package var turn: Turn
        /// What was done.
        package var act: Act
        /// Which of the site's codes was scanned, from 1; 0 where none was.
        package var code: Int

        /// How the follow came about; nil for anything else.
        package var scene: Scene? { if case .follows(let scene) = act { scene } else { nil } }

        /// Reads what an act did to following; nil where it did nothing.
        init?(_ option: Option, from before: Visit, to after: Visit, turn: Turn, in script: Script) {
            self.turn = turn
            code = 0
            let codes = script.board.codes
            switch (before.given.contains(.follow), after.given.contains(.follow)) {
            case (true, false): act = .leaves
            case (false, true):
                act = .follows(before.paid == nil ? .link : .paid)
                guard case .codePage(let id) = before.place else { return }
                act = .follows(.code)
                code = (codes.firstIndex { $0.id == id } ?? 0) + 1
            case (true, true):
                guard case .scan(let id) = option,
                    let place = codes.firstIndex(where: { $0.id == id && $0.tie == .follow }),
                    codes[place].readers.include(after.app)
                else { return nil }
                act = .scans
                code = place + 1
            case (false, false): return nil
            }
        }
    }
}
