"""The command schema: the form of rules files, for whoever writes one."""

import json
from argparse import Namespace

from judging_app.bootstrap import Application
from judging_app.commands.report import Report
from judging_app.commands.words import Speaker
from judging_app.ports.work import Progress


def schema(app: Application, args: Namespace, say: Speaker, progress: Progress) -> Report:
    """The JSON Schema of rules files."""
    text = app.rules_files.schema()
    return Report(lines=(text,), data=json.loads(text))
