"""Actions and menus as tables: a screen declares what can be done, one loop makes it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.messages import text_of
from ui.theme.icons import icon as icon_of
from ui.theme.phrase import Phrase, Words
from ui.widgets.buttons import with_shortcut
from ui.widgets.layouts import Scaled
from ui.widgets.speech import speak

GROUP, KEYS = "sheet-group", "sheet-keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One thing that can be done: its name, what it does in a sentence, its key (Qt's portable spelling; several by "; ")."""

    key: str
    name: Phrase
    tip: Phrase
    shortcut: str
    group: Phrase
    icon: str = ""
    checkable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySpec:
    """A key that a field or another part takes by itself; it is named in the sheet of shortcuts. Several keys by "; "."""

    name: Phrase
    keys: str
    group: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceSpec:
    """One of several settings that exclude each other; `keys` and `names` go together."""

    key: str
    name: Phrase
    options: tuple[tuple[str, Words], ...]


def build_actions(
    owner: QWidget, table: Sequence[ActionSpec], handlers: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make every action of the table on its owner. Raises KeyError where one has no handler."""
    return {spec.key: _action(owner, spec, handlers[spec.key]) for spec in table}


def tell_keys(owner: QWidget, table: Sequence[KeySpec]) -> None:
    """Name keys in the sheet of shortcuts where the owner is in sight."""
    for spec in table:
        made = QAction(owner)
        made.setProperty(GROUP, spec.group.source)
        made.setProperty(KEYS, spec.keys)
        speak(made, made.setText, spec.name)


def _action(owner: QWidget, spec: ActionSpec, act: Callable[[], object]) -> QAction:
    made = QAction(owner)
    made.setObjectName(spec.key)
    made.setProperty(GROUP, spec.group.source)
    made.setShortcuts(QKeySequence.listFromString(spec.shortcut))
    made.setCheckable(spec.checkable)
    made.triggered.connect(lambda _checked=False: act())
    first = spec.shortcut.split("; ")[0]

    def set_tip(text: str) -> None:
        made.setToolTip(with_shortcut(text, first))
        made.setStatusTip(text)

    speak(made, made.setText, spec.name)
    speak(made, set_tip, spec.tip)
    if spec.icon:
        Scaled(made, lambda: made.setIcon(icon_of(spec.icon, "muted", 22)))
    owner.addAction(made)
    return made


def build_choice(owner: QWidget, spec: ChoiceSpec, chosen: str, choose: Callable[[str], object]) -> QMenu:
    """A submenu of settings that exclude each other, the chosen one ticked."""
    menu = QMenu(owner)
    menu.setObjectName(spec.key)
    speak(menu, menu.setTitle, spec.name)
    group = QActionGroup(menu)
    for key, name in spec.options:
        one = menu.addAction("")
        one.setData(key)
        one.setCheckable(True)
        one.setChecked(key == chosen)
        group.addAction(one)
        speak(one, one.setText, name)
    group.triggered.connect(lambda action: choose(str(action.data())))
    return menu


def tick(menu: QMenu, key: str) -> None:
    """Show another option of a submenu as chosen."""
    for action in menu.actions():
        action.setChecked(action.data() == key)


def build_menu(owner: QWidget, entries: Sequence[QAction | QMenu | None]) -> QMenu:
    """A menu of actions and submenus; None is a line between."""
    menu = QMenu(owner)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            menu.addAction(entry)
    return menu


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    """One line of the sheet of shortcuts."""

    group: str
    name: str
    tip: str
    keys: tuple[str, ...]


def sheet_lines(window: QWidget) -> tuple[SheetLine, ...]:
    """All actions that can be used where the window stands now, for the sheet of shortcuts."""
    found = (action for action in window.findChildren(QAction) if action.property(GROUP) and _in_sight(action))
    return tuple(
        SheetLine(
            group=text_of(Phrase(str(action.property(GROUP)))),
            name=action.text(),
            tip=action.statusTip(),
            keys=_keys(action),
        )
        for action in found
    )


def _keys(action: QAction) -> tuple[str, ...]:
    if told := action.property(KEYS):
        return tuple(str(told).split("; "))
    return tuple(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())


def _in_sight(action: QAction) -> bool:
    owner = action.parent()
    return isinstance(owner, QWidget) and owner.isVisible()
