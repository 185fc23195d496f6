"""Agreement, detection and gain computed a second time: standard library alone, written from docs/agreement.md and not from our code.

usage: agreement.py INPUT.json
The input holds `categories`, `cells` (rows of items, columns of raters, null for a gap), `detection`, `gain`, `items`, `draws`
and `seed`. Prints one JSON object; `IndependentAgreementTests` compares it with ours.
"""
import fractions
import itertools
import json
import statistics
import sys

F = fractions.Fraction
MASK = (1 << 64) - 1


def dice(seed):
    """SplitMix64."""
    state = seed
    while True:
        state = (state + 0x9E3779B97F4A7C15) & MASK
        mixed = state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        yield mixed ^ (mixed >> 31)


def said(row):
    return [answer for answer in row if answer is not None]


def percent(rows, q):
    """Every ordered pair of two people is looked at, item by item."""
    shares = []
    for row in rows:
        pairs = list(itertools.permutations(said(row), 2))
        if pairs:
            shares.append(F(sum(a == b for a, b in pairs), len(pairs)))
    return sum(shares) / len(shares) if shares else None


def beyond(observed, expected):
    return None if expected == 1 else (observed - expected) / (1 - expected)


def cohen_pair(left, right, q):
    both = [(a, b) for a, b in zip(left, right) if a is not None and b is not None]
    if not both:
        return None
    n = len(both)
    observed = F(sum(a == b for a, b in both), n)
    expected = sum(F(sum(a == k for a, _ in both), n) * F(sum(b == k for _, b in both), n) for k in range(q))
    return beyond(observed, expected)


def cohen(rows, q):
    columns = list(zip(*rows))
    values = [cohen_pair(a, b, q) for a, b in itertools.combinations(columns, 2)]
    values = [value for value in values if value is not None]
    return sum(values) / len(values) if values else None


def fleiss(rows, q):
    if not rows or len({len(said(row)) for row in rows}) != 1 or len(said(rows[0])) < 2:
        return None
    answers = [answer for row in rows for answer in said(row)]
    expected = sum(F(answers.count(k), len(answers)) ** 2 for k in range(q))
    return beyond(percent(rows, q), expected)


def alpha(rows, q):
    """By the matrix of coincidences, cell by cell."""
    matrix = [[F(0)] * q for _ in range(q)]
    for row in rows:
        answers = said(row)
        for a, b in itertools.permutations(answers, 2):
            matrix[a][b] += F(1, len(answers) - 1)
    margins = [sum(line) for line in matrix]
    n = sum(margins)
    if n == 0:
        return None
    observed = sum(matrix[a][b] for a in range(q) for b in range(q) if a != b)
    expected = sum(margins[a] * margins[b] for a in range(q) for b in range(q) if a != b) / (n - 1)
    return None if expected == 0 else 1 - observed / expected


def ac1(rows, q):
    observed = percent(rows, q)
    rated = [said(row) for row in rows if said(row)]
    if observed is None or q < 2:
        return None
    shares = [sum(F(row.count(k), len(row)) for row in rated) / len(rated) for k in range(q)]
    return beyond(observed, sum(p * (1 - p) for p in shares) / (q - 1))


def pabak(rows, q):
    if not rows or len(rows[0]) != 2 or percent(rows, q) is None:
        return None
    return beyond(percent(rows, q), F(1, q))


STATISTICS = {"percent": percent, "cohen": cohen, "fleiss": fleiss, "alpha": alpha, "ac1": ac1, "pabak": pabak}


def percentiles(numbers):
    numbers = sorted(numbers)

    def at(share):
        place = share * (len(numbers) - 1)
        below = int(place)
        above = min(below + 1, len(numbers) - 1)
        return numbers[below] + (numbers[above] - numbers[below]) * (place - below)

    return [at(0.025), at(0.975)]


def bootstrap(things, measure, draws, seed):
    roll = dice(seed)
    values = []
    known = {}
    for _ in range(draws):
        picked = tuple(sorted(next(roll) % len(things) for _ in things))
        if picked not in known:
            known[picked] = measure([things[place] for place in picked])
        values.append(known[picked])
    defined = [float(value) for value in values if value is not None]
    share = (draws - len(defined)) / draws
    return {"undefined_share": share, "interval": percentiles(defined) if share <= 0.05 else None}


def detection(counts):
    z = statistics.NormalDist().inv_cdf
    hits, misses, alarms, rejections = (counts[name] for name in ("hits", "misses", "false_alarms", "rejections"))
    hit = z((hits + 0.5) / (hits + misses + 1))
    alarm = z((alarms + 0.5) / (alarms + rejections + 1))
    return {"d_prime": hit - alarm, "criterion": -(hit + alarm) / 2}


def items(answers):
    """Answers by item and learner."""
    out = {}
    for name, own in answers.items():
        others = {who: sum(other[who] for item, other in answers.items() if item != name and who in other) for who in own}
        people = sorted(own)
        try:
            correlation = statistics.correlation([own[who] for who in people], [others[who] for who in people])
        except statistics.StatisticsError:
            correlation = None
        out[name] = {"facility": statistics.fmean(own.values()), "discrimination": correlation}
    return out


def number(value):
    return None if value is None else float(value)


def main(path):
    with open(path, encoding="utf-8") as file:
        given = json.load(file)
    rows, q = given["cells"], len(given["categories"])
    drawn_from = [row for row in rows if said(row)]
    out = {"statistics": {}, "items": items(given["items"]), "detection": detection(given["detection"])}
    for name, measure in STATISTICS.items():
        value = measure(rows, q)
        drawn = bootstrap(drawn_from, lambda some: measure(some, q), given["draws"], given["seed"]) if value is not None else None
        out["statistics"][name] = {"value": number(value), "drawn": drawn}
    before, after = zip(*given["gain"])
    gains = [b - a for a, b in given["gain"]]
    out["gain"] = {
        "mean": statistics.fmean(gains),
        "normalised": (statistics.fmean(after) - statistics.fmean(before)) / (1 - statistics.fmean(before)),
        "drawn": bootstrap(gains, statistics.fmean, given["draws"], given["seed"]),
    }
    json.dump(out, sys.stdout)


main(sys.argv[1])
