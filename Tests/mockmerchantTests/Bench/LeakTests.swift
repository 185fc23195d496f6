import Foundation
import HTTPTypes
import Scenarios
import Scoring
import Server
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// Trivial classifiers find nothing in what surrounds a case, and find what is planted there.
///
/// Each is trained on one bench and judged on another. A verdict is a case and a kind; with 1,800 of each sign the bound lies
/// three standard errors out.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct LeakTests {
    private static let count = 3_900
    private static let bound = 0.05
    private static let fewest = 1_800

    private static let benches = Task {
        (
            dev: try await Leak.Surface.all(of: count, seed: "leak dev"),
            fresh: try await Leak.Surface.all(of: count, seed: "leak fresh")
        )
    }

    @Test(arguments: Leak.Feature.allCases)
    func `a classifier on what surrounds a case finds nothing`(_ feature: Leak.Feature) async throws {
        let (dev, fresh) = try await Self.benches.value
        #expect(fresh.verdicts(.violation) >= Self.fewest, "\(fresh.verdicts(.violation)) violations are too few")
        #expect(fresh.verdicts(.compliant) >= Self.fewest, "\(fresh.verdicts(.compliant)) lawful verdicts are too few")
        let classifier = Leak.Classifier(of: feature, trainedOn: dev)
        let youden = classifier.youden(on: fresh)
        #expect(abs(youden) < Self.bound, "\(feature.rawValue) tells with J = \(youden)")
    }

    @Test(arguments: Leak.Feature.allCases)
    func `a leak that is planted is found`(_ feature: Leak.Feature) async throws {
        let (dev, fresh) = try await Self.benches.value
        let classifier = Leak.Classifier(of: feature, trainedOn: dev.leaking(through: feature))
        let youden = classifier.youden(on: fresh.leaking(through: feature))
        #expect(youden > 0.5, "\(feature.rawValue) is planted and not found: J = \(youden)")
    }
}

/// What surrounds a case, and classifiers that go by it.
enum Leak {
    /// What a classifier goes by.
    enum Feature: String, CaseIterable, Sendable {
        case id
        case order
        case address
        case headerNames = "header names"
        case headerLengths = "header lengths"
        case latency
        case entryLength = "padded length of the entry response"
        case classNames = "class names"
    }

    /// What is seen of one case without understanding a word of it.
    struct Sample: Sendable {
        /// What each feature shows.
        var shown: [Feature: [String]]
        /// How many verdicts say that something is there, and how many that it is not.
        var positive: Int
        var negative: Int
    }

    /// Everything that is seen of a bench.
    struct Surface: Sendable {
        var samples: [Sample]

        /// How many verdicts there are of a sign.
        func verdicts(_ verdict: BenchVerdict) -> Int {
            samples.reduce(0) { $0 + (verdict == .violation ? $1.positive : $1.negative) }
        }

        /// The same with the answer worked into one feature.
        func leaking(through feature: Feature) -> Surface {
            var other = self
            for place in samples.indices where samples[place].positive > samples[place].negative {
                switch feature {
                case .id, .address: other.samples[place].shown[feature] = ["a1", "b"]
                case .order: other.samples[place].shown[feature] = ["first"]
                case .headerNames, .classNames: other.samples[place].shown[feature, default: []].append("planted")
                case .headerLengths, .entryLength: other.samples[place].shown[feature] = ["1"]
                case .latency: other.samples[place].shown[feature] = ["slow"]
                }
            }
            return other
        }
    }

    /// Naive Bayes over what a feature shows: for each word how often verdicts beside it are violations.
    struct Classifier {
        private let feature: Feature
        private var weights: [String: Double] = [:]
        private var prior = 0.0

        /// Learns from a bench whose truth is known.
        init(of feature: Feature, trainedOn surface: Surface) {
            self.feature = feature
            var seen: [String: (positive: Double, negative: Double)] = [:]
            let (all, none) = (Double(surface.verdicts(.violation)), Double(surface.verdicts(.compliant)))
            for sample in surface.samples {
                for word in Set(sample.shown[feature] ?? []) {
                    seen[word, default: (0, 0)].positive += Double(sample.positive)
                    seen[word, default: (0, 0)].negative += Double(sample.negative)
                }
            }
            // What hardly occurred says nothing: a chance, and no leak.
            for (word, count) in seen where count.positive + count.negative >= 30 {
                weights[word] = log((count.positive + 1) / (all + 2)) - log((count.negative + 1) / (none + 2))
            }
        }

        /// Youden's J of its verdicts on a bench that it has not seen.
        func youden(on surface: Surface) -> Double {
            var (hit, said) = (0, 0)
            for sample in surface.samples {
                let score = Set(sample.shown[feature] ?? []).reduce(prior) { $0 + (weights[$1] ?? 0) }
                guard score > 0 else { continue }
                hit += sample.positive
                said += sample.negative
            }
            return Double(hit) / Double(max(1, surface.verdicts(.violation)))
                - Double(said) / Double(max(1, surface.verdicts(.compliant)))
        }
    }
}

extension Leak.Surface {
    /// Serves a bench blind and looks at each case's entry and first page once.
    static func all(of count: Int, seed: String) async throws -> Leak.Surface {
        let cases = try await BenchFixture.cases(count, seed: seed)
        return try await BenchFixture.range(of: cases, seed: seed).inProcess { server in
            var samples: [Leak.Sample] = []
            for (place, one) in cases.enumerated() {
                let started = ContinuousClock.now
                let entry = try await server.answer(
                    .get,
                    BenchRange.directBase + one.told.entry,
                    headers: [.accept: "text/html", .acceptLanguage: "zh-CN"]
                )
                let latency = started.duration(to: .now) / .microseconds(1)
                let text = String(decoding: entry.body, as: UTF8.self)
                let findings = one.sealed.findings
                samples.append(
                    Leak.Sample(
                        shown: [
                            .id: Self.letters(of: one.told.id),
                            .order: ["tenth \(place * 10 / cases.count)", "parity \(place % 2)"],
                            .address: Self.letters(of: String(one.told.entry.dropFirst(3))),
                            .headerNames: entry.headers.map(\.name.canonicalName),
                            .headerLengths: entry.headers.map { "\($0.name.canonicalName) \($0.value.count)" },
                            .latency: ["\(Int(log2(max(1, latency)) * 2))"],
                            .entryLength: ["\(entry.body.count)"],
                            .classNames: Self.classNames(in: text),
                        ],
                        positive: findings.count { $0.verdict == .violation },
                        negative: findings.count { $0.verdict == .compliant }
                    )
                )
            }
            return Leak.Surface(samples: samples)
        }
    }

    private static func letters(of text: String) -> [String] {
        text.enumerated().prefix(6).map { "\($0.offset)\($0.element)" }
    }

    private static func classNames(in html: String) -> [String] {
        html.matches(of: /class="([^"]*)"/).flatMap { $0.1.split(separator: " ").map(String.init) }
    }
}
