"""What the sample's organisers decided on each finding of screening, with reasons."""

from collections.abc import Mapping

from judging_app.core.entry import Finding, FindingDecision, FindingKind

ACCEPT, REJECT = FindingDecision.ACCEPTED, FindingDecision.REJECTED
DECISIONS: Mapping[FindingKind, tuple[FindingDecision, str]] = {
    FindingKind.MISSING: (REJECT, "Không nhận được tệp video clip trong thời hạn nhận bài."),
    FindingKind.UNREADABLE: (REJECT, "Tệp hỏng, không xem được; đã thông báo, đơn vị không gửi lại trong thời hạn."),
    FindingKind.TOO_SHORT: (ACCEPT, "Clip ngắn nhưng trọn vẹn nội dung; giám khảo cân nhắc khi chấm."),
    FindingKind.TOO_LONG: (ACCEPT, "Quá 5 phút không nhiều; đồng ý cho chấm, tiêu chí dựng phim không quá mức Đạt."),
    FindingKind.LOW_RESOLUTION: (ACCEPT, "Hình vẫn xem được; đồng ý cho chấm, trừ ở tiêu chí chất lượng hình ảnh."),
    FindingKind.ORIENTATION: (ACCEPT, "Quay dọc bằng điện thoại; đồng ý cho chấm, trừ ở tiêu chí chất lượng hình ảnh."),
    FindingKind.ASPECT: (ACCEPT, "Khung hình khác quy định nhưng xem được; đồng ý cho chấm."),
    FindingKind.FILE_NAME: (ACCEPT, "Đặt tên tệp khác quy định; đã xác minh đúng bài, đồng ý cho chấm."),
    FindingKind.CONTAINER: (ACCEPT, "Định dạng khác quy định nhưng mở được; đồng ý cho chấm."),
    FindingKind.NO_AUDIO: (ACCEPT, "Clip dùng phụ đề thay lời; đồng ý cho chấm, trừ ở tiêu chí âm thanh."),
    FindingKind.DARK: (ACCEPT, "Đoạn hình đen nằm ở cuối clip; đồng ý cho chấm."),
    FindingKind.SILENT: (ACCEPT, "Đoạn không tiếng có phụ đề; đồng ý cho chấm, trừ ở tiêu chí âm thanh."),
    FindingKind.ALIKE: (ACCEPT, "Đã xem cả hai clip; đồng ý cho chấm."),
}
ORIGINAL = "Nhận trước; đã xác minh đây là clip của đơn vị."
COPY = "Trùng nguyên tệp với bài {other} nhận trước; đã thông báo, đơn vị không gửi lại trong thời hạn."


def decide(finding: Finding) -> tuple[FindingDecision, str]:
    """Accept or reject, and why. Of two identical clips the one with the smaller code is kept."""
    if finding.kind is not FindingKind.IDENTICAL:
        return DECISIONS[finding.kind]
    if finding.entry < finding.found:
        return ACCEPT, ORIGINAL
    return REJECT, COPY.format(other=finding.found)
