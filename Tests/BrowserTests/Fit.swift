/// Looks for what a person's thumb or eye would stumble over on a narrow phone.
enum Fit {
    /// The width of the narrowest phone that counts.
    ///
    /// - Unit: CSS pixels.
    static let narrow = 320

    /// Answers what reaches beyond the screen, is cut off, or is too small to be pressed; nothing where all fits.
    ///
    /// The page is looked at as narrow as phones get, then the window has its width back.
    static func faults(in window: WebDriver) async throws -> [String] {
        try await window.resize(width: narrow)
        let faults: [String] = try await window.run(script)
        try await window.resize(width: nil)
        return faults
    }

    /// A target's size is its label's where it has one; the count between minus and plus has those beside it.
    private static let script = """
        const found = [], width = document.documentElement.clientWidth;
        const name = e => e.tagName.toLowerCase() + ' ' + (e.textContent || e.name || '').trim().slice(0, 16);
        if (document.documentElement.scrollWidth > width) found.push('the page is wider than the screen');
        for (const e of document.querySelectorAll('button, a[href], input, select')) {
            if (!e.checkVisibility({ visibilityProperty: true })) continue;
            const held = e.labels && e.labels[0] && !e.matches('.count') ? e.labels[0] : e;
            const box = held.getBoundingClientRect();
            if (box.right > width + 1 || box.left < -1) found.push('beyond the screen: ' + name(e));
            if (e.closest('.stepper') && e.matches('input')) continue;
            if (e.matches('.tiny')) continue; // too small on purpose
            if (box.height < 43.5 || box.width < 43.5) {
                found.push('too small: ' + name(e) + ' ' + Math.round(box.width) + ' by ' + Math.round(box.height));
            }
        }
        for (const e of document.querySelectorAll('main *')) {
            const style = getComputedStyle(e);
            if (style.overflowX === 'visible' || !e.textContent.trim() || e.matches('.under *, .under')) continue;
            if (e.scrollWidth > e.clientWidth + 1) found.push('cut off: ' + name(e));
        }
        return found;
        """
}
