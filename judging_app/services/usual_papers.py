"""The usual wording of a contest's papers, made from its rules and its own words where contest data leaves it open."""

from dataclasses import replace

from judging_app.core.contest import Contest
from judging_app.core.papers import UNSET, Papers, Value, own_value
from judging_app.ports.documents import Signer

SUFFIX = "QĐ-BTC"
JURY = "Ban Giám khảo"
ACTING = "Q."
_LAW_SINCE = 2024  # the law on emulation and commendation of 15 June 2022 is in force since then


def papers_of(contest: Contest) -> Papers:
    """The contest's own words, with the usual ones wherever it has none."""
    own, usual = contest.papers, usual_papers(contest)
    missing = {key: getattr(usual, key) for key in UNSET if own_value(own, key) is None}
    return replace(own, **missing)


def usual_value(contest: Contest, key: str) -> Value:
    """What stands in a field while the contest says nothing else."""
    value: Value = getattr(usual_papers(contest), key)
    return value


def carried_out_in(*, paid: bool) -> str:
    """Those who carry a decision out, as places of receipt name them: they stand in its last article, the third where there is
    one on money.
    """
    return f"Như Điều {3 if paid else 2}"


def signer_of(papers: Papers) -> Signer:
    """Who signs decision, certificates and report. An acting head has the letters before the title; who signs in their own
    right has nobody above it.
    """
    if papers.power == ACTING:
        return Signer(title=f"{ACTING} {papers.title}", name=papers.name)
    body = papers.body if papers.power else ""
    return Signer(power=papers.power, body=body, title=papers.title, name=papers.name)


def usual_papers(contest: Contest) -> Papers:
    """The wording of a committee that decides on its jury's proposal."""
    own, rules = contest.papers, contest.rules
    organiser = rules.organiser or "Ban Tổ chức"
    series = (own.suffix or SUFFIX).partition("-")[2] or "BTC"
    law = ("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",)
    return Papers(
        superior=rules.parent,
        agency=organiser,
        place=rules.place,
        suffix=SUFFIX,
        subject=f"Về việc công nhận kết quả và trao giải thưởng {rules.name}",
        competence=f"Trưởng {organiser}",
        bases=(
            *(law if (rules.year or _LAW_SINCE) >= _LAW_SINCE else ()),
            f"Căn cứ Thể lệ {rules.name}",
            f"Căn cứ kết quả chấm thi của {own.jury or JURY}",
        ),
        proposal=f"Theo đề nghị của {own.jury or JURY}",
        object=rules.name,
        issuer=f"Trưởng {organiser}",
        funds=f"kinh phí tổ chức {rules.name}",
        executors=f"{organiser}, các cơ quan, đơn vị liên quan và các đơn vị có tên tại Điều 1",
        power="TM.",
        body=organiser,
        title="Trưởng ban",
        recipients=(
            carried_out_in(paid=any(one.money for one in rules.awards.tiers)),
            "Các đơn vị dự thi",
            f"Lưu: VT, {series}",
        ),
        jury=JURY,
        addressee=own.issuer or f"Trưởng {organiser}",
        minutes_suffix="BB-BGK",
        proposal_suffix="TTr-BGK",
        certificate_suffix=f"CN-{series}",
        report_suffix=f"BC-{series}",
        minutes_recipients=(own.agency or organiser, "Thành viên Ban Giám khảo", "Lưu: Hồ sơ chấm thi"),
        proposal_recipients=("Như trên", "Thành viên Ban Giám khảo", "Lưu: Hồ sơ chấm thi"),
        report_recipients=(
            *([f"{rules.parent} (để báo cáo)"] if rules.parent else []),
            f"Thành viên {organiser}",
            "Các đơn vị dự thi",
            f"Lưu: VT, {series}",
        ),
    )
