import Foundation
import Vocabulary

/// Lists what a page offers, as each of its two faces shows it, so that they can be compared.
enum OfferedControls {
    /// Answers what the page in the browser offers, the range's own strip left out.
    static func shown(in window: WebDriver) async throws -> [OfferedControl] { try await window.run(script) }

    /// Answers what the JSON face says that the page offers.
    ///
    /// - Parameters:
    ///   - page: The page.
    ///   - codes: Where each sticker's code leads, by the target of scanning it; one that leads nowhere is a button.
    /// - Returns: The controls of forms and the codes of stickers, in reading order.
    static func told(by page: Page, codes: [String: String] = [:]) -> [OfferedControl] {
        page.blocks.flatMap { block -> [OfferedControl] in
            switch block {
            case .form(let form):
                form.goods.flatMap { good in good.count.map { [OfferedControl($0, of: good.name)] } ?? [] }
                    + (form.fields + form.buttons).map { OfferedControl($0) }
            case .sticker(let sticker):
                if let address = codes[sticker.scan.target] {
                    [OfferedControl(code: sticker.scan.label, to: URL(string: address)?.path ?? address)]
                } else {
                    [OfferedControl(sticker.scan)]
                }
            case .file(let label): [OfferedControl(file: label)]
            case .heading, .text, .note, .picture, .facts, .bill, .message: []
            }
        }
    }

    /// Answers in what the two faces differ, a line each; nothing where they say the same.
    ///
    /// Order is not compared: a menu stands by category on the screen.
    static func differences(shown: [OfferedControl], told: [OfferedControl]) -> [String] {
        let (seen, said) = (counted(shown), counted(told))
        let lines = Set(seen.keys).union(said.keys).map { control -> String in
            let (left, right) = (seen[control, default: 0], said[control, default: 0])
            return left == right ? "" : "HTML \(left) times, JSON \(right) times: \(control)"
        }
        return lines.filter { !$0.isEmpty }.sorted()
    }

    private static func counted(_ controls: [OfferedControl]) -> [OfferedControl: Int] {
        Dictionary(controls.map { ($0, 1) }, uniquingKeysWith: +)
    }

    /// Reads the document; its answer has the keys of ``OfferedControl``.
    private static let script = """
        const words = text => (text || '').replace(/\\s+/g, ' ').trim();
        const isOurs = element => !element.closest('[data-range="strip"], .range-strip');
        const all = selector => Array.from(document.querySelectorAll(selector)).filter(isOurs);
        const isShown = element => element.checkVisibility({ visibilityProperty: true });
        // What stands beside a field: the field itself and drawn decoration are not its words, nor is the star.
        const beside = (holder, element) => {
            if (!holder) return words(element.getAttribute('aria-label'));
            const copy = holder.cloneNode(true);
            copy.querySelectorAll('input, select, [aria-hidden="true"]').forEach(part => part.remove());
            const text = words(copy.textContent);
            return element.required ? words(text.replace(/\\*$/, '')) : text;
        };
        const labelOf = element => beside(element.labels && element.labels[0], element);
        const blank = { tag: '', label: '', name: '', inputType: '', options: [], isRequired: false, isChecked: false,
            target: '', scope: '', isShown: true };
        const found = [];
        const groups = new Map(), codes = new Map();
        for (const element of all('button, input, select, textarea, a[href]')) {
            // Minus and plus, which a script sets beside a count, send nothing and tell nothing that the count does not.
            if (element.type === 'button' && element.closest('[aria-hidden="true"]')) continue;
            const control = Object.assign({}, blank, { isShown: isShown(element) });
            if (element.matches('a')) {
                const href = element.getAttribute('href');
                if (href.startsWith('#')) continue;
                if (element.hasAttribute('download')) {
                    found.push(Object.assign(control, { tag: 'file', label: words(element.textContent) }));
                    continue;
                }
                const path = new URL(href, location.href).pathname;
                const code = codes.get(path) || Object.assign(control, { tag: 'code', target: path });
                code.label = code.label || words(element.textContent);
                if (!codes.has(path)) found.push(code);
                codes.set(path, code);
            } else if (element.matches('button, input[type=submit], input[type=button]')) {
                found.push(Object.assign(control, {
                    tag: 'button',
                    label: words(element.textContent) || words(element.value),
                    target: element.name === 'press' ? element.value : 'unnamed ' + element.name,
                    scope: element.dataset.scope || '',
                }));
            } else if (element.matches('input[type=radio]')) {
                const holder = element.closest('fieldset') || element.form;
                const key = holder ? holder.querySelector('input[name="' + CSS.escape(element.name) + '"]') : element;
                const legend = holder && holder.querySelector('legend');
                const group = groups.get(key) || Object.assign(control, {
                    tag: 'choice', name: element.name, options: [],
                    label: legend ? beside(legend, element) : labelOf(element),
                });
                group.options.push(labelOf(element));
                group.isRequired = group.isRequired || element.required;
                group.isChecked = group.isChecked || element.defaultChecked;
                group.isShown = group.isShown && control.isShown;
                if (!groups.has(key)) found.push(group);
                groups.set(key, group);
            } else if (element.matches('select')) {
                found.push(Object.assign(control, {
                    tag: 'choice', name: element.name, label: labelOf(element), isRequired: element.required,
                    options: Array.from(element.options).filter(o => o.value !== '').map(o => words(o.textContent)),
                    isChecked: Array.from(element.options).some(o => o.defaultSelected && o.value !== ''),
                }));
            } else {
                found.push(Object.assign(control, {
                    tag: 'field', name: element.name, label: labelOf(element), isRequired: element.required,
                    inputType: element.getAttribute('role') === 'switch' ? 'switch' : element.type,
                    isChecked: element.defaultChecked === true,
                }));
            }
        }
        return found;
        """
}
