"""What the command line says, in the language of the settings; sources are English."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from judging_app.ports.errors import RowProblem
from judging_app.ports.sentences import CONTEXT, Said, details_of, filled, note_of, template_of
from judging_app.ports.translations import read_ts
from judging_app.services.telling.told import RESULTS

COMMANDS = "command"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Fills translated sentences."""

    table: Mapping[tuple[str, str], str]

    def say(self, source: str, **fields: object) -> str:
        """A sentence of the command line."""
        return self.table.get((COMMANDS, source), source).format(**fields)

    def heads(self, *sources: str) -> tuple[str, ...]:
        """The heads of a table's columns."""
        return tuple(self.say(source) for source in sources)

    def told(self, sentences: Iterable[Said]) -> tuple[str, ...]:
        """Sentences on results."""
        return tuple(map(self.one, sentences))

    def one(self, said: Said) -> str:
        """One sentence, or a part of one, on results."""
        return filled(said, lambda source: self.table.get((RESULTS, source), source))

    def note(self, problem: RowProblem) -> str:
        """What a person should look at in a row of a list that was taken in."""
        return filled(note_of(problem), self._translate)

    def sentence(self, error: BaseException) -> str:
        """An error's sentence, and below it the places to mend."""
        details = (f"  {filled(one, self._translate)}" for one in details_of(error))
        return "\n".join([filled(template_of(error), self._translate), *details])

    def error_words(self, said: Said) -> str:
        """Words of the context of errors that are no error: what a person should look at."""
        return filled(said, self._translate)

    def _translate(self, source: str) -> str:
        return self.table.get((CONTEXT, source), source)


def speaker(folder: Path, language: str) -> Speaker:
    """Speaks a language of resources/i18n; English, the language of the sources, needs no file."""
    return Speaker(read_ts(folder / f"{language}.ts") if language != "en" else {})
