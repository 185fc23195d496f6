/// Lists what is shipped, for tests parameterised over it.
///
/// - Shape: paths from the repository's top, sorted; the stem is the id.
package enum Shipped {
    /// Every scenario file.
    package static let scenarios = Fixture.paths(in: "scenarios", of: "yaml")
    /// Every merchant file.
    package static let merchants = Fixture.paths(in: "fixtures/merchants", of: "yaml")
    /// Every mode file.
    package static let modes = Fixture.paths(in: "fixtures/modes", of: "yaml")
    /// Every survey profile.
    package static let surveys = Fixture.paths(in: "fixtures/surveys", of: "yaml")
    /// Every course.
    package static let courses = Fixture.paths(in: "fixtures/courses", of: "yaml")
    /// Every broken scenario, named after the problem it raises.
    package static let broken = Fixture.paths(in: "fixtures/broken", of: "yaml")
}
