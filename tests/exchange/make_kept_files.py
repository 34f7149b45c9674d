"""Make the files of tests/data/exchange-N from fixed keys: `.venv/bin/python -m tests.exchange.make_kept_files FOLDER`."""

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

from judging_app.exchange import keys
from judging_app.exchange.file_exchange import FileExchange
from judging_app.ports.exchange import ContestKeys, ScoreFile
from tests.exchange.samples import LATER_SECRET, SECRET, a_later_pack, a_pack, a_score_file, a_second_look, an_answer

IDENTITY = "AGE-SECRET-KEY-19G9NC763ENL99628XCMFFX2HVE0QFZ6SA7DL7HSHT0TZ8M08R27QEMWXRM"
CONTEST_SEED, DEVICE_SEED = "01" * 32, "02" * 32


def make(folder: Path) -> None:
    """Write two packs, a score file, a safety copy and what is needed to check them.

    A folder for version 2 holds a second look and its answer instead of them.
    """
    from pyrage import x25519

    exchange = FileExchange()
    recipient = str(x25519.Identity.from_str(IDENTITY).to_public())
    contest = ContestKeys(
        private=CONTEST_SEED, public=keys.public_of(CONTEST_SEED), identity=IDENTITY, recipient=recipient
    )
    device = exchange.device_key(DEVICE_SEED)
    if folder.name.endswith("-2"):
        _second_look(folder, exchange, contest)
        return
    pack = a_pack(contest)
    written = exchange.write_pack(pack, contest)
    score_file = ScoreFile(pack=pack, pack_digest=written.digest, sequence=3, sheets=a_score_file().sheets)
    sheets = exchange.write_score_file(score_file, device)
    copy = exchange.write_safety_copy(replace(score_file, sequence=4), device)
    (folder / "goi.clipjury").write_bytes(written.data)
    (folder / "goi-2.clipjury").write_bytes(exchange.write_pack(a_later_pack(contest), contest).data)
    (folder / "phieu.clipscore").write_bytes(sheets.data)
    (folder / "phieu.safety.clipscore").write_bytes(copy.data)
    told = {
        "contest": asdict(contest),
        "secret": SECRET,
        "device": device.public,
        "pack_digest": written.digest,
        "sheets_digest": sheets.digest,
        "contest_code": exchange.contest_code(pack.contest_id, contest.public, recipient),
        "judge_code": exchange.judge_code(
            contest_id=pack.contest_id,
            judge=pack.judge.code,
            enrolment=1,
            device=device.public,
            contest_key=contest.public,
        ),
    }
    (folder / "told.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


def _second_look(folder: Path, exchange: FileExchange, contest: ContestKeys) -> None:
    pack, device = a_second_look(contest), exchange.device_key(DEVICE_SEED)
    written = exchange.write_pack(pack, contest)
    answer = ScoreFile(pack=pack, pack_digest=written.digest, sequence=1, sheets=(an_answer(),))
    sheets = exchange.write_score_file(answer, device)
    (folder / "xem-lai.clipjury").write_bytes(written.data)
    (folder / "tra-loi.clipscore").write_bytes(sheets.data)
    told: Mapping[str, object] = {
        "contest": asdict(contest),
        "secret": LATER_SECRET,
        "pack_digest": written.digest,
        "sheets_digest": sheets.digest,
    }
    (folder / "told.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
