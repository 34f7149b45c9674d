"""A new contest from a rules file, a template or the rules of an earlier contest."""

from pathlib import Path

from judging_app.core.contest import Contest
from judging_app.core.rules import Rules
from judging_app.core.supported import check_supported
from judging_app.ports.exchange import Exchange, RulesFiles
from judging_app.ports.storage import ContestStore, ContestStores
from judging_app.services.audit import Scribe


def new_contest(
    *,
    path: Path,
    rules_file: bytes,
    stores: ContestStores,
    rules_files: RulesFiles,
    exchange: Exchange,
    scribe: Scribe,
    sample: bool = False,
) -> ContestStore:
    """Make a contest file with an id and keys of its own from a rules file, and open it.

    Raises RulesFileError, RuleNotSupportedError, FileExistsAlreadyError or CannotWriteError; then nothing was made.
    """
    rules = read_rules(rules_file, rules_files)
    return make_contest(path=path, rules=rules, stores=stores, exchange=exchange, scribe=scribe, sample=sample)


def make_contest(
    *, path: Path, rules: Rules, stores: ContestStores, exchange: Exchange, scribe: Scribe, sample: bool = False
) -> ContestStore:
    """Make a contest file with an id and keys of its own by these rules, and open it.

    Raises RuleNotSupportedError, FileExistsAlreadyError or CannotWriteError; then nothing was made.
    """
    check_supported(rules)
    contest = Contest(id=exchange.new_contest_id(), rules=rules, sample=sample)
    store = stores.create(path, contest, exchange.new_contest_keys())
    with store.unit() as unit:
        scribe.note(unit, "new", rules.name)
        unit.commit()
    return store


def read_rules(rules_file: bytes, rules_files: RulesFiles) -> Rules:
    """The rules of a rules file that a contest can be made by. Raises RulesFileError or RuleNotSupportedError."""
    rules = rules_files.read(rules_file)
    check_supported(rules)
    return rules
