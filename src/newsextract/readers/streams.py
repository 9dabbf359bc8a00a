"""Opened files and standard input as bounded streams of bytes, gz and zst unpacked on the way.

What a file unpacks to is never trusted: memory holds one block of it, and a file that grows past all reason
is given up.
"""

from __future__ import annotations

import gzip
import io
import zlib
from pathlib import PurePath
from typing import IO, Any, cast

from newsextract.readers.frames import FrameWalk
from newsextract.readers.reading import UnreadableError, megabytes

_BLOCK = 1 << 16
# News in JSON packs to a tenth, the most repetitive dumps to a fiftieth; gz can reach a thousandth only with
# runs of one byte, zst far less.
_MAX_RATIO = 200
# zstd's own default; a frame with a larger window was made with --long=28 or more.
_MAX_WINDOW = 1 << 27
_MAGIC = {b"\x1f\x8b": ".gz", b"\x28\xb5\x2f\xfd": ".zst"}
COMPRESSIONS = (".gz", ".zst")


class _Counted(io.RawIOBase):
    """Bytes from `file`, counted; closing it leaves `file` open, as standard input must be left."""

    def __init__(self, file: Any, walk: FrameWalk | None = None) -> None:
        self._file = file
        self._walk = walk
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._file.read(len(buffer))
        buffer[: len(data)] = data
        self.count += len(data)
        if self._walk:
            self._walk.feed(data)
        return len(data)


class _Unpacked(io.RawIOBase):
    """What `packed` unpacks to. UnreadableError once it is damaged, cut off or a bomb."""

    def __init__(self, unpacking: Any, packed: _Counted, free: int, walk: FrameWalk | None) -> None:
        self._unpacking = unpacking
        self._packed = packed
        self._free = free
        self._walk = walk
        self._count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._unpacking.read(len(buffer))
        except EOFError:
            raise UnreadableError("decompress", "is cut off: the compressed data end too early") from None
        except (OSError, zlib.error, _zstd_error()) as error:
            raise UnreadableError("decompress", f"is damaged ({error})") from None
        if not data and self._walk and not self._walk.complete:
            raise UnreadableError("decompress", "is cut off: the compressed data end too early")
        self._count += len(data)
        if self._count > max(self._free, _MAX_RATIO * self._packed.count):
            raise UnreadableError(
                "decompress",
                f"unpacks to more than {_MAX_RATIO} times its size (stopped after {megabytes(self._count)})",
            )
        buffer[: len(data)] = data
        return len(data)


def _zstd_error() -> type[Exception]:
    import zstandard

    return zstandard.ZstdError


def compression_of(path: PurePath) -> str:
    """`.gz`, `.zst` or nothing, by the name."""
    suffix = path.suffix.lower()
    return suffix if suffix in COMPRESSIONS else ""


def buffered(file: Any) -> io.BufferedReader:
    """`file` as a stream that can be peeked into; closing it leaves `file` open."""
    return io.BufferedReader(_Counted(file), _BLOCK)


def unpacked(file: Any, compression: str, free: int) -> io.BufferedReader:
    """`file` unpacked; it may unpack to `free` bytes, or to 200 times its size if that is more."""
    if not compression:
        return buffered(file)
    if compression == ".gz":
        packed = _Counted(file)
        # A buffer below gzip, which otherwise asks for a few bytes at a time.
        reader: Any = gzip.GzipFile(fileobj=io.BufferedReader(packed, _BLOCK))
        return io.BufferedReader(_Unpacked(reader, packed, free, None), _BLOCK)
    import zstandard

    walk = FrameWalk()
    packed = _Counted(file, walk)
    unpacking = zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW)
    reader = unpacking.stream_reader(cast(IO[bytes], packed), read_size=_BLOCK, read_across_frames=True)
    return io.BufferedReader(_Unpacked(reader, packed, free, walk), _BLOCK)


def magic_compression(stream: io.BufferedReader) -> str:
    """The compression that a nameless stream begins with."""
    head = stream.peek(4)[:4]
    return next((name for magic, name in _MAGIC.items() if head.startswith(magic)), "")
