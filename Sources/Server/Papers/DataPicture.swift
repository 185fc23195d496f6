import Foundation

/// A picture of a code inside a page, so that a printed page needs nothing but itself.
enum DataPicture {
    /// The source of a picture that holds a text as a code; empty where it is too long for one.
    static func source(of text: String) -> String {
        guard let code = QRCode(text) else { return "" }
        return "data:image/png;base64," + Data(code.png()).base64EncodedString()
    }
}
