#!/usr/bin/env python3
"""Writes the telephone plans of the world, small, from libphonenumber's metadata. Run by hand; its output is committed.

    pip install phonenumbers && python scripts/phone-plans.py

`rules/src/patterns/phone/plans.rs` holds, for every calling code, the lengths that numbers can have by their first one
to three digits. `rules/src/patterns/phone/numbers.txt` holds numbers that libphonenumber calls valid or not, for the test
beside the rules. `phonenumbers` is the Python port of libphonenumber; the metadata is under the Apache License 2.0.
"""

import random
from pathlib import Path
# A private module, but the only parser of regular expressions that Python ships with.
from re import _parser as regex

import phonenumbers
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

OUT = Path(__file__).parent.parent / "rules/src/patterns/phone"

# A prefix is split into longer ones if that refuses this share of wrong numbers for each byte that it costs.
WORTH = 0.012
# How much a plan's precision counts: these countries have national spellings in `spelling.rs`.
NATIONAL = {
    7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 54, 55, 56, 57, 60, 61, 62, 63, 64, 65,
    66, 81, 82, 84, 86, 90, 91, 92, 234, 254, 351, 353, 354, 358, 359, 380, 381, 385, 386, 420, 421, 852, 880, 886, 966, 971, 972,
}
KINDS = "fixed_line mobile toll_free premium_rate shared_cost personal_number voip pager uan voicemail".split()


class Language:
    """The numbers that some regular expressions describe, as an automaton without repetitions."""

    def __init__(self, sources):
        self.free, self.moves, self.known = [], [], {}
        self.start = self.state()
        self.ends = set()
        for source in sources:
            begin = self.state()
            self.free[self.start].append(begin)
            self.ends.add(self.build(regex.parse(source), begin))

    def state(self):
        self.free.append([])
        self.moves.append([])
        return len(self.free) - 1

    def build(self, parts, at):
        for kind, value in parts:
            if kind in (regex.LITERAL, regex.IN):
                after = self.state()
                self.moves[at].append((digits([(kind, value)] if kind is regex.LITERAL else value), after))
                at = after
            elif kind is regex.SUBPATTERN:
                at = self.build(value[3], at)
            elif kind is regex.BRANCH:
                after = self.state()
                for way in value[1]:
                    begin = self.state()
                    self.free[at].append(begin)
                    self.free[self.build(way, begin)].append(after)
                at = after
            elif kind is regex.MAX_REPEAT:
                least, most, part = value
                for _ in range(least):
                    at = self.build(part, at)
                after = self.state()
                for _ in range(most - least):
                    self.free[at].append(after)
                    at = self.build(part, at)
                self.free[at].append(after)
                at = after
            else:
                raise ValueError(f"the metadata has something new: {kind}")
        return at

    def closed(self, states):
        reached, todo = set(states), list(states)
        while todo:
            for state in self.free[todo.pop()]:
                if state not in reached:
                    reached.add(state)
                    todo.append(state)
        return frozenset(reached)

    def step(self, states, digit):
        return self.closed([after for state in states for on, after in self.moves[state] if digit in on])

    def lengths(self, states):
        """How many more digits can follow."""
        if states not in self.known:
            more = {0} if states & self.ends else set()
            for digit in range(10):
                after = self.step(states, digit)
                more |= {length + 1 for length in self.lengths(after)} if after else set()
            self.known[states] = frozenset(more)
        return self.known[states]

    def by_prefix(self, depth):
        """For each first `depth` digits: the lengths of whole numbers. Shorter numbers than that are left out."""
        found = {}

        def go(states, prefix):
            if len(prefix) == depth:
                found[prefix] = frozenset(length + depth for length in self.lengths(states))
                return
            for digit in range(10):
                after = self.step(states, digit)
                if after:
                    go(after, prefix + str(digit))

        go(self.closed([self.start]), "")
        return found


def digits(items):
    found = set()
    negated = False
    for kind, value in items:
        if kind is regex.LITERAL:
            found.add(value - ord("0"))
        elif kind is regex.RANGE:
            found |= set(range(value[0] - ord("0"), value[1] - ord("0") + 1))
        elif kind is regex.CATEGORY:
            found |= set(range(10))
        elif kind is regex.NEGATE:
            negated = True
        else:
            raise ValueError(f"the metadata has something new: {kind}")
    found &= set(range(10))
    return frozenset(set(range(10)) - found if negated else found)


def metadata(code):
    for region in COUNTRY_CODE_TO_REGION_CODE[code]:
        if region == "001":
            yield region, PhoneMetadata.metadata_for_nongeo_region(code)
        else:
            yield region, PhoneMetadata.metadata_for_region(region)


def kinds_of(code):
    for region, of_region in metadata(code):
        for kind in KINDS:
            described = getattr(of_region, kind, None)
            if described is not None and described.national_number_pattern not in (None, "NA"):
                yield region, described


def runs(table):
    """Neighbours with the same lengths together."""
    found = []
    for prefix in sorted(table):
        last = found[-1] if found else None
        if last and last[2] == table[prefix] and len(last[1]) == len(prefix) and int(last[1]) + 1 == int(prefix):
            last[1] = prefix
        else:
            found.append([prefix, prefix, table[prefix]])
    return found


def spelled(table):
    def item(first, last, lengths):
        return (first if first == last else f"{first}-{last}") + "".join(chr(96 + length) for length in sorted(lengths))

    return " ".join(item(*run) for run in runs(table))


def plan(code):
    language = Language(sorted({described.national_number_pattern for _, described in kinds_of(code)}))
    tables = [language.by_prefix(depth) for depth in (1, 2, 3)]
    weight = 5 if code == 1 else 2 if code in NATIONAL else 1

    def split(prefix):
        depth = len(prefix)
        lengths = tables[depth - 1].get(prefix)
        if not lengths:
            return {}
        if depth == 3 or min(lengths) <= depth:
            return {prefix: lengths}
        children = {}
        for digit in range(10):
            found = tables[depth].get(prefix + str(digit))
            if found:
                children[prefix + str(digit)] = found
        lost = sum(len(lengths - children.get(prefix + str(digit), frozenset())) for digit in range(10)) / 10 ** (depth + 1)
        cost = len(spelled(children)) + 1 - depth - len(lengths)
        is_worth_it = lost * weight / max(cost, 1) >= WORTH
        deeper = {}
        for child in children:
            deeper |= split(child)
        if is_worth_it or (depth == 1 and any(len(child) == 3 for child in deeper)):
            return deeper
        return {prefix: lengths}

    found = {}
    for digit in range(10):
        found |= split(str(digit))
    return found


def trunk(code):
    """The digit or digits that are dialled before a national number."""
    main = next(of_region for _, of_region in metadata(code))
    return main.national_prefix if main.national_prefix and main.national_prefix.isdigit() else ""


def number(code, national):
    zeros = len(national) - len(national.lstrip("0"))
    return phonenumbers.PhoneNumber(
        country_code=code,
        national_number=int(national),
        italian_leading_zero=zeros > 0 or None,
        number_of_leading_zeros=zeros if zeros > 1 else None,
    )


def walk(language, chance):
    """A number of the language, by chance."""
    states, found = language.closed([language.start]), ""
    while True:
        ways = [digit for digit in range(10) if language.step(states, digit)]
        if states & language.ends and (not ways or chance.random() < 0.5):
            return found
        digit = chance.choice(ways)
        states, found = language.step(states, digit), found + str(digit)


def samples():
    """Lines of the fixture: `+` or `-`, region, calling code and national number."""
    chance = random.Random(354)
    for code in sorted(COUNTRY_CODE_TO_REGION_CODE):
        lengths = set()
        valid = set()
        for region, described in kinds_of(code):
            lengths |= set(described.possible_length)
            if described.example_number:
                valid.add((region, described.example_number))
            language = Language([described.national_number_pattern])
            for _ in range(2):
                valid.add((region, walk(language, chance)))
        for region, national in sorted(valid):
            if phonenumbers.is_valid_number(number(code, national)):
                yield f"+ {region} {code} {national}"
        wrong = 0
        lengths = sorted(length for length in lengths if 6 <= length <= 12) or [8]
        # Some plans take nearly everything.
        for _ in range(100):
            national = "".join(chance.choice("0123456789") for _ in range(chance.choice(lengths)))
            if wrong < 8 and not phonenumbers.is_valid_number(number(code, national)):
                wrong += 1
                yield f"- {COUNTRY_CODE_TO_REGION_CODE[code][0]} {code} {national}"


def main():
    lines = []
    for code in sorted(COUNTRY_CODE_TO_REGION_CODE):
        lines.append(f'    ({code}, "{trunk(code)}", "{spelled(plan(code))}"),')
    head = f"""//! The telephone plans of the world. Written by `scripts/phone-plans.py`: do not edit.
//!
//! From the metadata of libphonenumber {phonenumbers.__version__} (Copyright The Libphonenumber Authors, Apache License 2.0), reduced to
//! first digits and lengths.

/// By calling code: the code, the trunk prefix, and the plan. An item of a plan is the first digits of a national
/// number, or the first and the last of a range of them, and a letter for each length that is in use: `g` for 7.
#[rustfmt::skip]
pub(super) const PLANS: &[(u16, &str, &str)] = &[
"""
    (OUT / "plans.rs").write_text(head + "\n".join(lines) + "\n];\n")
    (OUT / "numbers.txt").write_text("\n".join(samples()) + "\n")


if __name__ == "__main__":
    main()
