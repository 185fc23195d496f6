extension String {
    /// Says that the text's bytes stand in these, side by side.
    ///
    /// Pages and values are composed alike, so bytes are enough, and quicker by far than characters.
    ///
    /// - Parameter part: What is looked for; nothing stands everywhere.
    /// - Returns: Whether it is there.
    package func holds(bytesOf part: String) -> Bool {
        var (whole, part) = (self, part)
        return whole.withUTF8 { whole in
            part.withUTF8 { part in
                guard let first = part.first else { return true }
                guard whole.count >= part.count else { return false }
                return (0...(whole.count - part.count)).contains { start in
                    whole[start] == first
                        && (1..<part.count).allSatisfy { whole[start + $0] == part[$0] }
                }
            }
        }
    }
}
