"""The usual wording of a contest's papers, made from its rules where contest data leaves it open."""

from dataclasses import fields, replace

from judging_app.core.contest import Contest
from judging_app.core.papers import Papers

SUFFIX = "QĐ-BTC"
JURY = "Ban Giám khảo"


def papers_of(contest: Contest) -> Papers:
    """The contest's own words, with the usual ones wherever it has none."""
    own, usual = contest.papers, _usual(contest)
    blanks = {one.name: getattr(usual, one.name) for one in fields(Papers) if getattr(own, one.name) in ("", ())}
    return replace(own, **blanks)


def _usual(contest: Contest) -> Papers:
    rules = contest.rules
    organiser = rules.organiser or "Ban Tổ chức"
    series = (contest.papers.suffix or SUFFIX).partition("-")[2] or "BTC"
    return Papers(
        superior=rules.parent,
        agency=organiser,
        suffix=SUFFIX,
        subject=f"Về việc công nhận kết quả và trao giải thưởng {rules.name}",
        competence=f"Trưởng {organiser}",
        bases=(
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
            f"Căn cứ Thể lệ {rules.name}",
            "Căn cứ kết quả chấm thi của Ban Giám khảo",
        ),
        proposal="Theo đề nghị của Ban Giám khảo",
        object=rules.name,
        issuer=f"Trưởng {organiser}",
        funds=f"kinh phí tổ chức {rules.name}",
        executors=f"{organiser}, các cơ quan, đơn vị liên quan và các đơn vị có tên tại Điều 1",
        power="TM.",
        body=organiser,
        title="Trưởng ban",
        recipients=("Như Điều 3", "Các đơn vị dự thi", "Lưu: VT, BTC"),
        jury=JURY,
        addressee=contest.papers.issuer or f"Trưởng {organiser}",
        minutes_suffix="BB-BGK",
        proposal_suffix="TTr-BGK",
        certificate_suffix=f"CN-{series}",
        report_suffix=f"BC-{series}",
        minutes_recipients=(contest.papers.agency or organiser, "Thành viên Ban Giám khảo", "Lưu: Hồ sơ chấm thi"),
        proposal_recipients=("Như trên", "Thành viên Ban Giám khảo", "Lưu: Hồ sơ chấm thi"),
        report_recipients=(
            *([f"{rules.parent} (để báo cáo)"] if rules.parent else []),
            f"Thành viên {organiser}",
            "Các đơn vị dự thi",
            f"Lưu: VT, {series}",
        ),
    )
