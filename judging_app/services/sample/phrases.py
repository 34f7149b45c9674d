"""What the sample's judges write: remarks on criteria, on whole clips, and notes at a time of the clip."""

from collections.abc import Mapping

from judging_app.core.ids import CriterionKey
from judging_app.ports.sample_clips import ClipForm

LOW: Mapping[str, tuple[str, ...]] = {
    "theme": ("Phần giới thiệu đơn vị quá dài, chưa vào chủ đề.", "Nói nhiều về thành tích chung, ít về cải cách."),
    "accuracy": (
        "Thời hạn giải quyết nêu trong clip chưa khớp với quy định hiện hành.",
        "Còn dùng tên gọi cũ của thủ tục.",
        "Chưa nói rõ phí, lệ phí; người xem dễ hiểu nhầm.",
        "Quy trình thiếu bước xác thực tài khoản.",
    ),
    "picture": ("Nhiều cảnh rung và thiếu sáng.", "Hình mờ, chữ trên bảng không đọc được."),
    "usefulness": ("Người xem chưa biết bắt đầu từ đâu.", "Cách làm khó áp dụng ở nơi không có cán bộ chuyên trách."),
}
HIGH: Mapping[str, tuple[str, ...]] = {
    "idea": ("Tình huống mới, gỡ nút bất ngờ mà hợp lý.", "Ý tưởng riêng, chưa gặp ở clip nào khác."),
}
PLAIN_LOW = ("Cần đầu tư thêm ở tiêu chí này.",)
PLAIN_HIGH = ("Điểm sáng của clip.",)

FLAWS: Mapping[ClipForm, tuple[CriterionKey, tuple[str, ...]]] = {
    ClipForm.LONG: (
        CriterionKey("editing"),
        ("Dài quá 5 phút.", "Quá thời lượng; đoạn giữa có thể bỏ mà không mất ý.", "Nhịp chậm, quá 5 phút."),
    ),
    ClipForm.SMALL: (
        CriterionKey("picture"),
        (
            "Hình nén nhỏ, phóng to bị vỡ.",
            "Độ phân giải thấp, khó đọc chữ trên hình.",
            "Hình mờ khi xem toàn màn hình.",
        ),
    ),
    ClipForm.PHONE: (
        CriterionKey("picture"),
        ("Quay dọc, hai bên màn hình bỏ trống.", "Khung hình dọc, không đúng quy định.", "Quay dọc bằng điện thoại."),
    ),
    ClipForm.SILENT: (
        CriterionKey("sound"),
        ("Không có tiếng, chỉ theo dõi được bằng phụ đề.", "Clip không có âm thanh.", "Thiếu lời bình và nhạc nền."),
    ),
}

GOOD = (
    "Nội dung mới, dàn dựng công phu; xem xong muốn chia sẻ ngay.",
    "Câu chuyện gần gũi, thông điệp rõ, hình ảnh và âm thanh đều tốt.",
    "Hướng dẫn từng bước dễ hiểu, người lớn tuổi cũng làm theo được.",
    "Diễn viên không chuyên mà tự nhiên, tiếng địa phương có duyên.",
    "Cách làm khả thi, nên phổ biến cho các đơn vị khác.",
)
FAIR = (
    "Đúng chủ đề, kịch bản còn quen thuộc.",
    "Nội dung tốt; phần dựng nên gọn hơn.",
    "Ý tưởng hay nhưng kết hơi vội.",
    "Số liệu thuyết phục, cần thêm hình ảnh người dân.",
    "Lời bình rõ, nhạc nền đôi chỗ lấn lời.",
    "Có sự chuẩn bị; nhân vật còn đọc theo kịch bản.",
)
POOR = (
    "Giống một bản tin hơn là clip dự thi.",
    "Chủ đề mờ nhạt, ít hình ảnh thực tế.",
    "Cần xem lại âm thanh và nhịp dựng.",
    "Nội dung nói chung chung, chưa thấy cách làm của đơn vị.",
)

NOTES: tuple[tuple[str, str], ...] = (
    ("idea", "Mở đầu gây tò mò."),
    ("sound", "Nhạc to hơn lời."),
    ("picture", "Cảnh này ngược sáng."),
    ("accuracy", "Kiểm tra lại tên thủ tục trên màn hình."),
    ("message", "Câu kết rất đắt."),
    ("performance", "Người dẫn nói tự nhiên."),
    ("practice", "Cảnh thật tại bộ phận một cửa."),
    ("editing", "Chuyển cảnh hơi gấp."),
)

RECUSED = "Bài dự thi của đơn vị nơi tôi đang công tác."
WATCHED_LESS = "Clip dài quá quy định; đã xem hết phần nội dung, bỏ phần giới thiệu ê kíp ở cuối."
