#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check_sources.py CHECK ROOT: holds the sources to the architecture and the numbers that the project keeps.

includes      a folder of app/ only includes what it may use; OpenSSL is seen in crypto/ alone
sizes         lengths of functions and files, comments in headers and sources, test lines per source line
words         things that have no place in app/ or in the repository
translations  every text is translated, no entry is left unfinished, and none is left over

The last takes the path of lupdate as a third argument, where it is not Debian's.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

LUPDATE = sys.argv[3] if len(sys.argv) > 3 else "/usr/lib/qt6/bin/lupdate"

USES = {
    "domain": set(),
    "crypto": {"domain"},
    "protocol": {"domain", "crypto"},
    "diagnosis": {"domain", "crypto", "protocol"},
    "network": {"domain", "crypto", "protocol"},
    "storage": {"domain", "crypto"},
    "check": {"domain", "crypto", "protocol", "diagnosis", "network", "storage"},
    "demo": {"domain", "crypto", "protocol"},
    "gui": {"domain", "crypto", "protocol", "diagnosis", "network", "storage", "check", "demo"},
    "cli": {"domain", "crypto", "protocol", "diagnosis", "network", "storage", "check", "demo"},
}
# Qt classes by the library they need, for the folders that must not see it.
NETWORK = re.compile(r"#include <(QNetwork\w*|QSsl\w*|QTcp\w*|QHost\w*|QAbstractSocket|QtNetwork.*)>")
WIDGETS = re.compile(r"#include <(QWidget|QApplication|QLabel|QDialog|QMainWindow|QtWidgets.*|Q\w*Layout|QPainter|QColor|QPalette)>")
SEES_NETWORK = {"network", "check", "demo", "gui", "cli"}


def sources(root, *folders):
    for folder in folders:
        yield from sorted(p for p in (root / folder).rglob("*") if p.suffix in (".cpp", ".h"))


def check_includes(root):
    for path in sources(root, "app"):
        folder = path.relative_to(root / "app").parts[0]
        for number, line in enumerate(path.read_text().splitlines(), 1):
            where = f"{path.relative_to(root)}:{number}"
            own = re.match(r'#include "(\w+)/', line)
            if own and own[1] in USES and own[1] != folder and own[1] not in USES[folder]:
                yield f"{where}: {folder}/ may not use {own[1]}/"
            if "#include <openssl/" in line:
                if folder != "crypto":
                    yield f"{where}: OpenSSL outside crypto/"
                elif path.suffix == ".h" and not path.stem.endswith("_p"):
                    yield f"{where}: OpenSSL in a public header"
            if NETWORK.match(line) and folder not in SEES_NETWORK:
                yield f"{where}: QtNetwork in {folder}/"
            if WIDGETS.match(line) and folder != "gui":
                yield f"{where}: widgets in {folder}/"


def functions(root):
    files = [str(p) for p in sources(root, "app")]
    out = subprocess.run(
        ["ctags", "--languages=C++", "--kinds-C++=f", "--fields=+ne", "-f", "-", "-L", "-"],
        input="\n".join(files), capture_output=True, text=True, check=True).stdout
    for row in out.splitlines():
        fields = dict(f.split(":", 1) for f in row.split("\t")[3:] if ":" in f)
        if "line" in fields and "end" in fields:
            yield row.split("\t")[1], row.split("\t")[0], int(fields["end"]) - int(fields["line"]) + 1


def comment_share(files):
    comments = lines = 0
    for path in files:
        for line in path.read_text().splitlines():
            lines += bool(line.strip())
            comments += "//" in line and "SPDX" not in line
    return 100 * comments / max(lines, 1)


def check_sizes(root):
    lengths = []
    for file, name, length in functions(root):
        lengths.append(length)
        if length > 60:
            yield f"{pathlib.Path(file).relative_to(root)}: {name} has {length} lines (60 at most)"
    lengths.sort()
    mean, p95 = sum(lengths) / len(lengths), lengths[int(len(lengths) * 0.95)]
    app, tests = list(sources(root, "app")), list(sources(root, "tests"))
    for path in app:
        count = len(path.read_text().splitlines())
        limit = 40 if path.name == "main.cpp" else 400
        if count > limit:
            yield f"{path.relative_to(root)}: {count} lines ({limit} at most)"
    headers = comment_share([p for p in app if p.suffix == ".h"])
    bodies = comment_share([p for p in app if p.suffix == ".cpp"])
    ratio = 100 * sum(len(p.read_text().splitlines()) for p in tests) / sum(len(p.read_text().splitlines()) for p in app)
    print(f"functions {len(lengths)}: mean {mean:.1f}, 95th percentile {p95}, longest {lengths[-1]}; comments per 100 lines:"
          f" headers {headers:.0f}, sources {bodies:.1f}; test lines per 100: {ratio:.0f}")
    if mean > 12 or p95 > 38:
        yield f"functions: mean {mean:.1f} (12 at most), 95th percentile {p95} (38 at most)"
    if not 20 <= headers <= 35:
        yield f"headers: {headers:.0f} comment lines per 100 (20 to 35)"
    if bodies >= 8:
        yield f"sources: {bodies:.1f} comment lines per 100 (under 8)"
    if ratio < 30:
        yield f"tests: {ratio:.0f} lines per 100 source lines (30 at least)"


def check_words(root):
    banned = re.compile(r"SIGNAL\(|\bsender\(\)|QEventLoop|processEvents|qWait\(|ignoreSslErrors\(\)|TODO|FIXME")
    for path in sources(root, "app"):
        text = path.read_text()
        if not text.startswith("// SPDX-License-Identifier: MIT"):
            yield f"{path.relative_to(root)}: no licence line"
        for number, line in enumerate(text.splitlines(), 1):
            if banned.search(line):
                yield f"{path.relative_to(root)}:{number}: {line.strip()}"
    for path in sources(root, "tests"):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if re.search(r"qWait\(|QVERIFY\(true\)", line):
                yield f"{path.relative_to(root)}:{number}: {line.strip()}"


def translated(path):
    tree = ET.parse(path)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            yield context.findtext("name"), message.findtext("source"), translation


def check_translations(root):
    folder = root / "translations"
    for path in sorted(folder.glob("*.ts")):
        for context, source, translation in translated(path):
            text = "".join(translation.itertext()) if translation is not None else ""
            if translation is None or translation.get("type") == "unfinished" or not text.strip():
                yield f"{path.name}: {context}: not translated: {source}"
            elif sorted(set(re.findall(r"%\d", source))) != sorted(set(re.findall(r"%\d", text))):
                yield f"{path.name}: {context}: other places than the source has: {source}"
    with tempfile.TemporaryDirectory() as made:
        asked = pathlib.Path(made) / "asked.ts"
        subprocess.run([LUPDATE, "-silent", "-locations", "none", "app", "-ts", asked], cwd=root, check=True)
        wanted = {(c, s) for c, s, _ in translated(asked)}
    # lupdate does not see the context of a class without a name in a header of its own.
    nameless = {s for c, s in wanted if not c}
    for language in ("nb", "nn"):
        known = {(c, s) for p in folder.glob(f"*_{language}.ts") for c, s, _ in translated(p)}
        texts = {s for _, s in known}
        for context, source in sorted((c, s) for c, s in wanted - known if c or s not in texts):
            yield f"no {language} translation: {context}: {source}"
        for context, source in sorted((c, s) for c, s in known - wanted if s not in nameless):
            yield f"{language}: no text asks for: {context}: {source}"


def main():
    check, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    faults = list({"includes": check_includes, "sizes": check_sizes, "words": check_words,
                   "translations": check_translations}[check](root))
    print("\n".join(faults))
    print(f"{check}: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
