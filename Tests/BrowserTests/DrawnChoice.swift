import Vocabulary

/// Measures how a page draws the way past an asking beside the way to give.
enum DrawnChoice {
    /// What a page's script answers: hundredths.
    private struct Measured: Decodable {
        var contrast: Int
        var area: Int
    }

    /// Measures two buttons by their words; the page must show both.
    static func measured(refusing no: String, giving yes: String, in window: WebDriver) async throws -> ChoiceDrawn {
        let measured: Measured = try await window.run(script, with: [no, yes])
        return ChoiceDrawn(contrast: measured.contrast, area: measured.area)
    }

    /// Contrast as the Web Content Accessibility Guidelines define it, against the first paper behind the words that is
    /// not clear; the words' own box stands for what is seen of a button without border and paper.
    private static let script = """
        const bare = text => (text || '').replace(/\\s+/g, '');
        const find = words => Array.from(document.querySelectorAll('main button')).find(e => bare(e.textContent) === bare(words));
        const parts = color => { const c = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            c.fillStyle = color; c.fillRect(0, 0, 1, 1); return Array.from(c.getImageData(0, 0, 1, 1).data); };
        const light = ([r, g, b]) => { const [x, y, z] = [r, g, b].map(v => { v /= 255;
            return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * x + 0.7152 * y + 0.0722 * z; };
        const paper = element => { for (let e = element; e; e = e.parentElement) {
            const color = parts(getComputedStyle(e).backgroundColor); if (color[3] === 255) return color; }
            return [255, 255, 255, 255]; };
        const inked = e => { const range = document.createRange(); range.selectNodeContents(e);
            const own = getComputedStyle(e), box = parts(own.backgroundColor)[3] || parseFloat(own.borderTopWidth)
                ? e.getBoundingClientRect() : range.getBoundingClientRect(); return box.width * box.height; };
        const [no, yes] = [find(arguments[0]), find(arguments[1])];
        const [a, b] = [light(parts(getComputedStyle(no).color)), light(paper(no))];
        return { contrast: Math.round(100 * (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)),
                 area: Math.round(100 * inked(no) / inked(yes)) };
        """
}
