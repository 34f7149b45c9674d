"""What a written paper says, line by line, for tests."""

from collections.abc import Iterator

from judging_app.ports.written import Bars, Block, Code, Grid, Line, Written


def lines(paper: Written) -> list[str]:
    """All lines of the body; a row of a table with " | " between its cells."""
    return [line for block in paper.blocks for line in _lines(block)]


def appendix(paper: Written, number: int = 0) -> list[str]:
    """The lines of an appendix."""
    return [line for block in paper.appendices[number].blocks for line in _lines(block)]


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Line():
            yield "".join(one.text for one in block.words)
        case Grid():
            yield " | ".join(column.head for column in block.columns)
            for row in block.rows:
                yield " | ".join("".join(one.text for one in cell) for cell in row.cells)
        case Code():
            yield block.words
        case Bars():
            yield block.title
            yield from (f"{one.label}: {one.value}" for one in block.bars)
