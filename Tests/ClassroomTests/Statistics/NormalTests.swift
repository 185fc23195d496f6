import Testing

@testable import Classroom

/// The inverse of the normal distribution.
struct NormalTests {
    @Test(arguments: [
        (0.5, 0.0), (0.975, 1.959_963_984_540_054), (0.025, -1.959_963_984_540_054), (1e-10, -6.361_340_902_404_056),
    ])
    func `known values come out`(_ share: Double, _ z: Double) throws {
        #expect(abs(try #require(Normal.value(above: share)) - z) < 1e-12)
    }

    @Test func `there is none at the ends`() {
        #expect(Normal.value(above: 0) == nil && Normal.value(above: 1) == nil)
    }
}
