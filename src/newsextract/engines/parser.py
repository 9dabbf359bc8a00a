"""What a worker that parses does with a page: its article or one failure, never an exception."""

from __future__ import annotations

from newsextract.engines.engine import Failure
from newsextract.engines.extractor import reason_of
from newsextract.readers.pages import read_page
from newsextract.readers.reading import Page, Reading, UnreadableError

# Makes the libraries load before the clock of the first page runs.
_WARM_UP = b"<html><body><article><p>Volta Motors sold 1,200 trucks in May 2021.</p></article></body></html>"


class Parser:
    """Turns pages into articles."""

    def __init__(self) -> None:
        self.parse(Page(_WARM_UP, "", Reading()))

    def parse(self, page: Page) -> bytes | Failure:
        """The page's Article as JSON, without `extra`."""
        try:
            return read_page(page).model_dump_json(exclude={"extra"}).encode("utf-8")
        except UnreadableError as fault:
            return Failure(fault.reason, fault.stage)
        except Exception as error:
            return Failure(reason_of(error), "parse")
