import Scenarios

/// By which of the codes on the table or pillar one comes in.
extension Script {
    /// The place of the main sticker among those at the site, as key and client choose it too.
    package var mainSticker: Int { board.codes.firstIndex(of: board.mainCode) ?? 0 }
}
