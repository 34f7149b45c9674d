"""Words of the sample's decision. Numbers of papers that are not known are left blank, and the signer is made up."""

from judging_app.core.papers import Papers

PAPERS = Papers(
    superior="Ủy ban nhân dân tỉnh Thừa Thiên Huế",
    agency="Ban Tổ chức Hội thi",
    suffix="QĐ-BTCHT",
    subject="Về việc công nhận kết quả và trao giải phần thi video clip Hội thi trực tuyến tìm hiểu công tác cải cách "
    "hành chính năm 2023",
    competence="Trưởng Ban Tổ chức Hội thi",
    bases=(
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
        (
            "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương "
            "ngày 22 tháng 11 năm 2019"
        ),
        (
            "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách "
            "hành chính nhà nước giai đoạn 2021 - 2030"
        ),
        (
            "Căn cứ Kế hoạch số …/KH-UBND ngày … tháng … năm 2023 của Ủy ban nhân dân tỉnh về tổ chức Hội thi "
            "trực tuyến tìm hiểu công tác cải cách hành chính giai đoạn 2021 - 2025 trong cán bộ, công chức, viên chức "
            "tỉnh Thừa Thiên Huế năm 2023"
        ),
        (
            "Căn cứ Quyết định số …/QĐ-UBND ngày … tháng … năm 2023 của Ủy ban nhân dân tỉnh về việc thành lập "
            "Ban Tổ chức Hội thi"
        ),
        "Căn cứ Biên bản chấm thi phần thi video clip của Ban Giám khảo Hội thi",
    ),
    proposal="Theo đề nghị của Trưởng Ban Giám khảo Hội thi",
    object="phần thi video clip Hội thi trực tuyến tìm hiểu công tác cải cách hành chính giai đoạn 2021 - 2025 trong "
    "cán bộ, công chức, viên chức tỉnh Thừa Thiên Huế năm 2023",
    issuer="Trưởng Ban Tổ chức Hội thi",
    funds="kinh phí tổ chức Hội thi năm 2023 được cấp có thẩm quyền phê duyệt",
    executors="Ban Tổ chức Hội thi, Tổ thư ký Hội thi, thủ trưởng các cơ quan, đơn vị có liên quan và các đơn vị có "
    "tên trong danh sách đạt giải",
    power="TM.",
    body="Ban Tổ chức",
    title="Trưởng ban",
    name="Đặng Quốc Bình",
    recipients=(
        "Ủy ban nhân dân tỉnh (để báo cáo)",
        "Như Điều 3",
        "Các thành viên Ban Tổ chức, Ban Giám khảo Hội thi",
        "Cổng Thông tin điện tử tỉnh",
        "Lưu: VT, BTCHT",
    ),
)
