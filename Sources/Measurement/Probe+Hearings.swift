package import Vocabulary

extension Probe {
    /// Answers what complaining came to, from the walks alone: the first answer of each channel.
    ///
    /// - Returns: The lines, the place first; empty where there was nobody to complain to.
    package func hearingLines() -> [HearingLine] {
        let heard = walks.flatMap(\.steps).compactMap { step in
            step.sighting.hearing.map {
                HearingLine($0.channel, $0.answer, words: $0.words, at: step.clock.text)
            }
        }
        return HearingSeen.Channel.allCases.sorted().compactMap { channel in heard.first { $0.channel == channel } }
    }
}
