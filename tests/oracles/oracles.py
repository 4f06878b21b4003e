"""Asks independent libraries about numbers, for rules/tests/oracles to compare our rows with.

For each scheme of schemes.py: at least 1,000 numbers that the library calls valid, and as many of those with one
character changed or two neighbours swapped, with what the library says of them. The same on every machine: the seed is
the scheme's name, and the libraries see a fixed day of the calendar.

    python3 tests/oracles/oracles.py [part of a scheme's name]

Prints, for each scheme and row, `= scheme <TAB> row <TAB> library <TAB> asks`, then one line a number: a letter and
the number as the row spells it. V: made to be valid. C: corrupted, and the library sees it. c: corrupted, and the
library takes it all the same. `asks` is `digits` if the row's check digits are to be compared, `form` if only whether
the row takes the number for a possible one.
"""

import datetime
import importlib.metadata
import pathlib
import random
import re
import sys

NUMBERS = 1000
REQUIREMENTS = pathlib.Path(__file__).with_name("requirements.txt")
LIBRARIES = [line.split("==")[0] for line in open(REQUIREMENTS) if "==" in line]


class Day(datetime.date):
    """A calendar that stands still, because some libraries refuse people who are not born yet."""

    @classmethod
    def today(cls):
        return cls(2026, 11, 1)


datetime.date = Day

DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Dice:
    """Chance, from `random.random` alone: the other methods may change from one Python to the next."""

    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, number):
        return int(self.random() * number)

    def pick(self, things):
        return things[int(self.random() * len(things))]

    def day(self):
        return datetime.date.fromordinal(self.below(34000) + datetime.date(1931, 1, 1).toordinal())


class Template:
    """Makes texts of a form: `#` is a digit, `@` a letter, `[A-C9]` one of these, `{n}` or `{n,m}` says how often,
    `(a|b)` is one of these, `<%y%m%d>` is a day in the words of strftime."""

    def __init__(self, form):
        self.parts, rest = self.read(form)
        assert not rest, form

    def read(self, form):
        ways = [[]]
        while form and form[0] != ")":
            head, form = form[0], form[1:]
            if head == "|":
                ways.append([])
                continue
            if head == "#":
                part = DIGITS
            elif head == "@":
                part = LETTERS
            elif head == "[":
                inside, form = form.split("]", 1)
                part = re.sub(r"(.)-(.)", lambda ends: "".join(map(chr, range(ord(ends[1]), ord(ends[2]) + 1))), inside)
            elif head == "<":
                inside, form = form.split(">", 1)
                part = ("day", inside)
            elif head == "(":
                part, form = self.read(form)
                assert form[0] == ")"
                form = form[1:]
            else:
                part = head
            few = many = 1
            if form.startswith("{"):
                inside, form = form[1:].split("}", 1)
                few, _, many = inside.partition(",")
                few, many = int(few), int(many or few)
            ways[-1].append((part, few, many))
        return ways, form

    def make(self, dice, parts=None):
        text = ""
        for part, few, many in dice.pick(parts or self.parts):
            for _ in range(few + dice.below(many - few + 1)):
                if isinstance(part, str):
                    text += dice.pick(part) if len(part) > 1 else part
                elif isinstance(part, tuple):
                    text += dice.day().strftime(part[1])
                else:
                    text += self.make(dice, part)
        return text


def corrupted(number, dice):
    """The number with one digit or letter changed, or two neighbours swapped."""
    while True:
        place = dice.below(len(number))
        here = number[place]
        if dice.below(4) == 0 and place + 1 < len(number):
            there = number[place + 1]
            wrong = number[:place] + there + here + number[place + 2 :]
            if here.isalpha() != there.isalpha():
                continue
        elif here in DIGITS:
            wrong = number[:place] + dice.pick(DIGITS) + number[place + 1 :]
        elif here.isalpha():
            letters = LETTERS if here in LETTERS else LETTERS.lower()
            wrong = number[:place] + dice.pick(letters) + number[place + 1 :]
        else:
            continue
        if wrong != number:
            return wrong


def spelled(number, masks):
    """The number in the spelling of the first mask that has as many places; other characters stand for themselves."""
    if not masks:
        return number
    for mask in [masks] if isinstance(masks, str) else masks:
        if mask.count("#") == len(number):
            characters = iter(number)
            return "".join(next(characters) if sign == "#" else sign for sign in mask)
    raise ValueError(f"no mask of {masks} fits {number}")


def main():
    import schemes

    failed = []
    print("#", ", ".join(f"{name} {importlib.metadata.version(name)}" for name in LIBRARIES))
    for scheme in schemes.SCHEMES:
        if len(sys.argv) > 1 and sys.argv[1] not in scheme.name:
            continue
        dice = Dice(scheme.name)
        template = Template(scheme.form)
        valid = {}
        for _ in range(400 * NUMBERS):
            number = template.make(dice)
            if scheme.finish:
                try:
                    number = scheme.finish(number)
                except (ValueError, IndexError):  # some bodies have no check digit
                    continue
            if number and number not in valid and scheme.says(number):
                valid[number] = True
                if len(valid) == NUMBERS:
                    break
        else:
            failed.append(f"{scheme.name}: only {len(valid)} valid numbers of the form {scheme.form}")
            continue
        wrong = [(number, scheme.says(number)) for number in (corrupted(number, dice) for number in valid)]
        for row, masks in scheme.rows.items():
            lines = [f"= {scheme.name}\t{row}\t{scheme.library}\t{scheme.asks}"]
            lines += ["V" + spelled(number, masks) for number in valid]
            lines += [("c" if says else "C") + spelled(number, masks) for number, says in wrong]
            print("\n".join(lines))
    if failed:
        sys.exit("\n".join(failed))


if __name__ == "__main__":
    main()
