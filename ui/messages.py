"""What the window says: English sources become the language in use, errors become sentences.

The translator reads resources/i18n/*.ts as they are; nothing is compiled. Context "app" holds the window's words, context
"errors" the sentences of `judging_app.ports.sentences`.
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator, Signal
from typing_extensions import override

from judging_app.ports import sentences
from judging_app.ports.translations import read_ts
from ui.theme.phrase import Phrase, Words

LANGUAGES = ("vi", "en")
APP, ERRORS = "app", "errors"


class Language(QTranslator):
    """The language in use; `changed` follows each change, as Qt's own LanguageChange event does."""

    changed = Signal()

    def __init__(self, app: QCoreApplication, folder: Path, code: str = LANGUAGES[0]) -> None:
        """Take `folder` as the place of vi.ts and en.ts."""
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._words: dict[tuple[str, str], str] = {}
        self.code = ""
        self.use(code)

    def use(self, code: str) -> None:
        """Speak another language of `LANGUAGES` from now on."""
        self._app.removeTranslator(self)
        self._words = read_ts(self._folder / f"{code}.ts")
        self.code = code
        self._app.installTranslator(self)
        self.changed.emit()

    @override
    def isEmpty(self) -> bool:
        """Whether there is nothing to say; Qt refuses an empty translator."""
        return not self._words

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Qt's question: the words of a source in a context, None where there are none."""
        return self._words.get((context, sourceText))


def language() -> Language | None:
    """The application's language; None where none was installed (English sources are shown then)."""
    app = QCoreApplication.instance()
    return app.findChild(Language, "", Qt.FindChildOption.FindDirectChildrenOnly) if isinstance(app, QObject) else None


def tr(source: str, **fields: object) -> str:
    """The words of an English source in the language in use, its {fields} filled."""
    return _filled(APP, source, fields)


def text_of(words: Words) -> str:
    """What to show: a phrase in the language in use, data as it stands."""
    return _filled(words.context, words.source, dict(words.fields)) if isinstance(words, Phrase) else words


def sentence(error: BaseException) -> str:
    """What happened and what to do next, in the language in use, for an error of core or ports."""
    return sentences.filled(sentences.template_of(error), _error_words)


def details(error: BaseException) -> tuple[str, ...]:
    """The places to mend, one sentence each, where an error names several; else nothing."""
    return tuple(sentences.filled(said, _error_words) for said in sentences.details_of(error))


def _error_words(source: str) -> str:
    return QCoreApplication.translate(ERRORS, source)


def error_word(source: str) -> str:
    """A word of `judging_app.ports.sentences.WORDS` in the language in use."""
    return _error_words(source)


def has_sentence(error: BaseException) -> bool:
    """Whether an error is one that the program foresees; any other is for the exception hook."""
    return type(error) in sentences.TEMPLATES


def _filled(context: str, source: str, fields: Mapping[str, object]) -> str:
    shown = {name: _shown(value) for name, value in fields.items()}
    return QCoreApplication.translate(context, source).format(**shown)


def _shown(value: object) -> object:
    """A field of a sentence: words in the language in use, several with commas or semicolons between."""
    if isinstance(value, tuple):
        return sentences.between(value).join(str(_shown(one)) for one in value)
    return text_of(value) if isinstance(value, Phrase) else value
