"""Power cuts, simulated: the writes and syncs of a process are recorded, and replayed with unsynced ones dropped."""

import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

CALLS = "openat,close,pwrite64,write,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,mkdir"
_CALL = re.compile(r"^(?P<pid>\d+) +(?P<name>\w+)\((?P<rest>.*)$", re.DOTALL)
_RESULT = re.compile(r"\) += (-?\d+)[^=]*$")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
SECTOR = 512


def record(command, log):
    """Run a command to its end; its output is in the record."""
    subprocess.run(
        ["strace", "-f", "-o", log, "-e", f"trace={CALLS}", "-e", "signal=none", "-xx", "-s", "100000000", *command],
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=150,
    )


def calls(log):
    """The system calls that succeeded: name, texts in them, numbers in them, result."""
    unfinished = {}
    for raw in log.read_text().splitlines():
        line = raw
        if "<unfinished ...>" in line:
            unfinished[line.split()[0]] = line.split("<unfinished")[0]
            continue
        if " resumed>" in line:
            pid = line.split()[0]
            line = unfinished.pop(pid, pid + " ") + line.split("resumed>", 1)[1]
        match, result = _CALL.match(line), _RESULT.search(line)
        if match and result and int(result[1]) >= 0:
            rest = match["rest"]
            texts = [bytes.fromhex(text.replace("\\x", "")) for text in _STRING.findall(rest)]
            numbers = [int(number) for number in re.findall(r"(?:^|, )(\d+)(?=[,)])", _STRING.sub("", rest))]
            yield match["name"], texts, numbers, int(result[1]), rest


@dataclass
class File:
    now: bytearray = field(default_factory=bytearray)
    synced: bytearray = field(default_factory=bytearray)
    waiting: list = field(default_factory=list)

    def write(self, place, content):
        put(self.now, place, content)
        self.waiting.append((place, content))

    def cut(self, length):
        cut(self.now, length)
        self.waiting.append((length, None))

    def sync(self):
        self.synced, self.waiting = bytearray(self.now), []

    def after_cut(self, chance, manner):
        """What may be found when the power was cut now: unsynced writes are there, are not, or are torn."""
        content = bytearray(self.synced)
        for place, written in self.waiting:
            fate = {"none": 0.9, "all": 0.0}.get(manner, chance.random())
            if written is None:
                if fate < 0.5:
                    cut(content, place)
            elif fate < 0.45:
                put(content, place, written)
            elif fate < 0.6:
                put(content, place, written[: chance.randrange(len(written) // SECTOR + 1) * SECTOR])
        return bytes(content)


def put(content, place, written):
    if len(content) < place:
        content.extend(bytes(place - len(content)))
    content[place : place + len(written)] = written


def cut(content, length):
    if length < len(content):
        del content[length:]
    else:
        content.extend(bytes(length - len(content)))


class Disk:
    """A folder as the running program sees it, and what of it is safe from a power cut."""

    def __init__(self, folder):
        self.folder = folder
        self.names = {}
        for file in folder.rglob("*"):
            if file.is_file():
                content = file.read_bytes()
                self.names[str(file)] = File(bytearray(content), bytearray(content))
        self.synced_names = dict(self.names)
        self.waiting_names = []
        self.said = []
        self._open = {}

    def do(self, name, texts, numbers, result, rest):
        if name == "openat":
            self._opened(texts[0].decode(), result, rest)
        elif name == "close":
            self._open.pop(numbers[0], None)
        elif name in ("write", "pwrite64"):
            self._written(name, texts, numbers, result)
        elif name in ("fsync", "fdatasync") and numbers[0] in self._open:
            self._synced(self._open[numbers[0]])
        elif name == "ftruncate" and numbers[0] in self._open:
            self.names_of(numbers[0]).cut(numbers[1])
        elif name.startswith("rename") and self._mine(texts[1].decode()):
            self._name(texts[1].decode(), self.names.get(texts[0].decode()))
            self._name(texts[0].decode(), None)
        elif name.startswith("unlink") and self._mine(texts[0].decode()):
            self._name(texts[0].decode(), None)

    def names_of(self, number):
        return self._open[number]

    def _mine(self, path):
        return path.startswith(str(self.folder))

    def _opened(self, path, number, rest):
        self._open.pop(number, None)
        if not self._mine(path):
            return
        if "O_DIRECTORY" in rest or Path(path).is_dir():
            self._open[number] = "folder"
            return
        if path not in self.names:
            self._name(path, File())
        self._open[number] = self.names[path]
        if "O_TRUNC" in rest:
            self.names[path].cut(0)

    def _written(self, name, texts, numbers, result):
        if numbers[0] == 1 and name == "write":
            self.said.append(texts[0])
        elif (file := self._open.get(numbers[0])) is not None:
            place = numbers[-1] if name == "pwrite64" else len(file.now)
            file.write(place, texts[0][:result])

    def _synced(self, file):
        if file == "folder":
            self.synced_names, self.waiting_names = dict(self.names), []
        else:
            file.sync()

    def _name(self, path, file):
        self.waiting_names.append((path, file))
        if file is None:
            self.names.pop(path, None)
        else:
            self.names[path] = file

    def after_cut(self, target, chance):
        """Lay into a folder what may be found after a power cut at this moment."""
        manner = chance.choice(["none", "all", "some", "some"])
        names = dict(self.synced_names)
        kept = {"none": 0, "all": len(self.waiting_names)}.get(manner, chance.randrange(len(self.waiting_names) + 1))
        for path, file in self.waiting_names[:kept]:
            if file is None:
                names.pop(path, None)
            else:
                names[path] = file
        for path, file in names.items():
            place = target / os.path.relpath(path, self.folder)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.after_cut(chance, manner))
