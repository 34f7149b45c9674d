"""Data of papers to print in tests: shaped like a provincial contest, all figures made up."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from judging_app.ports.documents import (
    AwardLine,
    CellState,
    CoverData,
    DecisionData,
    JudgeLine,
    Letterhead,
    SheetCriterion,
    SheetData,
    SheetNote,
    SheetSection,
    Signer,
    SummaryCell,
    SummaryData,
    SummaryRow,
)

NOTE = "Điểm số trong tài liệu này là số liệu giả lập"
CONTEST = (
    "Hội thi trực tuyến tìm hiểu công tác cải cách hành chính giai đoạn 2021 - 2025 "
    "trong cán bộ, công chức, viên chức tỉnh Thừa Thiên Huế năm 2023"
)
HEAD = Letterhead(
    superior="Ủy ban nhân dân tỉnh Thừa Thiên Huế", agency="Ban Tổ chức Hội thi", place="Thừa Thiên Huế", year=2023
)
DATED = replace(HEAD, day=date(2023, 2, 5))
FINGERPRINT = "4816 2093 7751 0364 9921 5508"
_WINNERS = (
    ("Giải Nhất", 3000000, "CL-003", "Giải quyết thủ tục hành chính - Thời 4.0", "Văn phòng Ủy ban nhân dân tỉnh"),
    (
        "Giải Nhì",
        2000000,
        "CL-017",
        "Mô hình ủy quyền bưu chính công ích trong tiếp nhận và trả kết quả giải quyết thủ tục hành chính góp phần cải cách hành chính",
        "Sở Khoa học và Công nghệ",
    ),
    (
        "Giải Nhì",
        2000000,
        "CL-024",
        "Hướng dẫn, tuyên truyền người dân, tổ chức sử dụng dịch vụ công trực tuyến",
        "Ủy ban nhân dân huyện Quảng Điền",
    ),
    ("Giải Ba", 1500000, "CL-009", "Một cửa thân thiện", "Sở Nông nghiệp và Phát triển nông thôn"),
    ("Giải Ba", 1500000, "CL-028", "Chuyện ở bản xa", "Ủy ban nhân dân huyện Nam Đông"),
    ("Giải Khuyến khích", 1000000, "CL-041", "Nụ cười công sở", "Ủy ban nhân dân phường Phú Hội, thành phố Huế"),
    (
        "Giải Khuyến khích",
        1000000,
        "CL-066",
        "Hồ sơ không giấy",
        "Ủy ban nhân dân phường Thủy Lương, thị xã Hương Thủy",
    ),
    ("Giải Khuyến khích", 1000000, "CL-102", "Cán bộ xã tôi", "Ủy ban nhân dân xã Quảng Thành, huyện Quảng Điền"),
)


def awards() -> tuple[AwardLine, ...]:
    """Eight awards of four tiers."""
    return tuple(
        AwardLine(
            place=place, tier_name=tier, money=money, entry_code=code, title=title, unit=unit, figure=f"9{9 - place},25"
        )
        for place, (tier, money, code, title, unit) in enumerate(_WINNERS, 1)
    )


def decision() -> DecisionData:
    """A decision with an appendix; number and date left blank."""
    return DecisionData(
        head=HEAD,
        suffix="QĐ-BTCHT",
        subject="Về việc công nhận kết quả và trao giải phần thi video clip Hội thi trực tuyến tìm hiểu công tác cải cách hành chính năm 2023",
        competence="Trưởng Ban Tổ chức Hội thi",
        bases=(
            "Căn cứ Kế hoạch số 117/KH-UBND ngày 29 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh về tổ chức Hội thi;",
            "Căn cứ Thể lệ Hội thi ban hành kèm theo Quyết định số 12/QĐ-BTCHT ngày 05 tháng 5 năm 2023 của Trưởng Ban Tổ chức",
            "Căn cứ Biên bản chấm thi của Ban Giám khảo",
        ),
        proposal="Theo đề nghị của Trưởng Ban Giám khảo Hội thi",
        object=f"phần thi video clip {CONTEST}",
        issuer="Trưởng Ban Tổ chức Hội thi",
        funds="dự toán kinh phí tổ chức Hội thi năm 2023 của Sở Nội vụ",
        executors="Ban Tổ chức Hội thi, Ban Giám khảo, Sở Nội vụ, các cơ quan, đơn vị liên quan và các tập thể có tên tại Điều 1",
        signer=Signer(title="Trưởng ban", name="Nguyễn Văn A"),
        recipients=(
            "Như Điều 3",
            "Ủy ban nhân dân tỉnh (để báo cáo)",
            "Thành viên Ban Tổ chức Hội thi",
            "Lưu: VT, BTCHT",
        ),
        awards=awards(),
        sample_note=NOTE,
    )


def summary(entries: int = 110, judges: int = 7) -> SummaryData:
    """A table of results with dropped, recused and missing totals, a shared rank, and eight awards."""
    winners = awards()
    return SummaryData(
        head=HEAD,
        title="Bảng tổng hợp kết quả chấm",
        contest=CONTEST,
        round="Chung khảo",
        judges=tuple(_judge(number) for number in range(1, judges + 1)),
        rows=tuple(
            _row(number, judges, winners[number - 1] if number <= len(winners) else None)
            for number in range(1, entries + 1)
        ),
        legend=("Điểm trung bình: trung bình cộng các phiếu còn lại, làm tròn hai chữ số thập phân.",),
        signers=(
            Signer(title="Người lập bảng", name="Nguyễn Thị B"),
            Signer(title="Tổ Thư ký", name="Trần Văn C"),
            Signer(title="Trưởng Ban Giám khảo", name="Lê Thị D"),
        ),
        fingerprint=FINGERPRINT,
        sample_note=NOTE,
    )


def sheet(code: str = "CL-041") -> SheetData:
    """A whole sheet: three sections, ten criteria, remarks, time-coded notes, a QR code."""
    sections = tuple(SheetSection(name=name, criteria=tuple(map(_criterion, names))) for name, names in _RUBRIC)
    marks = [one.mark or 0 for section in sections for one in section.criteria]
    return SheetData(
        head=HEAD,
        contest=CONTEST,
        round="Chung khảo",
        judge="Nguyễn Thị B",
        role="Trưởng Ban Giám khảo",
        code=code,
        title="Nụ cười công sở",
        unit="Ủy ban nhân dân phường Phú Hội, thành phố Huế",
        sections=sections,
        total=sum(marks),
        maximum=sum(one.maximum for section in sections for one in section.criteria),
        remark="Kịch bản gọn, hình ảnh đẹp; lời bình đôi chỗ còn dài, nên để nhân vật tự kể câu chuyện của mình.",
        notes=(
            SheetNote(milliseconds=34000, text="Cảnh mở đầu tốt"),
            SheetNote(milliseconds=125900, text="Tiếng hơi nhỏ"),
        ),
        digest="7f3a 91c0 22de 5b48",
        judge_code=FINGERPRINT,
        qr="JUDGING-APP:SHEET:7f3a91c022de5b48",
        sample_note=NOTE,
    )


def weighted_sheet() -> SheetData:
    """A sheet with a weight of 2 on its first section, a bonus criterion and a mark not given."""
    first = SheetSection(name="Nội dung", weight=Fraction(2), criteria=(_criterion("Đúng chủ đề"),))
    bonus = SheetCriterion(name="Sáng kiến mới", maximum=500, mark=250, bonus=True)
    second = SheetSection(name="Hình thức", criteria=(SheetCriterion(name="Hình ảnh", maximum=1000, mark=None), bonus))
    return replace(sheet(), sections=(first, second), total=None, maximum=3000, blind=True)


_RUBRIC = (
    (
        "Nội dung",
        ("Đúng chủ đề, bám sát nhiệm vụ cải cách hành chính", "Chính xác, đúng quy định", "Thông điệp rõ, dễ nhớ"),
    ),
    ("Sáng tạo", ("Cách thể hiện mới", "Kịch bản, tình huống hấp dẫn", "Diễn xuất, lời bình")),
    ("Kỹ thuật và sức lan tỏa", ("Hình ảnh", "Âm thanh", "Dựng phim, phụ đề", "Dễ áp dụng, có thể nhân rộng")),
)


def _criterion(name: str) -> SheetCriterion:
    return SheetCriterion(
        name=name, maximum=1000, mark=825 + len(name), remark="Có ví dụ cụ thể" if name.startswith("C") else ""
    )


def _judge(number: int) -> JudgeLine:
    return JudgeLine(
        head=f"GK{number}", name=f"Nguyễn Văn {chr(64 + number)}", role="Trưởng ban" if number == 1 else ""
    )


def _row(number: int, judges: int, award: AwardLine | None) -> SummaryRow:
    states = {(number + 2) % judges: CellState.DROPPED, (number + 5) % judges: CellState.DROPPED}
    if number % 9 == 0:
        states[number % judges] = CellState.RECUSED
    if number % 31 == 0:
        states[(number + 1) % judges] = CellState.MISSING
    figure = f"{98 - number // 2},{number * 7 % 100:02}" if number < 100 else f"{48 - number % 10},50"
    return SummaryRow(
        number=number,
        code=award.entry_code if award else f"CL-{number:03}",
        title=award.title if award else f"Chuyển đổi số ở bộ phận một cửa, chuyện thứ {number}",
        unit=award.unit if award else f"Ủy ban nhân dân xã Hương Phong thứ {number}, huyện A Lưới",
        block=("Sở, ban, ngành", "Huyện, thị xã, thành phố", "Xã, phường, thị trấn")[number % 3],
        cells=tuple(SummaryCell(total=figure, state=states.get(judge, CellState.COUNTED)) for judge in range(judges)),
        adjustment="-0,50" if number == 12 else "",
        mean=figure,
        total=figure,
        rank="2=" if number in {2, 3} else str(number),
        award=award.tier_name if award else "",
        note="Quá thời lượng" if number == 12 else "",
    )


def cover() -> CoverData:
    """A covering page of a member of the jury."""
    return CoverData(
        head=HEAD,
        contest=CONTEST,
        round="Chung khảo",
        judge="Nguyễn Thị B",
        role="Thành viên",
        code="GK1",
        file="GK1.clipjury",
        pack=2,
        entries=110,
        contest_code=FINGERPRINT,
        deadline=date(2023, 8, 5),
        sample_note=NOTE,
    )
