import Scenarios
import Testing
import Vocabulary

/// Towns drawn from the shipped surveys.
struct TownTests {
    static let profiles = Shelf.library.surveys

    @Test func `the shipped surveys are those that the papers name`() {
        #expect(
            Self.profiles.map(\.id) == [
                "shanghai-brands-2023-03", "shanghai-parking-2023-07", "shenzhen-2021-03", "shijingshan-2024",
                "thepaper-2021-03",
            ]
        )
        #expect(Shelf.reading.problems.map(\.text) == [])
    }

    @Test(arguments: profiles) func `every quota is met, whatever the seed`(_ profile: SurveyProfile) {
        for seed in ["1", "2", "a town", ""] {
            let town = Town(of: profile, seed: seed)
            #expect(town.places.count == profile.size)
            for row in profile.rows where row.measure != nil { #expect(town.played(row) == row.quota, "\(row.id)") }
            if case .union(let union) = profile.overlap {
                #expect(town.places.count { !$0.ways.isEmpty } == union)
            }
        }
    }

    @Test(arguments: profiles) func `one seed gives one town, another another`(_ profile: SurveyProfile) {
        #expect(Town(of: profile, seed: "1") == Town(of: profile, seed: "1"))
        #expect(Town(of: profile, seed: "1") != Town(of: profile, seed: "2"))
    }

    @Test func `two of the parking practices fall on one car park nine times`() throws {
        let profile = try #require(Self.profiles.first { $0.id == "shanghai-parking-2023-07" })
        for seed in ["1", "2", "3"] {
            #expect(Town(of: profile, seed: seed).places.count { $0.ways.count == 2 } == 9)
        }
    }

    @Test func `turning one merchant moves what is played by one`() throws {
        let profile = try #require(Self.profiles.first { $0.id == "shanghai-parking-2023-07" })
        var town = Town(of: profile, seed: "1")
        let row = try #require(profile.row("follow-lure"))
        let place = try #require(town.places.firstIndex { $0.ways[row.id] != nil })
        town.places[place].ways[row.id] = nil
        #expect(town.played(row) == 32)
    }
}
