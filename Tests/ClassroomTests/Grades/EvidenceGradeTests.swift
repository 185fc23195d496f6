import Classroom
import Testing
import Vocabulary

struct EvidenceGradeTests {
    private let places = [
        EvidencePlace(practice: "wall", stage: .entry, page: "点餐", control: "授权"),
        EvidencePlace(practice: "wall", stage: .payment, page: "付款", control: "再授权"),
        EvidencePlace(practice: "prices", stage: .menu, page: "菜单"),
    ]

    @Test func `page, control and time each count`() {
        func quality(_ mark: EvidenceMark?, _ practice: PracticeID = "wall") -> Double {
            EvidenceGrade(of: mark, on: [practice], among: places).quality
        }
        #expect(quality(nil) == 0)
        #expect(quality(EvidenceMark(page: "点餐", control: "授权", seconds: 4)) == 1)
        #expect(quality(EvidenceMark(page: "点餐", control: "再授权", seconds: 4)) == 0.75)
        #expect(quality(EvidenceMark(page: "首页", seconds: 4)) == 0.5)
        #expect(quality(EvidenceMark(page: "菜单", seconds: 4), "prices") == 1)
    }

    @Test func `what shows nowhere is held against no page`() {
        let grade = EvidenceGrade(of: EvidenceMark(page: "菜单", seconds: 1), on: [], among: places)
        #expect(grade.isRightPage == nil && grade.isRightControl == nil && grade.quality == 1)
    }
}
