"""Files as a stranger, a careless hand or a faulty disk could make them: whole, but for one thing."""

from collections.abc import Callable
from typing import Any

from judging_app.core.digest import canonical_json
from judging_app.exchange import sealing
from judging_app.exchange.envelope import PACK, SCORE_FILE, wrap
from judging_app.exchange.pack_form import plain_pack
from judging_app.exchange.score_form import plain_score_file, proof
from judging_app.ports.exchange import DeviceKey, Pack, ScoreFile
from tests.exchange.samples import DEVICE, KEYS, SECRET, a_pack, a_score_file

Change = Callable[[dict[str, Any]], object]


def forged_pack(change: Change, *, private: str = KEYS.private, pack: Pack | None = None) -> bytes:
    """A signed pack whose payload was changed before it was signed."""
    plain: dict[str, Any] = plain_pack(pack or a_pack())
    change(plain)
    return wrap(PACK, canonical_json(plain), private)


def forged_score_file(
    change: Change, *, device: DeviceKey = DEVICE, score_file: ScoreFile | None = None, prove: bool = True
) -> bytes:
    """A sealed score file whose payload was changed before it was proven and signed."""
    plain: dict[str, Any] = plain_score_file(score_file or a_score_file(), device.public)
    change(plain)
    if prove:
        plain["proof"] = proof(SECRET, plain)
    return sealed_score_file(canonical_json(plain), device)


def sealed_score_file(payload: bytes, device: DeviceKey = DEVICE) -> bytes:
    """Any payload, signed and sealed."""
    return sealing.seal(wrap(SCORE_FILE, payload, device.private), KEYS.recipient)


def put(*path: str | int, value: object) -> Change:
    """Set a value deep in a payload."""

    def change(plain: dict[str, Any]) -> None:
        place: Any = plain
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value

    return change


def drop(name: str) -> Change:
    """Leave a field out."""
    return lambda plain: plain.pop(name)
