"""The scores of a submission, computed a second time: standard library alone, written from docs/scoring.md and not from our code.

usage: scores.py KEY.jsonl SUBMISSION.jsonl [OTHER.jsonl] [--draws N] [--seed S] [--limits FILE]
Prints one JSON object; `IndependentScoresTests` compares it with ours.
"""
import collections
import fractions
import json
import math
import statistics
import sys

Z = statistics.NormalDist().inv_cdf(0.975)


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def wilson(hits, count):
    if count == 0:
        return None
    # The roots of (p - hits/count)^2 = z^2 p (1 - p) / count, which is how Wilson defines the interval.
    a = 1 + Z * Z / count
    b = -(2 * hits / count + Z * Z / count)
    c = (hits / count) ** 2
    root = math.sqrt(max(0.0, b * b - 4 * a * c))
    return [(-b - root) / (2 * a), (-b + root) / (2 * a)]


def measures(pairs):
    """From (is there, is said) pairs."""
    pairs = list(pairs)
    tp = sum(1 for there, said in pairs if there and said)
    fp = sum(1 for there, said in pairs if said and not there)
    fn = sum(1 for there, said in pairs if there and not said)
    tn = len(pairs) - tp - fp - fn
    ratio = lambda top, bottom: top / bottom if bottom else None
    tpr, fpr = ratio(tp, tp + fn), ratio(fp, fp + tn)
    mcc = None
    if min(tp + fp, tp + fn, tn + fp, tn + fn) > 0:
        # Pearson's correlation of the two indicators is what MCC is.
        xs, ys = [int(t) for t, _ in pairs], [int(s) for _, s in pairs]
        mcc = statistics.correlation(xs, ys)
    return {
        "tp": tp, "fp": fp, "fn": fn, "tn": tn,
        "precision": ratio(tp, tp + fp), "recall": tpr, "specificity": ratio(tn, fp + tn),
        "f1": ratio(2 * tp, 2 * tp + fp + fn), "f05": ratio(1.25 * tp, 1.25 * tp + 0.25 * fn + fp),
        "j": None if tpr is None or fpr is None else tpr - fpr,
        "balanced": None if tpr is None or fpr is None else (tpr + 1 - fpr) / 2,
        "mcc": mcc, "recall_interval": wilson(tp, tp + fn), "precision_interval": wilson(tp, tp + fp),
    }


def mean(numbers):
    defined = [number for number in numbers if number is not None]
    return math.fsum(defined) / len(defined) if defined else None


class Dice:
    """SplitMix64."""

    def __init__(self, seed):
        self.state = seed

    def roll(self, bound):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & mask
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & mask
        return (mixed ^ (mixed >> 31)) % bound


def percentiles(numbers):
    if not numbers:
        return None
    ordered = sorted(numbers)

    def at(share):
        place = share * (len(ordered) - 1)
        low = math.floor(place)
        high = min(low + 1, len(ordered) - 1)
        return ordered[low] * (1 - (place - low)) + ordered[high] * (place - low)

    return [at(0.025), at(0.975)]


class Judged:
    def __init__(self, submission, limits):
        self.claims = {}
        self.status = {}
        # What a run over bundles could not see is as if the kind had not been judged there, nor offered.
        self.limits = limits if submission[0].get("run", {}).get("input") == "bundle" else {}
        for case in submission[1:]:
            status = case.get("status", "ok")
            self.status[case["case"]] = status
            if status in ("ok", "no-finding"):
                said = collections.defaultdict(list)
                for finding in case.get("findings", []):
                    said[finding["rule"]].append(finding)
                self.claims[case["case"]] = said

    def says(self, case, rule):
        """True, False, or None where it was not judged."""
        if case not in self.claims or self.is_blind(case, rule):
            return None
        return bool(self.claims[case].get(rule))

    def is_blind(self, case, rule):
        """Whether a violation is outside what the tool could look at, in a case that it judged; limits list violations alone."""
        return case in self.claims and rule in self.limits.get(case, [])


def units(key):
    """(case, rule) -> is there, in the order of the key."""
    found = {}
    for case in key[1:]:
        verdicts = collections.defaultdict(set)
        for finding in case["findings"]:
            verdicts[finding["rule"]].add(finding["verdict"])
        for rule, all_of in verdicts.items():
            if "violation" in all_of:
                found[case["case"], rule] = True
            elif "compliant" in all_of:
                found[case["case"], rule] = False
    return found


def part(key, is_dev):
    """The header and the cases of one part; a key that has one part alone is scored whole."""
    parts = {case["split"] == "dev" for case in key[1:]}
    if len(parts) < 2:
        return key if not is_dev else key[:1]
    return key[:1] + [case for case in key[1:] if (case["split"] == "dev") == is_dev]


def changes(one, other):
    """Letters to change, add or leave out: the whole table, row by row."""
    table = [[i + j if 0 in (i, j) else 0 for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            swap = table[i - 1][j - 1] + (one[i - 1] != other[j - 1])
            table[i][j] = min(swap, table[i - 1][j] + 1, table[i][j - 1] + 1)
    return table[-1][-1]


def alike(one, other):
    one, other = ("".join(text.lower().split()) for text in (one, other))
    longest = max(len(one), len(other))
    return longest == 0 or 1 - changes(one, other) / longest >= 0.8


def host(word):
    return word.lower().split("://")[-1].split("/")[0].split(":")[0] if "://" in word else word.lower()


STAGES = ["site", "entry", "menu", "checkout", "payment", "receipt", "invoice", "inbox", "account"]


def credit(level, claim, finding, case):
    """What a claim is worth for a finding of its kind: 1, a half or nothing."""
    step = claim.get("step")
    named = None
    if step is not None:
        pages = {locus["stage"] for other in case["findings"] for locus in other["loci"] if locus["page"] == step}
        named = {step} if step in STAGES else pages
    right = None if named is None else bool(named & ({finding["stage"]} | {locus["stage"] for locus in finding["loci"]}))
    if level == "case":
        return 0.5 if right is False else 1
    if not right:
        return 0
    if level == "stage":
        return 1
    if level == "control":
        element = claim.get("element") or {}
        # Every control that is fair to point at is as right as the practice's own.
        places = [place for locus in finding["loci"] if locus["stage"] in named
                  for place in [locus] + (locus.get("also") or []) if place.get("text")]
        return int(any(place.get("role") in (None, element.get("role", "").lower()) and alike(place["text"], element["text"])
                       for place in places if "text" in element))
    return int(any(said["type"].lower() == proof["type"] and (proof["id"] == "" or host(said["id"]) == host(proof["id"]))
                   for said in claim.get("evidence", []) for proof in finding["evidence"]))


def has_place(level, finding):
    """Whether the key can place a finding at a level at all: the lack of something has no control."""
    if level == "control":
        return any(locus.get("text") or locus.get("box") or locus.get("also") for locus in finding["loci"])
    return level != "evidence" or bool(finding["evidence"])


def places(key, judged):
    """Hits, said and there at each level."""
    sums = {level: [0, 0, 0] for level in ("case", "stage", "control", "evidence")}
    for case in key[1:]:
        for rule in {finding["rule"] for finding in case["findings"]}:
            if judged.says(case["case"], rule) is None or (case["case"], rule) not in units(key[:1] + [case]):
                continue
            claims = judged.claims[case["case"]].get(rule, [])
            violations = [one for one in case["findings"] if one["rule"] == rule and one["verdict"] == "violation"]
            for level, total in sums.items():
                truths = [one for one in violations if has_place(level, one)]
                if len(truths) < len(violations) and claims and not truths:
                    continue  # neither hit nor missed there
                best = [max((credit(level, claim, one, case) for claim in claims), default=0) for one in truths]
                lost = set()
                for claim in claims:
                    if not any(credit(level, claim, one, case) for one in truths):
                        marks = {"case": "", "stage": claim.get("step"), "evidence": repr((claim.get("step"), claim.get("evidence")))}
                        lost.add(marks.get(level, repr((claim.get("step"), claim.get("element")))))
                total[0] += sum(best)
                total[1] += sum(1 for worth in best if worth > 0) + len(lost)
                total[2] += len(truths)
    return sums


def clusters(key):
    pair = {case["case"]: case.get("pair") for case in key[1:]}
    done, groups = set(), []
    for case in key[1:]:
        name = case["case"]
        if name in done:
            continue
        other = pair[name] if pair.get(pair[name]) == name else None
        groups.append([name] + ([other] if other else []))
        done.update(groups[-1])
    return groups


def by_rule(there, says):
    groups = collections.defaultdict(list)
    for (case, rule), is_there in there.items():
        said = says(case, rule)
        if said is not None:
            groups[rule].append((is_there, said))
    return groups


def headline(groups):
    scored = {rule: measures(pairs) for rule, pairs in groups.items()}
    pooled = measures(pair for pairs in groups.values() for pair in pairs)
    return mean(one["j"] for one in scored.values()), mean(one["f1"] for one in scored.values()), pooled["j"]


def drawn(there, groups, sayers, draws, seed):
    """For each drawing the headline of every sayer, on the same cases."""
    of_case = collections.defaultdict(list)
    for (case, rule), is_there in there.items():
        answers = [says(case, rule) for says in sayers]
        if None not in answers:
            of_case[case].append((rule, is_there, answers))
    groups = [[unit for case in group for unit in of_case[case]] for group in groups]
    groups = [group for group in groups if group]
    dice, results = Dice(seed), []
    for _ in range(draws):
        chosen = [groups[dice.roll(len(groups))] for _ in groups]
        result = []
        for place in range(len(sayers)):
            rules = collections.defaultdict(list)
            for group in chosen:
                for rule, is_there, answers in group:
                    rules[rule].append((is_there, answers[place]))
            result.append(headline(rules))
        results.append(result)
    return results


def calibration(there, judged):
    points = []
    for (case, rule), is_there in there.items():
        said = judged.says(case, rule)
        if said is None:
            continue
        given = [claim["confidence"] for claim in judged.claims[case].get(rule, []) if "confidence" in claim]
        if said and not given:
            continue
        points.append((max(given, default=0.0), is_there))
    positives = sum(1 for _, is_there in points if is_there)
    area, last = 0.0, 0.0
    for cut in sorted({confidence for confidence, _ in points}, reverse=True):
        said = [is_there for confidence, is_there in points if confidence >= cut]
        recall = sum(said) / positives
        area += (recall - last) * sum(said) / len(said)
        last = recall
    brier = math.fsum((confidence - is_there) ** 2 for confidence, is_there in points) / len(points)
    error = 0.0
    for number in range(10):
        own = [point for point in points if min(int(point[0] * 10), 9) == number]
        if own:
            gap = sum(is_there for _, is_there in own) / len(own) - sum(confidence for confidence, _ in own) / len(own)
            error += len(own) / len(points) * abs(gap)
    return {"ap": area, "brier": brier, "ece": error}


def mcnemar(there, first, second):
    b = c = units_judged = 0
    for (case, rule), is_there in there.items():
        one, other = first.says(case, rule), second.says(case, rule)
        if one is None or other is None:
            continue
        units_judged += 1
        b += one == is_there and other != is_there
        c += other == is_there and one != is_there
    if b + c < 25:
        tail = sum(math.comb(b + c, i) for i in range(min(b, c) + 1))
        p = float(min(fractions.Fraction(1), fractions.Fraction(2 * tail, 2 ** (b + c))))
    else:
        # A chi-square of one degree of freedom is the square of a standard normal number.
        p = 2 * (1 - statistics.NormalDist().cdf((abs(b - c) - 1) / math.sqrt(b + c)))
    return {"b": b, "c": c, "p": p, "units": units_judged}


def main(words):
    options = {"--draws": 2000, "--seed": 20261122, "--limits": None}
    paths = []
    while words:
        word = words.pop(0)
        if word in options:
            options[word] = words.pop(0) if word == "--limits" else int(words.pop(0))
        else:
            paths.append(word)
    limits = json.load(open(options["--limits"], encoding="utf-8")) if options["--limits"] else {}
    whole, submission = lines(paths[0]), lines(paths[1])
    key, judged = part(whole, False), Judged(submission, limits)
    there = units(key)
    apart = by_rule(units(part(whole, True)), judged.says)
    groups = by_rule(there, judged.says)
    macro_j, macro_f1, pooled_j = headline(groups)
    results = drawn(there, clusters(key), [judged.says], options["--draws"], options["--seed"])
    severity = {}
    for case in key[1:]:
        for finding in case["findings"]:
            if finding["verdict"] == "violation":
                name = case["case"], finding["rule"]
                if judged.is_blind(*name):
                    continue
                severity[name] = max(severity.get(name, 0), finding["severity"])
    solved = offered = 0
    for group in clusters(key):
        turned = [rule for rule in {rule for case, rule in there if case == group[0]}
                  if len(group) == 2 and (group[1], rule) in there and there[group[0], rule] != there[group[1], rule]]
        if turned and not any(judged.is_blind(case, rule) and there[case, rule] for case in group for rule in turned):
            offered += 1
            solved += all(judged.says(case, rule) == there[case, rule] for case in group for rule in turned)
    offered_violations = [name for name, is_there in there.items() if is_there and not judged.is_blind(*name)]
    found = [name for name in offered_violations if judged.says(*name)]
    out = {
        "macro_j": macro_j, "macro_f1": macro_f1, "pooled_j": pooled_j,
        "rules": {rule: measures(pairs) for rule, pairs in groups.items()},
        "pooled": measures(pair for pairs in groups.values() for pair in pairs),
        "macro_j_interval": percentiles([one[0][0] for one in results if one[0][0] is not None]),
        "macro_f1_interval": percentiles([one[0][1] for one in results if one[0][1] is not None]),
        "pooled_j_interval": percentiles([one[0][2] for one in results if one[0][2] is not None]),
        "end_to_end": len(found) / len(offered_violations),
        "severity": sum(severity[name] for name in found) / sum(severity.values()),
        "twins": solved / offered,
        "calibration": calibration(there, judged),
        "places": places(key, judged),
        "dev_macro_j": headline(apart)[0],
    }
    if len(paths) > 2:
        other = Judged(lines(paths[2]), limits)
        both = drawn(there, clusters(key), [judged.says, other.says], options["--draws"], options["--seed"])
        gaps = [one[0][0] - one[1][0] for one in both if one[0][0] is not None and one[1][0] is not None]
        out["mcnemar"] = mcnemar(there, judged, other)
        out["delta_interval"] = percentiles(gaps)
    json.dump(out, sys.stdout)


main(sys.argv[1:])
