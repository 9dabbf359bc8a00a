"""OUT and what stands beside it: whether a run may write there, goes on there, or has been there."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from newsextract.batch import work_folder
from newsextract.batch.durable import place, remove, sync_tree, writing
from newsextract.batch.outputs.output import RowCounts
from newsextract.batch.plan import differences
from newsextract.batch.work_folder import Counts, DamagedError, WorkFolder
from newsextract.errors import InputError

_RESULT = "result"


class Target:
    """The path OUT, with `OUT.partial` for the work and `OUT.manifest.json` for what was done."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.work = out.with_name(out.name + ".partial")
        self.manifest = out.with_name(out.name + ".manifest.json")

    def check(self, sources: Sequence[str]) -> None:
        """InputError if OUT lies nowhere, or where it would be read."""
        if not self.out.parent.is_dir():
            raise InputError(str(self.out), "there is no such folder to write to")
        for source in sources:
            if source != "-" and Path(source).resolve() in (self.out.resolve(), *self.out.resolve().parents):
                raise InputError(str(self.out), f"lies in the source {source}, and would be read with it")

    def finished(self, plan: dict[str, Any]) -> Counts | None:
        """The counts of the finished run with that plan that stands here; None if there is none.

        InputError if it is one with another plan.
        """
        if self._began(restart=False) is not None:
            return None
        manifest = self._read_manifest()
        if manifest is None:
            return None
        if changed := differences(manifest["plan"], plan):
            raise InputError(
                str(self.out), f"holds a finished run with other {changed}; --restart replaces it"
            )
        work_folder.discard(self.work)
        return Counts(**manifest["counts"])

    def open_folder(self, plan: dict[str, Any], *, restart: bool) -> WorkFolder:
        """The work folder of that plan: the one that an interrupted run left, or a new one.

        InputError if one of another plan is there, or something at OUT that no run made.
        """
        began = self._began(restart)
        if began is not None:
            folder = self._reopened(restart)
            changed = differences(began, plan)
            if folder and not restart and not changed:
                return folder
            if folder:
                folder.close()
            if not restart:
                raise InputError(
                    str(self.work), f"holds an unfinished run with other {changed}; --restart begins anew"
                )
        elif self.out.exists() and self._read_manifest() is None:
            raise InputError(
                str(self.out), "is there already, and is no run's output; remove it or choose another OUT"
            )
        work_folder.discard(self.work)
        return WorkFolder.create(self.work, plan)

    def place(self, folder: WorkFolder, plan: dict[str, Any], rows: RowCounts) -> None:
        """Bring what was made at `made` to disk and to its place, then write the manifest."""
        sync_tree(self.made.parent)
        # OUT itself comes last of its files, whatever they are called.
        for made in sorted(self.made.parent.iterdir(), key=lambda path: (path == self.made, path)):
            place(made, self.out.with_name(made.name))
        with writing(self.manifest) as out:
            manifest = {"plan": plan, "counts": asdict(folder.counts), "rows": rows}
            out.write(json.dumps(manifest, indent=2).encode() + b"\n")

    @property
    def made(self) -> Path:
        """Where OUT is made before it gets its place."""
        return self.work / _RESULT / self.out.name

    def clear_made(self) -> None:
        """Remove what an interrupted run made of OUT, and make room for it."""
        remove(self.made.parent)
        self.made.parent.mkdir()

    def _read_manifest(self) -> dict[str, Any] | None:
        """The manifest, if OUT is there too."""
        try:
            manifest = json.loads(self.manifest.read_bytes())
        except FileNotFoundError:
            return None
        except ValueError:
            manifest = None
        if not isinstance(manifest, dict) or not {"plan", "counts"} <= manifest.keys():
            raise InputError(str(self.manifest), "is no manifest of a run; remove it or choose another OUT")
        return manifest if self.out.exists() else None

    def _began(self, restart: bool) -> dict[str, Any] | None:
        """The plan of the unfinished run, if there is one."""
        try:
            return work_folder.read_plan(self.work)
        except DamagedError:
            if restart:
                return {}
            raise

    def _reopened(self, restart: bool) -> WorkFolder | None:
        """The folder, held against other runs; None if it is damaged, but is to be thrown away anyhow."""
        try:
            return WorkFolder.reopen(self.work)
        except DamagedError:
            if restart:
                return None
            raise
