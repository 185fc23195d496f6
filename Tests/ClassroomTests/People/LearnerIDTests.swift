import Classroom
import Testing
import Vocabulary

struct LearnerIDTests {
    @Test(arguments: [(1, "L-001"), (300, "L-300"), (1_000, "L-1000")])
    func `a learner's code is padded to three digits`(_ number: Int, _ code: String) {
        #expect(LearnerID(number: number).rawValue == code)
    }
}
