import Foundation
import TestKit
import Testing

@testable import Classroom

/// The paper says what the code computes.
struct AgreementPaperTests {
    private func paper() throws -> String { try Fixture.text("docs/agreement.md") }

    @Test func `every statistic, reason, flag and outcome stands in the paper`() throws {
        let words =
            AgreementCatalogue.all.map { $0.id } + Measured.Reason.allCases.map(\.rawValue)
            + AgreementRow.Flag.allCases.map(\.rawValue) + ItemStatistics.Flag.allCases.map(\.rawValue)
            + ObservedAnswer.allCases.map(\.rawValue) + [Detection.Outcome.falseAlarm.rawValue]
        let paper = try paper()
        for word in words { #expect(paper.contains("`\(word)`"), "\(word)") }
    }

    @Test func `the worked examples are what comes out`() throws {
        let paper = try paper()
        for vector in CheckVectors.all.prefix(2) {
            for id in ["cohen", "ac1", "pabak"] {
                let statistic = try #require(AgreementCatalogue.all.first { $0.id == id })
                let value = try #require(statistic.value(of: vector.table).value)
                let text = String(format: "%.4f", abs(value))
                #expect(paper.contains(value < 0 ? "−\(text)" : text), "\(vector): \(id)")
            }
        }
        let one = Detection(hits: 17, misses: 3, falseAlarms: 4, correctRejections: 16)
        let numbers = [one.dPrime.value, one.criterion.value.map(abs), one.grade().value].compactMap(\.self)
        for (number, format) in zip(numbers, ["%.3f", "%.3f", "%.2f"]) {
            #expect(paper.contains(String(format: format, number)))
        }
    }

    @Test func `the limits are the code's`() throws {
        let paper = try paper()
        for number in [AgreementReading.firmFrom, AgreementReading.tentativeFrom] {
            #expect(paper.contains(String(format: "%.3f", number)))
        }
        #expect(paper.contains("above \(CohenKappa.mostRaters) raters"))
        #expect(paper.contains("fewer than \(ItemBootstrap.fewItems) items"))
        #expect(ItemBootstrap.fewest == 2_000 && paper.contains("2,000 times or more"))
        let limits = ItemStatistics.Limits()
        for number in [limits.hard, limits.easy, limits.flat] { #expect(paper.contains("\(number)")) }
        #expect(Detection.Weights().falseAccusation == 2 && paper.contains("2 · false accusations"))
    }
}
