import Foundation
import HTTPTypes
import Testing

@testable import Server

struct MetricsAdminTests {
    @Test func `it counts visits, steps, batches and answers`() async throws {
        let range = try await TestRange.open()
        #expect(try await Self.samples(of: range)["mockmerchant_visits_total"] == 0)
        let made = try await range.visit()
        _ = try await range.press("tomorrow", at: made.address)
        _ = try await range.press("tomorrow", at: made.address)
        for _ in 0..<3 { _ = try await range.get(made.address) }
        let samples = try await Self.samples(of: range)
        #expect(samples["mockmerchant_visits_total"] == 1)
        #expect(samples["mockmerchant_visits_live"] == 1)
        #expect(samples["mockmerchant_steps_total"] == 1)
        #expect(samples[#"mockmerchant_answers_total{status="201"}"#] == 1)
        #expect(samples[#"mockmerchant_answers_total{status="409"}"#] == 1)
        let batches = try #require(samples["mockmerchant_journal_batches_total"])
        let entries = try #require(samples["mockmerchant_journal_entries_total"])
        #expect(batches >= 2 && entries >= batches)
    }

    @Test func `the histogram counts every answer that was computed, each in its step and all above`() async throws {
        let range = try await TestRange.open()
        for _ in 0..<5 { _ = try await range.browse("http://localhost:8080/nothing") }
        let text = try await range.admin(.get, "/__admin/metrics").text
        let steps = text.matches(of: /answer_seconds_bucket\{le="([^"]+)"\} ([0-9]+)/).compactMap { Int($0.2) }
        #expect(steps.count == 13)
        #expect(steps == steps.sorted())
        #expect(steps.last == 5)
        #expect(text.contains("mockmerchant_answer_seconds_count 5\n"))
        #expect(text.contains(#"mockmerchant_answers_total{status="404"} 5"#))
    }

    @Test func `each family is told once, with help and type, as Prometheus reads it`() async throws {
        let range = try await TestRange.open()
        let answer = try await range.admin(.get, "/__admin/metrics")
        #expect(answer.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
        #expect(answer.text.hasSuffix("\n"))
        var families: Set<String> = []
        for line in answer.text.split(separator: "\n") {
            if let type = line.firstMatch(of: /^# TYPE (\w+) (gauge|counter|histogram)$/) {
                #expect(families.insert(String(type.1)).inserted)
            } else if !line.hasPrefix("# HELP ") {
                let sample = try #require(line.wholeMatch(of: /(\w+)(\{\w+="[^"]*"\})? [0-9.e+-]+/), "\(line)")
                let family = String(sample.1).replacing(/_(bucket|sum|count)$/, with: "")
                #expect(families.contains(family) || families.contains(String(sample.1)), "\(line)")
            }
        }
        #expect(families.count == 10)
    }

    private static func samples(of range: TestRange) async throws -> [String: Double] {
        let lines = try await range.admin(.get, "/__admin/metrics").text.split(separator: "\n")
        let pairs = lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
        return Dictionary(uniqueKeysWithValues: pairs.map { (String($0[0]), Double($0[1]) ?? -1) })
    }
}
