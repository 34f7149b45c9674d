<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>app</name>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>At least {least}</source>
        <translation>Thấp nhất {least}</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>Cao nhất {most}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <translation>Đóng chương trình; mọi thứ đã được lưu</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Colours, language and size of the window</source>
        <translation>Màu sắc, ngôn ngữ và cỡ chữ của cửa sổ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is kept. You can go on; if it happens again, close the program and open it anew. The details stand in {log}.</source>
        <translation>Mọi thứ đã báo là đã lưu vẫn còn nguyên. Có thể làm việc tiếp; nếu lỗi lặp lại, hãy đóng chương trình rồi mở lại. Chi tiết được ghi trong {log}.</translation>
    </message>
    <message>
        <source>Fill the whole screen, or go back</source>
        <translation>Mở ra toàn màn hình, hoặc thu lại như cũ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <source>Go back to 100 %</source>
        <translation>Trở về cỡ 100 %</translation>
    </message>
    <message>
        <source>In steps of {step}</source>
        <translation>Theo bước {step}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <translation>Phóng to chữ và hình</translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <translation>Thu nhỏ chữ và hình</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Cỡ thường</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>Vị trí trong clip</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Search (tones not needed)</source>
        <translation>Tìm (không cần dấu)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Show all keys that work here</source>
        <translation>Xem mọi phím dùng được ở đây</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Có lỗi ngoài dự kiến</translation>
    </message>
    <message>
        <source>The picture of the clip</source>
        <translation>Hình của clip</translation>
    </message>
    <message>
        <source>The same, go on</source>
        <translation>Giống nhau, tiếp tục</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>{least} to {most}, step {step}</source>
        <translation>{least}…{most}, bước {step}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>Xong {percent} %</translation>
    </message>
    <message>
        <source>“{text}” is not a mark</source>
        <translation>“{text}” không phải là điểm</translation>
    </message>
</context>
</TS>
