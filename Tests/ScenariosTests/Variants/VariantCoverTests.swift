import Testing

@testable import Scenarios

/// What a cover promises: every value of an axis beside every value of every other, and the same for the same seed.
struct VariantCoverTests {
    private static let seeds = ["1", "bench", "另一个"]

    @Test(arguments: seeds) func `every pair of values of any two axes occurs`(_ seed: String) {
        let size = VariantCover.size(seed: seed)
        let cover = VariantCover.pairwise(seed: seed, count: size)
        for (first, second) in Self.pairs {
            for one in first.values {
                for other in second.values {
                    #expect(
                        cover.contains { first.value(in: $0) == one && second.value(in: $0) == other },
                        "\(first) \(one) never meets \(second) \(other)"
                    )
                }
            }
        }
        // The two longest axes alone need as many as their values multiplied.
        let sizes = VariantAxis.allCases.map(\.values.count).sorted(by: >)
        #expect(size >= sizes[0] * sizes[1])
        #expect(size <= sizes[0] * sizes[1] * 3, "\(size) variants are many for a pairwise cover")
        print("cover \(seed): \(size) variants for \(Self.pairs.count) pairs of axes")
    }

    @Test(arguments: seeds) func `the same seed draws the same, and a short list begins a long one`(_ seed: String) {
        let long = VariantCover.pairwise(seed: seed, count: 300)
        #expect(VariantCover.pairwise(seed: seed, count: 300) == long)
        #expect(VariantCover.pairwise(seed: seed, count: 40) == Array(long.prefix(40)))
        #expect(long.count == 300)
        #expect(VariantCover.pairwise(seed: seed, count: 0) == [])
        #expect(VariantCover.pairwise(seed: seed, count: -3) == [])
    }

    @Test func `another seed draws others`() {
        #expect(VariantCover.pairwise(seed: "1", count: 20) != VariantCover.pairwise(seed: "2", count: 20))
    }

    @Test func `a list that goes on covers every pair again`() {
        let size = VariantCover.size(seed: "1")
        let rest = VariantCover.pairwise(seed: "1", count: size * 3).dropFirst(size)
        for (first, second) in Self.pairs {
            let met = Set(rest.map { "\(first.value(in: $0) ?? "")/\(second.value(in: $0) ?? "")" })
            #expect(met.count == first.values.count * second.values.count)
        }
    }

    @Test func `no cover speaks the held-out phrasing`() {
        #expect(!VariantCover.pairwise(seed: "1", count: 400).contains { $0.register == .heldOut })
    }

    @Test(arguments: VariantAxis.allCases) func `an axis reads what it writes`(_ axis: VariantAxis) {
        #expect(axis.values.count > 1)
        #expect(Set(axis.values).count == axis.values.count)
        for word in axis.values {
            var variant = Variant.standard
            axis.set(word, in: &variant)
            #expect(axis.value(in: variant) == word)
            #expect(variant.notes == [axis.rawValue: word])
            axis.set(nil, in: &variant)
            #expect(variant == .standard)
        }
    }

    private static let pairs = VariantAxis.allCases.enumerated().flatMap { place, first in
        VariantAxis.allCases.dropFirst(place + 1).map { (first, $0) }
    }
}
