package import Scenarios
import Vocabulary

/// Who of a class meets what: the same seed draws the same, on any machine.
///
/// Four learners who join one after the other make a group. In each unit two of them draw a lawful scenario and two another; each
/// learner's own units are half and half too. Who draws alike beside each other still meets different scenarios, and no two
/// neighbours see the same look, name or menu.
package struct ClassDraw: Sendable {
    /// Learners in a group: two opposite pairs.
    static let group = 4

    /// The course.
    package let course: Course
    /// The class's own chance; whoever knows it knows every draw.
    package let seed: String

    /// Makes the draw of a class.
    ///
    /// - Parameters:
    ///   - course: What the class goes through.
    ///   - seed: The class's own chance, which only the server knows.
    package init(of course: Course, seed: String) {
        self.course = course
        self.seed = seed
    }

    /// What a learner meets, unit by unit.
    ///
    /// - Parameters:
    ///   - learner: The so-manieth to join, from 1.
    ///   - form: The form of the course; that of a course without forms is the first.
    /// - Returns: One case for each unit, in the course's order.
    package func cases(of learner: Int, in form: Course.Form = .a) -> [DrawnCase] {
        let turn = max(0, learner - 1)
        let form = course.hasForms ? form : .a
        let signs = signs(at: turn, in: form)
        return zip(course.units, signs).compactMap { unit, isSuspected in
            drawn(from: unit, at: turn, in: form, isSuspected: isSuspected)
        }
    }

    /// Unit by unit, whether there is something to be found.
    private func signs(at turn: Int, in form: Course.Form) -> [Bool] {
        let (group, place) = turn.quotientAndRemainder(dividingBy: Self.group)
        return groupSigns(of: group, in: form)[place]
    }

    /// The signs of a group of learners: two drawn half and half, their opposites, and all four mixed.
    private func groupSigns(of group: Int, in form: Course.Form) -> [[Bool]] {
        var dice = Dice(words: "class-signs", seed, course.id, form.rawValue, String(group))
        let half = course.units.indices.map { $0 % 2 == 0 }
        let first = dice.mixed(half)
        let second = dice.mixed(half)
        return dice.mixed([first, first.map { !$0 }, second, second.map { !$0 }])
    }

    private func drawn(
        from unit: Course.Unit,
        at turn: Int,
        in form: Course.Form,
        isSuspected: Bool
    ) -> DrawnCase? {
        let pool = unit.pool(in: form)
        let members = isSuspected ? pool.suspected : pool.lawful
        guard !members.isEmpty else { return nil }
        let place = place(at: turn, among: unit, in: form, isSuspected: isSuspected)
        let words = [seed, course.id, unit.id, form.rawValue]
        let deal = Dealing(of: members.count, words: "class-pool", words.joined(separator: "/"), "\(isSuspected)")
        let scenario = members[deal.thing(at: place)]
        let name = (words + ["\(turn)"]).joined(separator: "/")
        var dice = Dice(words: "class-case", name)
        return DrawnCase(
            unit: unit.id,
            form: form,
            scenario: scenario,
            isSuspected: isSuspected,
            variant: variant(at: turn, words: words.joined(separator: "/")),
            playedAs: ScenarioID(rawValue: "c-\(dice.word(length: 10))"),
            seed: "class/\(dice.word(length: 16))"
        )
    }

    /// How many learners before this one drew from the same side of the unit's pool.
    private func place(at turn: Int, among unit: Course.Unit, in form: Course.Form, isSuspected: Bool) -> Int {
        let (group, place) = turn.quotientAndRemainder(dividingBy: Self.group)
        guard let index = course.units.firstIndex(of: unit) else { return 0 }
        // Of each whole group half drew either way.
        let before = groupSigns(of: group, in: form).prefix(place).count { $0[index] == isSuspected }
        return group * Self.group / 2 + before
    }

    /// How the case is played: no axis on which it would be harder for one than for another.
    private func variant(at turn: Int, words: String) -> Variant {
        func dealt<Value>(_ axis: String, _ values: [Value]) -> Value {
            values[Dealing(of: values.count, words: "class-\(axis)", words).thing(at: turn)]
        }
        return Variant(
            register: dealt("register", Self.registers),
            glyphs: .simplified,
            layout: dealt("layout", Axes.Layout.allCases),
            look: dealt("look", Variant.Look.allCases),
            order: dealt("order", Variant.Draw.allCases),
            merchant: dealt("merchant", Variant.Draw.allCases),
            menu: dealt("menu", Variant.Draw.allCases)
        )
    }

    /// The phrasings that learners meet: neither the one that hurries people nor the one that is kept from all.
    static let registers: [Variant.Register] = [.shipped, .polite, .brisk]
}
