import Testing
import Vocabulary

@testable import Measurement

struct ProbeDeclarationsTests {
    private func standings(_ sketch: ProbeSketch) -> [String: Declaration.Standing] {
        let lines = sketch.probe.declarationLines().map { ($0.subject.description, $0.standing) }
        return Dictionary(uniqueKeysWithValues: lines)
    }

    @Test func `what is asked for stands as the notice speaks of it`() {
        var notice = NoticeSeen.complete.listing(.phoneNumber).denying(.preciseLocation)
        let sketch = ProbeSketch.dineIn(
            .gate(.phoneNumber, at: .entry),
            .gate(.preciseLocation, at: .entry),
            .gate(.birthday, at: .checkout)
        )
        #expect(
            standings(sketch.linking(notice, at: .entry)) == [
                "phone-number": .clear, "precise-location": .incorrect, "birthday": .omitted,
            ]
        )
        notice.isLoose = true
        #expect(standings(sketch.linking(notice, at: .entry))["birthday"] == .vague)
    }

    @Test func `what is listed and never met is over-claimed`() {
        let notice = NoticeSeen.complete.listing(.contacts).naming("sa.tongji.localhost")
        let sketch = ProbeSketch.parking().linking(notice, at: .menu)
        #expect(standings(sketch) == ["contacts": .overClaimed, "sa.tongji.localhost": .overClaimed])
    }

    @Test func `a host stands as it is named, denied, hinted at or passed over`() {
        let host = "ad.guanggao.localhost"
        let sketch = ProbeSketch.dineIn(.sending(.platformId, to: host, at: .menu))
        var notice = NoticeSeen.complete.listing(.platformId)
        #expect(standings(sketch.linking(notice, at: .entry))[host] == .omitted)
        #expect(standings(sketch.linking(notice.naming("guanggao.localhost"), at: .entry))[host] == .clear)
        notice.namesPartners = true
        #expect(standings(sketch.linking(notice, at: .entry))[host] == .vague)
        notice.deniesSharing = true
        #expect(standings(sketch.linking(notice, at: .entry))[host] == .incorrect)
        let lines = sketch.linking(notice, at: .entry).probe.declarationLines()
        #expect(lines.first { $0.subject == .receiver(host) }?.gets == [.platformId])
        #expect(lines.first { $0.subject == .item(.platformId) }?.sentTo == [host])
    }

    @Test func `without a text that opened there is nothing to be held against`() {
        let sketch = ProbeSketch.dineIn(.gate(.phoneNumber, at: .entry))
        #expect(sketch.probe.declarationLines().isEmpty)
        #expect(sketch.linking(NoticeSeen(face: .picture), at: .entry).probe.declarationLines().isEmpty)
    }

    @Test func `ties, tables and dishes are no kinds of data`() {
        let sketch = ProbeSketch.dineIn(.gate(.follow, .membership, at: .entry)).linking(.complete, at: .entry)
        #expect(sketch.probe.declarationLines().isEmpty)
    }
}
