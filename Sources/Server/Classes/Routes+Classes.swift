package import Hummingbird
import Vocabulary

/// The paths of classes.
extension Routes {
    /// Where learners come in.
    package static let classJoin: RouterPath = "/"
    /// Where a learner comes back with the word of a lost phone.
    package static let classReturn: RouterPath = "/back"
    /// A learner's own pages; the pass in the address opens them, with or without cookies.
    package static let learner: RouterPath = "/c/{pass}"
    /// A merchant of a learner: opened, and its sheet.
    package static let learnerUnit: RouterPath = "/c/{pass}/{unit}"
    /// What a learner does with a merchant's sheet, by word.
    package static let learnerWork: RouterPath = "/c/{pass}/{unit}/{work}"
    /// The unit on conduct that ends a course.
    package static let learnerConduct: RouterPath = "/c/{pass}/conduct"
    /// What a learner takes home.
    package static let learnerCertificate: RouterPath = "/c/{pass}/certificate"
    /// How a merchant was judged, with the visit replayed beside its lawful twin.
    package static let learnerDebrief: RouterPath = "/c/{pass}/{unit}/debrief"
    /// One page of that replay, from 1.
    package static let learnerReplay: RouterPath = "/c/{pass}/{unit}/debrief/{scene}"
    /// What a printed code of a class leads to.
    package static let classSticker: RouterPath = "/t/{code}/{unit}"
    /// What leads from a visit to its sheet.
    package static let classEvidence: RouterPath = "/evidence/{visit}"
    /// Where a certificate's code is verified.
    package static let certificates: RouterPath = "/certificates"

    /// The trainer's console.
    package static let trainer: RouterPath = "/trainer"
    /// Where the trainer signs in.
    package static let trainerSignIn: RouterPath = "/trainer/sign-in"
    /// Where the trainer signs out.
    package static let trainerSignOut: RouterPath = "/trainer/sign-out"
    /// Where a class is made.
    package static let trainerClasses: RouterPath = "/trainer/classes"
    /// A class on the console.
    package static let trainerClass: RouterPath = "/trainer/classes/{class}"
    /// A part of a class on the console, by word.
    package static let trainerPart: RouterPath = "/trainer/classes/{class}/{part}"
    /// A thing in such a part.
    package static let trainerThing: RouterPath = "/trainer/classes/{class}/{part}/{thing}"

    /// How a class did: hits, misses and false accusations, by merchant and learner.
    package static let trainerResults: RouterPath = "/trainer/classes/{class}/results"
    /// How a learner did at a merchant, and what the trainer says over it.
    package static let trainerResult: RouterPath = "/trainer/classes/{class}/results/{learner}/{unit}"
    /// A learner's debrief as the room sees it, without a name.
    package static let trainerDebrief: RouterPath = "/trainer/classes/{class}/debriefs/{learner}/{unit}"
    /// One page of its replay, from 1.
    package static let trainerReplay: RouterPath = "/trainer/classes/{class}/debriefs/{learner}/{unit}/{scene}"
    /// How far volunteers agree, and which questions are bad.
    package static let trainerAgreement: RouterPath = "/trainer/classes/{class}/agreement"
    /// Classes compared: before and after, over time, by district.
    package static let trainerSeries: RouterPath = "/trainer/series"
    /// What a class writes out.
    package static let trainerFiles: RouterPath = "/trainer/classes/{class}/files"
    /// One file of it.
    package static let trainerFile: RouterPath = "/trainer/classes/{class}/files/{file}"
    /// The roster of a class.
    package static let trainerRoster: RouterPath = "/trainer/classes/{class}/roster"
    /// What is printed for a class.
    package static let trainerPapers: RouterPath = "/trainer/classes/{class}/papers"
    /// One paper of it.
    package static let trainerPaper: RouterPath = "/trainer/classes/{class}/papers/{paper}"

    /// The path of a learner's pages.
    static func link(toLearner pass: String) -> String { "/c/\(pass)" }

    /// The path of a merchant of a learner.
    static func link(toUnit unit: Int, of pass: String) -> String { "/c/\(pass)/\(unit)" }

    /// The path of what a learner does with a merchant.
    static func link(to work: String, ofUnit unit: Int, of pass: String) -> String { "/c/\(pass)/\(unit)/\(work)" }

    /// The path of a class on the console.
    static func link(toClass id: String) -> String { "/trainer/classes/\(id)" }

    /// The path of a part of a class on the console, and of a thing in it.
    static func link(to part: String, _ things: String..., ofClass id: String) -> String {
        (["/trainer/classes/\(id)/\(part)"] + things).joined(separator: "/")
    }

    /// The path to the console.
    static let linkToTrainer = "/trainer"
    /// The path to the sign-in.
    static let linkToSignIn = "/trainer/sign-in"
}
