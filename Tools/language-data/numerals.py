"""A reference reader of number words, driven by the generated tables alone.

No language is named here: what differs between languages stands in the lines of their tables.
It is written to be ported to Swift, so it is one pass from left to right over small values.

Input and tokens
    The phrase is folded (`folding.form`). A token is a run of letters with apostrophes between
    letters; a hyphen or dash between letters and a space both only divide tokens; a comma is a
    token of its own. Anything else (digits, signs) makes the phrase no numeral.

Morphemes
    Lines `n`, `na`, `nb`, `m`, `mp`, `mb`, `x`, `xb`, `xh`, `xm`, `f` and the `g` lines `join`,
    `point`, `minus`, `whole`, `one` give runs of tokens. At every place all runs that fit are
    tried, the longest first; the first reading that consumes everything counts. A join word is one
    morpheme with the set of its places. Where `g flag` has `compound`, a token that is no morpheme
    is cut into several; those marked bound (`nb`, `mb`, `xb`) stand only inside such a word.
    (Depth first; a reader that steps while it cuts copies its state, which is small.)

The state of an integer
    high      the sum of all closed magnitudes of 10^6 and more
    thousands what has been multiplied by a thousand and is not closed yet
    below     0 to 9999: what stands since the last magnitude
    last      start, zero, unit, ten, hundred, thousand, magnitude
    power     the power of the last magnitude of 10^6 and more; without one, infinite
    join      the place of a pending join word, or nothing

Steps (each refuses what it does not name)
    n 0            only at the start, and nothing follows.
    n 1-99         call it u. After start, hundred, thousand, magnitude: below += u. After a ten
                   t (20-90): u is 1-9 and `units-first` is not set; or t is one of
                   `g vigesimal` and u is 1-19. last is ten for a multiple of ten from 20, else unit.
    times          after the unit A that the line `g times A B` names, when below % 100 is A, the
                   ten B makes A*B: below += A*B - A; last is ten, and vigesimal.
    units-first    after a unit 1-9 and the join `unit`, a ten is added.
    n 100-900      after start, thousand, magnitude: below += it. last is hundred.
    m 2            its coefficient c is `below` (nothing is 1): 1-9, or, where `g flag` has
                   `teens-hundred` and no thousands are pending, 11-99 but no multiple of ten;
                   not after a hundred. below = 100*c.
    m 3            no thousands are pending and power > 3. c = below (nothing is 1: at the start, or
                   with `g flag bare-thousand` after a magnitude), below 1000. thousands = 1000*c.
    m P, P >= 4    c = thousands + below (nothing is 1: at the start, or with `g flag
                   bare-magnitude` after a magnitude); c*10^P < 10^power. high += c*10^P;
                   power = P; thousands = below = 0. P of 4, 5 and 7 (myriad, lakh, crore) are
                   the same, and the bound c*10^P < 10^power holds as well.
    mp P           as m P, with a coefficient said before it: alone it is vague (`thousands`).
    join           `g join PLACE` with PLACE hundred, magnitude, ten, unit: after hundred; after
                   thousand or magnitude; after a ten; after a unit 1-9. Something that is not a
                   magnitude must follow: after `ten` a unit; after `unit` a ten; after the others
                   anything below a thousand, `m 2` and `m 3` with nothing said before them
                   (`milione e cento`, `milhão e mil`) included.
    comma          where `g flag group-comma` is set, after thousand or magnitude; something follows.
    one            `g one` (`a`), at the start only: 1; a magnitude or an `f` must follow.
    value          high + thousands + below.

Round it
    minus          one `g minus` word in front negates.
    point          INTEGER point DIGITS: every token after it is `n 0`-`n 9` (one digit each), or
                   zeros and then one integer that starts with no zero. A magnitude (`m`, `mp`)
                   may follow and multiplies the whole.
    whole          INTEGER whole [join fraction] [INTEGER f D]: INTEGER + INTEGER/D; the second is
                   less than D. A magnitude may follow.
    f              INTEGER f D: INTEGER/D, less than 1. INTEGER `join fraction` INTEGER f D: the sum.
                   The last join word that may stand there divides, if an f ends the phrase:
                   remember the state before it (`one hundred and three quarters` is 100.75).
    x              a word that is a mixed number (3/2); a magnitude may follow.
    xb             closes a compound of one word after an integer from 1 to 99: + its value; a
                   magnitude may follow.
    xh             behind an integer: + its value, in units of the last magnitude (`two million and a
                   half`) or of one (`two and a half`; then a magnitude may follow).
    xm             in front of a magnitude, at the start only: the part of it.

`read` gives an exact `Fraction` (an integer has denominator 1), or None.
"""

from dataclasses import dataclass, replace
from fractions import Fraction
import re

from folding import form

INFINITE = 99
PLACES = {"hundred": "hundred", "thousand": "magnitude", "magnitude": "magnitude", "ten": "ten",
          "unit": "unit"}


@dataclass(frozen=True)
class State:
    """An integer in the making."""
    high: int = 0
    thousands: int = 0
    below: int = 0
    last: str = "start"
    power: int = INFINITE
    join: str | None = None
    score: bool = False

    @property
    def value(self):
        return self.high + self.thousands + self.below


class Numerals:
    """The numerals of one language, from the text of its table."""

    def __init__(self, table):
        self.runs = {}
        self.bound = {}
        self.flags = set()
        self.vigesimal = set()
        self.times = {}
        self.longest = 1
        places = {}
        for line in table.splitlines():
            meaning, _, forms = line.partition("\t")
            kind, _, value = meaning.partition(" ")
            if value.startswith("join "):
                for word in forms.split("|"):
                    places.setdefault(word, set()).add(value[5:])
            elif kind == "g":
                self._grammar(value, forms)
            elif kind in ("n", "na", "nb", "m", "mp", "mb"):
                name = "n" if kind[0] == "n" else "mp" if kind == "mp" else "m"
                self._add(forms, (name, int(value)), kind in ("nb", "mb"))
            elif kind in ("x", "xb", "xh", "xm"):
                self._add(forms, (kind, Fraction(value)), kind == "xb")
            elif kind == "f":
                self._add(forms, ("f", int(value)), False)
        for word, found in places.items():
            self._add(word, ("join", frozenset(found)), False)

    def _grammar(self, key, forms):
        name, _, rest = key.partition(" ")
        if name in ("point", "minus", "whole", "one"):
            self._add(forms, (name, 0), False)
        elif name == "flag":
            self.flags |= set(forms.split("|"))
        elif name == "vigesimal":
            self.vigesimal |= {int(ten) for ten in forms.split("|")}
        elif name == "times":
            unit, ten = rest.split(" ")
            self.times[int(unit)] = int(ten)

    def _add(self, forms, morpheme, is_bound):
        for form in forms.split("|"):
            key = tuple(form.split(" "))
            self.longest = max(self.longest, len(key))
            into = self.bound if is_bound else self.runs
            into.setdefault(key, []).append(morpheme)

    # Reading

    def read(self, phrase):
        """The exact number that the phrase is as a whole, or None."""
        tokens = self._tokens(form(phrase))
        if not tokens:
            return None
        for morphemes in self._morphemes(tokens, 0):
            value = self._value(morphemes)
            if value is not None:
                return value
        return None

    @staticmethod
    def _tokens(text):
        tokens = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*|\S", text)
        tokens = [token for token in tokens if token not in ("-", "‐", "‑")]
        if any(not (token[0].isalpha() or token == ",") for token in tokens):
            return None
        return tokens

    def _morphemes(self, tokens, at):
        """Every way to cut the tokens into morphemes, longest runs first, as tuples."""
        if at == len(tokens):
            yield ()
            return
        if tokens[at] == ",":
            heads = [(1, (("comma", 0),))]
        else:
            heads = []
            for length in range(min(self.longest, len(tokens) - at), 0, -1):
                for morpheme in self.runs.get(tuple(tokens[at:at + length]), ()):
                    heads.append((length, (morpheme,)))
            if "compound" in self.flags and not any(length == 1 for length, _ in heads):
                heads += [(1, parts) for parts in self._parts(tokens[at])]
        for length, head in heads:
            for rest in self._morphemes(tokens, at + length):
                yield head + rest

    def _parts(self, word, is_inside=False):
        """The ways to cut one word into morphemes that an integer can consist of."""
        for length in range(len(word), 0, -1):
            head, rest = (word[:length],), word[length:]
            if not rest and not is_inside:
                continue
            found = [m for m in self.runs.get(head, ()) if m[0] in ("n", "m", "mp", "join")]
            found += self.bound.get(head, ())
            for morpheme in found:
                if not rest:
                    if morpheme[0] != "join":
                        yield (morpheme,)
                elif morpheme[0] != "xb":
                    for parts in self._parts(rest, True):
                        yield (morpheme,) + parts

    # From morphemes to a value

    def _value(self, morphemes):
        if morphemes and morphemes[0][0] == "minus":
            value = self._value(morphemes[1:])
            return -value if value is not None and value > 0 else None
        if not morphemes:
            return None
        (kind, value), rest = morphemes[0], morphemes[1:]
        if kind == "x":
            return self._multiplied(value, rest)
        if kind == "xm":
            if len(rest) == 1 and rest[0][0] == "m":
                return value * 10 ** rest[0][1]
            return None
        state, at, split = State(), 0, None
        while at < len(morphemes):
            kind, value = morphemes[at]
            if kind == "join" and "fraction" in value and state.last not in ("start", "article"):
                split = (state, at + 1)
            following = self._step(state, kind, value)
            if following is None:
                break
            state, at = following, at + 1
        rest = morphemes[at:]
        if split and morphemes[-1][0] == "f":
            return self._parts_behind(split[0], morphemes[split[1]:])
        if state.join:
            return None
        if state.last == "start" or not rest:
            return Fraction(state.value) if state.last not in ("start", "article") else None
        (kind, value), rest = rest[0], rest[1:]
        match kind:
            case "f" if 0 < state.value < value and not rest:
                return Fraction(state.value, value)
            case "point":
                return self._decimals(state, rest)
            case "whole":
                return self._parts_behind(state, rest)
            case "xb" if 0 < state.value < 100:
                return self._multiplied(state.value + value, rest)
            case "xh" if state.last in ("thousand", "magnitude"):
                unit = 1000 if state.last == "thousand" else 10 ** state.power
                return state.value + value * unit if not rest else None
            case "xh":
                return self._multiplied(state.value + value, rest)
        return None

    def _multiplied(self, value, rest):
        for kind, power in rest:
            if kind not in ("m", "mp"):
                return None
            value *= 10 ** power
        return Fraction(value) if len(rest) < 2 else None

    def _decimals(self, state, rest):
        magnitude = ()
        if len(rest) > 1 and rest[-1][0] in ("m", "mp") and rest[-1][1] > 2:
            magnitude, rest = rest[-1:], rest[:-1]
        digits = self._digits(rest)
        if digits is None and magnitude:
            magnitude, rest = (), rest + magnitude
            digits = self._digits(rest)
        if digits is None:
            return None
        return self._multiplied(state.value + Fraction(int(digits), 10 ** len(digits)), magnitude)

    def _digits(self, rest):
        if rest and all(kind == "n" and value < 10 for kind, value in rest):
            return "".join(str(value) for _, value in rest)
        zeros = 0
        while zeros < len(rest) and rest[zeros] == ("n", 0):
            zeros += 1
        number = self._integer(rest[zeros:])
        return "0" * zeros + str(number) if number else None

    def _integer(self, morphemes):
        state = State()
        for kind, value in morphemes:
            state = self._step(state, kind, value)
            if state is None:
                return None
        return None if state.last == "start" or state.join else state.value

    def _parts_behind(self, state, rest):
        if not rest:
            return Fraction(state.value)
        if rest[0][0] == "join" and "fraction" in rest[0][1]:
            rest = rest[1:]
        if not rest:
            return None
        if rest[0] == ("one", 0) and len(rest) == 2 and rest[1][0] == "f":
            return state.value + Fraction(1, rest[1][1])
        at = next((at for at, (kind, _) in enumerate(rest) if kind == "f"), None)
        if at is None:
            return self._multiplied(state.value, rest)
        count = self._integer(rest[:at])
        if count is None or count >= rest[at][1]:
            return None
        return self._multiplied(state.value + Fraction(count, rest[at][1]), rest[at + 1:])

    # One step of an integer

    def _step(self, state, kind, value):
        if state.last == "zero":
            return None
        if kind == "n":
            return self._number(state, value)
        if kind == "m":
            # Behind a join only what counts once itself: `milione e cento`, `milhão e mil`.
            if state.join and (state.join != "magnitude" or value > 3):
                return None
            return self._magnitude(replace(state, join=None), value)
        if kind == "mp":
            says_count = state.last in ("unit", "ten", "hundred", "thousand")
            return self._magnitude(state, value) if says_count and not state.join else None
        if kind == "one":
            return replace(state, below=1, last="article") if state == State() else None
        if kind == "join" and not state.join and PLACES.get(state.last) in value:
            if state.last == "unit" and not 0 < state.below % 100 < 10:
                return None
            return replace(state, join=PLACES[state.last])
        if (kind == "comma" and "group-comma" in self.flags and not state.join
                and state.last in ("thousand", "magnitude")):
            return replace(state, join="magnitude")
        return None

    def _number(self, state, value):
        if state.last == "article":
            return None
        place = state.join
        following = replace(state, join=None, below=state.below + value)
        if value == 0:
            return replace(state, last="zero") if state.last == "start" else None
        is_ten = value >= 20 and value % 10 == 0 and value < 100
        if value >= 100:
            if state.last in ("start", "thousand", "magnitude") and place in (None, "magnitude"):
                return replace(following, last="hundred")
            return None
        last = "ten" if is_ten else "unit"
        if state.last in ("start", "thousand", "magnitude", "hundred"):
            return replace(following, last=last, score=is_ten and value in self.vigesimal)
        if state.last == "unit" and is_ten:
            unit = state.below % 100
            if place is None and self.times.get(unit) == value:
                return replace(following, below=state.below + unit * value - unit, last="ten",
                               score=True)
            if place == "unit" and 0 < unit < 10 and "units-first" in self.flags:
                # What follows a ten that was said last is no unit any more.
                return replace(following, last="unit")
            return None
        if state.last == "ten" and place in (None, "ten") and not is_ten:
            if value < 10 and "units-first" not in self.flags or state.score and value < 20:
                return replace(following, last="unit", score=False)
        return None

    def _magnitude(self, state, power):
        says_nothing = state.last in ("start", "thousand", "magnitude")
        if power == 2:
            if state.last == "hundred":
                return None
            count = 1 if says_nothing else state.below
            most = 99 if "teens-hundred" in self.flags else 19 if "low-teens-hundred" in self.flags else 0
            is_teen = not state.thousands and 11 <= count <= most and count % 10
            if not (1 <= count <= 9 or is_teen):
                return None
            return replace(state, below=100 * count, last="hundred", score=False)
        if power == 3:
            if state.thousands or state.power <= 3 or state.below >= 1000:
                return None
            if says_nothing and state.last != "start" and "bare-thousand" not in self.flags:
                return None
            return replace(state, thousands=1000 * (state.below or 1), below=0, last="thousand")
        count = state.thousands + state.below
        if not count:
            if state.last != "start" and "bare-magnitude" not in self.flags:
                return None
            count = 1
        if state.power != INFINITE and count * 10 ** power >= 10 ** state.power:
            return None
        return replace(state, high=state.high + count * 10 ** power, power=power, thousands=0,
                       below=0, last="magnitude", score=False)
