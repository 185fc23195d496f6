import Classroom
import Scenarios
import Vocabulary

/// What stands in the places of papers.
enum PaperFills {
    /// The id of the paper whose words stand on certificates.
    static let certificate = "certificate-statement"

    /// The fills of a class's papers.
    static func fills(
        of training: TrainingClass,
        in content: ClassContent,
        now: Int
    ) -> [ClassPaper.Place: Bilingual] {
        let day = ConsoleView.day(of: now)
        let days = "\(training.plan.retentionDays)"
        return [
            .classroom: Bilingual(training.plan.title, training.plan.title),
            .course: course(of: training, in: content),
            .date: Bilingual(day, day),
            .issuer: issuer(training.plan.issuer ?? ""),
            .days: Bilingual(days, days),
        ]
    }

    /// What a class's course is called.
    static func course(of training: TrainingClass, in content: ClassContent) -> Bilingual {
        content.course(training.plan.course)?.title ?? Bilingual(training.plan.course, training.plan.course)
    }

    /// Who holds a class.
    static func issuer(_ words: String) -> Bilingual {
        words.isEmpty ? Bilingual("本班老师", "the trainer of this class") : Bilingual(words, words)
    }
}
