#!/usr/bin/env python3
"""Writes ucd.bin: the character properties that bidi, line breaking, clusters and script runs need.

    python3 generate.py [/usr/share/unicode] > ucd.bin     (Debian's package `unicode-data`)

Layout, all integers LEB128 varints:
  "UCD1", version text (length, ASCII), scripts (count, then 4-letter ISO 15924 tags),
  distinct property words (count, words), runs (count, then length and word index each, covering 0..10FFFF),
  brackets (count, then open, close). Mirrored glyphs are HarfBuzz's affair.
A property word packs, from bit 0: bidi class (5), line break (6), grapheme break (4), wide (1),
combining i.e. Mn or Mc (1), unassigned (1), default ignorable (1), script index (8).
The order of the class names below is the order of the enums in C#.
"""
import re
import sys

ROOT = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
LAST = 0x110000

BIDI = "L R AL EN ES ET AN CS NSM BN B S WS ON LRE RLE LRO RLO PDF LRI RLI FSI PDI".split()
LINE = ("XX AI AL B2 BA BB BK CB CJ CL CM CP CR EB EM EX GL H2 H3 HL HY ID IN IS JL JT JV LF NL NS NU OP PO PR "
        "QU RI SA SG SP SY WJ ZW ZWJ").split()
GRAPHEME = ("Other CR LF Control Extend ZWJ Regional_Indicator Prepend SpacingMark L V T LV LVT "
            "Extended_Pictographic").split()
LONG = {"Left_To_Right": "L", "Right_To_Left": "R", "Arabic_Letter": "AL", "European_Terminator": "ET",
        "Prefix_Numeric": "PR", "Ideographic": "ID"}


def lines(name):
    with open(f"{ROOT}/{name}", encoding="utf-8") as f:
        yield from f


def span(text):
    ends = text.strip().split("..")
    return range(int(ends[0], 16), int(ends[-1], 16) + 1)


def read(name, default, only=None, missing=None):
    """One value per code point; `missing` names a second file whose @missing lines give the defaults."""
    table = [default] * LAST
    for line in lines(missing or name):
        m = re.match(r"# @missing: ([0-9A-F.]+); (\w+)", line)
        if m and not only:
            for c in span(m[1]):
                table[c] = LONG.get(m[2], default)
    for line in lines(name):
        body = line.split("#")[0].split(";")
        if len(body) >= 2 and (not only or body[1].strip() == only):
            for c in span(body[0]):
                table[c] = body[1].strip()
    return table


def varint(n):
    out = bytearray()
    while n >= 0x80:
        out.append(n & 0x7F | 0x80)
        n >>= 7
    out.append(n)
    return bytes(out)


bidi = read("extracted/DerivedBidiClass.txt", "L")
line = read("LineBreak.txt", "XX", missing="extracted/DerivedLineBreak.txt")
grapheme = read("auxiliary/GraphemeBreakProperty.txt", "Other")
pictographic = read("emoji/emoji-data.txt", "", only="Extended_Pictographic")
category = read("extracted/DerivedGeneralCategory.txt", "Cn")
width = read("EastAsianWidth.txt", "N")
script = read("Scripts.txt", "Unknown")
ignorable = read("DerivedCoreProperties.txt", "", only="Default_Ignorable_Code_Point")

tags = {}
for row in lines("PropertyValueAliases.txt"):
    f = [x.strip() for x in row.split("#")[0].split(";")]
    if f[0] == "sc":
        tags[f[2]] = f[1]
scripts = sorted({tags[s] for s in script})
version = re.search(r"-(\d+\.\d+\.\d+)\.txt", next(lines("LineBreak.txt")))[1]

words, index, runs = [], {}, []
for c in range(LAST):
    g = "Extended_Pictographic" if pictographic[c] and grapheme[c] == "Other" else grapheme[c]
    w = (BIDI.index(bidi[c]) | LINE.index(line[c]) << 5 | GRAPHEME.index(g) << 11 | (width[c] in "FWH") << 15
         | (category[c] in ("Mn", "Mc")) << 16 | (category[c] == "Cn") << 17 | bool(ignorable[c]) << 18
         | scripts.index(tags[script[c]]) << 19)
    if w not in index:
        index[w] = len(words)
        words.append(w)
    if runs and runs[-1][1] == index[w]:
        runs[-1][0] += 1
    else:
        runs.append([1, index[w]])

brackets = []
for row in lines("BidiBrackets.txt"):
    f = [x.strip() for x in row.split("#")[0].split(";")]
    if len(f) == 3 and f[2] == "o":
        brackets.append((int(f[0], 16), int(f[1], 16)))

out = bytearray(b"UCD1") + varint(len(version)) + version.encode()
out += varint(len(scripts)) + "".join(scripts).encode()
out += varint(len(words)) + b"".join(map(varint, words))
out += varint(len(runs)) + b"".join(varint(n) + varint(i) for n, i in runs)
out += varint(len(brackets)) + b"".join(varint(a) + varint(b) for a, b in brackets)
sys.stdout.buffer.write(out)
