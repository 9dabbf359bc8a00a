"""Whether zstd data are complete: zstandard's stream reader takes a file that was cut off for its end.

The layout of frames and blocks is that of RFC 8878, section 3.1.
"""

from __future__ import annotations

_SKIPPABLE = 0x184D2A50
_CONTENT_SIZES = (0, 2, 4, 8)
_DICTIONARY_SIZES = (0, 1, 2, 4)
_RLE = 1


class FrameWalk:
    """Follows the headers in a stream of zstd frames; `complete` between two of them."""

    def __init__(self) -> None:
        self._head = bytearray()
        self._skip = 0
        self._in_frame = False
        self._checksum = False
        self._last = False

    @property
    def complete(self) -> bool:
        return not (self._in_frame or self._head or self._skip)

    def feed(self, data: bytes) -> None:
        """Take the next bytes. Damage is left to the decompressor to find."""
        at = 0
        while at < len(data):
            skipped = min(self._skip, len(data) - at)
            self._skip -= skipped
            at += skipped
            if at == len(data):
                break
            if self._in_frame and self._last:
                self._in_frame = False
            self._head.append(data[at])
            at += 1
            if self._in_frame:
                self._read_block()
            else:
                self._read_frame()
        if not self._skip and self._last:
            self._in_frame = False

    def _read_block(self) -> None:
        if len(self._head) < 3:
            return
        header = int.from_bytes(self._head, "little")
        self._head.clear()
        self._last = bool(header & 1)
        self._skip = 1 if header >> 1 & 3 == _RLE else header >> 3
        if self._last and self._checksum:
            self._skip += 4

    def _read_frame(self) -> None:
        head = self._head
        if len(head) == 8 and int.from_bytes(head[:4], "little") & ~0xF == _SKIPPABLE:
            self._skip = int.from_bytes(head[4:], "little")
            head.clear()
        elif len(head) >= 5 and int.from_bytes(head[:4], "little") & ~0xF != _SKIPPABLE:
            descriptor = head[4]
            single = descriptor >> 5 & 1
            content = _CONTENT_SIZES[descriptor >> 6] or single
            size = 5 + (1 - single) + _DICTIONARY_SIZES[descriptor & 3] + content
            if len(head) == size:
                self._in_frame, self._last = True, False
                self._checksum = bool(descriptor >> 2 & 1)
                head.clear()
