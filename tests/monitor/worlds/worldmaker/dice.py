# SPDX-License-Identifier: LGPL-2.1-or-later
"""Random choices that a world is made of: chances, actors, dates."""

import random


class Dice(random.Random):
    """A random source with the few throws that the maker needs.

    A calm world has plain dates, agents and places, so that one rule shows."""

    calm = False

    def rare(self, share):
        """Whether something odd happens: less often in a calm world."""
        return self.random() < (share / 8 if self.calm else share)

    def chance(self, share):
        """Whether something happens that happens this often."""
        return self.random() < share

    def some(self, items, low, high):
        """A few of the items, each once."""
        return self.sample(items, min(len(items), self.randint(low, high)))

    def pick(self, **weights):
        """One of the names by weight; `_` stands for `-`."""
        name = self.choices(list(weights), list(weights.values()))[0]
        return name.replace("_", "-")


def day(number):
    """A day: 1 is 2016-09-01, 31 is 2016-10-01."""
    if number < 1:
        return f"2016-08-{31 + number:02d}"
    if number <= 30:
        return f"2016-09-{number:02d}"
    return f"2016-10-{number - 30:02d}"


def instant(dice, number, offset="Z"):
    """A moment of a day."""
    return f"{day(number)}T{dice.choice(['00', '06', '12', '18'])}:00:00{offset}"


def happening(dice, low, high):
    """When something happened, at any precision (EDTF)."""
    number = dice.randint(low, high)
    kind = dice.random()
    if kind < 0.62 or dice.calm and kind < 0.95:
        return day(number)
    if kind < 0.80:
        return f"{day(number)}T{dice.choice(['03', '09', '15', '21'])}:00Z"
    if kind < 0.86:
        return f"{day(number)}/{day(number + dice.randint(1, 4))}"
    if kind < 0.91:
        return f"[{day(number)}..{day(number + dice.randint(1, 3))}]"
    return dice.choice([day(number) + "~", day(number) + "?", day(number) + "%", "2016-09",
                        "2016-09-XX", "2016-09-1X", "2016-09-2X"])


def edge(dice, number, rare=0.12):
    """An edge of a window or a deadline, sometimes imprecise."""
    if dice.rare(rare):
        return dice.choice([
            {"earliest": day(number), "latest": day(number + dice.randint(1, 4))},
            day(number) + "~", "2016-09-1X", "2016-09-XX", day(number) + "?"])
    return day(number) if dice.chance(0.7) else instant(dice, number)
