<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>app</name>
    <message>
        <source>(no name)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>0 to 60; the jury's figure is the rest.</source>
        <translation>Từ 0 đến 60; phần còn lại là điểm của ban giám khảo.</translation>
    </message>
    <message>
        <source>0 where a unit may stay away.</source>
        <translation>Ghi 0 nếu đơn vị không bắt buộc dự thi.</translation>
    </message>
    <message>
        <source>0: whenever at least one sheet remains.</source>
        <translation>Ghi 0 nếu bỏ bất cứ khi nào vẫn còn ít nhất một phiếu.</translation>
    </message>
    <message>
        <source>1. Make sure that the printed page is yours and of this contest, then compare once more.</source>
        <translation>1. Xem lại tờ giấy có đúng là của mình và của hội thi này không, rồi so lại một lần nữa.</translation>
    </message>
    <message>
        <source>1. Read the judge code to the secretariat, or compare it with the sheet that you sign by hand.</source>
        <translation>1. Đọc mã giám khảo cho Ban Thư ký, hoặc so với mã in trên phiếu ký tay.</translation>
    </message>
    <message>
        <source>1280 for HD, 1920 for full HD.</source>
        <translation>HD là 1280, Full HD là 1920.</translation>
    </message>
    <message>
        <source>2 copies</source>
        <translation>2 bản</translation>
    </message>
    <message>
        <source>2. Call the secretariat on a number that you know, not one from a message, and read both codes aloud.</source>
        <translation>2. Gọi Ban Thư ký theo số điện thoại đã biết từ trước (không phải số trong tin nhắn) và đọc cả hai mã.</translation>
    </message>
    <message>
        <source>2. Copy the file to a memory stick, or send it by e-mail or chat. It is sealed: only the secretariat opens it.</source>
        <translation>2. Chép tệp vào USB, hoặc gửi qua thư điện tử, Zalo. Tệp đã niêm phong, chỉ Ban Thư ký mở được.</translation>
    </message>
    <message>
        <source>3. Ask for a new pack on another memory stick. Nothing was written on this laptop but the pack's name.</source>
        <translation>3. Xin gói chấm khác trên một USB khác. Máy này chưa ghi gì ngoài tên gói.</translation>
    </message>
    <message>
        <source>3. Keep your copy until the secretariat says that it is in. A later file replaces this one by itself.</source>
        <translation>3. Giữ bản của mình đến khi Ban Thư ký báo đã nhận. Tệp ghi sau tự thay tệp này.</translation>
    </message>
    <message>
        <source>720 for HD, 1080 for full HD.</source>
        <translation>HD là 720, Full HD là 1080.</translation>
    </message>
    <message>
        <source>8:30</source>
        <translation>8:30</translation>
    </message>
    <message>
        <source>A band begins above its end.</source>
        <translation>Có mức điểm bắt đầu cao hơn điểm kết thúc.</translation>
    </message>
    <message>
        <source>A band reaches outside of what can be given. Change the bands first.</source>
        <translation>Có mức điểm nằm ngoài khung điểm được cho. Hãy sửa các mức điểm trước.</translation>
    </message>
    <message>
        <source>A black stretch of this length is told; empty for none.</source>
        <translation>Báo đoạn hình đen dài từ mức này; bỏ trống thì không báo.</translation>
    </message>
    <message>
        <source>A clip of the other shape is a finding.</source>
        <translation>Clip khác chiều sẽ được nêu ra để có người quyết định.</translation>
    </message>
    <message>
        <source>A file for a part is written</source>
        <translation>Đã ghi tệp nộp một phần</translation>
    </message>
    <message>
        <source>A file that is chosen in a conflict, set aside or accepted although late, and a sheet that is moved to another entry, stand here with their reasons, and each can be taken back.</source>
        <translation>Tệp được chọn khi mâu thuẫn, tệp để riêng hoặc tệp muộn được chấp nhận, phiếu chuyển sang bài khác đều có ở đây kèm lý do, và quyết định nào cũng thu lại được.</translation>
    </message>
    <message>
        <source>A judge drops out</source>
        <translation>Giám khảo thôi chấm</translation>
    </message>
    <message>
        <source>A judge drops out…</source>
        <translation>Giám khảo thôi chấm…</translation>
    </message>
    <message>
        <source>A judge joins</source>
        <translation>Bổ sung giám khảo</translation>
    </message>
    <message>
        <source>A judge joins…</source>
        <translation>Bổ sung giám khảo…</translation>
    </message>
    <message>
        <source>A judge who finishes a sheet after less is asked for a reason.</source>
        <translation>Giám khảo xem ít hơn mức này mà hoàn tất phiếu thì phải ghi lý do.</translation>
    </message>
    <message>
        <source>A list with more of them is not taken in.</source>
        <translation>Danh sách có đơn vị vượt mức này thì không nhập được.</translation>
    </message>
    <message>
        <source>A longer clip is a finding on which a person decides.</source>
        <translation>Clip dài hơn sẽ được nêu ra để có người quyết định.</translation>
    </message>
    <message>
        <source>A made-up contest with 110 clips and seven judges goes through every step, from clips to the printed decision.</source>
        <translation>Một hội thi giả lập với 110 clip và bảy giám khảo, đi đủ các bước từ clip đến quyết định in ra.</translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation>Chỗ này phải có tên.</translation>
    </message>
    <message>
        <source>A new criterion behind the one in hand</source>
        <translation>Thêm một tiêu chí ngay sau tiêu chí đang chọn</translation>
    </message>
    <message>
        <source>A new laptop or a lost pack: issue a new pack. What this judge has handed in with an older pack keeps counting until the new one brings something newer.</source>
        <translation>Đổi máy hoặc mất gói: phát gói mới. Phiếu giám khảo đã nộp từ gói cũ vẫn được tính cho tới khi gói mới có phiếu mới hơn.</translation>
    </message>
    <message>
        <source>A new section behind the one in hand</source>
        <translation>Thêm một phần ngay sau phần đang chọn</translation>
    </message>
    <message>
        <source>A newer file of this judge counts. This one is kept, nothing is left to do.</source>
        <translation>Giám khảo này đã có tệp mới hơn được tính. Tệp này được giữ lại, không cần làm gì.</translation>
    </message>
    <message>
        <source>A pack holds the rules, the list of entries and their clips. Import the list first.</source>
        <translation>Gói chấm gồm thể lệ, danh sách bài dự thi và clip. Hãy nhập danh sách trước.</translation>
    </message>
    <message>
        <source>A pack, a score file or a contest can be dropped anywhere on this window.</source>
        <translation>Có thể thả gói chấm, tệp điểm hoặc hội thi vào bất cứ đâu trong cửa sổ này.</translation>
    </message>
    <message>
        <source>A rubric needs a section with a criterion.</source>
        <translation>Thang điểm phải có ít nhất một phần với một tiêu chí.</translation>
    </message>
    <message>
        <source>A rules file or another contest can be dropped here, too. Everything can still be changed until the first pack is issued.</source>
        <translation>Cũng có thể kéo thả tệp thể lệ hoặc tệp hội thi khác vào đây. Mọi nội dung còn sửa được cho đến khi phát hành gói chấm đầu tiên.</translation>
    </message>
    <message>
        <source>A sample to try</source>
        <translation>Hội thi mẫu để làm quen</translation>
    </message>
    <message>
        <source>A score file came after the close and does not count</source>
        <translation>Tệp điểm đến sau khi đóng vòng nên không được tính</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>Gói xem lại điểm</translation>
    </message>
    <message>
        <source>A section needs a criterion. Delete the section instead.</source>
        <translation>Mỗi phần phải có ít nhất một tiêu chí. Nếu không cần, hãy xóa cả phần.</translation>
    </message>
    <message>
        <source>A share for judge {judge}</source>
        <translation>Chia bài cho giám khảo {judge}</translation>
    </message>
    <message>
        <source>A sheet for the wrong entry</source>
        <translation>Phiếu ghi nhầm bài</translation>
    </message>
    <message>
        <source>A shorter clip is a finding on which a person decides.</source>
        <translation>Clip ngắn hơn sẽ được nêu ra để có người quyết định.</translation>
    </message>
    <message>
        <source>A silent stretch of this length is told; empty for none.</source>
        <translation>Báo đoạn không tiếng dài từ mức này; bỏ trống thì không báo.</translation>
    </message>
    <message>
        <source>A step must be greater than zero.</source>
        <translation>Bước điểm phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>A substitute who steps in marks</source>
        <translation>Giám khảo dự khuyết vào thay thì chấm</translation>
    </message>
    <message>
        <source>A substitute who steps in marks all of it anew.</source>
        <translation>Giám khảo dự khuyết vào thay chấm lại tất cả các bài.</translation>
    </message>
    <message>
        <source>A table of votes</source>
        <translation>Bảng bình chọn</translation>
    </message>
    <message>
        <source>A tie at the cut goes through the tie-breaks. Where they leave the place shared, all who share it go on; it stays open only while a drawn lot or the chair's word is waited for.</source>
        <translation>Đồng điểm ở ranh giới vào vòng được xét theo các tiêu chí phụ. Nếu vẫn đồng hạng thì tất cả cùng vào vòng; chỉ còn để ngỏ khi chờ bốc thăm hoặc quyết định của trưởng ban.</translation>
    </message>
    <message>
        <source>A tie, by the chair's word</source>
        <translation>Đồng hạng, trưởng ban quyết định</translation>
    </message>
    <message>
        <source>A unit may have at most {count}.</source>
        <translation>Mỗi đơn vị nhận nhiều nhất {count} giải.</translation>
    </message>
    <message>
        <source>A weight must be greater than zero.</source>
        <translation>Hệ số phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>A word of the chair on a prize fits no more and has to be given anew or taken back.</source>
        <translation>Một quyết định của trưởng ban về giải không còn khớp, phải quyết định lại hoặc thu lại.</translation>
    </message>
    <message>
        <source>A4, each page the way it lies, true to size, on one side.</source>
        <translation>Giấy A4, in một mặt, đúng khổ; chiều giấy theo từng trang.</translation>
    </message>
    <message>
        <source>About the judges</source>
        <translation>Về giám khảo</translation>
    </message>
    <message>
        <source>About this pack</source>
        <translation>Về gói chấm này</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Accept the clip</source>
        <translation>Chấp nhận clip</translation>
    </message>
    <message>
        <source>Accept this late file</source>
        <translation>Chấp nhận tệp muộn này</translation>
    </message>
    <message>
        <source>Accept this late file…</source>
        <translation>Chấp nhận tệp muộn này…</translation>
    </message>
    <message>
        <source>Accept with a penalty</source>
        <translation>Chấp nhận, có trừ điểm</translation>
    </message>
    <message>
        <source>Accepted although late</source>
        <translation>Chấp nhận dù đến muộn</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Chấp nhận…</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Thêm mức điểm</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Thêm ghi chú…</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Adjusted ({reason})</source>
        <translation>Cộng, trừ ({reason})</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Lần hai</translation>
    </message>
    <message>
        <source>Against the file before</source>
        <translation>So với tệp trước</translation>
    </message>
    <message>
        <source>Agencies and place</source>
        <translation>Cơ quan và địa danh</translation>
    </message>
    <message>
        <source>Agencies, legal bases, signer, numbers and dates, places of receipt, wording.</source>
        <translation>Cơ quan, căn cứ, người ký, số và ngày, nơi nhận, câu chữ.</translation>
    </message>
    <message>
        <source>Agency, signs last</source>
        <translation>Cơ quan (ký sau cùng)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>All awards</source>
        <translation>Danh sách đạt giải</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Mọi khối</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Mọi bài</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>All from {points} points on go on to the next round.</source>
        <translation>Các bài từ {points} điểm trở lên vào vòng sau.</translation>
    </message>
    <message>
        <source>All go on to the next round.</source>
        <translation>Tất cả vào vòng sau.</translation>
    </message>
    <message>
        <source>All have looked again and the totals still lie too far apart: the chair decides, with a reason.</source>
        <translation>Các giám khảo đã xem lại mà điểm vẫn chênh quá giới hạn: trưởng ban quyết định, có nêu lý do.</translation>
    </message>
    <message>
        <source>All judges mark the trial first to get their bearings. It never counts. Chosen before packs are issued.</source>
        <translation>Mọi giám khảo chấm thử bài này trước để làm quen với thang điểm. Bài chấm thử không tính điểm. Chỉ chọn được khi chưa phát gói chấm.</translation>
    </message>
    <message>
        <source>All judges stood aside</source>
        <translation>Tất cả giám khảo rút khỏi chấm</translation>
    </message>
    <message>
        <source>All judges' totals on one line; hollow where the rules drop them</source>
        <translation>Tổng điểm của tất cả giám khảo trên một vạch; vòng rỗng là phiếu bị bỏ theo thể lệ</translation>
    </message>
    <message>
        <source>All keyed</source>
        <translation>Đã nhập hết</translation>
    </message>
    <message>
        <source>All looks are taken one after the other.</source>
        <translation>Từng phép thử được tính lần lượt; cửa sổ vẫn dùng được.</translation>
    </message>
    <message>
        <source>All marks stay as you gave them. Say why; the reason goes along with your answer.</source>
        <translation>Mọi điểm giữ nguyên như đã cho. Hãy nêu lý do; lý do được gửi kèm câu trả lời.</translation>
    </message>
    <message>
        <source>All points of the section are multiplied by it.</source>
        <translation>Toàn bộ điểm của phần này được nhân với hệ số.</translation>
    </message>
    <message>
        <source>All sheets are done.</source>
        <translation>Đã xong tất cả các phiếu.</translation>
    </message>
    <message>
        <source>All sheets are in. Close the round to see the standings.</source>
        <translation>Đã đủ phiếu. Đóng vòng để xem thứ hạng.</translation>
    </message>
    <message>
        <source>All sheets of earlier versions are marked again.</source>
        <translation>Chấm lại tất cả các phiếu theo phiên bản trước.</translation>
    </message>
    <message>
        <source>All totals of {judges} are the same: nothing to even out</source>
        <translation>{judges} cho mọi bài cùng một tổng điểm: không có gì để hiệu chỉnh</translation>
    </message>
    <message>
        <source>All winners of a prize at once</source>
        <translation>Nêu cùng lúc cả giải</translation>
    </message>
    <message>
        <source>All {count} clips are here and as they were issued.</source>
        <translation>Đủ {count} clip, đúng như khi phát.</translation>
    </message>
    <message>
        <source>All {judges} judges have their pack</source>
        <translation>Cả {judges} giám khảo đã có gói chấm</translation>
    </message>
    <message>
        <source>Also for the {count} others of this kind that wait</source>
        <translation>Áp dụng cho cả {count} trường hợp cùng loại đang chờ</translation>
    </message>
    <message>
        <source>Always between nothing and the whole part of the votes.</source>
        <translation>Luôn nằm trong khoảng từ 0 đến trọn phần điểm dành cho bình chọn.</translation>
    </message>
    <message>
        <source>An earlier contest's file</source>
        <translation>Tệp của cuộc thi trước</translation>
    </message>
    <message>
        <source>An early look: the round is still open. This look is written down.</source>
        <translation>Xem sớm: vòng thi chưa đóng. Lần xem này được ghi lại.</translation>
    </message>
    <message>
        <source>An entry of a unit that has enough is passed over.</source>
        <translation>Đơn vị đã đủ giải thì bài tiếp theo của đơn vị đó không được xét.</translation>
    </message>
    <message>
        <source>An entry that has another prize for its place gives that one up; nobody moves up by this. The reason is printed in the minutes and stays on record.</source>
        <translation>Bài đang có giải khác theo thứ hạng thì thôi nhận giải đó; không bài nào vì thế được lên giải. Lý do được in trong biên bản và lưu lại.</translation>
    </message>
    <message>
        <source>An entry that is too long or came too late may lose points, another may gain some: each with a reason that is printed. Penalties for findings of screening stand here by themselves.</source>
        <translation>Bài quá dài hay nộp muộn có thể bị trừ điểm, bài khác có thể được cộng: lần nào cũng kèm lý do và được in ra. Điểm trừ khi sàng lọc clip tự có mặt ở đây.</translation>
    </message>
    <message>
        <source>An entry with fewer has no place, for that reason; it never counts as last.</source>
        <translation>Bài có ít phiếu hơn thì không xếp hạng, có nêu lý do; không bao giờ bị coi là cuối bảng.</translation>
    </message>
    <message>
        <source>An entry with fewer than {count} sheets has no place.</source>
        <translation>Bài có dưới {count} phiếu thì không xếp hạng.</translation>
    </message>
    <message>
        <source>An entry's figure is the mean of its sheets, each with its judge's weight.</source>
        <translation>Điểm của bài là trung bình các phiếu, mỗi phiếu nhân hệ số của giám khảo.</translation>
    </message>
    <message>
        <source>An entry's figure is the mean of its sheets.</source>
        <translation>Điểm của bài là trung bình cộng các phiếu.</translation>
    </message>
    <message>
        <source>An entry's figure is the mean of the places that the judges give it; less is better.</source>
        <translation>Kết quả của bài là trung bình thứ hạng các giám khảo xếp cho bài; càng nhỏ càng tốt.</translation>
    </message>
    <message>
        <source>An entry's figure is the mean of the points for the places that the judges give it.</source>
        <translation>Điểm của bài là trung bình điểm quy từ thứ hạng các giám khảo xếp cho bài.</translation>
    </message>
    <message>
        <source>An entry's figure is the median of its sheets.</source>
        <translation>Điểm của bài là trung vị các phiếu.</translation>
    </message>
    <message>
        <source>An open tie: {entries}</source>
        <translation>Bằng điểm, chưa phân định: {entries}</translation>
    </message>
    <message>
        <source>Announcement of the results</source>
        <translation>Công bố kết quả và trao giải</translation>
    </message>
    <message>
        <source>Announcing the results</source>
        <translation>Công bố kết quả</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>Bài khác</translation>
    </message>
    <message>
        <source>Another entry…</source>
        <translation>Chọn bài khác…</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Điểm khác</translation>
    </message>
    <message>
        <source>Another figure, in points</source>
        <translation>Điểm khác (nếu có)</translation>
    </message>
    <message>
        <source>Another file name</source>
        <translation>Tên tệp sai quy định</translation>
    </message>
    <message>
        <source>Another file of this judge was chosen. This one is kept, and the choice can be taken back.</source>
        <translation>Đã chọn tệp khác của giám khảo này. Tệp này vẫn được giữ và có thể bỏ lựa chọn.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Thư mục khác…</translation>
    </message>
    <message>
        <source>Another interest keeps the judge from being fair</source>
        <translation>Có lợi ích khác khiến giám khảo khó chấm khách quan</translation>
    </message>
    <message>
        <source>Another kind of file</source>
        <translation>Sai định dạng tệp</translation>
    </message>
    <message>
        <source>Another look, another entry</source>
        <translation>Sang phép thử khác, bài khác</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Chỗ khác…</translation>
    </message>
    <message>
        <source>Another reason:</source>
        <translation>Lý do khác:</translation>
    </message>
    <message>
        <source>Another shape of picture</source>
        <translation>Sai tỷ lệ khung hình</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Sai cách nộp</translation>
    </message>
    <message>
        <source>Another way in is declared for this judge, so these sheets do not count. They are kept; the way in can be changed, with a reason.</source>
        <translation>Giám khảo này đã được khai báo nộp theo cách khác nên các phiếu này không được tính. Phiếu vẫn được giữ; có thể đổi cách nộp, có nêu lý do.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Approve the result</source>
        <translation>Phê duyệt kết quả</translation>
    </message>
    <message>
        <source>Approve the result…</source>
        <translation>Phê duyệt kết quả…</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Người phê duyệt</translation>
    </message>
    <message>
        <source>Are their totals themselves alike?</source>
        <translation>Tổng điểm các phiếu có giống nhau không?</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Như giao</translation>
    </message>
    <message>
        <source>As it is to stand on all papers</source>
        <translation>Ghi đúng như sẽ in trên mọi văn bản</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Như trong tệp</translation>
    </message>
    <message>
        <source>As it stands on all papers.</source>
        <translation>Ghi đúng như in trên mọi văn bản.</translation>
    </message>
    <message>
        <source>As it stands on papers.</source>
        <translation>Ghi đúng như in trên văn bản.</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Theo đề xuất</translation>
    </message>
    <message>
        <source>As soon as packs are out, each judge has a card here and each sheet a small box: in, missing, stood aside.</source>
        <translation>Khi đã phát gói chấm, mỗi giám khảo có một thẻ ở đây và mỗi phiếu có một ô nhỏ: đã nộp, còn thiếu, rút.</translation>
    </message>
    <message>
        <source>As the judge will see it</source>
        <translation>Giám khảo sẽ thấy</translation>
    </message>
    <message>
        <source>As the rules propose</source>
        <translation>Theo đề xuất của thể lệ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Như thường lệ</translation>
    </message>
    <message>
        <source>Ask before anything is decided</source>
        <translation>Cần hỏi lại trước khi quyết định</translation>
    </message>
    <message>
        <source>Ask before anything is decided:</source>
        <translation>Cần hỏi lại trước khi quyết định:</translation>
    </message>
    <message>
        <source>Ask the judge, who may hand the sheets in again once the round is open.</source>
        <translation>Hỏi lại giám khảo; giám khảo có thể nộp lại phiếu khi vòng được mở lại.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>At least one criterion must be no bonus.</source>
        <translation>Phải có ít nhất một tiêu chí không phải điểm thưởng.</translation>
    </message>
    <message>
        <source>At least {least}</source>
        <translation>Thấp nhất {least}</translation>
    </message>
    <message>
        <source>At most six digits before the comma.</source>
        <translation>Nhiều nhất sáu chữ số trước dấu phẩy.</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>Cao nhất {most}</translation>
    </message>
    <message>
        <source>At the cut</source>
        <translation>Ở ranh giới</translation>
    </message>
    <message>
        <source>At the secretariat's desk, in Diverging marks: send the entry back to its judges.</source>
        <translation>Tại bàn thư ký, mục Điểm chênh lệch: gửi bài cho giám khảo xem lại.</translation>
    </message>
    <message>
        <source>At the secretariat's desk, in Issue packs: compare the code with the judge and tick it off.</source>
        <translation>Tại bàn thư ký, mục Phát gói: đối chiếu mã với giám khảo rồi đánh dấu.</translation>
    </message>
    <message>
        <source>At the secretariat's desk, in Take in sheets: accept the late file, once the round is opened again.</source>
        <translation>Tại bàn thư ký, mục Nhận phiếu: nhận tệp muộn sau khi mở lại vòng.</translation>
    </message>
    <message>
        <source>At the secretariat's desk, in Take in sheets: choose which of the files counts.</source>
        <translation>Tại bàn thư ký, mục Nhận phiếu: chọn tệp được tính.</translation>
    </message>
    <message>
        <source>At the secretariat's desk, in Votes: take the table of votes in.</source>
        <translation>Tại bàn thư ký, mục Bình chọn: nhập bảng kết quả bình chọn.</translation>
    </message>
    <message>
        <source>At {time}: {text}</source>
        <translation>Lúc {time}: {text}</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Kèm theo</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Authors and judges of the lists are held against it. The office only where another person has the same name.</source>
        <translation>Tác giả và giám khảo trong các danh sách được đối chiếu với bảng này. Chỉ ghi cơ quan khi có người khác trùng tên.</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Giải</translation>
    </message>
    <message>
        <source>Award and entry</source>
        <translation>Giải và bài dự thi</translation>
    </message>
    <message>
        <source>Award revoked</source>
        <translation>Giải bị thu hồi</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Giải thưởng</translation>
    </message>
    <message>
        <source>Awards and approval</source>
        <translation>Trao giải và phê duyệt</translation>
    </message>
    <message>
        <source>Awards and money</source>
        <translation>Giải thưởng và kinh phí</translation>
    </message>
    <message>
        <source>Awards for each block</source>
        <translation>Trao giải riêng cho từng khối</translation>
    </message>
    <message>
        <source>Awards, approval</source>
        <translation>Trao giải, phê duyệt</translation>
    </message>
    <message>
        <source>Awards, best first</source>
        <translation>Cơ cấu giải, từ cao xuống thấp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Lùi</translation>
    </message>
    <message>
        <source>Back 30 seconds</source>
        <translation>Lùi 30 giây</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Lùi 5 giây</translation>
    </message>
    <message>
        <source>Back to the judges</source>
        <translation>Về danh sách giám khảo</translation>
    </message>
    <message>
        <source>Back to the tree; give up what is being typed</source>
        <translation>Trở lại cây thang điểm; bỏ nội dung đang gõ</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Trở về bản đã lưu</translation>
    </message>
    <message>
        <source>Band {number} from</source>
        <translation>Mức {number} từ</translation>
    </message>
    <message>
        <source>Band {number} means</source>
        <translation>Mức {number} nghĩa là</translation>
    </message>
    <message>
        <source>Band {number} to</source>
        <translation>Mức {number} đến</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Mức điểm</translation>
    </message>
    <message>
        <source>Bands: what ranges of marks mean</source>
        <translation>Các mức điểm và ý nghĩa</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>Trước khi làm tròn</translation>
    </message>
    <message>
        <source>Before that the {high} highest and {low} lowest are dropped.</source>
        <translation>Trước đó bỏ {high} phiếu cao nhất và {low} phiếu thấp nhất.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Begin at the slide in hand</source>
        <translation>Bắt đầu từ trang đang chọn</translation>
    </message>
    <message>
        <source>Begin the reveal</source>
        <translation>Bắt đầu công bố</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Đúng ra là bài</translation>
    </message>
    <message>
        <source>Best band (2, 3, …: the next ones)</source>
        <translation>Mức cao nhất (2, 3…: mức sau)</translation>
    </message>
    <message>
        <source>Black picture, seconds</source>
        <translation>Hình đen, giây</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Màn hình đen</translation>
    </message>
    <message>
        <source>Black screen, and back</source>
        <translation>Tắt đen màn hình, rồi bật lại</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Phiếu chấm trống</translation>
    </message>
    <message>
        <source>Blind judging</source>
        <translation>Chấm kín</translation>
    </message>
    <message>
        <source>Blind: judges do not see whose clip it is</source>
        <translation>Chấm kín: giám khảo không biết clip của ai</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Block by block</source>
        <translation>Theo từng khối</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Các khối</translation>
    </message>
    <message>
        <source>Body above the organiser</source>
        <translation>Cơ quan cấp trên</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Điểm thưởng</translation>
    </message>
    <message>
        <source>Bonus criterion</source>
        <translation>Tiêu chí điểm thưởng</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Bring back a safety copy…</source>
        <translation>Khôi phục bản an toàn…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Khôi phục…</translation>
    </message>
    <message>
        <source>Bring the entry back</source>
        <translation>Khôi phục bài dự thi</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Theo mã</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Độ dài</translation>
    </message>
    <message>
        <source>By name or code; they may not enter. A list with an entry of theirs is not taken in.</source>
        <translation>Ghi tên hoặc mã; các đơn vị này không được dự thi. Danh sách có bài của họ sẽ không được nhận.</translation>
    </message>
    <message>
        <source>By own total</source>
        <translation>Theo tổng</translation>
    </message>
    <message>
        <source>By rule of thumb: {good}.</source>
        <translation>Theo quy ước thường dùng: {good}.</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Theo thể lệ</translation>
    </message>
    <message>
        <source>By the rules a substitute who steps in marks all of it, and the judge's sheets are set aside. Else what is in keeps counting. The papers say so.</source>
        <translation>Theo thể lệ, giám khảo dự khuyết vào thay sẽ chấm lại tất cả và phiếu của giám khảo nghỉ được để riêng. Nếu không có người thay, phiếu đã nộp vẫn được tính. Văn bản kết quả sẽ ghi rõ.</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Nhận lúc</translation>
    </message>
    <message>
        <source>Can the mean of all judges be relied on?</source>
        <translation>Trung bình cả ban có tin cậy không?</translation>
    </message>
    <message>
        <source>Can't be computed: {why}.</source>
        <translation>Không tính được: {why}.</translation>
    </message>
    <message>
        <source>Can't be opened</source>
        <translation>Không mở được</translation>
    </message>
    <message>
        <source>Can't be read</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Carried over from the round before, percent</source>
        <translation>Điểm mang sang từ vòng trước, phần trăm</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Chair of the jury</source>
        <translation>Trưởng ban giám khảo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Change a sheet that was handed in</source>
        <translation>Sửa phiếu đã nộp</translation>
    </message>
    <message>
        <source>Change nothing, keep the contest's file as it is, and tell those who look after the program.</source>
        <translation>Không thay đổi gì, giữ nguyên tệp cuộc thi và báo cho người phụ trách phần mềm.</translation>
    </message>
    <message>
        <source>Change the mark</source>
        <translation>Sửa điểm</translation>
    </message>
    <message>
        <source>Change the marks</source>
        <translation>Sửa điểm</translation>
    </message>
    <message>
        <source>Change the way in</source>
        <translation>Đổi cách nộp</translation>
    </message>
    <message>
        <source>Change these marks</source>
        <translation>Sửa thành các điểm này</translation>
    </message>
    <message>
        <source>Change to these marks…    Ctrl + ↵</source>
        <translation>Sửa thành các điểm này…    Ctrl + ↵</translation>
    </message>
    <message>
        <source>Change {number} of the assignment is recorded. Judges whose entries changed need a new pack.</source>
        <translation>Đã ghi điều chỉnh phân công lần {number}. Giám khảo có bài thay đổi cần gói chấm mới.</translation>
    </message>
    <message>
        <source>Changed after the approval (no. {number})</source>
        <translation>Tệp đã bị sửa sau khi phê duyệt (lần thứ {number})</translation>
    </message>
    <message>
        <source>Changed just now</source>
        <translation>Vừa thay đổi</translation>
    </message>
    <message>
        <source>Changed: {reason}</source>
        <translation>Đã sửa điểm: {reason}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sàng lọc lại</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Choose a rules file</source>
        <translation>Chọn tệp thể lệ</translation>
    </message>
    <message>
        <source>Choose a rules file…</source>
        <translation>Chọn tệp thể lệ…</translation>
    </message>
    <message>
        <source>Choose a sheet at the left</source>
        <translation>Chọn một phiếu ở danh sách bên trái</translation>
    </message>
    <message>
        <source>Choose an earlier contest's file…</source>
        <translation>Chọn tệp của cuộc thi trước…</translation>
    </message>
    <message>
        <source>Choose judges…</source>
        <translation>Chọn giám khảo…</translation>
    </message>
    <message>
        <source>Choose last year's contest</source>
        <translation>Chọn hội thi năm trước</translation>
    </message>
    <message>
        <source>Choose or drop a table with one row for each entry: its code, and a column for each kind of vote that the rules weigh. What the votes count and change is shown before anything is taken in.</source>
        <translation>Chọn hoặc kéo thả một bảng, mỗi bài một dòng: mã số và mỗi loại bình chọn một cột theo thể lệ. Giá trị và ảnh hưởng của bình chọn hiện ra trước khi nhận.</translation>
    </message>
    <message>
        <source>Choose or drop an Excel or CSV file with one row for each entry, or copy the rows in Excel and paste them here. You see how each column is read before anything is taken in.</source>
        <translation>Chọn hoặc thả tệp Excel hay CSV, mỗi bài dự thi một dòng; hoặc sao chép các dòng trong Excel rồi dán vào đây. Bạn xem được từng cột sẽ đọc thế nào trước khi nhận.</translation>
    </message>
    <message>
        <source>Choose or drop an Excel or CSV file with one row for each judge (code, name, role, office), or copy the rows in Excel and paste them here. You see how each column is read before anything is taken in.</source>
        <translation>Chọn hoặc thả tệp Excel hay CSV, mỗi giám khảo một dòng (mã, họ tên, vai trò, đơn vị công tác); hoặc sao chép các dòng trong Excel rồi dán vào đây. Bạn xem được từng cột sẽ đọc thế nào trước khi nhận.</translation>
    </message>
    <message>
        <source>Choose or drop the folder in which the clips lie. Each is matched to its entry by name, played in the background and held against the rules; the files themselves stay as they are.</source>
        <translation>Chọn hoặc kéo thả thư mục chứa clip. Từng clip được ghép với bài theo tên, đọc thử và đối chiếu với thể lệ; tệp gốc giữ nguyên.</translation>
    </message>
    <message>
        <source>Choose score files</source>
        <translation>Chọn tệp điểm</translation>
    </message>
    <message>
        <source>Choose score files…</source>
        <translation>Chọn tệp điểm…</translation>
    </message>
    <message>
        <source>Choose the rules, name the contest, then say where its file is to lie.</source>
        <translation>Chọn thể lệ, đặt tên hội thi, rồi chọn nơi lưu tệp hội thi.</translation>
    </message>
    <message>
        <source>Choose this file</source>
        <translation>Chọn tệp này</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Clip and unit</source>
        <translation>Clip và đơn vị</translation>
    </message>
    <message>
        <source>Clip file</source>
        <translation>Tệp clip</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Clips and screening</source>
        <translation>Clip và sàng lọc</translation>
    </message>
    <message>
        <source>Clips are being looked into</source>
        <translation>Đang kiểm tra clip</translation>
    </message>
    <message>
        <source>Clips are matched to the list of entries. Import the list first, then screen the folder.</source>
        <translation>Clip được ghép theo danh sách bài dự thi. Hãy nhập danh sách trước, rồi sàng lọc thư mục clip.</translation>
    </message>
    <message>
        <source>Clips as given</source>
        <translation>Clip theo thứ tự giao</translation>
    </message>
    <message>
        <source>Clips before the names</source>
        <translation>Clip chiếu trước khi nêu tên</translation>
    </message>
    <message>
        <source>Clips beside the names</source>
        <translation>Clip chiếu cạnh tên</translation>
    </message>
    <message>
        <source>Clips by code {arrow}</source>
        <translation>Clip theo mã số {arrow}</translation>
    </message>
    <message>
        <source>Clips that were screened already go by the earlier limits until they are screened again.</source>
        <translation>Clip đã sàng lọc vẫn theo giới hạn cũ cho đến khi sàng lọc lại.</translation>
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
        <source>Close the round</source>
        <translation>Đóng vòng</translation>
    </message>
    <message>
        <source>Close the round with gaps</source>
        <translation>Đóng vòng khi còn thiếu phiếu</translation>
    </message>
    <message>
        <source>Close the round, see the standings and how each figure came about, print the decision.</source>
        <translation>Đóng vòng, xem thứ hạng và cách ra từng con số, in quyết định.</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Đóng vòng…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng vòng</translation>
    </message>
    <message>
        <source>Closed with {count} sheets missing</source>
        <translation>Đã đóng, thiếu {count} phiếu</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>Đang đóng vòng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Code of the entry</source>
        <translation>Mã số bài dự thi</translation>
    </message>
    <message>
        <source>Code of the result</source>
        <translation>Mã kết quả</translation>
    </message>
    <message>
        <source>Code of the rules</source>
        <translation>Mã thể lệ</translation>
    </message>
    <message>
        <source>Code of the rules {code}</source>
        <translation>Dấu thể lệ {code}</translation>
    </message>
    <message>
        <source>Codes by pattern</source>
        <translation>Đặt mã theo mẫu</translation>
    </message>
    <message>
        <source>Codes for rows without one</source>
        <translation>Mẫu đặt mã cho dòng chưa có mã</translation>
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
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Cột {number}</translation>
    </message>
    <message>
        <source>Columns of the table of votes, and what one vote of each weighs.</source>
        <translation>Các cột của bảng bình chọn và hệ số của mỗi lượt.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation>Trang tiếp theo</translation>
    </message>
    <message>
        <source>Compare my marks</source>
        <translation>Đối chiếu điểm của tôi</translation>
    </message>
    <message>
        <source>Compare the contest code</source>
        <translation>So mã hội thi</translation>
    </message>
    <message>
        <source>Compare the judge code with the sheet that the judge signed, or let the judge read it out on the telephone. Any digit that differs: do not confirm, ask the judge.</source>
        <translation>So mã giám khảo ở trên với mã trên phiếu đã ký, hoặc nhờ giám khảo đọc qua điện thoại. Nếu khác dù chỉ một chữ số, đừng ghi nhận mà hãy hỏi lại giám khảo.</translation>
    </message>
    <message>
        <source>Compare with the file before</source>
        <translation>So với tệp trước</translation>
    </message>
    <message>
        <source>Compared and found the same</source>
        <translation>Đã so, hai mã giống nhau</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Confirm the marks</source>
        <translation>Giữ nguyên điểm</translation>
    </message>
    <message>
        <source>Confirm these marks</source>
        <translation>Giữ nguyên các điểm này</translation>
    </message>
    <message>
        <source>Confirm these marks…    Ctrl + ↵</source>
        <translation>Giữ nguyên các điểm này…    Ctrl + ↵</translation>
    </message>
    <message>
        <source>Confirmed: {reason}</source>
        <translation>Đã giữ nguyên: {reason}</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Xử lý mâu thuẫn</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Xung đột lợi ích</translation>
    </message>
    <message>
        <source>Conflicts must be settled by the secretariat before the round can be closed.</source>
        <translation>Ban thư ký phải xử lý các xung đột trước khi đóng vòng.</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Hội thi</translation>
    </message>
    <message>
        <source>Contest and rules</source>
        <translation>Hội thi và thể lệ</translation>
    </message>
    <message>
        <source>Contest code</source>
        <translation>Mã hội thi</translation>
    </message>
    <message>
        <source>Contest code, to be read out to every judge</source>
        <translation>Mã hội thi, đọc để từng giám khảo đối chiếu</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Hội thi</translation>
    </message>
    <message>
        <source>Contests and rules files</source>
        <translation>Hội thi và tệp thể lệ</translation>
    </message>
    <message>
        <source>Convert to Unicode</source>
        <translation>Chuyển sang Unicode</translation>
    </message>
    <message>
        <source>Copied: {path}</source>
        <translation>Đã chép: {path}</translation>
    </message>
    <message>
        <source>Copies of {title}</source>
        <translation>Số bản: {title}</translation>
    </message>
    <message>
        <source>Copy a rubric</source>
        <translation>Chép thang điểm</translation>
    </message>
    <message>
        <source>Copy from another contest…</source>
        <translation>Chép từ hội thi khác…</translation>
    </message>
    <message>
        <source>Copy the clips along ({size}), each checked after it is written</source>
        <translation>Chép kèm clip ({size}), chép xong tệp nào kiểm tra ngay tệp đó</translation>
    </message>
    <message>
        <source>Copy the clips along ({size}), under codes and without what their files say</source>
        <translation>Chép kèm clip ({size}), chỉ mang mã số và đã gỡ thông tin kèm trong tệp</translation>
    </message>
    <message>
        <source>Copy the file to</source>
        <translation>Chép tệp đến</translation>
    </message>
    <message>
        <source>Copy the rubric of another contest</source>
        <translation>Chép thang điểm của hội thi khác</translation>
    </message>
    <message>
        <source>Copy this rubric</source>
        <translation>Chép thang điểm này</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>Chép ra USB…</translation>
    </message>
    <message>
        <source>Copying and checking the clip of {entry} ({done} of {whole})</source>
        <translation>Đang chép và kiểm tra clip của bài {entry} ({done} trên {whole})</translation>
    </message>
    <message>
        <source>Correct an error</source>
        <translation>Đính chính sai sót</translation>
    </message>
    <message>
        <source>Correct an error…</source>
        <translation>Đính chính…</translation>
    </message>
    <message>
        <source>Count the sheets whose every mark stands</source>
        <translation>Công nhận các phiếu mà mọi điểm đều còn phù hợp</translation>
    </message>
    <message>
        <source>Counting otherwise…</source>
        <translation>Đang tính thử…</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Đang tính</translation>
    </message>
    <message>
        <source>Covering page of {judge}</source>
        <translation>Hướng dẫn của {judge}</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Criterion of the note</source>
        <translation>Ghi chú thuộc tiêu chí</translation>
    </message>
    <message>
        <source>Criterion {name}, {range}</source>
        <translation>Tiêu chí {name}, {range}</translation>
    </message>
    <message>
        <source>Criterion “{name}” is gone</source>
        <translation>Bỏ tiêu chí “{name}”</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Decided by the chair</source>
        <translation>Trưởng ban đã quyết định</translation>
    </message>
    <message>
        <source>Deciding the findings</source>
        <translation>Đang xử lý kết quả sàng lọc</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Số chữ số thập phân</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Decision no. {number} was opened again: {reason}</source>
        <translation>Kết quả phê duyệt lần thứ {number} đã được mở lại: {reason}</translation>
    </message>
    <message>
        <source>Decision on the awards</source>
        <translation>Quyết định trao giải</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Decisions are made in this file from now on, no more in the other one. The reason stays on record.</source>
        <translation>Từ nay việc phê duyệt được thực hiện trong tệp này, không trong tệp kia nữa. Lý do được lưu lại.</translation>
    </message>
    <message>
        <source>Declare this way</source>
        <translation>Khai báo cách này</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Depart from the proposal…</source>
        <translation>Quyết định khác đề xuất…</translation>
    </message>
    <message>
        <source>Departure from the proposal</source>
        <translation>Quyết định khác đề xuất</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Chỗ lệch</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Loại bài</translation>
    </message>
    <message>
        <source>Disqualify the entry</source>
        <translation>Loại bài dự thi</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Loại bài…</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Diverging marks</source>
        <translation>Điểm chênh lệch</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Làm lại điều vừa hoàn tác</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Do not mark this entry: your own unit's, or your own work</source>
        <translation>Không chấm bài này: bài của đơn vị mình, hoặc mình có tham gia làm</translation>
    </message>
    <message>
        <source>Do they put the entries in the same order?</source>
        <translation>Xếp các bài có cùng thứ tự không?</translation>
    </message>
    <message>
        <source>Does it hold if counted otherwise?</source>
        <translation>Có vững không nếu tính khác đi?</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Không tính điểm</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Không giữ được khi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Đã làm lại: {what}</translation>
    </message>
    <message>
        <source>Done with this clip, on to the next    Ctrl + ↵</source>
        <translation>Xong clip này, sang clip tiếp theo    Ctrl + ↵</translation>
    </message>
    <message>
        <source>Done, next clip</source>
        <translation>Xong, sang clip tiếp theo</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Drag an entry onto a prize to give it otherwise than proposed.</source>
        <translation>Kéo một bài vào giải để trao khác với đề xuất.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Bốc thăm</translation>
    </message>
    <message>
        <source>Draw again…</source>
        <translation>Bốc thăm lại…</translation>
    </message>
    <message>
        <source>Draw who marks what</source>
        <translation>Bốc thăm phân công chấm</translation>
    </message>
    <message>
        <source>Drawn from “{seed}”, which stays on record.</source>
        <translation>Bốc theo số gốc “{seed}”, số gốc được ghi lại.</translation>
    </message>
    <message>
        <source>Drawn, but not all judges can be compared: no entries lead from some to the others.</source>
        <translation>Đã bốc thăm, nhưng không so sánh được tất cả giám khảo với nhau: có giám khảo không chấm chung bài nào với những người còn lại.</translation>
    </message>
    <message>
        <source>Drawn; there are too few judges for: {entries}</source>
        <translation>Đã bốc thăm; không đủ giám khảo cho: {entries}</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Bốc thăm…</translation>
    </message>
    <message>
        <source>Drop score files and judges' spreadsheets anywhere on this window. The same file twice does no harm.</source>
        <translation>Kéo thả tệp điểm, bảng tính của giám khảo vào bất cứ đâu trong cửa sổ này. Nhận trùng một tệp không sao cả.</translation>
    </message>
    <message>
        <source>Drop the judges' score files or spreadsheets anywhere on this window, or choose them from a stick or a mailbox's folder. Each gets a line of its own that says what became of it; the same file twice does no harm.</source>
        <translation>Kéo thả tệp điểm hoặc bảng tính của giám khảo vào bất cứ đâu trong cửa sổ này, hoặc chọn từ thẻ nhớ, thư mục thư. Mỗi tệp có một dòng kết quả riêng; nhận trùng không sao cả.</translation>
    </message>
    <message>
        <source>Each block has prizes of its own.</source>
        <translation>Mỗi khối có giải riêng.</translation>
    </message>
    <message>
        <source>Each empty place gets one judge, loads as even as they can be, never one with a conflict.</source>
        <translation>Mỗi chỗ trống được một giám khảo, chia đều nhất có thể, không giao cho người có xung đột lợi ích.</translation>
    </message>
    <message>
        <source>Each judge</source>
        <translation>Từng giám khảo</translation>
    </message>
    <message>
        <source>Each judge gets a pack of their own. Import the panel first.</source>
        <translation>Mỗi giám khảo nhận một gói riêng. Hãy nhập danh sách giám khảo trước.</translation>
    </message>
    <message>
        <source>Each judge gets the own sheets of {count} entries, how far the totals lie apart and the limit, never what others gave. The round stays closed: the record lets it take in these answers only.</source>
        <translation>Mỗi giám khảo nhận lại phiếu của chính mình trong {count} bài, kèm độ chênh và giới hạn, không có điểm của người khác. Vòng chấm vẫn đóng: việc gửi này được ghi lại và chỉ cho nhận các câu trả lời xem lại.</translation>
    </message>
    <message>
        <source>Edit what papers say</source>
        <translation>Sửa nội dung văn bản</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Empty where every judge marks every entry.</source>
        <translation>Bỏ trống nếu mọi giám khảo chấm mọi bài.</translation>
    </message>
    <message>
        <source>End the reveal</source>
        <translation>Kết thúc công bố</translation>
    </message>
    <message>
        <source>Ends of the scale</source>
        <translation>Hai đầu thang điểm</translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation>Đơn vị dự thi</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Bài dự thi</translation>
    </message>
    <message>
        <source>Entries by place</source>
        <translation>Bài theo thứ hạng</translation>
    </message>
    <message>
        <source>Entries by place: hide</source>
        <translation>Ẩn bài theo thứ hạng</translation>
    </message>
    <message>
        <source>Entries of each: {loads}</source>
        <translation>Số bài mỗi người: {loads}</translation>
    </message>
    <message>
        <source>Entries of one unit</source>
        <translation>Số bài mỗi đơn vị</translation>
    </message>
    <message>
        <source>Entries of the round</source>
        <translation>Các bài của vòng</translation>
    </message>
    <message>
        <source>Entries of which nobody has sent a sheet yet go to this judge until loads are even. Those who give some need a new pack, too; a sheet that they send all the same is set aside.</source>
        <translation>Các bài chưa ai nộp phiếu được chuyển cho giám khảo này đến khi số bài đều nhau. Người nhường bài cũng cần gói chấm mới; phiếu họ vẫn nộp sẽ để riêng.</translation>
    </message>
    <message>
        <source>Entries to mark</source>
        <translation>Số bài phải chấm</translation>
    </message>
    <message>
        <source>Entries, best first</source>
        <translation>Các bài, tốt nhất đứng đầu</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Bài dự thi</translation>
    </message>
    <message>
        <source>Entry before</source>
        <translation>Bài trước</translation>
    </message>
    <message>
        <source>Entry before this one in the list</source>
        <translation>Bài ngay trước trong danh sách</translation>
    </message>
    <message>
        <source>Entry {code}</source>
        <translation>Bài {code}</translation>
    </message>
    <message>
        <source>Entry {code} is in already. Why is the sheet keyed anew? The earlier one stays stored.</source>
        <translation>Bài {code} đã có phiếu. Vì sao nhập lại? Phiếu trước vẫn được lưu.</translation>
    </message>
    <message>
        <source>Entry {code} is judged like the others.</source>
        <translation>Bài {code} được chấm như các bài khác.</translation>
    </message>
    <message>
        <source>Entry {code} is the trial: all judges mark it first, and it never counts.</source>
        <translation>Bài {code} là bài chấm thử: mọi giám khảo chấm trước, không tính điểm.</translation>
    </message>
    <message>
        <source>Entry {code}. The rules want a remark with such a mark for {criteria}.</source>
        <translation>Bài {code}. Theo thể lệ, cho điểm này ở “{criteria}” thì phải ghi nhận xét.</translation>
    </message>
    <message>
        <source>Entry {entry}</source>
        <translation>Bài {entry}</translation>
    </message>
    <message>
        <source>Entry {entry} is passed over for “{award}”: its unit, that of {others}, has enough.</source>
        <translation>Bài {entry} không được xét “{award}”: đơn vị của bài (cùng đơn vị với {others}) đã đủ số giải.</translation>
    </message>
    <message>
        <source>Entry {entry}: the two keyings differ in {count} marks. Look at the paper.</source>
        <translation>Bài {entry}: hai lần nhập lệch nhau ở {count} điểm. Hãy xem lại phiếu giấy.</translation>
    </message>
    <message>
        <source>Entry {entry}: what the paper says is kept, and the sheet counts.</source>
        <translation>Bài {entry}: đã lưu theo phiếu giấy và phiếu được tính.</translation>
    </message>
    <message>
        <source>Entry {entry}: {points} points were taken back.</source>
        <translation>Bài {entry}: đã rút lại {points} điểm.</translation>
    </message>
    <message>
        <source>Entry {entry}: {points} points. They can be taken back.</source>
        <translation>Bài {entry}: {points} điểm. Có thể rút lại.</translation>
    </message>
    <message>
        <source>Entry {letter}</source>
        <translation>Bài {letter}</translation>
    </message>
    <message>
        <source>Equal entries then wait for the chair's word or a lot.</source>
        <translation>Khi đó có bài đồng hạng chờ trưởng ban quyết định hoặc bốc thăm.</translation>
    </message>
    <message>
        <source>Equal entries, a prize hangs on their order</source>
        <translation>Đồng điểm, thứ tự ảnh hưởng đến giải</translation>
    </message>
    <message>
        <source>Even out harsh and mild judges</source>
        <translation>Cân bằng giám khảo chấm chặt, chấm rộng</translation>
    </message>
    <message>
        <source>Every award stays where it is.</source>
        <translation>Mọi giải đều giữ nguyên.</translation>
    </message>
    <message>
        <source>Every block has all these awards for itself.</source>
        <translation>Mỗi khối có đủ cơ cấu giải trên cho riêng mình.</translation>
    </message>
    <message>
        <source>Every file has its entry.</source>
        <translation>Mọi tệp đều đã rõ thuộc bài nào.</translation>
    </message>
    <message>
        <source>Every judge marks every entry</source>
        <translation>Mọi giám khảo chấm mọi bài</translation>
    </message>
    <message>
        <source>Every mark that stands is kept, the rest is given again.</source>
        <translation>Giữ mọi điểm còn phù hợp, phần còn lại chấm lại.</translation>
    </message>
    <message>
        <source>Every sheet is done or stood aside from. Write the score file and send it to the secretariat.</source>
        <translation>Mọi phiếu đều đã xong hoặc đã rút khỏi chấm. Hãy ghi tệp điểm và gửi cho Ban Thư ký.</translation>
    </message>
    <message>
        <source>Every sheet was keyed once</source>
        <translation>Mọi phiếu đã được nhập lần một</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Mọi thứ lại được lưu đầy đủ.</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is kept. You can go on; if it happens again, close the program and open it anew. The details stand in {log}.</source>
        <translation>Mọi thứ đã báo là đã lưu vẫn còn nguyên. Có thể làm việc tiếp; nếu lỗi lặp lại, hãy đóng chương trình rồi mở lại. Chi tiết được ghi trong {log}.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Example: 3 clips</source>
        <translation>Ví dụ: 3 clip</translation>
    </message>
    <message>
        <source>Example: 4 entries, 5 judges</source>
        <translation>Ví dụ: 4 bài, 5 giám khảo</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>Bảng tính Excel</translation>
    </message>
    <message>
        <source>Excel spreadsheet or CSV</source>
        <translation>Bảng tính Excel hoặc CSV</translation>
    </message>
    <message>
        <source>Export the entries</source>
        <translation>Xuất danh sách bài dự thi</translation>
    </message>
    <message>
        <source>Export the panel</source>
        <translation>Xuất danh sách giám khảo</translation>
    </message>
    <message>
        <source>Export the progress</source>
        <translation>Xuất bảng tiến độ</translation>
    </message>
    <message>
        <source>Export the standings</source>
        <translation>Xuất bảng thứ hạng</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Xuất bảng…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất Excel…</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Nhanh hơn</translation>
    </message>
    <message>
        <source>Fewer sentences</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Fewest entries of one unit</source>
        <translation>Số bài ít nhất của một đơn vị</translation>
    </message>
    <message>
        <source>Fewest sheets for a place</source>
        <translation>Số phiếu ít nhất để xếp hạng</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Điểm cuối</translation>
    </message>
    <message>
        <source>Figure from which on they go on</source>
        <translation>Điểm để vào vòng sau</translation>
    </message>
    <message>
        <source>Figure without → with</source>
        <translation>Điểm trước → sau</translation>
    </message>
    <message>
        <source>Figures and places stay. The result has to be approved anew.</source>
        <translation>Điểm và thứ hạng giữ nguyên. Kết quả phải được phê duyệt lại.</translation>
    </message>
    <message>
        <source>Figures and places stay; nobody moves up by itself.</source>
        <translation>Điểm và thứ hạng giữ nguyên; không bài nào tự lên giải.</translation>
    </message>
    <message>
        <source>Figures are rounded {mode} to {decimals} decimals at each step.</source>
        <translation>Điểm được làm tròn {mode} đến {decimals} chữ số thập phân ở từng bước.</translation>
    </message>
    <message>
        <source>Figures are rounded {mode} to {decimals} decimals.</source>
        <translation>Điểm được làm tròn {mode} đến {decimals} chữ số thập phân.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Lần ghi tệp</translation>
    </message>
    <message>
        <source>File number {number} holds every sheet as it is now.</source>
        <translation>Tệp ghi lần thứ {number} gồm mọi phiếu như hiện nay.</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>Để riêng tệp</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Files that come in afterwards count again, and who went on is open again. The chair's reason stays on record.</source>
        <translation>Tệp nhận sau đó lại được tính, và danh sách vào vòng sau sẽ xét lại. Lý do của trưởng ban được lưu lại.</translation>
    </message>
    <message>
        <source>Files that come in late count again from then on. The reason stays on record.</source>
        <translation>Từ lúc mở lại, tệp điểm nộp muộn lại được tính. Lý do được ghi lại.</translation>
    </message>
    <message>
        <source>Fill empty places…</source>
        <translation>Bốc bù chỗ trống…</translation>
    </message>
    <message>
        <source>Fill the whole screen, or go back</source>
        <translation>Mở ra toàn màn hình, hoặc thu lại như cũ</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Báo cáo tổng kết</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Tìm bài dự thi</translation>
    </message>
    <message>
        <source>Finish the sheet</source>
        <translation>Xong phiếu này</translation>
    </message>
    <message>
        <source>Finish this sheet and go on to the next clip that is not done</source>
        <translation>Xong phiếu này và sang clip tiếp theo chưa xong</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Lần một</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>First keying</source>
        <translation>Nhập lần một</translation>
    </message>
    <message>
        <source>First press: the stretch begins here; second: it ends here and is repeated; third: go on as usual</source>
        <translation>Lần một: đoạn bắt đầu ở đây; lần hai: kết thúc ở đây và lặp lại; lần ba: chạy bình thường</translation>
    </message>
    <message>
        <source>First second of the clip</source>
        <translation>Giây bắt đầu của clip</translation>
    </message>
    <message>
        <source>Fixed since the packs were issued</source>
        <translation>Đã khóa từ khi phát gói chấm</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Điểm sàn</translation>
    </message>
    <message>
        <source>Folder for my sheets</source>
        <translation>Thư mục để phiếu của tôi</translation>
    </message>
    <message>
        <source>Folder or stick…</source>
        <translation>Chọn thư mục, USB…</translation>
    </message>
    <message>
        <source>For each criterion the mean of the judges' places is taken; these are added up, and less is better.</source>
        <translation>Ở từng tiêu chí lấy trung bình thứ hạng các giám khảo xếp cho bài, rồi cộng lại; càng nhỏ càng tốt.</translation>
    </message>
    <message>
        <source>For each criterion the mean of the points for the judges' places is taken; these are added up.</source>
        <translation>Ở từng tiêu chí lấy trung bình điểm quy từ thứ hạng các giám khảo xếp cho bài, rồi cộng lại.</translation>
    </message>
    <message>
        <source>For each criterion the mean over all sheets is taken, each with its judge's weight; these are added up.</source>
        <translation>Mỗi tiêu chí lấy trung bình các phiếu có hệ số giám khảo, rồi cộng lại.</translation>
    </message>
    <message>
        <source>For each criterion the mean over all sheets is taken; these are added up.</source>
        <translation>Mỗi tiêu chí lấy trung bình cộng các phiếu, rồi cộng lại.</translation>
    </message>
    <message>
        <source>For each criterion the median over all sheets is taken; these are added up.</source>
        <translation>Mỗi tiêu chí lấy trung vị các phiếu, rồi cộng lại.</translation>
    </message>
    <message>
        <source>For first, second, third place and so on, such as 10; 9; 8.</source>
        <translation>Điểm cho hạng nhất, nhì, ba…, ví dụ 10; 9; 8.</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>Lưu hành nội bộ</translation>
    </message>
    <message>
        <source>For the chair</source>
        <translation>Chờ trưởng ban</translation>
    </message>
    <message>
        <source>For the most votes, the second most and so on, such as 10; 9; 8.</source>
        <translation>Điểm cho bài được bình chọn nhiều nhất, nhì…, ví dụ 10; 9; 8.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Phát cho</translation>
    </message>
    <message>
        <source>For {judges} paper, a spreadsheet or a table is the declared way in: score files from these packs will not count unless the way is changed.</source>
        <translation>{judges} đã khai nộp bằng giấy, bảng tính hoặc bảng điểm: tệp điểm từ các gói này sẽ không được tính nếu chưa đổi hình thức nộp.</translation>
    </message>
    <message>
        <source>From 1 to 99 copies.</source>
        <translation>Số bản từ 1 đến 99.</translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation>Từ bài chấm đầu đến bài chấm cuối</translation>
    </message>
    <message>
        <source>From now on only what comes by {way} counts for {judge}; what came otherwise is kept and set aside. The reason stays on record, and the change can be taken back.</source>
        <translation>Từ nay, với {judge}, chỉ phiếu nộp theo cách “{way}” được tính; phiếu nộp cách khác vẫn giữ nhưng không tính. Lý do được lưu lại và có thể rút lại thay đổi này.</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>Chuyển vòng</translation>
    </message>
    <message>
        <source>From second</source>
        <translation>Từ giây</translation>
    </message>
    <message>
        <source>From the first prize to the last</source>
        <translation>Từ giải đầu xuống giải cuối</translation>
    </message>
    <message>
        <source>From the last prize to the first</source>
        <translation>Từ giải cuối lên giải đầu</translation>
    </message>
    <message>
        <source>From the least to the most there is no whole number of steps.</source>
        <translation>Từ điểm tối thiểu đến điểm tối đa không chia hết cho bước điểm.</translation>
    </message>
    <message>
        <source>From the slide in hand</source>
        <translation>Từ trang đang chọn</translation>
    </message>
    <message>
        <source>From then on the result is locked. Only revoking an award or a correction opens it again, each with a reason, and the next decision names this one.</source>
        <translation>Từ đó kết quả được khóa. Chỉ việc thu hồi giải hoặc đính chính có lý do mới mở lại được, và lần phê duyệt sau ghi rõ thay thế lần này.</translation>
    </message>
    <message>
        <source>From this distance on</source>
        <translation>Chênh lệch từ mức</translation>
    </message>
    <message>
        <source>From {least} sheets on, the {high} highest and {low} lowest are dropped before that.</source>
        <translation>Có từ {least} phiếu thì trước đó bỏ {high} phiếu cao nhất và {low} phiếu thấp nhất.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Give codes 001, 002, …</source>
        <translation>Đặt mã 001, 002, …</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Bỏ bản đang soạn</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>Bỏ bản đang soạn…</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Giao / thôi giao</translation>
    </message>
    <message>
        <source>Give or take points…</source>
        <translation>Cộng, trừ điểm…</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>Cộng điểm</translation>
    </message>
    <message>
        <source>Give the mark</source>
        <translation>Cho điểm</translation>
    </message>
    <message>
        <source>Give the mark again that was taken back last</source>
        <translation>Làm lại điểm vừa hoàn tác</translation>
    </message>
    <message>
        <source>Give the middle of a band of the criterion in hand</source>
        <translation>Cho điểm giữa của một mức thuộc tiêu chí đang chấm</translation>
    </message>
    <message>
        <source>Give the prize above or below to the entry in hand</source>
        <translation>Trao giải ở dòng trên hoặc dòng dưới cho bài đang chọn</translation>
    </message>
    <message>
        <source>Give this judge a share…</source>
        <translation>Chia bài cho giám khảo này…</translation>
    </message>
    <message>
        <source>Give up the new version</source>
        <translation>Bỏ phiên bản đang soạn</translation>
    </message>
    <message>
        <source>Give up what is being typed; leave the whole screen</source>
        <translation>Bỏ phần đang gõ; thoát toàn màn hình</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>Ghi nhầm</translation>
    </message>
    <message>
        <source>Given on an earlier version of the rubric. The sheets are kept; they count by the chair's ruling, or are marked again.</source>
        <translation>Chấm theo phiên bản thang điểm trước. Phiếu vẫn được giữ; được tính hay phải chấm lại là theo quyết định của trưởng ban.</translation>
    </message>
    <message>
        <source>Go back to 100 %</source>
        <translation>Trở về cỡ 100 %</translation>
    </message>
    <message>
        <source>Go on to marking</source>
        <translation>Vào chấm</translation>
    </message>
    <message>
        <source>Go to approval</source>
        <translation>Đến phần phê duyệt</translation>
    </message>
    <message>
        <source>Go to the awards</source>
        <translation>Đến phần trao giải</translation>
    </message>
    <message>
        <source>Go to the clips</source>
        <translation>Sang sàng lọc clip</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>Sang bài dự thi</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>Sang giám khảo</translation>
    </message>
    <message>
        <source>Go to the packs</source>
        <translation>Sang phát gói chấm</translation>
    </message>
    <message>
        <source>Go to the papers</source>
        <translation>Sang văn bản</translation>
    </message>
    <message>
        <source>Go to the rounds</source>
        <translation>Đến phần các vòng thi</translation>
    </message>
    <message>
        <source>Go to the rubric</source>
        <translation>Mở thang điểm</translation>
    </message>
    <message>
        <source>Go to the standings</source>
        <translation>Sang thứ hạng</translation>
    </message>
    <message>
        <source>Go to the work list</source>
        <translation>Xem việc cần quyết</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Xét theo</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Lưu vào</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Vào vòng sau</translation>
    </message>
    <message>
        <source>Goes with the mean by judges' weights.</source>
        <translation>Dùng với trung bình có hệ số.</translation>
    </message>
    <message>
        <source>Going on to the next round</source>
        <translation>Vào vòng sau</translation>
    </message>
    <message>
        <source>Greatest length, seconds</source>
        <translation>Thời lượng dài nhất, giây</translation>
    </message>
    <message>
        <source>Grew milder towards the end ({value}).</source>
        <translation>Càng về sau chấm càng lỏng ({value}).</translation>
    </message>
    <message>
        <source>Grew stricter towards the end ({value}).</source>
        <translation>Càng về sau chấm càng chặt ({value}).</translation>
    </message>
    <message>
        <source>Groups of units that can have prizes or places in the next round of their own.</source>
        <translation>Nhóm đơn vị có thể có giải riêng hoặc suất riêng vào vòng sau.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hướng dẫn chấm</translation>
    </message>
    <message>
        <source>Guidance on the criterion</source>
        <translation>Hướng dẫn của tiêu chí</translation>
    </message>
    <message>
        <source>Hall screen</source>
        <translation>Màn hình hội trường</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Nộp phiếu</translation>
    </message>
    <message>
        <source>Hand in a part</source>
        <translation>Nộp một phần</translation>
    </message>
    <message>
        <source>Hand in the second look</source>
        <translation>Nộp kết quả xem lại</translation>
    </message>
    <message>
        <source>Hand in until</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Nộp phiếu</translation>
    </message>
    <message>
        <source>Hardly chance ({chance}).</source>
        <translation>Khó là ngẫu nhiên ({chance}).</translation>
    </message>
    <message>
        <source>Harsh and mild judges are evened out by each one's mean and spread.</source>
        <translation>Giám khảo chấm chặt, chấm rộng được cân bằng theo trung bình và độ phân tán của từng người.</translation>
    </message>
    <message>
        <source>Harsh and mild judges are evened out by each one's severity.</source>
        <translation>Giám khảo chấm chặt, chấm rộng được cân bằng theo độ chặt, rộng của từng người.</translation>
    </message>
    <message>
        <source>Has a place</source>
        <translation>Có thứ hạng</translation>
    </message>
    <message>
        <source>Has to be settled before approval, it can't be waived</source>
        <translation>Phải giải quyết trước khi phê duyệt, không được bỏ qua</translation>
    </message>
    <message>
        <source>Have all sheets marked again</source>
        <translation>Chấm lại tất cả các phiếu</translation>
    </message>
    <message>
        <source>Hear the next sound track, where the clip has several</source>
        <translation>Nghe đường tiếng kế tiếp, nếu clip có nhiều đường</translation>
    </message>
    <message>
        <source>Here: draw a number in the room and type it.</source>
        <translation>Tại đây: bốc một số tại phòng họp rồi gõ vào.</translation>
    </message>
    <message>
        <source>Here: let it stay open, with a reason that is printed in the minutes.</source>
        <translation>Tại đây: bỏ qua có lý do; lý do được in trong biên bản.</translation>
    </message>
    <message>
        <source>Here: name the third judge, whose sheet the rules then use.</source>
        <translation>Tại đây: chọn giám khảo thứ ba; thể lệ tính theo phiếu của người này.</translation>
    </message>
    <message>
        <source>Here: the chair decides, with a reason.</source>
        <translation>Tại đây: trưởng ban giám khảo quyết định, có lý do.</translation>
    </message>
    <message>
        <source>Highest dropped ({judge})</source>
        <translation>Bỏ cao nhất ({judge})</translation>
    </message>
    <message>
        <source>Highest left out</source>
        <translation>Số phiếu cao nhất bị bỏ</translation>
    </message>
    <message>
        <source>Holds in {judges} of {of_judges} looks without one judge and in {rules} of {of_rules} other ways of counting.</source>
        <translation>Giữ nguyên ở {judges}/{of_judges} phép thử bỏ một giám khảo và ở {rules}/{of_rules} cách tính khác.</translation>
    </message>
    <message>
        <source>How it is settled</source>
        <translation>Cách giải quyết</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Hình thức chữ ký trên văn bản</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>How many go on</source>
        <translation>Số bài vào vòng sau</translation>
    </message>
    <message>
        <source>How many of each block go on</source>
        <translation>Số bài của mỗi khối vào vòng sau</translation>
    </message>
    <message>
        <source>How many of each, money in đồng, the least figure, and what a special prize goes by.</source>
        <translation>Số lượng, tiền thưởng mỗi giải (đồng), điểm sàn, và căn cứ xét giải chuyên đề.</translation>
    </message>
    <message>
        <source>How the judges marked</source>
        <translation>Giám khảo chấm thế nào</translation>
    </message>
    <message>
        <source>How the judges marked shows marks: it waits until the round is closed.</source>
        <translation>Phần này cho biết điểm chấm, nên chỉ mở khi vòng thi đã đóng.</translation>
    </message>
    <message>
        <source>How the page will come out</source>
        <translation>Trang giấy khi in ra</translation>
    </message>
    <message>
        <source>How the sheets of an entry become one figure.</source>
        <translation>Các phiếu của một bài hợp thành một điểm như thế nào.</translation>
    </message>
    <message>
        <source>How votes become points</source>
        <translation>Cách quy bình chọn ra điểm</translation>
    </message>
    <message>
        <source>However far the judges' totals lie apart, this round takes them as they are. The limit is a setting of the round.</source>
        <translation>Vòng này nhận điểm như đã cho, dù các giám khảo chênh nhau bao nhiêu. Giới hạn chênh lệch là một mục trong thể lệ của vòng.</translation>
    </message>
    <message>
        <source>I am a judge</source>
        <translation>Tôi là giám khảo</translation>
    </message>
    <message>
        <source>I am of the secretariat</source>
        <translation>Tôi là thư ký</translation>
    </message>
    <message>
        <source>I am the chair of the jury</source>
        <translation>Tôi là trưởng ban giám khảo</translation>
    </message>
    <message>
        <source>ICC(2,k), 1 is wholly</source>
        <translation>ICC(2,k), 1 là hoàn toàn tin cậy</translation>
    </message>
    <message>
        <source>If counted otherwise</source>
        <translation>Nếu tính khác đi</translation>
    </message>
    <message>
        <source>If it were counted otherwise: {look}</source>
        <translation>Nếu tính khác: {look}</translation>
    </message>
    <message>
        <source>Import a list of entries</source>
        <translation>Nhập danh sách bài dự thi</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>Import a panel of judges</source>
        <translation>Nhập danh sách giám khảo</translation>
    </message>
    <message>
        <source>Import a panel…</source>
        <translation>Nhập giám khảo…</translation>
    </message>
    <message>
        <source>Import a rubric</source>
        <translation>Nhập thang điểm</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Nhập từ bảng…</translation>
    </message>
    <message>
        <source>Import the panel first. Then each judge's way in is declared here: signed file, paper or spreadsheet.</source>
        <translation>Hãy nhập danh sách ban giám khảo trước. Sau đó khai báo ở đây cách nộp của từng người: tệp điểm có chữ ký, phiếu giấy hay bảng tính.</translation>
    </message>
    <message>
        <source>Import votes…</source>
        <translation>Nhập bình chọn…</translation>
    </message>
    <message>
        <source>In Awards and approval: take that word back, or give a new one.</source>
        <translation>Trong mục Trao giải và phê duyệt: thu lại quyết định đó hoặc ra quyết định mới.</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>Khi chuyển sang Unicode</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang chấm</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>Dự bị</translation>
    </message>
    <message>
        <source>In steps of {step}</source>
        <translation>Theo bước {step}</translation>
    </message>
    <message>
        <source>In the example the best one of each block goes on, in the contest the best {all}.</source>
        <translation>Trong ví dụ, mỗi khối 1 bài cao nhất vào vòng sau; trong hội thi là {all} bài.</translation>
    </message>
    <message>
        <source>In the example the best {count} go on, in the contest the best {all}.</source>
        <translation>Trong ví dụ, {count} bài cao nhất vào vòng sau; trong hội thi là {all} bài.</translation>
    </message>
    <message>
        <source>In the rules: {problem}</source>
        <translation>Trong thể lệ: {problem}</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Nhận phiếu chấm</translation>
    </message>
    <message>
        <source>Instead: {entries}</source>
        <translation>Thay vào: {entries}</translation>
    </message>
    <message>
        <source>Is settled before approval, or waived with a reason</source>
        <translation>Giải quyết trước khi phê duyệt, hoặc bỏ qua có lý do</translation>
    </message>
    <message>
        <source>Issue a new pack…</source>
        <translation>Phát gói mới…</translation>
    </message>
    <message>
        <source>Issue packs</source>
        <translation>Phát gói chấm</translation>
    </message>
    <message>
        <source>Issue packs…</source>
        <translation>Phát gói chấm…</translation>
    </message>
    <message>
        <source>Issue the other {count} packs…</source>
        <translation>Phát {count} gói còn lại…</translation>
    </message>
    <message>
        <source>Issue this pack…</source>
        <translation>Phát gói này…</translation>
    </message>
    <message>
        <source>Issue {count} packs</source>
        <translation>Phát {count} gói</translation>
    </message>
    <message>
        <source>Issue {count} packs…</source>
        <translation>Phát {count} gói chấm…</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Phát lúc</translation>
    </message>
    <message>
        <source>Issuing the packs</source>
        <translation>Đang phát gói chấm</translation>
    </message>
    <message>
        <source>Issuing was stopped; no pack was issued. Clips that are copied already are kept.</source>
        <translation>Đã dừng; chưa phát gói nào. Các clip đã chép xong vẫn còn.</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>Không mở được gói này.</translation>
    </message>
    <message>
        <source>It counts although it came after the round was closed, by the chair's reason. Figures may change, and which entries go on is open again. This can be taken back.</source>
        <translation>Tệp được tính dù đến sau khi đóng vòng, theo lý do của trưởng ban. Kết quả có thể thay đổi và danh sách bài vào vòng sau phải xét lại. Quyết định này thu lại được.</translation>
    </message>
    <message>
        <source>It has to be settled or waived anew. The record of the waiver stays, with this reason.</source>
        <translation>Việc này phải được giải quyết hoặc bỏ qua lại từ đầu. Lần bỏ qua vẫn được lưu cùng lý do này.</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>Việc này lại chờ giải quyết.</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>Đã thu lại.</translation>
    </message>
    <message>
        <source>It may be chance ({chance}).</source>
        <translation>Có thể chỉ là ngẫu nhiên ({chance}).</translation>
    </message>
    <message>
        <source>It may stay open; the reason is on record.</source>
        <translation>Đã bỏ qua; lý do được lưu lại.</translation>
    </message>
    <message>
        <source>It may stay without a mark and counts beyond the total.</source>
        <translation>Có thể để trống khi chấm; điểm được cộng thêm ngoài tổng.</translation>
    </message>
    <message>
        <source>It stays open, and the result can be approved all the same. The reason is printed in the minutes; it holds only as long as nothing changes about this.</source>
        <translation>Việc này để nguyên mà vẫn phê duyệt được kết quả. Lý do được in trong biên bản và chỉ có hiệu lực khi việc này không thay đổi.</translation>
    </message>
    <message>
        <source>It was not compared</source>
        <translation>Bỏ ghi nhận đã so</translation>
    </message>
    <message>
        <source>Its judges</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Its marks count no more.</source>
        <translation>Điểm đã cho tiêu chí này không còn được tính.</translation>
    </message>
    <message>
        <source>Its packs</source>
        <translation>Gói chấm</translation>
    </message>
    <message>
        <source>Its rubric</source>
        <translation>Thang điểm</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Judge code</source>
        <translation>Mã giám khảo</translation>
    </message>
    <message>
        <source>Judge code, pack no. {number}</source>
        <translation>Mã giám khảo, gói số {number}</translation>
    </message>
    <message>
        <source>Judge {code}</source>
        <translation>Giám khảo {code}</translation>
    </message>
    <message>
        <source>Judge {judge}, entry {entry}</source>
        <translation>Giám khảo {judge}, bài {entry}</translation>
    </message>
    <message>
        <source>Judge {judge}, entry {entry}: give or take</source>
        <translation>Giám khảo {judge}, bài {entry}: giao hoặc thôi giao</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Judges answer a pack with a score file. Issue the packs first.</source>
        <translation>Giám khảo nhận gói chấm rồi gửi lại tệp điểm. Hãy phát gói chấm trước.</translation>
    </message>
    <message>
        <source>Judges for each entry</source>
        <translation>Số giám khảo chấm mỗi bài</translation>
    </message>
    <message>
        <source>Judges for entries left short</source>
        <translation>Giám khảo cho bài còn thiếu người chấm</translation>
    </message>
    <message>
        <source>Judges see codes and titles only, no units.</source>
        <translation>Giám khảo chỉ thấy mã số và tên clip, không thấy đơn vị.</translation>
    </message>
    <message>
        <source>Judges watch</source>
        <translation>Giám khảo phải xem</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Judging of clips</source>
        <translation>Chấm thi video clip</translation>
    </message>
    <message>
        <source>Keep every mark that stands, have the rest given again</source>
        <translation>Giữ các điểm còn phù hợp, chấm lại phần còn lại</translation>
    </message>
    <message>
        <source>Keep the mark and go to the next</source>
        <translation>Giữ điểm, sang tiêu chí kế tiếp</translation>
    </message>
    <message>
        <source>Keep the sheet</source>
        <translation>Lưu phiếu</translation>
    </message>
    <message>
        <source>Keep what the paper says</source>
        <translation>Lưu theo phiếu giấy</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Soạn tiếp</translation>
    </message>
    <message>
        <source>Kendall's W, 1 is the same order</source>
        <translation>Kendall W, 1 là cùng thứ tự</translation>
    </message>
    <message>
        <source>Kept but not counted: the judge stands aside for these entries, or they are not judged any more.</source>
        <translation>Được giữ lại nhưng không tính: giám khảo đã rút khỏi các bài này, hoặc các bài này không được chấm nữa.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Key all marks as the judge's paper says now, changed or not, and the judge's reason.</source>
        <translation>Nhập mọi điểm đúng như giấy trả lời của giám khảo, kể cả điểm không đổi, và lý do giám khảo nêu.</translation>
    </message>
    <message>
        <source>Key an answer on paper…</source>
        <translation>Nhập trả lời trên giấy…</translation>
    </message>
    <message>
        <source>Key anew…</source>
        <translation>Nhập lại…</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Tệp khóa</translation>
    </message>
    <message>
        <source>Key it anew</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>Key the same sheet once more, from the paper. What was keyed first is not shown.</source>
        <translation>Nhập lại chính phiếu này từ bản giấy. Kết quả nhập lần một không hiện ra.</translation>
    </message>
    <message>
        <source>Key the sheet anew</source>
        <translation>Nhập lại phiếu</translation>
    </message>
    <message>
        <source>Key the sheets</source>
        <translation>Nhập phiếu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Keyed</source>
        <translation>Đã nhập xong</translation>
    </message>
    <message>
        <source>Keyed anew from the beginning; then once more, and only then it counts.</source>
        <translation>Nhập lại từ đầu, rồi nhập thêm một lần nữa; khi đó phiếu mới được tính.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tệp khóa</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Loại:</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Loại tệp</translation>
    </message>
    <message>
        <source>Krippendorff's alpha, 1 is wholly alike</source>
        <translation>alpha Krippendorff, 1 là giống hẳn</translation>
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
        <source>Larger pages</source>
        <translation>Phóng to trang</translation>
    </message>
    <message>
        <source>Last change by the judge</source>
        <translation>Giám khảo sửa lần cuối</translation>
    </message>
    <message>
        <source>Last year's contest…</source>
        <translation>Hội thi năm trước…</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Nộp muộn</translation>
    </message>
    <message>
        <source>Late file accepted</source>
        <translation>Chấp nhận tệp muộn</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Điểm tối thiểu</translation>
    </message>
    <message>
        <source>Least height of the picture, pixels</source>
        <translation>Chiều cao hình tối thiểu, điểm ảnh</translation>
    </message>
    <message>
        <source>Least length, seconds</source>
        <translation>Thời lượng ngắn nhất, giây</translation>
    </message>
    <message>
        <source>Least width of the picture, pixels</source>
        <translation>Chiều rộng hình tối thiểu, điểm ảnh</translation>
    </message>
    <message>
        <source>Leave it as it stands</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Leave out {folder}</source>
        <translation>Bỏ thư mục {folder}</translation>
    </message>
    <message>
        <source>Leave this desk and go to the start; everything is saved already</source>
        <translation>Rời bàn làm việc này về màn hình bắt đầu; mọi thứ đã được lưu</translation>
    </message>
    <message>
        <source>Leave {year} out</source>
        <translation>Bỏ {year}</translation>
    </message>
    <message>
        <source>Left out from so many sheets on</source>
        <translation>Chỉ bỏ khi có từ bao nhiêu phiếu</translation>
    </message>
    <message>
        <source>Legal bases and proposal</source>
        <translation>Căn cứ và đề nghị</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Tính tệp này</translation>
    </message>
    <message>
        <source>Let it stay open</source>
        <translation>Bỏ qua việc này</translation>
    </message>
    <message>
        <source>Let the judge drop out</source>
        <translation>Cho thôi chấm</translation>
    </message>
    <message>
        <source>Let the judge mark it</source>
        <translation>Vẫn để giám khảo chấm</translation>
    </message>
    <message>
        <source>Let the picture fill the screen; Escape or F goes back</source>
        <translation>Cho hình chiếm cả màn hình; bấm Esc hoặc F để trở lại</translation>
    </message>
    <message>
        <source>Let the two change places</source>
        <translation>Đổi chỗ hai phiếu</translation>
    </message>
    <message>
        <source>Let them mark</source>
        <translation>Giao chấm</translation>
    </message>
    <message>
        <source>Let these votes count</source>
        <translation>Tính bình chọn này</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Little of this clip was watched</source>
        <translation>Clip này mới xem được ít</translation>
    </message>
    <message>
        <source>Long black stretch</source>
        <translation>Đoạn hình đen dài</translation>
    </message>
    <message>
        <source>Long silent stretch</source>
        <translation>Đoạn mất tiếng dài</translation>
    </message>
    <message>
        <source>Look at the clips now</source>
        <translation>Kiểm tra các clip</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation>Tìm lại USB</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>Look now, on record</source>
        <translation>Xem sớm, có ghi lại</translation>
    </message>
    <message>
        <source>Looked into {name}</source>
        <translation>Đã đọc {name}</translation>
    </message>
    <message>
        <source>Looking at each clip beside the pack… {percent} %</source>
        <translation>Đang kiểm tra từng clip đi kèm gói… {percent} %</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>Đang xem thư mục {folder}</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Tăng âm lượng</translation>
    </message>
    <message>
        <source>Low resolution</source>
        <translation>Độ phân giải thấp</translation>
    </message>
    <message>
        <source>Lowest dropped ({judge})</source>
        <translation>Bỏ thấp nhất ({judge})</translation>
    </message>
    <message>
        <source>Lowest left out</source>
        <translation>Số phiếu thấp nhất bị bỏ</translation>
    </message>
    <message>
        <source>Made-up clips, and what is found wrong with them by the limits that are saved.</source>
        <translation>Clip giả định và những điểm chưa đạt theo quy định đã lưu.</translation>
    </message>
    <message>
        <source>Made-up marks, counted by the settings that are saved. In brackets: left out.</source>
        <translation>Điểm giả định, tính theo thiết lập đã lưu. Trong ngoặc là phiếu bị bỏ.</translation>
    </message>
    <message>
        <source>Make a new version…</source>
        <translation>Lập phiên bản mới…</translation>
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
        <source>Make it the trial</source>
        <translation>Chọn làm bài chấm thử</translation>
    </message>
    <message>
        <source>Make the contest…</source>
        <translation>Tạo hội thi…</translation>
    </message>
    <message>
        <source>Making the clips</source>
        <translation>Đang làm clip</translation>
    </message>
    <message>
        <source>Making the sample contest</source>
        <translation>Đang làm hội thi mẫu</translation>
    </message>
    <message>
        <source>Mark it after all</source>
        <translation>Chấm lại bài này</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Khung điểm</translation>
    </message>
    <message>
        <source>Marks changed</source>
        <translation>Điểm đã sửa</translation>
    </message>
    <message>
        <source>Marks on the new step stand; the others must be given again.</source>
        <translation>Điểm đúng bước mới được giữ; điểm lệch bước phải chấm lại.</translation>
    </message>
    <message>
        <source>Marks show once the round is closed, and with them which entries lie too far apart.</source>
        <translation>Điểm chỉ hiện khi vòng đã đóng; khi đó mới biết bài nào chênh quá giới hạn.</translation>
    </message>
    <message>
        <source>Marks stand.</source>
        <translation>Điểm đã cho vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Marks stand; points change.</source>
        <translation>Điểm đã cho vẫn giữ; tổng điểm tính lại theo hệ số mới.</translation>
    </message>
    <message>
        <source>Marks, records and awards are locked. An award can be revoked, or an error corrected, with a reason.</source>
        <translation>Điểm, hồ sơ và giải đã được khóa. Có thể thu hồi giải hoặc đính chính sai sót, có nêu lý do.</translation>
    </message>
    <message>
        <source>Marks, records and awards are open again, and the papers wait. The decision stays on record; the result has to be approved anew, and the new decision names this one with the reason.</source>
        <translation>Điểm, hồ sơ và giải được mở lại, các văn bản phải chờ. Lần phê duyệt này vẫn được lưu; kết quả phải được phê duyệt lại, và lần phê duyệt mới ghi rõ thay thế lần này kèm lý do.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Khớp với bài</translation>
    </message>
    <message>
        <source>May be marked.</source>
        <translation>Có thể chấm thêm.</translation>
    </message>
    <message>
        <source>May be waived</source>
        <translation>Có thể bỏ qua</translation>
    </message>
    <message>
        <source>May not take part</source>
        <translation>Không được tham gia</translation>
    </message>
    <message>
        <source>May stay open, recorded {time}</source>
        <translation>Đã bỏ qua, ghi lúc {time}</translation>
    </message>
    <message>
        <source>Mean of each criterion over the sheets</source>
        <translation>Trung bình từng tiêu chí qua các phiếu</translation>
    </message>
    <message>
        <source>Mean of the judges' places in each criterion, lower is better</source>
        <translation>Trung bình thứ hạng do giám khảo xếp ở từng tiêu chí, thấp hơn là tốt hơn</translation>
    </message>
    <message>
        <source>Mean of the judges' places, lower is better</source>
        <translation>Trung bình thứ hạng do giám khảo xếp, thấp hơn là tốt hơn</translation>
    </message>
    <message>
        <source>Mean of the points for the judges' places</source>
        <translation>Trung bình điểm quy đổi từ thứ hạng do giám khảo xếp</translation>
    </message>
    <message>
        <source>Mean of the points for the judges' places in each criterion</source>
        <translation>Trung bình điểm quy đổi từ thứ hạng do giám khảo xếp ở từng tiêu chí</translation>
    </message>
    <message>
        <source>Mean of the sheets</source>
        <translation>Trung bình các phiếu</translation>
    </message>
    <message>
        <source>Mean of {count} places</source>
        <translation>Trung bình {count} thứ hạng</translation>
    </message>
    <message>
        <source>Mean of {count} sheets</source>
        <translation>Trung bình {count} phiếu</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Tính bằng</translation>
    </message>
    <message>
        <source>Median of each criterion over the sheets</source>
        <translation>Trung vị từng tiêu chí qua các phiếu</translation>
    </message>
    <message>
        <source>Median of the sheets</source>
        <translation>Trung vị các phiếu</translation>
    </message>
    <message>
        <source>Median of {count} sheets</source>
        <translation>Trung vị {count} phiếu</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Merging the score files</source>
        <translation>Đang gộp tệp điểm</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Mild: {by} points more on average than the others for the same entries.</source>
        <translation>Lỏng: ở cùng những bài đó, trung bình cho cao hơn các giám khảo khác {by} điểm.</translation>
    </message>
    <message>
        <source>Minutes of the judging</source>
        <translation>Biên bản chấm thi</translation>
    </message>
    <message>
        <source>Missing or changed clips are named here.</source>
        <translation>Clip thiếu hoặc đã bị thay đổi sẽ được nêu ở đây.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền thưởng</translation>
    </message>
    <message>
        <source>Money each</source>
        <translation>Tiền mỗi giải</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Most awards for one unit</source>
        <translation>Số giải nhiều nhất của một đơn vị</translation>
    </message>
    <message>
        <source>Most entries of one unit</source>
        <translation>Số bài nhiều nhất của một đơn vị</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Move the sheet</source>
        <translation>Chuyển phiếu</translation>
    </message>
    <message>
        <source>Must be marked again: a mark out of another range says another thing.</source>
        <translation>Phải chấm lại: khung điểm khác thì điểm cũ không còn cùng ý nghĩa.</translation>
    </message>
    <message>
        <source>Must be marked on every sheet.</source>
        <translation>Phiếu nào cũng phải chấm thêm.</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Phải giải quyết</translation>
    </message>
    <message>
        <source>My sheets</source>
        <translation>Phiếu chấm của tôi</translation>
    </message>
    <message>
        <source>My sheets as PDF…</source>
        <translation>Phiếu của tôi (PDF)…</translation>
    </message>
    <message>
        <source>N: note at {time}</source>
        <translation>N: ghi tại {time}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Name and block of the unit change for all its entries.</source>
        <translation>Tên và khối của đơn vị sẽ đổi ở mọi bài của đơn vị này.</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Tên khối</translation>
    </message>
    <message>
        <source>Name of the contest</source>
        <translation>Tên hội thi</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Tên vòng</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>Tên ghi trên phiếu</translation>
    </message>
    <message>
        <source>Name the third judge…</source>
        <translation>Chọn giám khảo thứ ba…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Tên:</translation>
    </message>
    <message>
        <source>Named by hand.</source>
        <translation>Do người phụ trách ghi.</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Quy cách đặt tên tệp</translation>
    </message>
    <message>
        <source>Nearly the same pictures</source>
        <translation>Hình ảnh gần như trùng nhau</translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>Hội thi mới</translation>
    </message>
    <message>
        <source>New contest…</source>
        <translation>Hội thi mới…</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Tiêu chí mới</translation>
    </message>
    <message>
        <source>New criterion “{name}”, {least} to {most}</source>
        <translation>Thêm tiêu chí “{name}”, từ {least} đến {most} điểm</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Phần mới</translation>
    </message>
    <message>
        <source>New section “{name}”</source>
        <translation>Thêm phần “{name}”</translation>
    </message>
    <message>
        <source>Newer than what this judge sent before; the newer sheets count.</source>
        <translation>Mới hơn tệp giám khảo đã gửi; các phiếu mới được tính.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Bài sau</translation>
    </message>
    <message>
        <source>Next entry of the list</source>
        <translation>Bài ngay sau trong danh sách</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Vòng sau</translation>
    </message>
    <message>
        <source>Next slide; a click does the same</source>
        <translation>Trang tiếp; nhấp chuột cũng vậy</translation>
    </message>
    <message>
        <source>Next sound track</source>
        <translation>Đường tiếng kế tiếp</translation>
    </message>
    <message>
        <source>Next subtitles, or none</source>
        <translation>Phụ đề kế tiếp, hoặc tắt</translation>
    </message>
    <message>
        <source>No answer of {judge} to this second look counts any more, on none of its entries ({entries}): what was given before does. The record stays, with the reason.</source>
        <translation>Mọi trả lời của {judge} cho lần xem lại này (bài {entries}) không còn được tính; điểm cho trước đó lại được tính. Việc này được lưu lại cùng lý do.</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Chưa có clip</translation>
    </message>
    <message>
        <source>No clip to look at</source>
        <translation>Không có clip để xem</translation>
    </message>
    <message>
        <source>No clips</source>
        <translation>Không chiếu clip</translation>
    </message>
    <message>
        <source>No clips screened yet</source>
        <translation>Chưa sàng lọc clip</translation>
    </message>
    <message>
        <source>No column holds codes. They can be given in the order of the rows, or by a pattern of your own above; or say which column holds them.</source>
        <translation>Danh sách chưa có cột mã. Có thể đặt mã theo thứ tự dòng, hoặc nhập mẫu khác ở trên; nếu có cột mã thì hãy chỉ ra.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Không có xung đột lợi ích</translation>
    </message>
    <message>
        <source>No conflict…</source>
        <translation>Không xung đột…</translation>
    </message>
    <message>
        <source>No criterion</source>
        <translation>Không gắn tiêu chí</translation>
    </message>
    <message>
        <source>No entries to judge yet</source>
        <translation>Chưa có bài để chấm</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Chưa có bài dự thi</translation>
    </message>
    <message>
        <source>No entry has a place yet</source>
        <translation>Chưa bài nào có thứ hạng</translation>
    </message>
    <message>
        <source>No entry lies too far apart</source>
        <translation>Không có bài nào chênh quá giới hạn</translation>
    </message>
    <message>
        <source>No entry's</source>
        <translation>Không thuộc bài nào</translation>
    </message>
    <message>
        <source>No figure of the earlier round to carry over</source>
        <translation>Chưa có điểm của vòng trước để cộng sang</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Chưa chọn nơi ghi</translation>
    </message>
    <message>
        <source>No judge holds a pack of another version.</source>
        <translation>Không giám khảo nào còn giữ gói chấm của phiên bản khác.</translation>
    </message>
    <message>
        <source>No judges yet</source>
        <translation>Chưa có giám khảo</translation>
    </message>
    <message>
        <source>No key chosen (.p12, .pfx)</source>
        <translation>Chưa chọn tệp khóa (.p12, .pfx)</translation>
    </message>
    <message>
        <source>No more: {entries}</source>
        <translation>Không còn: {entries}</translation>
    </message>
    <message>
        <source>No other clip has a mark for this criterion yet.</source>
        <translation>Chưa có clip nào khác được cho điểm ở tiêu chí này.</translation>
    </message>
    <message>
        <source>No pack was issued yet</source>
        <translation>Chưa phát gói chấm</translation>
    </message>
    <message>
        <source>No picture: blue on transparent, PNG</source>
        <translation>Chưa có hình chữ ký (PNG, màu xanh, nền trong suốt)</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Không xếp hạng</translation>
    </message>
    <message>
        <source>No points were given or taken</source>
        <translation>Chưa có điểm cộng, trừ</translation>
    </message>
    <message>
        <source>No remark and no note.</source>
        <translation>Không có nhận xét hay ghi chú.</translation>
    </message>
    <message>
        <source>No round follows this one: once it is closed, the chair looks at the standings and the awards. It has a rubric, judges and packs of its own.</source>
        <translation>Không còn vòng nào sau vòng này: đóng vòng xong, trưởng ban xem bảng xếp hạng và giải thưởng. Vòng này có thang điểm, giám khảo và gói chấm riêng.</translation>
    </message>
    <message>
        <source>No score files yet</source>
        <translation>Chưa có tệp điểm nào</translation>
    </message>
    <message>
        <source>No seal: red on transparent, PNG</source>
        <translation>Chưa có hình dấu (PNG, màu đỏ, nền trong suốt)</translation>
    </message>
    <message>
        <source>No sheet is in that was given on another version.</source>
        <translation>Chưa có phiếu nào chấm theo phiên bản khác.</translation>
    </message>
    <message>
        <source>No sheet is in yet</source>
        <translation>Chưa có phiếu nào nhập xong</translation>
    </message>
    <message>
        <source>No sheet of this round counts yet</source>
        <translation>Vòng này chưa có phiếu nào được tính</translation>
    </message>
    <message>
        <source>No sheet waits for its second keying</source>
        <translation>Không còn phiếu nào chờ nhập lần hai</translation>
    </message>
    <message>
        <source>No sheet yet</source>
        <translation>Chưa có phiếu</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Không có tiếng</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in, or choose a folder.</source>
        <translation>Chưa cắm USB nào. Hãy cắm USB rồi tìm lại, hoặc chọn một thư mục.</translation>
    </message>
    <message>
        <source>No tie, no sheets far apart, nothing missing and nothing to look at stands in the way of approval.</source>
        <translation>Không có bài đồng hạng, phiếu chênh lệch, phiếu thiếu hay điều gì cần xem lại cản trở việc phê duyệt.</translation>
    </message>
    <message>
        <source>No trial. One can be chosen among the entries before packs are issued.</source>
        <translation>Không có bài chấm thử. Nếu cần, chọn một bài ở mục Bài dự thi trước khi phát gói chấm.</translation>
    </message>
    <message>
        <source>No two keyings differ</source>
        <translation>Không có chỗ nào lệch</translation>
    </message>
    <message>
        <source>No votes are asked for</source>
        <translation>Không dùng bình chọn</translation>
    </message>
    <message>
        <source>No votes count then, until a table is taken in.</source>
        <translation>Sau đó chưa có bình chọn nào được tính, cho đến khi nhận bảng mới.</translation>
    </message>
    <message>
        <source>No votes taken in</source>
        <translation>Chưa nhập kết quả bình chọn</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>Chưa có bình chọn</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Nobody: the prize is left unawarded</source>
        <translation>Không bài nào: không trao giải này</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Cỡ thường</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Không chọn</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>Chưa khai báo</translation>
    </message>
    <message>
        <source>Not found any more at {path}</source>
        <translation>Không còn ở {path}</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Không trao</translation>
    </message>
    <message>
        <source>Not given yet ({count}): {names}</source>
        <translation>Còn {count} tiêu chí chưa chấm: {names}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Không được chấm</translation>
    </message>
    <message>
        <source>Not kept: this takes {what}.</source>
        <translation>Chưa lưu: cần {what}.</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Chưa chấm</translation>
    </message>
    <message>
        <source>Not saved yet: a setting is wrong, or some do not go together. The contest keeps the last ones that were right.</source>
        <translation>Chưa lưu: có thiết lập sai hoặc không hợp với nhau. Hội thi vẫn giữ bản hợp lệ gần nhất.</translation>
    </message>
    <message>
        <source>Not saved yet: {count} changes, kept and tried again</source>
        <translation>Chưa lưu được {count} thay đổi; vẫn giữ và đang thử lại</translation>
    </message>
    <message>
        <source>Not this entry's file</source>
        <translation>Không phải tệp của bài này</translation>
    </message>
    <message>
        <source>Note at this time</source>
        <translation>Ghi chú tại đây</translation>
    </message>
    <message>
        <source>Note at this time of the clip</source>
        <translation>Ghi chú tại thời điểm này của clip</translation>
    </message>
    <message>
        <source>Notes and comparing</source>
        <translation>Ghi chú và đối chiếu</translation>
    </message>
    <message>
        <source>Notes by time</source>
        <translation>Ghi chú theo thời gian</translation>
    </message>
    <message>
        <source>Nothing can be drawn: no place is empty that somebody without a conflict could take.</source>
        <translation>Không có gì để bốc: không còn chỗ trống nào mà người không xung đột lợi ích có thể nhận.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Chưa chọn văn bản nào.</translation>
    </message>
    <message>
        <source>Nothing is different yet. Change it on the first page.</source>
        <translation>Chưa có gì khác. Hãy sửa ở trang “Thang điểm”.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Không còn thiếu gì</translation>
    </message>
    <message>
        <source>Nothing is open any more</source>
        <translation>Không còn việc nào</translation>
    </message>
    <message>
        <source>Nothing is open: the result can be approved</source>
        <translation>Không còn việc nào: có thể phê duyệt kết quả</translation>
    </message>
    <message>
        <source>Nothing more: this is the last slide</source>
        <translation>Hết: đây là trang cuối</translation>
    </message>
    <message>
        <source>Nothing of it counts, whatever else is on record. It stays stored, and this can be taken back.</source>
        <translation>Không phiếu nào trong tệp được tính, dù đã có quyết định khác. Tệp vẫn được lưu và quyết định này thu lại được.</translation>
    </message>
    <message>
        <source>Nothing of this answer counts; what the judge had given before does. Figures may change, and which entries go on is open again. It stays stored, and this can be taken back.</source>
        <translation>Câu trả lời này không được tính; điểm giám khảo đã chấm trước đó được tính. Kết quả có thể thay đổi và danh sách bài vào vòng sau phải xét lại. Tệp vẫn được lưu, quyết định này thu lại được.</translation>
    </message>
    <message>
        <source>Nothing of your sheet counts then. You can take it back until you hand in; after that a reason is asked.</source>
        <translation>Khi đó phiếu của mình cho bài này không được tính. Chưa nộp thì lúc nào cũng có thể chấm lại; đã nộp rồi thì phải nêu lý do.</translation>
    </message>
    <message>
        <source>Nothing of {file} counts</source>
        <translation>Không tính phiếu nào trong {file}</translation>
    </message>
    <message>
        <source>Nothing to announce yet</source>
        <translation>Chưa có gì để công bố</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Không còn gì chờ quyết định.</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Chưa có quyết định nào</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Chưa quyết định trường hợp nào.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Number and date</source>
        <translation>Số, ký hiệu và ngày</translation>
    </message>
    <message>
        <source>Number or words said aloud</source>
        <translation>Số hoặc từ đã đọc to</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Đường số {number}</translation>
    </message>
    <message>
        <source>Of every printed figure, 0 to 6.</source>
        <translation>Của mọi điểm in ra, từ 0 đến 6.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Office of the judge</source>
        <translation>Đơn vị của giám khảo</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Bản cũ</translation>
    </message>
    <message>
        <source>Older rubric</source>
        <translation>Thang điểm cũ</translation>
    </message>
    <message>
        <source>On 30 seconds</source>
        <translation>Tới 30 giây</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>Tới 5 giây</translation>
    </message>
    <message>
        <source>On a sheet that they agree on, the chair writes what all who mark the entry settled.</source>
        <translation>Khi chấm chung, trưởng ban ghi phiếu theo mức điểm mà các giám khảo của bài đó đã thống nhất.</translation>
    </message>
    <message>
        <source>On average as many points as the others for the same entries.</source>
        <translation>Ở cùng những bài đó, trung bình cho bằng các giám khảo khác.</translation>
    </message>
    <message>
        <source>On paper answer: {judges}. Key what they say here.</source>
        <translation>Trả lời trên giấy: {judges}. Hãy nhập nội dung trả lời tại đây.</translation>
    </message>
    <message>
        <source>On the whole screen: show or hide the sheet at the right; a digit shows it too</source>
        <translation>Khi xem toàn màn hình: hiện hoặc ẩn phiếu chấm bên phải; gõ chữ số cũng hiện phiếu</translation>
    </message>
    <message>
        <source>On to handing in    Ctrl + ↵</source>
        <translation>Sang nộp phiếu    Ctrl + ↵</translation>
    </message>
    <message>
        <source>On to the next clip    Ctrl + ↵</source>
        <translation>Sang clip tiếp theo    Ctrl + ↵</translation>
    </message>
    <message>
        <source>One impression for all criteria</source>
        <translation>Một ấn tượng cho mọi tiêu chí</translation>
    </message>
    <message>
        <source>One more round</source>
        <translation>Thêm một vòng</translation>
    </message>
    <message>
        <source>One of the awards, which goes by votes.</source>
        <translation>Một giải trong cơ cấu giải, xét theo bình chọn.</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>Lùi một khung hình</translation>
    </message>
    <message>
        <source>One picture on</source>
        <translation>Tới một khung hình</translation>
    </message>
    <message>
        <source>One place down, from the last of a section into the one below</source>
        <translation>Chuyển xuống một dòng; từ cuối phần này sang đầu phần sau</translation>
    </message>
    <message>
        <source>One place up, from the first of a section into the one above</source>
        <translation>Chuyển lên một dòng; từ đầu phần này sang cuối phần trước</translation>
    </message>
    <message>
        <source>One winner after another</source>
        <translation>Nêu lần lượt từng bài</translation>
    </message>
    <message>
        <source>Only entries with gaps</source>
        <translation>Chỉ bài còn thiếu</translation>
    </message>
    <message>
        <source>Only for you: it stays on this laptop and is never handed in.</source>
        <translation>Chỉ riêng Anh/Chị đọc: nằm trên máy này, không bao giờ nộp đi.</translation>
    </message>
    <message>
        <source>Only the place moves</source>
        <translation>Chỉ đổi hạng, không đổi giải</translation>
    </message>
    <message>
        <source>Only where not everyone marks everything; the plain figure always stands beside it.</source>
        <translation>Chỉ nên dùng khi không phải ai cũng chấm mọi bài; điểm chưa cân bằng luôn hiện bên cạnh.</translation>
    </message>
    <message>
        <source>Only {sheets} of at least {needed} sheets</source>
        <translation>Chỉ có {sheets} phiếu, cần ít nhất {needed}</translation>
    </message>
    <message>
        <source>Open a contest…</source>
        <translation>Mở hội thi…</translation>
    </message>
    <message>
        <source>Open a finished sheet again, or mark an entry after all</source>
        <translation>Mở lại phiếu đã xong, hoặc chấm lại bài đã rút</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Mở gói chấm</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <translation>Mở gói chấm…</translation>
    </message>
    <message>
        <source>Open a sheet again that was handed in</source>
        <translation>Mở lại phiếu đã nộp</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Open before approval: {count}. Settle them in the work list, or waive what may be.</source>
        <translation>Còn {count} việc trước khi phê duyệt. Hãy giải quyết trong mục Việc cần quyết, hoặc bỏ qua việc nào được phép.</translation>
    </message>
    <message>
        <source>Open for correction</source>
        <translation>Mở để đính chính</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Đang mở ở cửa sổ khác</translation>
    </message>
    <message>
        <source>Open in the PDF reader</source>
        <translation>Mở bằng trình đọc PDF</translation>
    </message>
    <message>
        <source>Open in the system's player</source>
        <translation>Mở bằng trình phát của máy</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại để sửa</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>Open the contest first, then drop its score files.</source>
        <translation>Hãy mở hội thi trước, rồi thả tệp điểm vào.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Open the next round</source>
        <translation>Mở vòng sau</translation>
    </message>
    <message>
        <source>Open the pack from the secretariat, watch the clips and mark them. No network is needed.</source>
        <translation>Mở gói chấm nhận từ ban thư ký, xem clip và cho điểm. Không cần mạng.</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Mở lại vòng</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Mở lại vòng</translation>
    </message>
    <message>
        <source>Open the round again in Standings; then the secretariat takes the missing sheets in and the round is closed anew.</source>
        <translation>Mở lại vòng ở mục Thứ hạng; thư ký nhận đủ phiếu thiếu rồi đóng vòng lại.</translation>
    </message>
    <message>
        <source>Open the round again…</source>
        <translation>Mở lại vòng…</translation>
    </message>
    <message>
        <source>Open the sheet again</source>
        <translation>Mở lại phiếu</translation>
    </message>
    <message>
        <source>Open this round again…</source>
        <translation>Mở lại vòng này…</translation>
    </message>
    <message>
        <source>Open {round}</source>
        <translation>Mở {round}</translation>
    </message>
    <message>
        <source>Opening slide</source>
        <translation>Trang mở đầu</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Hoặc</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Order beside the others</source>
        <translation>Thứ tự các bài</translation>
    </message>
    <message>
        <source>Order of the entries</source>
        <translation>Sắp xếp</translation>
    </message>
    <message>
        <source>Order, best first: {entries}</source>
        <translation>Thứ tự, bài hơn đứng trước: {entries}</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Out of {total} points</source>
        <translation>Thang {total} điểm</translation>
    </message>
    <message>
        <source>Out of {total} points · step {step}</source>
        <translation>Thang {total} điểm · bước {step}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Overall remark</source>
        <translation>Nhận xét chung</translation>
    </message>
    <message>
        <source>Overall remark…</source>
        <translation>Nhận xét chung…</translation>
    </message>
    <message>
        <source>Own marks</source>
        <translation>Điểm đã cho</translation>
    </message>
    <message>
        <source>Own marks for the criterion</source>
        <translation>Điểm đã cho ở tiêu chí này</translation>
    </message>
    <message>
        <source>Own marks of all entries</source>
        <translation>Điểm đã cho của mọi bài</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Văn bản PDF</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cách nêu</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Gói</translation>
    </message>
    <message>
        <source>Pack no.</source>
        <translation>Gói số</translation>
    </message>
    <message>
        <source>Pack no. {number}</source>
        <translation>Gói số {number}</translation>
    </message>
    <message>
        <source>Pack number</source>
        <translation>Gói số</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Gói chấm</translation>
    </message>
    <message>
        <source>Packs are out: the change is numbered, printed with the results, and asks for a new pack.</source>
        <translation>Gói chấm đã phát: thay đổi này được đánh số, in kèm kết quả và cần phát gói mới.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Pages of {title}</source>
        <translation>Trang cần in: {title}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Paper and spreadsheets</source>
        <translation>Phiếu giấy và bảng tính</translation>
    </message>
    <message>
        <source>Paper, spreadsheets</source>
        <translation>Giấy, bảng tính</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Papers are printed from a closed round, so that what is signed can't change any more.</source>
        <translation>Văn bản được in từ vòng đã đóng, để điều đã ký không thay đổi nữa.</translation>
    </message>
    <message>
        <source>Part of a clip to be watched, percent</source>
        <translation>Phần clip phải xem, phần trăm</translation>
    </message>
    <message>
        <source>Part of the figure, percent</source>
        <translation>Tỷ trọng trong điểm, phần trăm</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Dán bảng</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Dán dòng</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Các dòng đã dán</translation>
    </message>
    <message>
        <source>People who may not take part</source>
        <translation>Người không được tham gia</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <translation>Hình và tiếng</translation>
    </message>
    <message>
        <source>Picture fits in, or fills its place</source>
        <translation>Hình vừa khung hoặc lấp đầy khung</translation>
    </message>
    <message>
        <source>Picture of the seal</source>
        <translation>Hình dấu</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>Hình chữ ký</translation>
    </message>
    <message>
        <source>Picture on the whole screen</source>
        <translation>Hình toàn màn hình</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Place and year</source>
        <translation>Nơi và năm tổ chức</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>Vị trí trong clip</translation>
    </message>
    <message>
        <source>Place of the signature</source>
        <translation>Chỗ ký</translation>
    </message>
    <message>
        <source>Place without → with</source>
        <translation>Hạng trước → sau</translation>
    </message>
    <message>
        <source>Place {before} by the rules, {after} here</source>
        <translation>Theo thể lệ hạng {before}, ở đây hạng {after}</translation>
    </message>
    <message>
        <source>Place {rank}</source>
        <translation>Hạng {rank}</translation>
    </message>
    <message>
        <source>Place {rank}, and {rule}.</source>
        <translation>Hạng {rank}: {rule}.</translation>
    </message>
    <message>
        <source>Place {rank}, as by the rules</source>
        <translation>Hạng {rank}, như theo thể lệ</translation>
    </message>
    <message>
        <source>Place {rank}: {entries}, {figure}</source>
        <translation>Hạng {rank}: {entries}, {figure}</translation>
    </message>
    <message>
        <source>Place {rank}: {rule}.</source>
        <translation>Hạng {rank}: {rule}.</translation>
    </message>
    <message>
        <source>Places go by</source>
        <translation>Xếp hạng theo</translation>
    </message>
    <message>
        <source>Places of receipt</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Phát hoặc dừng</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Points added</source>
        <translation>Điểm thêm</translation>
    </message>
    <message>
        <source>Points for an entry</source>
        <translation>Cộng, trừ điểm cho một bài</translation>
    </message>
    <message>
        <source>Points for each vote</source>
        <translation>Điểm cho mỗi lượt</translation>
    </message>
    <message>
        <source>Points for places</source>
        <translation>Điểm theo thứ hạng</translation>
    </message>
    <message>
        <source>Points for places among the votes</source>
        <translation>Điểm theo thứ hạng bình chọn</translation>
    </message>
    <message>
        <source>Points given and taken</source>
        <translation>Điểm cộng, trừ</translation>
    </message>
    <message>
        <source>Points given or taken</source>
        <translation>Cộng hay trừ</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>Số điểm trừ</translation>
    </message>
    <message>
        <source>Preliminary and final round</source>
        <translation>Sơ khảo và chung khảo</translation>
    </message>
    <message>
        <source>Press a line to go there. A second look is handed in once every entry has its answer.</source>
        <translation>Nhấn một dòng để đến bài đó. Kết quả xem lại chỉ nộp được khi mọi bài đã có trả lời.</translation>
    </message>
    <message>
        <source>Press a line to go there. The file can be written all the same: sheets that are not done do not count yet.</source>
        <translation>Bấm vào một dòng để tới đó. Vẫn ghi tệp được ngay: phiếu chưa xong thì chưa được tính.</translation>
    </message>
    <message>
        <source>Press to go there, F2 to change the words, Delete to take the note away</source>
        <translation>Bấm để đến đó, F2 để sửa, Delete để xóa ghi chú</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print a blank sheet</source>
        <translation>In phiếu trắng</translation>
    </message>
    <message>
        <source>Print a blank sheet…</source>
        <translation>In phiếu trắng…</translation>
    </message>
    <message>
        <source>Print all covering pages…</source>
        <translation>In mọi trang hướng dẫn…</translation>
    </message>
    <message>
        <source>Print all into a folder…</source>
        <translation>In tất cả vào thư mục…</translation>
    </message>
    <message>
        <source>Print covering pages</source>
        <translation>In trang hướng dẫn giám khảo</translation>
    </message>
    <message>
        <source>Print my sheets</source>
        <translation>In phiếu chấm của tôi</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>In văn bản</translation>
    </message>
    <message>
        <source>Print the covering page…</source>
        <translation>In trang hướng dẫn…</translation>
    </message>
    <message>
        <source>Print the report on the judges</source>
        <translation>In báo cáo về giám khảo</translation>
    </message>
    <message>
        <source>Print who owes what</source>
        <translation>In danh sách phiếu chấm còn thiếu</translation>
    </message>
    <message>
        <source>Print who owes what…</source>
        <translation>In danh sách còn thiếu…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Printing on {printer}</source>
        <translation>Đang in trên máy in {printer}</translation>
    </message>
    <message>
        <source>Printing sheet {sheet} of {sheets}</source>
        <translation>Đang in tờ {sheet} trong {sheets} tờ</translation>
    </message>
    <message>
        <source>Printing the papers</source>
        <translation>Đang in văn bản</translation>
    </message>
    <message>
        <source>Printing {name}</source>
        <translation>Đang in {name}</translation>
    </message>
    <message>
        <source>Printing… {percent} %</source>
        <translation>Đang in… {percent} %</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Ghi riêng</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Giải</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Cơ cấu giải thưởng</translation>
    </message>
    <message>
        <source>Prizes of this kind</source>
        <translation>Số giải loại này</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Progress and closing</source>
        <translation>Tiến độ và đóng vòng</translation>
    </message>
    <message>
        <source>Progress of judging</source>
        <translation>Tiến độ chấm</translation>
    </message>
    <message>
        <source>Proposal to the organisers</source>
        <translation>Tờ trình đề nghị trao giải</translation>
    </message>
    <message>
        <source>Put the details away</source>
        <translation>Đóng phần chi tiết</translation>
    </message>
    <message>
        <source>Put the entries in the chair's order, the best first. The reason is printed and stays on record.</source>
        <translation>Xếp các bài theo quyết định của trưởng ban, bài tốt nhất đứng đầu. Lý do được in ra và lưu lại.</translation>
    </message>
    <message>
        <source>Put version {number} in force</source>
        <translation>Áp dụng phiên bản {number}</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Giảm âm lượng</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Ranks use the exact figure.</source>
        <translation>Xếp hạng theo điểm chưa làm tròn.</translation>
    </message>
    <message>
        <source>Read it out or print it for every judge. It must be the same on their screen before they begin: then the pack is yours.</source>
        <translation>Đọc hoặc in mã này cho từng giám khảo. Mã trên máy giám khảo phải giống hệt trước khi chấm: khi đó gói đúng là của hội thi này.</translation>
    </message>
    <message>
        <source>Read the next subtitles, after the last none</source>
        <translation>Hiện phụ đề kế tiếp; sau phụ đề cuối thì tắt</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Đọc thể lệ</translation>
    </message>
    <message>
        <source>Reading the pack…</source>
        <translation>Đang đọc gói chấm…</translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation>Đang đọc {count} tệp</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Đang đọc {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason of the choice</source>
        <translation>Lý do chọn</translation>
    </message>
    <message>
        <source>Reason: how was it found out?</source>
        <translation>Lý do: căn cứ vào đâu?</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Lý do: {reason}</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận bài</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Record the chair's ruling</source>
        <translation>Ghi quyết định của trưởng ban</translation>
    </message>
    <message>
        <source>Record the chair's word</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Ghi điểm đã sửa</translation>
    </message>
    <message>
        <source>Record: marks confirmed</source>
        <translation>Ghi: giữ nguyên điểm</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Tập dượt</translation>
    </message>
    <message>
        <source>Rehearsal with covered names</source>
        <translation>Tập dượt, che tên</translation>
    </message>
    <message>
        <source>Reject the clip</source>
        <translation>Loại clip</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Loại…</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Remark needed above</source>
        <translation>Phải nhận xét khi trên</translation>
    </message>
    <message>
        <source>Remark needed below</source>
        <translation>Phải nhận xét khi dưới</translation>
    </message>
    <message>
        <source>Remark on the whole</source>
        <translation>Nhận xét chung</translation>
    </message>
    <message>
        <source>Remark on the whole, if there is one</source>
        <translation>Nhận xét chung, nếu có</translation>
    </message>
    <message>
        <source>Remark on {criterion}</source>
        <translation>Nhận xét về {criterion}</translation>
    </message>
    <message>
        <source>Remark on {name}</source>
        <translation>Nhận xét về {name}</translation>
    </message>
    <message>
        <source>Remarks and notes are all here. Nothing that you gave before is deleted.</source>
        <translation>Nhận xét và ghi chú vẫn còn đủ. Không có gì anh/chị đã chấm bị xóa.</translation>
    </message>
    <message>
        <source>Remove band {number}</source>
        <translation>Bỏ mức {number}</translation>
    </message>
    <message>
        <source>Repeat a stretch: A, then B, then no more</source>
        <translation>Lặp một đoạn: A, rồi B, rồi thôi</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Thay bản cũ</translation>
    </message>
    <message>
        <source>Replaces decision</source>
        <translation>Thay thế lần phê duyệt</translation>
    </message>
    <message>
        <source>Results are announced once the last round is closed and every question that touches an award is settled.</source>
        <translation>Chỉ công bố khi vòng cuối đã khóa và mọi việc còn chờ liên quan đến giải đã được quyết định.</translation>
    </message>
    <message>
        <source>Revoke the award</source>
        <translation>Thu hồi giải</translation>
    </message>
    <message>
        <source>Revoke the award of entry {entry}</source>
        <translation>Thu hồi giải của bài {entry}</translation>
    </message>
    <message>
        <source>Revoke the award…</source>
        <translation>Thu hồi giải…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Cách làm tròn</translation>
    </message>
    <message>
        <source>Rounded down to whole points: 0,1 is one point for 10 votes.</source>
        <translation>Bỏ phần lẻ: 0,1 nghĩa là cứ 10 lượt được 1 điểm.</translation>
    </message>
    <message>
        <source>Rounding before adding can change places.</source>
        <translation>Làm tròn trước khi cộng có thể làm đổi thứ hạng.</translation>
    </message>
    <message>
        <source>Rounding, ties</source>
        <translation>Làm tròn, đồng điểm</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Vòng thi</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Row of the heads</source>
        <translation>Dòng tiêu đề</translation>
    </message>
    <message>
        <source>Rows as they will be read</source>
        <translation>Các dòng sẽ nhận</translation>
    </message>
    <message>
        <source>Rows to mend</source>
        <translation>Các dòng cần sửa</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Thang điểm</translation>
    </message>
    <message>
        <source>Rubric of {round}</source>
        <translation>Thang điểm {round}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Tiêu chí phụ</translation>
    </message>
    <message>
        <source>Rules files</source>
        <translation>Tệp thể lệ</translation>
    </message>
    <message>
        <source>Rules in use</source>
        <translation>Thể lệ đang chọn</translation>
    </message>
    <message>
        <source>Rules of the sample contest</source>
        <translation>Thể lệ của hội thi mẫu</translation>
    </message>
    <message>
        <source>Rules of {contest}</source>
        <translation>Thể lệ của {contest}</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Bản an toàn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>Save as one PDF file</source>
        <translation>Lưu thành một tệp PDF</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Đã lưu {time}</translation>
    </message>
    <message>
        <source>Say a number or a few words aloud in the room and type them: the whole assignment follows from them, on every machine. They stay on record and are printed with the results.</source>
        <translation>Đọc to một số hoặc vài từ trước mọi người rồi nhập vào: toàn bộ phân công suy ra từ đó, máy nào cũng cho kết quả như nhau. Số hoặc từ này được lưu lại và in kèm kết quả.</translation>
    </message>
    <message>
        <source>Say above which column holds: {names}</source>
        <translation>Hãy chỉ ở trên cột nào chứa: {names}</translation>
    </message>
    <message>
        <source>Say which prizes are not given</source>
        <translation>Nêu cả giải không trao</translation>
    </message>
    <message>
        <source>Score files</source>
        <translation>Tệp điểm</translation>
    </message>
    <message>
        <source>Score files and spreadsheets</source>
        <translation>Tệp điểm và bảng tính</translation>
    </message>
    <message>
        <source>Score files and spreadsheets in {folder} are taken in by themselves.</source>
        <translation>Tệp điểm và bảng tính vào thư mục {folder} được tự động nhận.</translation>
    </message>
    <message>
        <source>Score files contradict each other</source>
        <translation>Các tệp điểm mâu thuẫn nhau</translation>
    </message>
    <message>
        <source>Score files that come in afterwards count again. The chair's reason stays on record.</source>
        <translation>Tệp điểm nhận sau đó lại được tính. Lý do của trưởng ban được lưu lại.</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Screen of the hall</source>
        <translation>Màn hình hội trường</translation>
    </message>
    <message>
        <source>Screening the clips</source>
        <translation>Đang sàng lọc clip</translation>
    </message>
    <message>
        <source>Screening was stopped. What was looked into is kept; entries are as they were.</source>
        <translation>Đã dừng sàng lọc. Phần đã đọc được giữ lại; danh sách bài vẫn như trước.</translation>
    </message>
    <message>
        <source>Search (tones not needed)</source>
        <translation>Tìm (không cần dấu)</translation>
    </message>
    <message>
        <source>Seat the judge</source>
        <translation>Bổ sung</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>Kiểm đếm lần hai</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>Nhập lần hai</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Xem lại điểm</translation>
    </message>
    <message>
        <source>Second look · {judge} · {contest}</source>
        <translation>Xem lại điểm · {judge} · {contest}</translation>
    </message>
    <message>
        <source>Seconds played</source>
        <translation>Số giây chiếu</translation>
    </message>
    <message>
        <source>Seconds that are played</source>
        <translation>Số giây được chiếu</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Ban thư ký</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Section or criterion</source>
        <translation>Phần, tiêu chí</translation>
    </message>
    <message>
        <source>Section {name}, {points} points</source>
        <translation>Phần {name}, {points} điểm</translation>
    </message>
    <message>
        <source>Section “{name}” is gone</source>
        <translation>Bỏ phần “{name}”</translation>
    </message>
    <message>
        <source>See the standings</source>
        <translation>Xem thứ hạng</translation>
    </message>
    <message>
        <source>See what is to be settled</source>
        <translation>Xem việc cần quyết</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Gửi xem lại</translation>
    </message>
    <message>
        <source>Send back for a second look</source>
        <translation>Gửi giám khảo xem lại điểm</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Gửi xem lại…</translation>
    </message>
    <message>
        <source>Send once more…</source>
        <translation>Gửi lại lần nữa…</translation>
    </message>
    <message>
        <source>Send the entry back: each judge confirms or changes the own marks, with a reason.</source>
        <translation>Hãy gửi bài cho các giám khảo xem lại: mỗi người giữ nguyên hoặc sửa điểm của mình, có nêu lý do.</translation>
    </message>
    <message>
        <source>Send {count} entries back…</source>
        <translation>Gửi xem lại {count} bài…</translation>
    </message>
    <message>
        <source>Sending was stopped; no pack was issued.</source>
        <translation>Đã dừng; chưa phát gói nào.</translation>
    </message>
    <message>
        <source>Separate attachment</source>
        <translation>Văn bản kèm theo</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Set a contest up, issue the packs, take the score files in and see what is missing.</source>
        <translation>Lập hội thi, phát gói chấm, nhận tệp điểm và theo dõi phiếu còn thiếu.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Set by the chair ({reason})</source>
        <translation>Trưởng ban quyết định ({reason})</translation>
    </message>
    <message>
        <source>Set this file aside</source>
        <translation>Để riêng tệp này</translation>
    </message>
    <message>
        <source>Set this file aside…</source>
        <translation>Để riêng tệp này…</translation>
    </message>
    <message>
        <source>Setting up the contest</source>
        <translation>Đang lập hội thi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Settings of the contest</source>
        <translation>Thiết lập hội thi</translation>
    </message>
    <message>
        <source>Settle it in the work list</source>
        <translation>Quyết định trong Việc cần quyết</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Cách giải quyết</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Chặt hay lỏng</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Chiều của khung hình</translation>
    </message>
    <message>
        <source>Shares place {rank} across the cut: the tie has to be settled first.</source>
        <translation>Đồng hạng {rank} ngay ở ranh giới: phải xử lý đồng điểm trước.</translation>
    </message>
    <message>
        <source>Shares place {rank} at the cut, which stretches over all who share it.</source>
        <translation>Đồng hạng {rank} ở ranh giới, nên lấy thêm mọi bài cùng hạng.</translation>
    </message>
    <message>
        <source>Sheet moved</source>
        <translation>Chuyển phiếu</translation>
    </message>
    <message>
        <source>Sheet upon the whole picture</source>
        <translation>Phiếu chấm trên hình toàn màn hình</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Sheets are marked</source>
        <translation>Cách chấm phiếu</translation>
    </message>
    <message>
        <source>Sheets are missing</source>
        <translation>Thiếu phiếu chấm</translation>
    </message>
    <message>
        <source>Sheets far apart</source>
        <translation>Phiếu chấm chênh lệch</translation>
    </message>
    <message>
        <source>Sheets in</source>
        <translation>Phiếu đã nhận</translation>
    </message>
    <message>
        <source>Sheets of the judges</source>
        <translation>Phiếu chấm của giám khảo</translation>
    </message>
    <message>
        <source>Sheets of {judge}</source>
        <translation>Phiếu chấm của {judge}</translation>
    </message>
    <message>
        <source>Sheets on paper</source>
        <translation>Phiếu giấy</translation>
    </message>
    <message>
        <source>Sheets that lie far apart</source>
        <translation>Phiếu chênh nhau nhiều</translation>
    </message>
    <message>
        <source>Sheets that lie {limit} % or more apart need a second look.</source>
        <translation>Các phiếu chênh nhau từ {limit} % trở lên thì phải xem lại.</translation>
    </message>
    <message>
        <source>Sheets that lie {limit} points or more apart need a second look.</source>
        <translation>Các phiếu chênh nhau từ {limit} điểm trở lên thì phải xem lại.</translation>
    </message>
    <message>
        <source>Sheets, remarks and notes</source>
        <translation>Phiếu, nhận xét và ghi chú</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Show all entries again</source>
        <translation>Hiện lại tất cả các bài</translation>
    </message>
    <message>
        <source>Show all keys that work here</source>
        <translation>Xem mọi phím dùng được ở đây</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Show it in the standings</source>
        <translation>Xem trong bảng thứ hạng</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Nêu cả điểm</translation>
    </message>
    <message>
        <source>Show the whole picture, or fill the place and lose what lies beyond</source>
        <translation>Hiện trọn hình, hoặc lấp đầy khung và cắt phần thừa</translation>
    </message>
    <message>
        <source>Show those clips</source>
        <translation>Xem các clip đó</translation>
    </message>
    <message>
        <source>Show what they change</source>
        <translation>Xem ảnh hưởng</translation>
    </message>
    <message>
        <source>Shut out from</source>
        <translation>Không được</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Sign digitally</source>
        <translation>Ký số</translation>
    </message>
    <message>
        <source>Sign digitally…</source>
        <translation>Ký số…</translation>
    </message>
    <message>
        <source>Signed score file</source>
        <translation>Tệp điểm có chữ ký</translation>
    </message>
    <message>
        <source>Signed: {path}</source>
        <translation>Đã ký: {path}</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signing and checking…</source>
        <translation>Đang ký và kiểm tra…</translation>
    </message>
    <message>
        <source>Silence, seconds</source>
        <translation>Không có tiếng, giây</translation>
    </message>
    <message>
        <source>Since file number {number}, {count} sheets were finished or opened again. Write one more file and send it.</source>
        <translation>Từ lần ghi tệp thứ {number}, có {count} phiếu mới xong hoặc đã sửa. Hãy ghi thêm một tệp và gửi lại.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Size and digest</source>
        <translation>Dung lượng, dấu tệp</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Slide before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Thu nhỏ trang</translation>
    </message>
    <message>
        <source>So many of the highest are left out before the figure is made.</source>
        <translation>Các phiếu cao nhất này không tính vào điểm của bài.</translation>
    </message>
    <message>
        <source>So many of the lowest are left out before the figure is made.</source>
        <translation>Các phiếu thấp nhất này không tính vào điểm của bài.</translation>
    </message>
    <message>
        <source>Some sheets of this judge came by two ways, as a file and on paper. Until one is chosen these do not count.</source>
        <translation>Có phiếu đến bằng hai đường, tệp và giấy. Chưa chọn bản nào thì chưa tính.</translation>
    </message>
    <message>
        <source>Someone close to the judge took part in the clip</source>
        <translation>Người thân của giám khảo tham gia clip</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Có lỗi ngoài dự kiến</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Bật hoặc tắt tiếng</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>Đường tiếng</translation>
    </message>
    <message>
        <source>Sound tracks, subtitles and more</source>
        <translation>Đường tiếng, phụ đề và các lệnh khác</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Độ chênh</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation>Rút khỏi chấm</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Thứ hạng</translation>
    </message>
    <message>
        <source>Standings: {round}</source>
        <translation>Thứ hạng: {round}</translation>
    </message>
    <message>
        <source>Stands aside…</source>
        <translation>Rút khỏi chấm…</translation>
    </message>
    <message>
        <source>Stands before the date on the papers.</source>
        <translation>Đứng trước ngày tháng trên văn bản.</translation>
    </message>
    <message>
        <source>Stands over the organiser at the head of the papers.</source>
        <translation>In phía trên tên đơn vị tổ chức ở đầu văn bản.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Stayed even ({value}, no more than chance).</source>
        <translation>Chấm đều tay ({value}, không quá mức ngẫu nhiên).</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Dừng lại</translation>
    </message>
    <message>
        <source>Stays open with a reason</source>
        <translation>Bỏ qua có lý do</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước điểm</translation>
    </message>
    <message>
        <source>Stood aside</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stop here and do not mark: this may not be the pack that the secretariat issued, or it was changed on its way.</source>
        <translation>Hãy dừng ở đây, đừng chấm: có thể đây không phải gói do Ban Thư ký phát, hoặc gói đã bị thay đổi trên đường.</translation>
    </message>
    <message>
        <source>Stopped. Sheets that the printer has already may still come out.</source>
        <translation>Đã dừng. Những tờ đã gửi tới máy in có thể vẫn được in ra.</translation>
    </message>
    <message>
        <source>Stored and counted.</source>
        <translation>Đã lưu và được tính.</translation>
    </message>
    <message>
        <source>Stored and counted. Nothing is left to do.</source>
        <translation>Đã lưu và được tính. Không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>Stretch of the clip</source>
        <translation>Đoạn clip</translation>
    </message>
    <message>
        <source>Strict: {by} points fewer on average than the others for the same entries.</source>
        <translation>Chặt: ở cùng những bài đó, trung bình cho thấp hơn các giám khảo khác {by} điểm.</translation>
    </message>
    <message>
        <source>Subject and wording</source>
        <translation>Trích yếu và câu chữ</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Giám khảo dự khuyết</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Phụ đề</translation>
    </message>
    <message>
        <source>Such an entry waits for a decision; nothing is approved before.</source>
        <translation>Bài như vậy phải chờ quyết định; trước đó chưa duyệt kết quả.</translation>
    </message>
    <message>
        <source>Such as 16:9; a picture that is more than 1 % wider or narrower is a finding.</source>
        <translation>Ví dụ 16:9; khung hình rộng hoặc hẹp hơn quá 1 % được ghi nhận để xem xét.</translation>
    </message>
    <message>
        <source>Such as {{code}}_{{unit}}: {{code}}, {{title}} and {{unit}} stand for those of the entry, * for anything. Clips are found by it, and another name is a finding; tones and signs do not matter.</source>
        <translation>Ví dụ {{code}}_{{unit}}: {{code}}, {{title}} và {{unit}} là mã số, tên và đơn vị của bài, * là từ bất kỳ. Clip được ghép theo quy cách này, tên khác được ghi nhận để xem xét; không phân biệt dấu và ký hiệu.</translation>
    </message>
    <message>
        <source>Summary of the results</source>
        <translation>Bảng tổng hợp kết quả</translation>
    </message>
    <message>
        <source>Switch to the open window</source>
        <translation>Chuyển sang cửa sổ đang mở</translation>
    </message>
    <message>
        <source>Table of marks</source>
        <translation>Bảng điểm tổng hợp</translation>
    </message>
    <message>
        <source>Take a second look back…</source>
        <translation>Thu hồi lần xem lại…</translation>
    </message>
    <message>
        <source>Take a step back</source>
        <translation>Thu lại một bước</translation>
    </message>
    <message>
        <source>Take a step back…</source>
        <translation>Thu lại một bước…</translation>
    </message>
    <message>
        <source>Take answers in…</source>
        <translation>Nhận trả lời…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Rút lại…</translation>
    </message>
    <message>
        <source>Take in sheets</source>
        <translation>Nhận phiếu</translation>
    </message>
    <message>
        <source>Take in {count} rows</source>
        <translation>Nhận {count} dòng</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Take it out; a section goes with its criteria</source>
        <translation>Xóa dòng đang chọn; xóa một phần là xóa cả các tiêu chí trong đó</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Dùng tệp này</translation>
    </message>
    <message>
        <source>Take points</source>
        <translation>Trừ điểm</translation>
    </message>
    <message>
        <source>Take points back</source>
        <translation>Rút lại điểm cộng, trừ</translation>
    </message>
    <message>
        <source>Take the answers in like score files; those on paper are keyed here.</source>
        <translation>Nhận tệp trả lời như tệp điểm; trả lời trên giấy thì nhập tại đây.</translation>
    </message>
    <message>
        <source>Take the chair's last word back</source>
        <translation>Rút lại quyết định vừa ghi của trưởng ban</translation>
    </message>
    <message>
        <source>Take the chair's word back</source>
        <translation>Thu lại quyết định của trưởng ban</translation>
    </message>
    <message>
        <source>Take the chair's word back…</source>
        <translation>Thu lại quyết định…</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>Bỏ lựa chọn</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Bỏ quyết định</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Hoàn tác thay đổi vừa rồi</translation>
    </message>
    <message>
        <source>Take the last change back, whichever entry it was made to</source>
        <translation>Hoàn tác thay đổi gần nhất, dù ở bài nào</translation>
    </message>
    <message>
        <source>Take the last change of the rubric back</source>
        <translation>Hoàn tác thay đổi gần nhất của thang điểm</translation>
    </message>
    <message>
        <source>Take the last list back</source>
        <translation>Hoàn tác lần nhận vừa rồi</translation>
    </message>
    <message>
        <source>Take the last mark back that was given here</source>
        <translation>Hoàn tác điểm vừa sửa ở đây</translation>
    </message>
    <message>
        <source>Take the last round out</source>
        <translation>Bỏ vòng cuối</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Hoàn tác bước vừa làm</translation>
    </message>
    <message>
        <source>Take the last word back</source>
        <translation>Rút lại lần khai báo gần nhất</translation>
    </message>
    <message>
        <source>Take the last word back…</source>
        <translation>Rút lại lần khai báo gần nhất…</translation>
    </message>
    <message>
        <source>Take the move back</source>
        <translation>Thu lại lần chuyển này</translation>
    </message>
    <message>
        <source>Take the opening back</source>
        <translation>Thôi mở lại kết quả</translation>
    </message>
    <message>
        <source>Take the opening back…</source>
        <translation>Thôi mở lại…</translation>
    </message>
    <message>
        <source>Take the ruling back</source>
        <translation>Rút lại quyết định</translation>
    </message>
    <message>
        <source>Take the ruling back…</source>
        <translation>Rút lại quyết định…</translation>
    </message>
    <message>
        <source>Take the second look back</source>
        <translation>Thu hồi lần xem lại</translation>
    </message>
    <message>
        <source>Take the waiver back</source>
        <translation>Thu lại việc bỏ qua</translation>
    </message>
    <message>
        <source>Take the waiver back…</source>
        <translation>Thu lại việc bỏ qua…</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Take these votes back</source>
        <translation>Thu lại bình chọn</translation>
    </message>
    <message>
        <source>Take these votes back…</source>
        <translation>Thu lại bình chọn này…</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Thu lại điều đã ghi</translation>
    </message>
    <message>
        <source>Take this back…</source>
        <translation>Thu lại…</translation>
    </message>
    <message>
        <source>Take this file away</source>
        <translation>Bỏ tệp này</translation>
    </message>
    <message>
        <source>Take this file over</source>
        <translation>Dùng tệp này làm tệp chính</translation>
    </message>
    <message>
        <source>Take this file over…</source>
        <translation>Dùng tệp này làm tệp chính…</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Bỏ dòng này</translation>
    </message>
    <message>
        <source>Take this row out</source>
        <translation>Bỏ dòng này</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>Taken back, it counts no more; both stay in the audit trail.</source>
        <translation>Khi thu lại, quyết định không còn hiệu lực; nhật ký vẫn ghi cả hai việc.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Đã hoàn tác: {what}</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Taking in the entries</source>
        <translation>Đang nhập bài dự thi</translation>
    </message>
    <message>
        <source>That was taken back. Both stay in the audit trail.</source>
        <translation>Đã thu lại quyết định. Nhật ký vẫn ghi cả hai việc.</translation>
    </message>
    <message>
        <source>That window does not answer: it may hang, or it runs on another computer or under another name. Nothing was changed here. Close it there, then try again.</source>
        <translation>Cửa sổ kia không trả lời: có thể bị treo, hoặc đang chạy trên máy khác hay dưới tên người dùng khác. Ở đây chưa có gì thay đổi. Hãy đóng cửa sổ đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The answer on entry {entry} is on record.</source>
        <translation>Đã ghi trả lời cho bài {entry}.</translation>
    </message>
    <message>
        <source>The arrow keys lead from box to box.</source>
        <translation>Dùng phím mũi tên để đi từng ô.</translation>
    </message>
    <message>
        <source>The assignment is drawn from “{seed}”.</source>
        <translation>Đã bốc thăm phân công theo số gốc “{seed}”.</translation>
    </message>
    <message>
        <source>The award of entry {entry} is revoked. The result has to be approved anew.</source>
        <translation>Đã thu hồi giải của bài {entry}. Kết quả phải được phê duyệt lại.</translation>
    </message>
    <message>
        <source>The award that they decide about</source>
        <translation>Giải do bình chọn quyết định</translation>
    </message>
    <message>
        <source>The best {count} go on to the next round.</source>
        <translation>{count} bài cao nhất vào vòng sau.</translation>
    </message>
    <message>
        <source>The best {count} of each block go on to the next round.</source>
        <translation>{count} bài cao nhất của mỗi khối vào vòng sau.</translation>
    </message>
    <message>
        <source>The chair has decided; the reason stands on record.</source>
        <translation>Trưởng ban đã quyết định; lý do được lưu lại.</translation>
    </message>
    <message>
        <source>The chair weighs {chair}, every member {member}.</source>
        <translation>Hệ số của trưởng ban là {chair}, của mỗi thành viên là {member}.</translation>
    </message>
    <message>
        <source>The chair's reason</source>
        <translation>Lý do của trưởng ban</translation>
    </message>
    <message>
        <source>The chair's ruling</source>
        <translation>Quyết định của trưởng ban</translation>
    </message>
    <message>
        <source>The chair's ruling is on record. It can be taken back as long as the round is open.</source>
        <translation>Đã ghi quyết định của trưởng ban. Có thể rút lại khi vòng chấm chưa đóng.</translation>
    </message>
    <message>
        <source>The chair's word</source>
        <translation>Trưởng ban quyết định</translation>
    </message>
    <message>
        <source>The chair's word is on record: {entries}, the best first.</source>
        <translation>Đã ghi quyết định của trưởng ban: {entries}, bài hơn đứng trước.</translation>
    </message>
    <message>
        <source>The chair's word is taken back; the proposal stands again.</source>
        <translation>Đã thu lại quyết định của trưởng ban; giải trở lại theo đề xuất.</translation>
    </message>
    <message>
        <source>The chair's word is taken back; what it settled is open again.</source>
        <translation>Đã thu lại quyết định của trưởng ban; việc đó lại chờ giải quyết.</translation>
    </message>
    <message>
        <source>The chair's word on a prize speaks of another proposal</source>
        <translation>Quyết định của trưởng ban về một giải không còn khớp với đề xuất</translation>
    </message>
    <message>
        <source>The chair's word on entry {entry} is on record.</source>
        <translation>Đã ghi quyết định của trưởng ban về bài {entry}.</translation>
    </message>
    <message>
        <source>The chair's word on the tie</source>
        <translation>Quyết định của trưởng ban về các bài đồng điểm</translation>
    </message>
    <message>
        <source>The chair's word on the tie is on record.</source>
        <translation>Đã ghi nhận quyết định của trưởng ban về các bài đồng điểm.</translation>
    </message>
    <message>
        <source>The chair's word on {code}</source>
        <translation>Quyết định của trưởng ban về bài {code}</translation>
    </message>
    <message>
        <source>The chair's word…</source>
        <translation>Quyết định của trưởng ban…</translation>
    </message>
    <message>
        <source>The choice was taken back: the files contradict each other again.</source>
        <translation>Đã bỏ lựa chọn: các tệp lại mâu thuẫn nhau.</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>The clip can't be played: the slide does without</source>
        <translation>Không chiếu được clip: trang chỉ nêu tên</translation>
    </message>
    <message>
        <source>The clip is {seconds} s long.</source>
        <translation>Clip dài {seconds} giây.</translation>
    </message>
    <message>
        <source>The clips take up to {size}; this stick may lack {lack}. Clips that lie there already need no room.</source>
        <translation>Các clip cần tối đa {size}; USB này có thể thiếu {lack}. Clip đã có sẵn trên đó thì không cần thêm chỗ.</translation>
    </message>
    <message>
        <source>The code agrees</source>
        <translation>Mã khớp</translation>
    </message>
    <message>
        <source>The codes of {count} judges are not compared yet</source>
        <translation>Còn {count} giám khảo chưa so mã</translation>
    </message>
    <message>
        <source>The contest needs a name before its file can be made.</source>
        <translation>Cần đặt tên hội thi trước khi tạo tệp.</translation>
    </message>
    <message>
        <source>The contest's file was changed outside the program, or is damaged. Approve and print nothing from it; go back to the last backup copy that is still right.</source>
        <translation>Tệp hội thi đã bị sửa bên ngoài chương trình hoặc đã hỏng. Đừng phê duyệt hay in gì từ tệp này; hãy dùng lại bản sao lưu gần nhất còn đúng.</translation>
    </message>
    <message>
        <source>The decision holds again if nothing was changed since. The record stays, with this reason.</source>
        <translation>Lần phê duyệt có hiệu lực trở lại nếu từ đó chưa thay đổi gì. Việc mở lại vẫn được lưu cùng lý do này.</translation>
    </message>
    <message>
        <source>The decision that is replaced</source>
        <translation>Quyết định bị thay thế</translation>
    </message>
    <message>
        <source>The endings that are taken, such as mp4, mov; empty for any.</source>
        <translation>Các đuôi tệp được nhận, ví dụ mp4, mov; bỏ trống là nhận mọi loại.</translation>
    </message>
    <message>
        <source>The entries of this judge changed since.</source>
        <translation>Bài được phân công cho giám khảo này đã thay đổi.</translation>
    </message>
    <message>
        <source>The entries of {count} judges changed: they need a new pack</source>
        <translation>Phân công của {count} giám khảo đã thay đổi: cần phát gói chấm mới</translation>
    </message>
    <message>
        <source>The entries stand almost in the opposite order to the others' (agreement {agreement}). Perhaps the scale was read upside down: the best entry got the least.</source>
        <translation>Xếp các bài gần như ngược với các giám khảo khác (mức thống nhất {agreement}). Có thể đã hiểu ngược thang điểm: bài hay nhất được điểm thấp nhất.</translation>
    </message>
    <message>
        <source>The figure is set to {points} points</source>
        <translation>Điểm được ấn định là {points}</translation>
    </message>
    <message>
        <source>The figure stands as it is</source>
        <translation>Giữ nguyên điểm</translation>
    </message>
    <message>
        <source>The figure stands as the sheets make it, unless another one is given here. The reason is printed and stays on record.</source>
        <translation>Điểm của bài giữ nguyên theo các phiếu, trừ khi nhập điểm khác tại đây. Lý do được in và lưu lại.</translation>
    </message>
    <message>
        <source>The file of entry {entry} is to be called “{name}”.</source>
        <translation>Tệp của bài {entry} phải có tên “{name}”.</translation>
    </message>
    <message>
        <source>The folder for the judges' spreadsheets</source>
        <translation>Thư mục ghi bảng tính cho giám khảo</translation>
    </message>
    <message>
        <source>The folder into which score files come</source>
        <translation>Thư mục nhận tệp điểm</translation>
    </message>
    <message>
        <source>The folder of clips</source>
        <translation>Thư mục chứa clip</translation>
    </message>
    <message>
        <source>The folder or stick for the packs</source>
        <translation>Thư mục hoặc thẻ nhớ để ghi gói chấm</translation>
    </message>
    <message>
        <source>The hall sees</source>
        <translation>Hội trường đang thấy</translation>
    </message>
    <message>
        <source>The hall's screen is black</source>
        <translation>Màn hình hội trường đang tắt đen</translation>
    </message>
    <message>
        <source>The highest total less the lowest one.</source>
        <translation>Tổng điểm phiếu cao nhất trừ tổng điểm phiếu thấp nhất.</translation>
    </message>
    <message>
        <source>The judge comes from the unit of the entry</source>
        <translation>Giám khảo thuộc đơn vị dự thi</translation>
    </message>
    <message>
        <source>The judge gave all entries the same total</source>
        <translation>Giám khảo cho mọi bài cùng một tổng điểm</translation>
    </message>
    <message>
        <source>The judge has the name of one of the entry's authors.</source>
        <translation>Giám khảo trùng tên với một tác giả của bài.</translation>
    </message>
    <message>
        <source>The judge may have read the scale upside down</source>
        <translation>Giám khảo có thể đã hiểu ngược thang điểm</translation>
    </message>
    <message>
        <source>The judge stands aside</source>
        <translation>Giám khảo rút khỏi chấm</translation>
    </message>
    <message>
        <source>The judge took part in making the clip</source>
        <translation>Giám khảo tham gia làm clip</translation>
    </message>
    <message>
        <source>The judge's code was not compared</source>
        <translation>Mã của giám khảo chưa được đối chiếu</translation>
    </message>
    <message>
        <source>The judge's office is the unit of the entry.</source>
        <translation>Đơn vị của giám khảo là đơn vị dự thi.</translation>
    </message>
    <message>
        <source>The judge's reason</source>
        <translation>Lý do của giám khảo</translation>
    </message>
    <message>
        <source>The judges agree on one sheet for each entry</source>
        <translation>Các giám khảo thống nhất một phiếu cho mỗi bài</translation>
    </message>
    <message>
        <source>The judges of an entry agree on one sheet, which the chair writes.</source>
        <translation>Các giám khảo của một bài thống nhất một phiếu, do trưởng ban ghi.</translation>
    </message>
    <message>
        <source>The judges' orders agree no more than by chance</source>
        <translation>Thứ tự của các giám khảo chỉ giống nhau ở mức ngẫu nhiên</translation>
    </message>
    <message>
        <source>The judges' totals for this clip lie {spread} points apart; from {limit} on the rules ask for a second look. Confirm your marks or change them, and say why.</source>
        <translation>Tổng điểm của các giám khảo cho clip này chênh nhau {spread} điểm; thể lệ yêu cầu xem lại khi chênh từ {limit} điểm. Hãy giữ nguyên hoặc sửa điểm, và nêu lý do.</translation>
    </message>
    <message>
        <source>The judges' totals of every entry lie within the limit of the rules. Nothing is to do here.</source>
        <translation>Tổng điểm của các giám khảo ở mọi bài đều trong giới hạn của thể lệ. Không cần làm gì ở đây.</translation>
    </message>
    <message>
        <source>The last safety copy</source>
        <translation>Bản an toàn gần nhất</translation>
    </message>
    <message>
        <source>The list was taken back: everything is as it was before it.</source>
        <translation>Đã hoàn tác: mọi thứ trở lại như trước khi nhận danh sách.</translation>
    </message>
    <message>
        <source>The list was taken in: {added} entries are new, {changed} were changed.</source>
        <translation>Đã nhập danh sách: {added} bài mới, {changed} bài được cập nhật.</translation>
    </message>
    <message>
        <source>The mark before</source>
        <translation>Tiêu chí trước</translation>
    </message>
    <message>
        <source>The marks for different criteria run alike by {value}, the panel's by {panel}. Far above the panel's, one impression may have made all marks.</source>
        <translation>Điểm các tiêu chí tăng giảm cùng nhau ở mức {value}; của cả ban là {panel}. Cao hơn hẳn cả ban thì có thể đã chấm mọi tiêu chí theo một ấn tượng.</translation>
    </message>
    <message>
        <source>The marks that were given before count no more once the secretariat has this answer. Say why you change them; the reason goes along.</source>
        <translation>Khi Ban Thư ký nhận được câu trả lời này, điểm cho trước đây không còn được tính. Hãy nêu lý do sửa; lý do được gửi kèm.</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>The missing sheets are drawn among the others</source>
        <translation>Các phiếu còn thiếu được bốc thăm chia cho giám khảo khác</translation>
    </message>
    <message>
        <source>The missing sheets are waived</source>
        <translation>Các phiếu còn thiếu không chấm nữa</translation>
    </message>
    <message>
        <source>The most must be above the least.</source>
        <translation>Điểm tối đa phải lớn hơn điểm tối thiểu.</translation>
    </message>
    <message>
        <source>The move was taken back: the sheet counts for {entry} again.</source>
        <translation>Đã thu lại lần chuyển: phiếu lại được tính cho bài {entry}.</translation>
    </message>
    <message>
        <source>The new version was given up. The rubric in force is as it was.</source>
        <translation>Đã bỏ phiên bản đang soạn. Thang điểm đang áp dụng vẫn như cũ.</translation>
    </message>
    <message>
        <source>The next round has begun</source>
        <translation>Vòng sau đã bắt đầu</translation>
    </message>
    <message>
        <source>The number drawn</source>
        <translation>Số bốc thăm</translation>
    </message>
    <message>
        <source>The number drawn is on record.</source>
        <translation>Đã ghi nhận số bốc thăm.</translation>
    </message>
    <message>
        <source>The number drawn…</source>
        <translation>Số bốc thăm…</translation>
    </message>
    <message>
        <source>The order would be</source>
        <translation>Thứ tự sẽ là</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Gói chấm</translation>
    </message>
    <message>
        <source>The pack is written, a covering page beside it: {path}</source>
        <translation>Đã ghi gói chấm, kèm trang hướng dẫn: {path}</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Đang dựng trang…</translation>
    </message>
    <message>
        <source>The pages are in {path}.</source>
        <translation>Các trang đã được lưu vào {path}.</translation>
    </message>
    <message>
        <source>The panel as a whole</source>
        <translation>Cả ban giám khảo</translation>
    </message>
    <message>
        <source>The panel was taken in: {added} judges are new, {changed} were changed.</source>
        <translation>Đã nhập giám khảo: {added} người mới, {changed} người được cập nhật.</translation>
    </message>
    <message>
        <source>The paper stays as it is; the signed one is a new file. Number and date must stand on it first: nothing can be added later. The time is this machine's clock: no time stamp, no network.</source>
        <translation>Văn bản gốc giữ nguyên; bản đã ký là một tệp mới. Phải điền số và ngày trước: ký rồi thì không ghi thêm được. Thời gian ký lấy theo đồng hồ của máy: không dùng dấu thời gian, không dùng mạng.</translation>
    </message>
    <message>
        <source>The paper to sign</source>
        <translation>Văn bản cần ký</translation>
    </message>
    <message>
        <source>The picture of the clip</source>
        <translation>Hình của clip</translation>
    </message>
    <message>
        <source>The picture was lost for a moment; it comes back by itself.</source>
        <translation>Hình bị ngắt trong giây lát và sẽ tự trở lại.</translation>
    </message>
    <message>
        <source>The points count no more. Their record stays, with the reason.</source>
        <translation>Số điểm này không còn được tính. Bản ghi vẫn được lưu, kèm lý do.</translation>
    </message>
    <message>
        <source>The reason is kept with the entry and in the record of the contest. It can be taken back.</source>
        <translation>Lý do được lưu cùng bài và trong nhật ký hội thi. Có thể khôi phục lại sau.</translation>
    </message>
    <message>
        <source>The reason is printed beside the points and stays on record. Points can be taken back at any time.</source>
        <translation>Lý do được in cạnh số điểm và lưu lại. Có thể rút lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>The result can't be approved yet</source>
        <translation>Chưa thể phê duyệt kết quả</translation>
    </message>
    <message>
        <source>The result is approved (no. {number})</source>
        <translation>Kết quả đã được phê duyệt (lần thứ {number})</translation>
    </message>
    <message>
        <source>The result is approved and locked. Papers can be printed now.</source>
        <translation>Kết quả đã được phê duyệt và khóa. Bây giờ có thể in văn bản.</translation>
    </message>
    <message>
        <source>The result is approved. What papers say besides it can still be changed: no result comes from it.</source>
        <translation>Kết quả đã được phê duyệt. Nội dung khác của văn bản vẫn sửa được vì không làm thay đổi kết quả.</translation>
    </message>
    <message>
        <source>The result is approved: decision no. {number}</source>
        <translation>Kết quả đã được phê duyệt (lần thứ {number})</translation>
    </message>
    <message>
        <source>The result is open for corrections. It has to be approved anew.</source>
        <translation>Kết quả được mở để đính chính và phải được phê duyệt lại.</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>Đã đóng vòng</translation>
    </message>
    <message>
        <source>The round is closed. The file is kept; it counts only if the chair accepts it, or opens the round again.</source>
        <translation>Vòng đã đóng. Tệp vẫn được lưu, chỉ được tính khi trưởng ban chấp nhận hoặc mở lại vòng.</translation>
    </message>
    <message>
        <source>The round is closed: figures change at once, and which entries go on is open again.</source>
        <translation>Vòng đã đóng: kết quả thay đổi ngay và danh sách bài vào vòng sau phải xét lại.</translation>
    </message>
    <message>
        <source>The round is closed: open it again to take this back.</source>
        <translation>Vòng đã đóng: mở lại vòng thì mới thu lại được quyết định này.</translation>
    </message>
    <message>
        <source>The round is closed: what comes now is late</source>
        <translation>Đã đóng vòng: tệp nhận thêm là nộp muộn</translation>
    </message>
    <message>
        <source>The round is closed: what comes now is late, but for second looks</source>
        <translation>Đã đóng vòng: tệp nhận thêm là nộp muộn, trừ trả lời xem lại</translation>
    </message>
    <message>
        <source>The round is closed: {count} sheets count.</source>
        <translation>Đã đóng vòng: {count} phiếu được tính.</translation>
    </message>
    <message>
        <source>The round is closed: {count} sheets count. The chair can look at the standings.</source>
        <translation>Đã đóng vòng: {count} phiếu được tính. Trưởng ban có thể xem thứ hạng.</translation>
    </message>
    <message>
        <source>The round is not closed yet</source>
        <translation>Vòng thi chưa đóng</translation>
    </message>
    <message>
        <source>The round is open again.</source>
        <translation>Vòng thi đã được mở lại.</translation>
    </message>
    <message>
        <source>The round is open again: files that come in now count.</source>
        <translation>Đã mở lại vòng: tệp nhận từ bây giờ được tính.</translation>
    </message>
    <message>
        <source>The round is still open</source>
        <translation>Vòng thi chưa đóng</translation>
    </message>
    <message>
        <source>The round is still open: what the votes change is an early look at its marks, which is written down. The votes can be taken in without it.</source>
        <translation>Vòng chưa đóng: xem ảnh hưởng của bình chọn là xem điểm trước hạn và sẽ được ghi nhật ký. Vẫn có thể nhận bình chọn mà không cần xem.</translation>
    </message>
    <message>
        <source>The rubric</source>
        <translation>Thang điểm</translation>
    </message>
    <message>
        <source>The rubric is another version now: {count} judges need a new pack</source>
        <translation>Thang điểm đã sang phiên bản mới: {count} giám khảo cần gói chấm mới</translation>
    </message>
    <message>
        <source>The rubric is another version since. The marks that stand come along when the new pack is opened.</source>
        <translation>Thang điểm đã sang phiên bản mới. Khi mở gói mới, các điểm còn phù hợp được giữ lại.</translation>
    </message>
    <message>
        <source>The rubric is version {number} now</source>
        <translation>Thang điểm đã sang phiên bản {number}</translation>
    </message>
    <message>
        <source>The rubric was taken in: {count} criteria, {total} points. Ctrl+Z takes it back.</source>
        <translation>Đã nhận thang điểm: {count} tiêu chí, {total} điểm. Bấm Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>The rules ask for a remark on this mark</source>
        <translation>Thể lệ yêu cầu nhận xét cho điểm này</translation>
    </message>
    <message>
        <source>The rules combine places: no points can be given</source>
        <translation>Thể lệ tổng hợp theo thứ hạng: không cộng, trừ điểm được</translation>
    </message>
    <message>
        <source>The rules give no guidance on this criterion.</source>
        <translation>Thể lệ không có hướng dẫn cho tiêu chí này.</translation>
    </message>
    <message>
        <source>The rules have no prize table.</source>
        <translation>Thể lệ không có cơ cấu giải thưởng.</translation>
    </message>
    <message>
        <source>The rules know no divergence</source>
        <translation>Thể lệ không xét chênh lệch điểm</translation>
    </message>
    <message>
        <source>The rules of this round do nothing with votes. Before packs are out this can be changed with the rules.</source>
        <translation>Thể lệ của vòng này không dùng bình chọn. Có thể sửa thể lệ trước khi phát gói chấm.</translation>
    </message>
    <message>
        <source>The rules settle this in another way, not by a second look</source>
        <translation>Thể lệ xử lý chênh lệch theo cách khác, không gửi xem lại</translation>
    </message>
    <message>
        <source>The rules then use this judge's sheet. The reason is printed and stays on record.</source>
        <translation>Thể lệ tính theo phiếu của giám khảo này. Lý do được in và lưu lại.</translation>
    </message>
    <message>
        <source>The ruling was taken back: the sheets of earlier versions wait again.</source>
        <translation>Đã rút lại quyết định: các phiếu theo phiên bản trước lại chờ quyết định.</translation>
    </message>
    <message>
        <source>The safety copy beside the pack is written again.</source>
        <translation>Đã ghi lại được bản an toàn cạnh gói chấm.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Đã nhận rồi</translation>
    </message>
    <message>
        <source>The same clip twice</source>
        <translation>Trùng clip</translation>
    </message>
    <message>
        <source>The same, go on</source>
        <translation>Giống nhau, tiếp tục</translation>
    </message>
    <message>
        <source>The sample contest: its judges and marks are made up</source>
        <translation>Hội thi mẫu: giám khảo và điểm đều do máy đặt ra</translation>
    </message>
    <message>
        <source>The score file</source>
        <translation>Tệp điểm</translation>
    </message>
    <message>
        <source>The score file is written</source>
        <translation>Đã ghi tệp điểm</translation>
    </message>
    <message>
        <source>The screens at the left, from the top</source>
        <translation>Các màn hình ở cột trái, từ trên xuống</translation>
    </message>
    <message>
        <source>The second look is taken back; what was given before counts.</source>
        <translation>Đã thu hồi lần xem lại; điểm cho trước đó lại được tính.</translation>
    </message>
    <message>
        <source>The secretariat has this sheet already. Say why it is changed; the reason goes with the next file.</source>
        <translation>Thư ký đã nhận phiếu này. Xin cho biết vì sao sửa; lý do đi cùng tệp điểm tiếp theo.</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>The sheet belongs to another entry…</source>
        <translation>Phiếu này của bài khác…</translation>
    </message>
    <message>
        <source>The sheet for {entry} counts for {to}</source>
        <translation>Phiếu ghi cho bài {entry} tính cho bài {to}</translation>
    </message>
    <message>
        <source>The sheet for {entry} counts for {to}. That can be taken back.</source>
        <translation>Phiếu ghi cho bài {entry} được tính cho bài {to}. Việc này thu lại được.</translation>
    </message>
    <message>
        <source>The sheet of entry {code} is open again: it lacks a mark.</source>
        <translation>Phiếu của bài {code} đã mở lại vì còn thiếu điểm.</translation>
    </message>
    <message>
        <source>The sheet of {code} is withdrawn. It can be keyed again.</source>
        <translation>Đã rút phiếu của bài {code}. Có thể nhập lại.</translation>
    </message>
    <message>
        <source>The sheets are not those of the file that the judge signed</source>
        <translation>Phiếu chấm không khớp với tệp giám khảo đã ký</translation>
    </message>
    <message>
        <source>The sheets lie too far apart</source>
        <translation>Các phiếu chấm chênh lệch quá mức</translation>
    </message>
    <message>
        <source>The sheets of earlier versions wait again until the chair rules anew. The ruling stays on record.</source>
        <translation>Các phiếu theo phiên bản trước sẽ lại chờ đến khi trưởng ban quyết định lần nữa. Quyết định cũ vẫn lưu trong nhật ký.</translation>
    </message>
    <message>
        <source>The sheets whose every mark stands count, the others are marked again.</source>
        <translation>Công nhận các phiếu mà mọi điểm đều còn phù hợp, các phiếu khác chấm lại.</translation>
    </message>
    <message>
        <source>The signed paper is {path}.</source>
        <translation>Văn bản đã ký: {path}.</translation>
    </message>
    <message>
        <source>The system has no printer. All pages can be saved as one PDF file.</source>
        <translation>Máy này chưa có máy in. Có thể lưu tất cả các trang thành một tệp PDF.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Bảng đối chiếu</translation>
    </message>
    <message>
        <source>The text of this list is in the old code {coding}</source>
        <translation>Danh sách này dùng bảng mã cũ {coding}</translation>
    </message>
    <message>
        <source>The third judge of {code}</source>
        <translation>Giám khảo thứ ba của bài {code}</translation>
    </message>
    <message>
        <source>The totals are fairly alike.</source>
        <translation>Các tổng điểm khá giống nhau.</translation>
    </message>
    <message>
        <source>The totals differ: judges use the scale differently.</source>
        <translation>Các tổng điểm khác nhau: giám khảo dùng thang điểm không như nhau.</translation>
    </message>
    <message>
        <source>The totals lie within the limit now. Nothing is left to do.</source>
        <translation>Điểm các phiếu nay đã trong giới hạn. Không còn việc gì phải làm.</translation>
    </message>
    <message>
        <source>The two counts differ</source>
        <translation>Hai lần tính không khớp</translation>
    </message>
    <message>
        <source>The two keyings differ here. Look at the paper: choose one of the two marks, or type the right one.</source>
        <translation>Hai lần nhập lệch nhau ở đây. Hãy xem phiếu giấy: chọn một trong hai điểm, hoặc gõ điểm đúng.</translation>
    </message>
    <message>
        <source>The usual clip contest</source>
        <translation>Hội thi video clip thông thường</translation>
    </message>
    <message>
        <source>The usual wording again</source>
        <translation>Lấy lại nội dung thường lệ</translation>
    </message>
    <message>
        <source>The votes were taken back. The table stays on record.</source>
        <translation>Đã thu lại bình chọn. Bảng vẫn được lưu.</translation>
    </message>
    <message>
        <source>The way in declared before it stands again, or none. Both words stay on record.</source>
        <translation>Cách nộp khai báo trước đó lại có hiệu lực, hoặc coi như chưa khai báo. Cả hai lần đều được lưu lại.</translation>
    </message>
    <message>
        <source>The wrong way up</source>
        <translation>Sai chiều khung hình</translation>
    </message>
    <message>
        <source>There are no entries and judges yet. The secretariat sets the contest up first.</source>
        <translation>Chưa có bài dự thi và giám khảo. Ban thư ký lập hội thi trước.</translation>
    </message>
    <message>
        <source>There are too few judges without a conflict for: {entries}</source>
        <translation>Không đủ giám khảo không xung đột lợi ích cho bài: {entries}</translation>
    </message>
    <message>
        <source>There is no conflict</source>
        <translation>Không có xung đột lợi ích</translation>
    </message>
    <message>
        <source>There is no such entry</source>
        <translation>Không có bài này</translation>
    </message>
    <message>
        <source>There is nothing to count otherwise.</source>
        <translation>Chưa có gì để tính thử.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Không còn gì để làm lại.</translation>
    </message>
    <message>
        <source>There is nothing to say of the judges.</source>
        <translation>Chưa có gì để nói về cách chấm.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Không còn gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is one chair: whoever becomes it takes over from the one before.</source>
        <translation>Chỉ có một trưởng ban: người được chọn thay cho người trước.</translation>
    </message>
    <message>
        <source>There is one of each award.</source>
        <translation>Mỗi giải có 1 suất.</translation>
    </message>
    <message>
        <source>There is one version only. Judges, packs and sheets all go by it.</source>
        <translation>Chỉ có một phiên bản. Giám khảo, gói chấm và phiếu chấm đều theo phiên bản này.</translation>
    </message>
    <message>
        <source>These files could not be taken in here.</source>
        <translation>Không nhận được các tệp này ở đây.</translation>
    </message>
    <message>
        <source>These later steps rest upon it: {later}. Take them back first.</source>
        <translation>Các bước sau dựa vào bước này: {later}. Hãy thu lại các bước đó trước.</translation>
    </message>
    <message>
        <source>These six groups must be the same as those on the page that came with the pack of {judge}, digit for digit.</source>
        <translation>Sáu nhóm số dưới đây phải giống hệt, từng chữ số, với sáu nhóm in trên tờ giấy đi kèm gói chấm của {judge}.</translation>
    </message>
    <message>
        <source>These votes replace those taken in before.</source>
        <translation>Bình chọn này thay cho bảng đã nhận trước đó.</translation>
    </message>
    <message>
        <source>Third judge</source>
        <translation>Giám khảo thứ ba</translation>
    </message>
    <message>
        <source>Third judge: {judge}</source>
        <translation>Giám khảo thứ ba: {judge}</translation>
    </message>
    <message>
        <source>This computer has no program for the clip. Marking goes on; install VLC.</source>
        <translation>Máy này không có chương trình mở được clip. Vẫn chấm được; hãy cài VLC.</translation>
    </message>
    <message>
        <source>This entry has no clip in the pack. It can be marked all the same.</source>
        <translation>Bài này không có clip trong gói. Vẫn chấm được.</translation>
    </message>
    <message>
        <source>This file holds {done} of {whole} sheets. Finish the others and write one more: it takes this one's place.</source>
        <translation>Tệp này có {done} trên {whole} phiếu. Chấm xong các phiếu còn lại rồi ghi tệp mới: tệp mới thay tệp này.</translation>
    </message>
    <message>
        <source>This file is right…</source>
        <translation>Tệp này đúng…</translation>
    </message>
    <message>
        <source>This file is the contest's own from now on.</source>
        <translation>Từ nay tệp này là tệp chính của cuộc thi.</translation>
    </message>
    <message>
        <source>This file was set aside by a person. It is kept, nothing of it counts, and that can be taken back.</source>
        <translation>Tệp này đã được để riêng theo quyết định. Tệp vẫn được lưu, không phiếu nào được tính, và quyết định thu lại được.</translation>
    </message>
    <message>
        <source>This file was taken in before. Nothing was changed.</source>
        <translation>Tệp này đã nhận trước đây. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This is not the clip that was issued: the file was changed. Marks are kept; copy the folder “clips” once more, or tell the secretariat.</source>
        <translation>Đây không phải clip đã phát: tệp đã bị thay đổi. Điểm vẫn giữ nguyên; hãy chép lại thư mục “clips”, hoặc báo Ban Thư ký.</translation>
    </message>
    <message>
        <source>This is not the result that was approved (decision no. {number})</source>
        <translation>Đây không phải là kết quả đã phê duyệt (lần thứ {number})</translation>
    </message>
    <message>
        <source>This is the sheet as every judge gets it. Type marks and go on with Enter to try it: totals, bands and remarks that are wanted answer as they will. Nothing of it is kept.</source>
        <translation>Đây là phiếu chấm đúng như giám khảo sẽ nhận. Có thể gõ điểm và bấm Enter để thử: tổng điểm, mức điểm và yêu cầu nhận xét hoạt động như khi chấm thật. Những gì gõ ở đây không được lưu.</translation>
    </message>
    <message>
        <source>This is your pack no. {number}, and nothing is marked on this laptop yet. If you marked on another one, bring its sheets back now: take the file “….safety.clipscore” that lies beside the earlier pack.</source>
        <translation>Đây là gói chấm số {number} của mình và máy này chưa có phiếu nào. Nếu đã chấm trên máy khác, hãy khôi phục phiếu ngay bây giờ: chọn bản an toàn, là tệp “….safety.clipscore” nằm cạnh gói chấm trước.</translation>
    </message>
    <message>
        <source>This machine left out {count} pictures; the clip itself is whole.</source>
        <translation>Máy này không kịp vẽ {count} khung hình; bản thân clip không sao.</translation>
    </message>
    <message>
        <source>This mark needs a remark</source>
        <translation>Điểm này cần có nhận xét</translation>
    </message>
    <message>
        <source>This mark needs a remark: {names}</source>
        <translation>Điểm này phải kèm nhận xét: {names}</translation>
    </message>
    <message>
        <source>This part of the earlier figure is added.</source>
        <translation>Cộng thêm phần này của điểm vòng trước.</translation>
    </message>
    <message>
        <source>This printer leaves too wide an edge: {count} pages come out smaller, at {percent} % of their size. All others are true to size.</source>
        <translation>Máy in này chừa lề quá rộng: {count} trang phải in thu nhỏ còn {percent} %. Các trang khác in đúng khổ.</translation>
    </message>
    <message>
        <source>This screen, {width} × {height}</source>
        <translation>Màn hình này, {width} × {height}</translation>
    </message>
    <message>
        <source>This sheet counts. It can be keyed anew, with a reason.</source>
        <translation>Phiếu này đang được tính. Có thể nhập lại, có nêu lý do.</translation>
    </message>
    <message>
        <source>This sheet is closed; open it again to change it (Ctrl+E).</source>
        <translation>Phiếu này đã xong; bấm Ctrl+E để mở lại rồi sửa.</translation>
    </message>
    <message>
        <source>This sheet is done.</source>
        <translation>Phiếu này đã xong.</translation>
    </message>
    <message>
        <source>Those of {file} count again.</source>
        <translation>Bình chọn của {file} lại được tính.</translation>
    </message>
    <message>
        <source>Those who need one</source>
        <translation>Người cần gói mới</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Chờ quyết định</translation>
    </message>
    <message>
        <source>To be handed in by</source>
        <translation>Hạn nộp phiếu</translation>
    </message>
    <message>
        <source>To be marked again</source>
        <translation>Cần chấm lại</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Việc cần quyết</translation>
    </message>
    <message>
        <source>To be settled ({count})</source>
        <translation>Việc cần quyết ({count})</translation>
    </message>
    <message>
        <source>To mend and to look at</source>
        <translation>Cần sửa và cần xem</translation>
    </message>
    <message>
        <source>To send back</source>
        <translation>Chưa gửi xem lại</translation>
    </message>
    <message>
        <source>To the settings of the part in hand</source>
        <translation>Sang phần thiết lập của dòng đang chọn</translation>
    </message>
    <message>
        <source>To where</source>
        <translation>Ghi vào</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Quá dài</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Quá ngắn</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Tổng điểm các phiếu</translation>
    </message>
    <message>
        <source>Trial no more</source>
        <translation>Thôi làm bài chấm thử</translation>
    </message>
    <message>
        <source>Trial sheet</source>
        <translation>Phiếu chấm thử</translation>
    </message>
    <message>
        <source>Trial, marked first by all, not counted: {entry}</source>
        <translation>Bài chấm thử (mọi giám khảo chấm trước, không tính điểm): {entry}</translation>
    </message>
    <message>
        <source>Tried from the top; the first that parts the entries decides, and is printed.</source>
        <translation>Xét lần lượt từ trên xuống; tiêu chí đầu tiên phân biệt được sẽ quyết định và được in ra.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Chấm thử</translation>
    </message>
    <message>
        <source>Try the sample contest</source>
        <translation>Thử hội thi mẫu</translation>
    </message>
    <message>
        <source>Two files of this judge contradict each other, so neither counts. Ask the judge which one is right, then choose it here.</source>
        <translation>Hai tệp của giám khảo này mâu thuẫn nhau nên chưa tệp nào được tính. Hãy hỏi giám khảo tệp nào đúng, rồi chọn tệp đó tại đây.</translation>
    </message>
    <message>
        <source>Type a digit to change a mark, press a head or S to put in order, Enter or a title to go to the clip. A ring: far from your other marks for the criterion. 2=: several clips share this rank.</source>
        <translation>Gõ chữ số để sửa điểm, bấm tên cột hoặc phím S để sắp xếp, Enter hoặc bấm tên bài để về clip. Ô có viền: xa hẳn các điểm khác của mình ở tiêu chí đó. 2=: nhiều bài đồng hạng 2.</translation>
    </message>
    <message>
        <source>Type each mark as it stands on the paper, then Enter. An empty field is a mark that was not given, never 0.</source>
        <translation>Gõ từng điểm như ghi trên phiếu rồi nhấn Enter. Ô để trống là chưa cho điểm, không phải điểm 0.</translation>
    </message>
    <message>
        <source>Type the number that was drawn in the room, once, before anyone knows the outcome. It stays on record.</source>
        <translation>Gõ số vừa bốc thăm tại phòng họp, chỉ một lần, trước khi ai biết kết quả. Số này được lưu lại.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>Unit of the entry</source>
        <translation>Đơn vị dự thi</translation>
    </message>
    <message>
        <source>Units of the organisers</source>
        <translation>Đơn vị thuộc ban tổ chức</translation>
    </message>
    <message>
        <source>Units' names</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Unsure files</source>
        <translation>Tệp chưa rõ</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Bỏ chọn hết</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Phiên bản {number}</translation>
    </message>
    <message>
        <source>Version {number} of the rubric holds from now on. Issue new packs to the judges.</source>
        <translation>Từ bây giờ áp dụng thang điểm phiên bản {number}. Hãy phát gói chấm mới cho giám khảo.</translation>
    </message>
    <message>
        <source>Version {number} of the rubric holds since {day}: {reason}. Packs of the version before are not right any more: files made with them are refused. Issue new packs; on the same laptop the marks that stand come along.</source>
        <translation>Thang điểm phiên bản {number} áp dụng từ {day}: {reason}. Gói chấm của phiên bản trước không dùng được nữa, tệp làm từ gói đó sẽ không được nhận. Hãy phát gói mới; mở trên cùng máy, các điểm còn phù hợp được giữ lại.</translation>
    </message>
    <message>
        <source>Version {number}, being written</source>
        <translation>Phiên bản {number}, đang soạn</translation>
    </message>
    <message>
        <source>Version {number}: {what}</source>
        <translation>Phiên bản {number}: {what}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Các phiên bản</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Không còn hiệu lực</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Âm lượng</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Bình chọn</translation>
    </message>
    <message>
        <source>Votes decide about a prize of their own</source>
        <translation>Bình chọn quyết định một giải riêng</translation>
    </message>
    <message>
        <source>Votes for {entries} entries were taken in.</source>
        <translation>Đã nhận bình chọn của {entries} bài.</translation>
    </message>
    <message>
        <source>Votes for {entries} entries were taken in; {without} have none, which stays an open question.</source>
        <translation>Đã nhận bình chọn của {entries} bài; còn {without} bài chưa có, vấn đề này vẫn để ngỏ.</translation>
    </message>
    <message>
        <source>Votes make up {share} % of the figure</source>
        <translation>Bình chọn chiếm {share} % số điểm</translation>
    </message>
    <message>
        <source>Votes of the public</source>
        <translation>Bình chọn của công chúng</translation>
    </message>
    <message>
        <source>Votes of the public decide about an award of their own.</source>
        <translation>Bình chọn của công chúng quyết định một giải riêng.</translation>
    </message>
    <message>
        <source>Votes of the public make up {percent} % of the figure.</source>
        <translation>Bình chọn của công chúng chiếm {percent} % điểm.</translation>
    </message>
    <message>
        <source>Wait for the sheets that are missing, or close the round with a reason that stays on record.</source>
        <translation>Chờ các phiếu còn thiếu, hoặc đóng vòng kèm lý do được ghi lại.</translation>
    </message>
    <message>
        <source>Waiting for answers</source>
        <translation>Đang chờ trả lời</translation>
    </message>
    <message>
        <source>Waiting until {files} in {folder} is whole and can be read.</source>
        <translation>Đang chờ {files} trong {folder} chép xong và đọc được.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Waive with a reason…</source>
        <translation>Bỏ qua có lý do…</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Đã bỏ qua</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Theo dõi thư mục…</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>Thôi theo dõi</translation>
    </message>
    <message>
        <source>Watch the clip again</source>
        <translation>Xem lại clip</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Xem clip</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Thu lại</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Cách nộp</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>Weight of each member</source>
        <translation>Hệ số của mỗi thành viên</translation>
    </message>
    <message>
        <source>Weight of the chair</source>
        <translation>Hệ số của trưởng ban</translation>
    </message>
    <message>
        <source>Weight of the section</source>
        <translation>Hệ số của phần</translation>
    </message>
    <message>
        <source>Weight of the sheets</source>
        <translation>Hệ số phiếu</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Quy đổi</translation>
    </message>
    <message>
        <source>Weighted mean of each criterion over the sheets</source>
        <translation>Trung bình có hệ số từng tiêu chí qua các phiếu</translation>
    </message>
    <message>
        <source>Weighted mean of the sheets</source>
        <translation>Trung bình có hệ số của các phiếu</translation>
    </message>
    <message>
        <source>Weighted mean of {count} sheets</source>
        <translation>Trung bình có hệ số {count} phiếu</translation>
    </message>
    <message>
        <source>What becomes of 8,125 with two decimals: half up gives 8,13.</source>
        <translation>Ví dụ 8,125 lấy hai chữ số thập phân: làm tròn nửa lên được 8,13.</translation>
    </message>
    <message>
        <source>What becomes of its prize once the result is published.</source>
        <translation>Khi đã công bố kết quả mà phải thu hồi giải thì giải đó được xử lý thế nào.</translation>
    </message>
    <message>
        <source>What becomes of the awards after it.</source>
        <translation>Các giải phía sau được tính thế nào.</translation>
    </message>
    <message>
        <source>What came as a signed file counts</source>
        <translation>Tính phiếu đến bằng tệp điểm</translation>
    </message>
    <message>
        <source>What came as a spreadsheet counts</source>
        <translation>Tính phiếu đến bằng bảng tính</translation>
    </message>
    <message>
        <source>What came in a table of marks counts</source>
        <translation>Tính phiếu đến bằng bảng điểm</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Những gì thay đổi</translation>
    </message>
    <message>
        <source>What changes, and for whom…</source>
        <translation>Xem thay đổi và ai bị ảnh hưởng…</translation>
    </message>
    <message>
        <source>What does the chair rule?</source>
        <translation>Trưởng ban quyết định thế nào?</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Nếu tính khác đi</translation>
    </message>
    <message>
        <source>What is combined</source>
        <translation>Nội dung tổng hợp</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Nội dung được tính</translation>
    </message>
    <message>
        <source>What is found shows here once all are done. Other steps can be worked on meanwhile; if you stop, what was looked into is kept.</source>
        <translation>Kết quả hiện ở đây khi kiểm tra xong mọi clip. Trong lúc chờ có thể làm bước khác; nếu dừng, những clip đã kiểm tra vẫn được giữ.</translation>
    </message>
    <message>
        <source>What is in keeps counting. What is missing is waived unless somebody else marks it; the papers say so.</source>
        <translation>Phiếu đã nộp vẫn được tính. Phiếu còn thiếu không chấm nữa, trừ khi có người khác chấm thay; văn bản kết quả sẽ ghi rõ.</translation>
    </message>
    <message>
        <source>What is left empty is written by hand after signing.</source>
        <translation>Mục để trống sẽ được điền tay sau khi ký.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Phần còn thiếu</translation>
    </message>
    <message>
        <source>What is missing: sheets that are in keep counting. All of it anew: they are set aside. Until a judge drops out, substitutes mark nothing.</source>
        <translation>Phần còn thiếu: phiếu đã nộp vẫn tính. Tất cả các bài: phiếu đã nộp được để riêng. Khi chưa có giám khảo nghỉ, dự khuyết chưa chấm bài nào.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Việc cần quyết</translation>
    </message>
    <message>
        <source>What is open before approval shows once the round is closed.</source>
        <translation>Những việc cần giải quyết trước khi phê duyệt hiện ra sau khi đóng vòng.</translation>
    </message>
    <message>
        <source>What is rounded</source>
        <translation>Phạm vi làm tròn</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vấn đề và cách xử lý</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Nghĩa là gì, cần làm gì</translation>
    </message>
    <message>
        <source>What it means, such as “Good: …”</source>
        <translation>Ý nghĩa, ví dụ “Tốt: …”</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ý nghĩa</translation>
    </message>
    <message>
        <source>What it settled is open again. The record stays, with this reason.</source>
        <translation>Việc đã giải quyết theo quyết định này lại chờ giải quyết. Quyết định vẫn được lưu cùng lý do này.</translation>
    </message>
    <message>
        <source>What it would take to rise</source>
        <translation>Cần gì để lên hạng</translation>
    </message>
    <message>
        <source>What judges look at</source>
        <translation>Hướng dẫn chấm</translation>
    </message>
    <message>
        <source>What the paper says for {criterion}</source>
        <translation>Điểm ghi trên phiếu cho {criterion}</translation>
    </message>
    <message>
        <source>What the report adds</source>
        <translation>Phần bổ sung của báo cáo</translation>
    </message>
    <message>
        <source>What the rules propose stands again. The record stays, with this reason.</source>
        <translation>Giải trở lại theo đề xuất của thể lệ. Quyết định vẫn được lưu cùng lý do này.</translation>
    </message>
    <message>
        <source>What they do to the result.</source>
        <translation>Bình chọn ảnh hưởng thế nào đến kết quả.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>What was changed in this version is lost. The rubric in force stays as it is.</source>
        <translation>Những gì đã sửa trong bản đang soạn sẽ mất. Thang điểm đang áp dụng vẫn như cũ.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Nội dung quyết định</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>What was keyed for {code} counts no more and stays on record; it can be keyed again. The decision stands in the inbox, where it can be taken back.</source>
        <translation>Phiếu đã nhập cho bài {code} không được tính nữa nhưng vẫn được lưu; có thể nhập lại. Quyết định nằm trong mục Nhận phiếu, thu lại được ở đó.</translation>
    </message>
    <message>
        <source>What was keyed from paper counts</source>
        <translation>Tính phiếu nhập từ giấy</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>When an award is revoked</source>
        <translation>Khi thu hồi giải đã trao</translation>
    </message>
    <message>
        <source>When places at an award are shared</source>
        <translation>Khi đồng hạng ở một giải</translation>
    </message>
    <message>
        <source>Where a judge's office is the unit of an entry, it is proposed here. Other conflicts are named in the matrix of the assignment.</source>
        <translation>Nơi nào đơn vị của giám khảo trùng với đơn vị dự thi thì được nêu ở đây. Xung đột khác được ghi ngay trên bảng phân công.</translation>
    </message>
    <message>
        <source>Where everyone marks everything, so does this judge; else give a share or single entries in the matrix afterwards.</source>
        <translation>Nếu ai cũng chấm mọi bài thì giám khảo này cũng vậy; nếu không, sau đó hãy chia bài hoặc giao từng bài trong bảng.</translation>
    </message>
    <message>
        <source>Where figures are equal</source>
        <translation>Khi đồng điểm, xét lần lượt</translation>
    </message>
    <message>
        <source>Where is the contest to lie?</source>
        <translation>Lưu tệp hội thi ở đâu?</translation>
    </message>
    <message>
        <source>Where the signed paper goes</source>
        <translation>Nơi lưu văn bản đã ký</translation>
    </message>
    <message>
        <source>Where to print the papers</source>
        <translation>In văn bản vào thư mục nào</translation>
    </message>
    <message>
        <source>Where to write the score file</source>
        <translation>Ghi tệp điểm vào đâu</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Lọc bài</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Văn bản nào</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Người phê duyệt</translation>
    </message>
    <message>
        <source>Who goes on shows once the round is closed. Until then: the round has a rubric, judges and packs of its own, and the steps at the left are those of the last round that was opened.</source>
        <translation>Khi đóng vòng mới biết bài nào vào vòng sau. Từ nay đến lúc đó: vòng này có thang điểm, giám khảo và gói chấm riêng; các bước ở cột bên trái là của vòng mở gần nhất.</translation>
    </message>
    <message>
        <source>Who goes on to the next round</source>
        <translation>Bài vào vòng sau</translation>
    </message>
    <message>
        <source>Who has as many gets the whole part of the votes.</source>
        <translation>Bài đạt mức này được trọn phần điểm dành cho bình chọn.</translation>
    </message>
    <message>
        <source>Who has the prize</source>
        <translation>Trao giải cho</translation>
    </message>
    <message>
        <source>Who has which prize shows once the round is closed.</source>
        <translation>Bài nào được giải nào hiện ra sau khi đóng vòng.</translation>
    </message>
    <message>
        <source>Who holds the contest; stands at the head of the papers.</source>
        <translation>Đơn vị tổ chức hội thi; in ở đầu văn bản.</translation>
    </message>
    <message>
        <source>Who keys</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Who keys, for the record</source>
        <translation>Họ tên người nhập</translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation>Danh sách phiếu chấm còn thiếu</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Who would stand where under other rules shows marks: it waits until the round is closed.</source>
        <translation>Tính thử cho biết điểm và thứ hạng, nên chỉ mở khi vòng thi đã đóng.</translation>
    </message>
    <message>
        <source>Whole sheets, or each criterion by itself, then added up.</source>
        <translation>Tổng hợp cả phiếu, hoặc từng tiêu chí rồi cộng lại.</translation>
    </message>
    <message>
        <source>Whom it touches</source>
        <translation>Ai bị ảnh hưởng</translation>
    </message>
    <message>
        <source>Whose clip is this?</source>
        <translation>Clip này của bài nào?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Why another pack</source>
        <translation>Lý do phát thêm gói</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>Lý do để riêng</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Lý do thu lại</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Vì sao có ở đây</translation>
    </message>
    <message>
        <source>Why it was taken back</source>
        <translation>Lý do rút lại</translation>
    </message>
    <message>
        <source>Why no place?</source>
        <translation>Vì sao không xếp hạng?</translation>
    </message>
    <message>
        <source>Why place {rank}?</source>
        <translation>Vì sao hạng {rank}?</translation>
    </message>
    <message>
        <source>Why this mark? (the rules ask)</source>
        <translation>Vì sao điểm này? (thể lệ yêu cầu)</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Lý do: {reason}</translation>
    </message>
    <message>
        <source>Width of the seal in mm</source>
        <translation>Bề ngang thực tế của dấu (mm)</translation>
    </message>
    <message>
        <source>Width to height</source>
        <translation>Tỷ lệ khung hình</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>With a penalty…</source>
        <translation>Trừ điểm…</translation>
    </message>
    <message>
        <source>With a public vote</source>
        <translation>Có bình chọn của công chúng</translation>
    </message>
    <message>
        <source>With the printed figure, equal figures on paper are a tie.</source>
        <translation>Theo điểm in ra thì hai bài có điểm in bằng nhau là đồng điểm.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút phiếu</translation>
    </message>
    <message>
        <source>Withdraw the entry</source>
        <translation>Rút bài dự thi</translation>
    </message>
    <message>
        <source>Withdraw this sheet</source>
        <translation>Rút phiếu đã nhập</translation>
    </message>
    <message>
        <source>Withdraw this sheet…</source>
        <translation>Rút phiếu này…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Rút bài…</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Đã trong giới hạn</translation>
    </message>
    <message>
        <source>Without a place no entry goes on.</source>
        <translation>Bài không có thứ hạng thì không vào vòng sau.</translation>
    </message>
    <message>
        <source>Without an award in any of these looks: {count} more</source>
        <translation>Còn {count} bài không có giải trong phép thử nào</translation>
    </message>
    <message>
        <source>Without {judge}, {name}</source>
        <translation>Không tính phiếu của {judge}, {name}</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Việc cần quyết</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Đang tính…</translation>
    </message>
    <message>
        <source>Working out the standings</source>
        <translation>Đang xếp hạng</translation>
    </message>
    <message>
        <source>Write a note at this time of the clip</source>
        <translation>Viết ghi chú tại thời điểm này của clip</translation>
    </message>
    <message>
        <source>Write for yourself; it never leaves this laptop</source>
        <translation>Ghi cho riêng mình; không bao giờ rời máy này</translation>
    </message>
    <message>
        <source>Write spreadsheets…</source>
        <translation>Ghi bảng tính…</translation>
    </message>
    <message>
        <source>Write the score file</source>
        <translation>Ghi tệp điểm</translation>
    </message>
    <message>
        <source>Writing packs into {folder}</source>
        <translation>Đang ghi gói chấm vào {folder}</translation>
    </message>
    <message>
        <source>Writing the lists</source>
        <translation>Đang ghi danh sách</translation>
    </message>
    <message>
        <source>Writing what belongs to {name}</source>
        <translation>Đang ghi: {name}</translation>
    </message>
    <message>
        <source>Writing what judge {judge} gets</source>
        <translation>Đang ghi gói chấm và trang hướng dẫn của {judge}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Đang ghi {name}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>You are writing version {number}. It is saved as you go; judges and sheets go by version {now} until you put it in force.</source>
        <translation>Đang soạn phiên bản {number}, mọi thay đổi được lưu ngay. Giám khảo và phiếu chấm vẫn theo phiên bản {now} cho đến khi áp dụng phiên bản mới.</translation>
    </message>
    <message>
        <source>You stood aside: {reason}</source>
        <translation>Đã rút khỏi chấm: {reason}</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>bốc thăm</translation>
    </message>
    <message>
        <source>a new laptop</source>
        <translation>giám khảo đổi máy tính</translation>
    </message>
    <message>
        <source>a person decides each time</source>
        <translation>quyết định từng trường hợp</translation>
    </message>
    <message>
        <source>a remark is missing: {names}</source>
        <translation>thiếu nhận xét: {names}</translation>
    </message>
    <message>
        <source>a second look</source>
        <translation>giám khảo xem lại</translation>
    </message>
    <message>
        <source>a shared place</source>
        <translation>đồng hạng</translation>
    </message>
    <message>
        <source>a third judge's sheet joins the others</source>
        <translation>tính thêm phiếu của giám khảo thứ ba</translation>
    </message>
    <message>
        <source>a third judge's total is the figure</source>
        <translation>lấy tổng điểm của giám khảo thứ ba</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>còn khoảng {minutes} phút</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>chấp nhận</translation>
    </message>
    <message>
        <source>accepted with a penalty</source>
        <translation>chấp nhận, có trừ điểm</translation>
    </message>
    <message>
        <source>accepted, {points} points off</source>
        <translation>trừ {points} điểm</translation>
    </message>
    <message>
        <source>accepting the late file</source>
        <translation>nhận tệp muộn</translation>
    </message>
    <message>
        <source>against version {number}, which holds</source>
        <translation>so với phiên bản {number} đang áp dụng</translation>
    </message>
    <message>
        <source>agreed on the one sheet</source>
        <translation>cùng thống nhất phiếu</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>khớp</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>all entries that have a place go on</source>
        <translation>mọi bài có thứ hạng đều vào vòng sau</translation>
    </message>
    <message>
        <source>all from a figure on</source>
        <translation>mọi bài từ một mức điểm</translation>
    </message>
    <message>
        <source>all from {floor} points on go on</source>
        <translation>mọi bài từ {floor} điểm trở lên vào vòng sau</translation>
    </message>
    <message>
        <source>all judges</source>
        <translation>tất cả giám khảo</translation>
    </message>
    <message>
        <source>all marks given, not finished yet</source>
        <translation>đủ điểm, chưa bấm “Xong”</translation>
    </message>
    <message>
        <source>all of it anew</source>
        <translation>tất cả các bài</translation>
    </message>
    <message>
        <source>all pages</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>an earlier table</source>
        <translation>bảng nhận trước đây</translation>
    </message>
    <message>
        <source>an open tie about an award</source>
        <translation>bằng điểm, chưa rõ ai được giải</translation>
    </message>
    <message>
        <source>and up to {points} bonus points</source>
        <translation>và tối đa {points} điểm thưởng</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>và {count} tệp nữa</translation>
    </message>
    <message>
        <source>and {count} more entries</source>
        <translation>và {count} bài nữa</translation>
    </message>
    <message>
        <source>and {count} more judges</source>
        <translation>và {count} giám khảo nữa</translation>
    </message>
    <message>
        <source>and {count} more rows</source>
        <translation>và {count} dòng nữa</translation>
    </message>
    <message>
        <source>and {count} more, all in the minutes</source>
        <translation>và {count} mục nữa, ghi đủ trong biên bản</translation>
    </message>
    <message>
        <source>another file than before</source>
        <translation>tệp khác lần trước</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>đổi hạng</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>lý do khác</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>trạng thái khác</translation>
    </message>
    <message>
        <source>another version of the rubric</source>
        <translation>thang điểm có phiên bản mới</translation>
    </message>
    <message>
        <source>any</source>
        <translation>mọi loại</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>mọi tên</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>không hạn chế</translation>
    </message>
    <message>
        <source>any office</source>
        <translation>mọi cơ quan</translation>
    </message>
    <message>
        <source>any shape</source>
        <translation>mọi tỷ lệ</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>lệch</translation>
    </message>
    <message>
        <source>are not looked at</source>
        <translation>không xét</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>như cũ</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>rút</translation>
    </message>
    <message>
        <source>asking the judge</source>
        <translation>hỏi lại giám khảo</translation>
    </message>
    <message>
        <source>at least {percent} % of each clip</source>
        <translation>ít nhất {percent} % mỗi clip</translation>
    </message>
    <message>
        <source>at least {width} × {height}</source>
        <translation>từ {width} × {height}</translation>
    </message>
    <message>
        <source>awards and money</source>
        <translation>giải và tiền thưởng</translation>
    </message>
    <message>
        <source>before: no place</source>
        <translation>trước đó: không xếp hạng</translation>
    </message>
    <message>
        <source>before: place {rank}, {figure}</source>
        <translation>trước đó: hạng {rank}, {figure}</translation>
    </message>
    <message>
        <source>before: {award}</source>
        <translation>trước: {award}</translation>
    </message>
    <message>
        <source>before: {mark}</source>
        <translation>trước: {mark}</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>đang chấm</translation>
    </message>
    <message>
        <source>being drawn…</source>
        <translation>đang vẽ…</translation>
    </message>
    <message>
        <source>being judged</source>
        <translation>đang chấm</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>bonus {points}</source>
        <translation>thưởng {points}</translation>
    </message>
    <message>
        <source>broad picture</source>
        <translation>khung ngang</translation>
    </message>
    <message>
        <source>by each judge's mean and spread</source>
        <translation>theo trung bình và độ phân tán</translation>
    </message>
    <message>
        <source>by each judge's severity</source>
        <translation>theo độ chặt, rộng</translation>
    </message>
    <message>
        <source>by likeness of names, {score} %</source>
        <translation>tên gần giống, {score} %</translation>
    </message>
    <message>
        <source>by place among the votes</source>
        <translation>theo thứ hạng bình chọn</translation>
    </message>
    <message>
        <source>by the code in the file name</source>
        <translation>theo mã số trong tên tệp</translation>
    </message>
    <message>
        <source>by the file name in the list</source>
        <translation>theo tên tệp ghi trong danh sách</translation>
    </message>
    <message>
        <source>by the file name that the rules want</source>
        <translation>theo quy cách tên tệp của thể lệ</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>theo thể lệ</translation>
    </message>
    <message>
        <source>by the title in the file name</source>
        <translation>theo tên clip trong tên tệp</translation>
    </message>
    <message>
        <source>by the unit in the file name</source>
        <translation>theo tên đơn vị trong tên tệp</translation>
    </message>
    <message>
        <source>by {ways}</source>
        <translation>{ways}</translation>
    </message>
    <message>
        <source>byte for byte the clip of {entry}</source>
        <translation>giống từng byte clip của bài {entry}</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>tên tệp {name}</translation>
    </message>
    <message>
        <source>changed, not answered yet</source>
        <translation>đã sửa, chưa trả lời</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>choosing the file that counts</source>
        <translation>chọn tệp được tính</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>bình luận</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>đã so mã</translation>
    </message>
    <message>
        <source>comparing the code</source>
        <translation>đối chiếu mã</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>mâu thuẫn</translation>
    </message>
    <message>
        <source>conflict to be settled</source>
        <translation>xung đột chưa xử lý</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>bản</translation>
    </message>
    <message>
        <source>criterion “{name}”</source>
        <translation>tiêu chí “{name}”</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>decide about an award of their own</source>
        <translation>quyết định một giải riêng</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>bị loại tư cách</translation>
    </message>
    <message>
        <source>diverging</source>
        <translation>chênh lệch</translation>
    </message>
    <message>
        <source>down</source>
        <translation>xuống</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>đã thôi chấm</translation>
    </message>
    <message>
        <source>dropped, highest</source>
        <translation>bỏ, cao nhất</translation>
    </message>
    <message>
        <source>dropped, lowest</source>
        <translation>bỏ, thấp nhất</translation>
    </message>
    <message>
        <source>each criterion as well</source>
        <translation>cả từng tiêu chí</translation>
    </message>
    <message>
        <source>each judge alone and in secret</source>
        <translation>từng giám khảo chấm độc lập, kín</translation>
    </message>
    <message>
        <source>each sheet as well</source>
        <translation>cả từng phiếu</translation>
    </message>
    <message>
        <source>earlier receipt</source>
        <translation>nhận bài sớm hơn</translation>
    </message>
    <message>
        <source>either way</source>
        <translation>ngang hoặc dọc</translation>
    </message>
    <message>
        <source>entering</source>
        <translation>dự thi</translation>
    </message>
    <message>
        <source>entering and judging</source>
        <translation>dự thi và chấm thi</translation>
    </message>
    <message>
        <source>entry {entry} ({reason})</source>
        <translation>bài {entry} ({reason})</translation>
    </message>
    <message>
        <source>figures of the whole contest</source>
        <translation>số liệu cả hội thi</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>không còn tệp</translation>
    </message>
    <message>
        <source>finishing the sheet</source>
        <translation>xong phiếu</translation>
    </message>
    <message>
        <source>first places among the judges</source>
        <translation>số lần được giám khảo xếp thứ nhất</translation>
    </message>
    <message>
        <source>from {length}</source>
        <translation>từ {length}</translation>
    </message>
    <message>
        <source>from {start} s to {end} s</source>
        <translation>từ giây {start} đến giây {end}</translation>
    </message>
    <message>
        <source>gets an award, or a higher one</source>
        <translation>được giải hoặc lên giải</translation>
    </message>
    <message>
        <source>given to {entry}</source>
        <translation>trao cho {entry}</translation>
    </message>
    <message>
        <source>given to {entry} instead of {other}</source>
        <translation>trao cho {entry} thay cho {other}</translation>
    </message>
    <message>
        <source>goes on to the next round</source>
        <translation>vào vòng sau</translation>
    </message>
    <message>
        <source>going back to a backup copy</source>
        <translation>dùng lại bản sao lưu</translation>
    </message>
    <message>
        <source>half to the even digit</source>
        <translation>nửa về số chẵn</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>nửa lên</translation>
    </message>
    <message>
        <source>has sent a score file</source>
        <translation>đã gửi tệp điểm</translation>
    </message>
    <message>
        <source>help of who looks after the program</source>
        <translation>liên hệ người phụ trách phần mềm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>đã nộp</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>đạt yêu cầu</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>Một phần</translation>
    </message>
    <message>
        <source>in proportion to the most votes</source>
        <translation>theo tỷ lệ so với bài nhiều nhất</translation>
    </message>
    <message>
        <source>in reserve for {prizes} · {unit}</source>
        <translation>dự bị {prizes} · {unit}</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>đã phát</translation>
    </message>
    <message>
        <source>it stays unawarded</source>
        <translation>để trống giải đó</translation>
    </message>
    <message>
        <source>judges of the entry</source>
        <translation>số giám khảo của bài</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>chấm thi</translation>
    </message>
    <message>
        <source>kept from the judges</source>
        <translation>giấu với giám khảo</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>khóa {key}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>left unawarded by the chair</source>
        <translation>trưởng ban không trao</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>còn chưa đến một phút</translation>
    </message>
    <message>
        <source>like no entry that waits for a file</source>
        <translation>không giống bài nào còn thiếu tệp</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>lượt thích</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>cần xem</translation>
    </message>
    <message>
        <source>looking into it took too long and was given up</source>
        <translation>đọc quá lâu nên đã dừng</translation>
    </message>
    <message>
        <source>loses its award, or gets a lower one</source>
        <translation>mất giải hoặc xuống giải</translation>
    </message>
    <message>
        <source>make up a part of the figure</source>
        <translation>chiếm một phần điểm</translation>
    </message>
    <message>
        <source>mark {mark} for {criterion}</source>
        <translation>điểm {mark} của “{criterion}”</translation>
    </message>
    <message>
        <source>marking after all</source>
        <translation>chấm trở lại</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>chấm</translation>
    </message>
    <message>
        <source>marks changed</source>
        <translation>đã sửa điểm</translation>
    </message>
    <message>
        <source>marks confirmed</source>
        <translation>đã giữ nguyên</translation>
    </message>
    <message>
        <source>marks of each criterion</source>
        <translation>điểm từng tiêu chí</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>trung bình cộng</translation>
    </message>
    <message>
        <source>mean by judges' weights</source>
        <translation>trung bình có hệ số</translation>
    </message>
    <message>
        <source>mean of the judges' places</source>
        <translation>trung bình thứ hạng giám khảo</translation>
    </message>
    <message>
        <source>median</source>
        <translation>trung vị</translation>
    </message>
    <message>
        <source>median of the sheets</source>
        <translation>trung vị các phiếu</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>moved here from {entry}: {reason}</source>
        <translation>chuyển từ bài {entry}: {reason}</translation>
    </message>
    <message>
        <source>need a second look</source>
        <translation>phải xem lại</translation>
    </message>
    <message>
        <source>needs a new pack</source>
        <translation>cần gói chấm mới</translation>
    </message>
    <message>
        <source>needs a pack</source>
        <translation>cần phát gói chấm</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>new in this file</source>
        <translation>mới có trong tệp này</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>no chair is named</source>
        <translation>chưa có trưởng ban</translation>
    </message>
    <message>
        <source>no clip yet</source>
        <translation>chưa có clip</translation>
    </message>
    <message>
        <source>no clip: the slide does without</source>
        <translation>không có clip: trang chỉ nêu tên</translation>
    </message>
    <message>
        <source>no conflict, marks the entry</source>
        <translation>không xung đột, vẫn chấm</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>không khác gì</translation>
    </message>
    <message>
        <source>no entry is left in line</source>
        <translation>không còn bài nào để xét</translation>
    </message>
    <message>
        <source>no entry reaches the floor</source>
        <translation>không bài nào đạt điểm sàn</translation>
    </message>
    <message>
        <source>no entry's</source>
        <translation>không dùng</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>chưa có tệp</translation>
    </message>
    <message>
        <source>no file of the folder belongs to this entry</source>
        <translation>không tệp nào trong thư mục là của bài này</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>không hạn chế</translation>
    </message>
    <message>
        <source>no picture can be read from the file</source>
        <translation>không đọc được hình trong tệp</translation>
    </message>
    <message>
        <source>no place: {sheets} of {needed} sheets</source>
        <translation>không xếp hạng: có {sheets}/{needed} phiếu</translation>
    </message>
    <message>
        <source>no sheet</source>
        <translation>không có phiếu</translation>
    </message>
    <message>
        <source>no sheet yet</source>
        <translation>chưa có phiếu</translation>
    </message>
    <message>
        <source>no votes taken in</source>
        <translation>chưa nhận bình chọn</translation>
    </message>
    <message>
        <source>no {judge}</source>
        <translation>bỏ {judge}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>số {number}</translation>
    </message>
    <message>
        <source>no. {number}: {reason}</source>
        <translation>lần thứ {number}: {reason}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>none of the {sheets} sheets counts</source>
        <translation>không phiếu nào trong {sheets} phiếu được tính</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>không phân công</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>không cân bằng</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>chưa chấm</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>chưa so mã</translation>
    </message>
    <message>
        <source>not confirmed or changed yet</source>
        <translation>chưa giữ nguyên hoặc sửa</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>không cho điểm</translation>
    </message>
    <message>
        <source>not given to {other}</source>
        <translation>không trao cho {other}</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>chưa nộp</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>không có trong tệp này</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>chưa phát</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>chưa chấm</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>không báo</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>chưa đủ điểm</translation>
    </message>
    <message>
        <source>note at {time}</source>
        <translation>ghi chú lúc {time}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không tính</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>đạt yêu cầu</translation>
    </message>
    <message>
        <source>number and sign of the main paper</source>
        <translation>số, ký hiệu của văn bản chính</translation>
    </message>
    <message>
        <source>old version</source>
        <translation>bản cũ</translation>
    </message>
    <message>
        <source>older rubric</source>
        <translation>thang điểm cũ</translation>
    </message>
    <message>
        <source>one more award is given</source>
        <translation>trao thêm một giải</translation>
    </message>
    <message>
        <source>one page for each award</source>
        <translation>mỗi giải một trang</translation>
    </message>
    <message>
        <source>one sheet, agreed on</source>
        <translation>một phiếu, chấm chung</translation>
    </message>
    <message>
        <source>only the end figure</source>
        <translation>chỉ điểm cuối cùng</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>mở lại</translation>
    </message>
    <message>
        <source>opening the sheet again</source>
        <translation>mở lại phiếu</translation>
    </message>
    <message>
        <source>or {count} others</source>
        <translation>hoặc {count} bài khác</translation>
    </message>
    <message>
        <source>other entries to mark</source>
        <translation>thay đổi phân công chấm</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>giữ khi tính khác</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>lời ghi khác</translation>
    </message>
    <message>
        <source>overall remark</source>
        <translation>nhận xét chung</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>trang {page} / {pages}</translation>
    </message>
    <message>
        <source>percent of the whole</source>
        <translation>phần trăm của thang điểm</translation>
    </message>
    <message>
        <source>perhaps {code}, {score} % alike</source>
        <translation>có thể là bài {code}, giống {score} %</translation>
    </message>
    <message>
        <source>places</source>
        <translation>thứ hạng</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>points for the judges' places</source>
        <translation>điểm theo thứ hạng giám khảo</translation>
    </message>
    <message>
        <source>ranked on the exact figure</source>
        <translation>xếp hạng theo số chưa làm tròn</translation>
    </message>
    <message>
        <source>received</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>remark on {criterion}</source>
        <translation>nhận xét về “{criterion}”</translation>
    </message>
    <message>
        <source>rounded to {decimals} places</source>
        <translation>làm tròn {decimals} số</translation>
    </message>
    <message>
        <source>section “{name}”</source>
        <translation>phần “{name}”</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>để riêng</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>đã chốt</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>do người chọn</translation>
    </message>
    <message>
        <source>several changes</source>
        <translation>nhiều thay đổi</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>lượt chia sẻ</translation>
    </message>
    <message>
        <source>sheet done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>shown to the judges</source>
        <translation>giám khảo thấy</translation>
    </message>
    <message>
        <source>shows nearly the pictures of {entry}</source>
        <translation>hình ảnh gần như trùng với bài {entry}</translation>
    </message>
    <message>
        <source>signed by every judge</source>
        <translation>mọi giám khảo cùng ký</translation>
    </message>
    <message>
        <source>since the first packs</source>
        <translation>từ khi phát gói chấm đầu tiên</translation>
    </message>
    <message>
        <source>since {day}, the first packs</source>
        <translation>từ {day}, khi phát gói chấm đầu tiên</translation>
    </message>
    <message>
        <source>since {day}: {reason}</source>
        <translation>từ {day}: {reason}</translation>
    </message>
    <message>
        <source>smaller spread of the sheets</source>
        <translation>chênh lệch giữa các phiếu nhỏ hơn</translation>
    </message>
    <message>
        <source>so much for each vote, up to a limit</source>
        <translation>mỗi lượt một số điểm, có mức tối đa</translation>
    </message>
    <message>
        <source>square picture</source>
        <translation>khung vuông</translation>
    </message>
    <message>
        <source>standing aside</source>
        <translation>rút khỏi chấm</translation>
    </message>
    <message>
        <source>stands as it is</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>stands aside</source>
        <translation>rút khỏi chấm</translation>
    </message>
    <message>
        <source>stands out among your own</source>
        <translation>lệch hẳn so với các điểm khác của mình</translation>
    </message>
    <message>
        <source>stood aside</source>
        <translation>rút khỏi chấm</translation>
    </message>
    <message>
        <source>taking that word back</source>
        <translation>thu lại quyết định đó</translation>
    </message>
    <message>
        <source>taking votes in</source>
        <translation>nhập kết quả bình chọn</translation>
    </message>
    <message>
        <source>the best so many</source>
        <translation>một số bài cao nhất</translation>
    </message>
    <message>
        <source>the best so many of each block</source>
        <translation>một số bài cao nhất mỗi khối</translation>
    </message>
    <message>
        <source>the best {count} go on</source>
        <translation>{count} bài cao nhất vào vòng sau</translation>
    </message>
    <message>
        <source>the best {count} of each block go on</source>
        <translation>mỗi khối {count} bài cao nhất vào vòng sau</translation>
    </message>
    <message>
        <source>the chair decides</source>
        <translation>trưởng ban quyết định</translation>
    </message>
    <message>
        <source>the chair's own sheet</source>
        <translation>phiếu của trưởng ban</translation>
    </message>
    <message>
        <source>the chair's word</source>
        <translation>quyết định của trưởng ban</translation>
    </message>
    <message>
        <source>the change by hand</source>
        <translation>thay đổi bằng tay</translation>
    </message>
    <message>
        <source>the drawing</source>
        <translation>lần bốc thăm</translation>
    </message>
    <message>
        <source>the drawing for empty places</source>
        <translation>bốc bù chỗ trống</translation>
    </message>
    <message>
        <source>the dropping out</source>
        <translation>việc thôi chấm</translation>
    </message>
    <message>
        <source>the exact figure</source>
        <translation>điểm chính xác</translation>
    </message>
    <message>
        <source>the file has no sound track</source>
        <translation>tệp không có tiếng</translation>
    </message>
    <message>
        <source>the file holds no moving picture</source>
        <translation>tệp không có hình động</translation>
    </message>
    <message>
        <source>the file is called {found}; the rules ask for {limit}</source>
        <translation>tệp có tên {found}; thể lệ yêu cầu {limit}</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>tệp bị cắt cụt</translation>
    </message>
    <message>
        <source>the file is damaged in the middle</source>
        <translation>tệp hỏng ở giữa</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>tệp không còn</translation>
    </message>
    <message>
        <source>the file is no video</source>
        <translation>tệp không phải video</translation>
    </message>
    <message>
        <source>the file is {found}; the rules allow {limit}</source>
        <translation>tệp {found}; thể lệ cho phép {limit}</translation>
    </message>
    <message>
        <source>the file makes the program that looks into it fail</source>
        <translation>tệp làm hỏng chương trình đọc thử</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>không được phép đọc tệp</translation>
    </message>
    <message>
        <source>the highest and the lowest dropped</source>
        <translation>bỏ phiếu cao nhất và thấp nhất</translation>
    </message>
    <message>
        <source>the joining</source>
        <translation>việc bổ sung giám khảo</translation>
    </message>
    <message>
        <source>the missing sheets</source>
        <translation>bổ sung phiếu chấm</translation>
    </message>
    <message>
        <source>the pack was lost</source>
        <translation>mất gói chấm</translation>
    </message>
    <message>
        <source>the printed figure</source>
        <translation>điểm in ra</translation>
    </message>
    <message>
        <source>the prize alone, before anybody is named</source>
        <translation>chỉ nêu tên giải, chưa nêu ai đạt giải</translation>
    </message>
    <message>
        <source>the same judges look again, then the chair</source>
        <translation>giám khảo xem lại, rồi trưởng ban</translation>
    </message>
    <message>
        <source>the same order</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>giữ nguyên hạng</translation>
    </message>
    <message>
        <source>the second count agrees</source>
        <translation>kiểm đếm lần hai: khớp</translation>
    </message>
    <message>
        <source>the second count says otherwise</source>
        <translation>kiểm đếm lần hai: không khớp</translation>
    </message>
    <message>
        <source>the stepping in</source>
        <translation>việc thay giám khảo</translation>
    </message>
    <message>
        <source>the third judge</source>
        <translation>giám khảo thứ ba</translation>
    </message>
    <message>
        <source>the trial</source>
        <translation>bài chấm thử</translation>
    </message>
    <message>
        <source>they use up the next awards</source>
        <translation>tính vào số giải kế tiếp</translation>
    </message>
    <message>
        <source>those behind move up</source>
        <translation>bài xếp sau được đôn lên</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>chờ quyết định</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>cần sửa</translation>
    </message>
    <message>
        <source>to be settled</source>
        <translation>chưa xử lý</translation>
    </message>
    <message>
        <source>too few judges</source>
        <translation>thiếu giám khảo</translation>
    </message>
    <message>
        <source>totals of sheets</source>
        <translation>tổng điểm phiếu</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>thử</translation>
    </message>
    <message>
        <source>trial, does not count</source>
        <translation>chấm thử, không tính điểm</translation>
    </message>
    <message>
        <source>typed but not finished: {names}</source>
        <translation>đang gõ dở: {names}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>chờ quyết</translation>
    </message>
    <message>
        <source>up to {length}</source>
        <translation>đến {length}</translation>
    </message>
    <message>
        <source>upright picture</source>
        <translation>khung dọc</translation>
    </message>
    <message>
        <source>used up by a shared place above</source>
        <translation>đã tính cho bài đồng hạng ở giải trên</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>hợp lệ</translation>
    </message>
    <message>
        <source>views</source>
        <translation>lượt xem</translation>
    </message>
    <message>
        <source>void: the proposal is another one</source>
        <translation>không còn hiệu lực: đề xuất đã khác</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>lượt bình chọn</translation>
    </message>
    <message>
        <source>votes of the public</source>
        <translation>bình chọn của công chúng</translation>
    </message>
    <message>
        <source>waits for an open question</source>
        <translation>chờ quyết định</translation>
    </message>
    <message>
        <source>waiving with a reason</source>
        <translation>bỏ qua có lý do</translation>
    </message>
    <message>
        <source>was revoked</source>
        <translation>đã thu hồi</translation>
    </message>
    <message>
        <source>watched {percent} %</source>
        <translation>đã xem {percent} %</translation>
    </message>
    <message>
        <source>watched {percent} % · {needed} % asked for</source>
        <translation>đã xem {percent} % · cần {needed} %</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>phần còn thiếu</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>Giữ cả</translation>
    </message>
    <message>
        <source>whose is it?</source>
        <translation>của bài nào?</translation>
    </message>
    <message>
        <source>with each judge's own sheet</source>
        <translation>nếu từng giám khảo chấm phiếu riêng</translation>
    </message>
    <message>
        <source>with no rules for ties</source>
        <translation>nếu không có tiêu chí phụ</translation>
    </message>
    <message>
        <source>with no sheet left out</source>
        <translation>nếu không bỏ phiếu nào</translation>
    </message>
    <message>
        <source>with nothing carried over</source>
        <translation>nếu không mang điểm sang</translation>
    </message>
    <message>
        <source>with the list of awards</source>
        <translation>kèm danh sách khen thưởng</translation>
    </message>
    <message>
        <source>with the plain mean</source>
        <translation>nếu lấy trung bình cộng</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>rút phiếu</translation>
    </message>
    <message>
        <source>without a judge</source>
        <translation>giữ khi bỏ 1 GK</translation>
    </message>
    <message>
        <source>without evening out</source>
        <translation>nếu không cân bằng giám khảo</translation>
    </message>
    <message>
        <source>without votes of the public</source>
        <translation>nếu không tính bình chọn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>{bad} places to mend in the file; nothing is taken in before</source>
        <translation>Còn {bad} chỗ phải sửa trong tệp; sửa xong mới nhận được</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{before} → {total} points, changed</source>
        <translation>{before} → {total} điểm, đã sửa</translation>
    </message>
    <message>
        <source>{cells} cells of {name} can't be read as they stand. Compare both sides; the list is converted only when you say so, and the file itself stays as it is.</source>
        <translation>{name} có {cells} ô chưa đọc được đúng. Hãy so hai bên; chỉ chuyển khi bạn đồng ý, còn tệp gốc được giữ nguyên.</translation>
    </message>
    <message>
        <source>{codes}: {what}</source>
        <translation>{codes}: {what}</translation>
    </message>
    <message>
        <source>{code} {title} · {state}</source>
        <translation>{code} {title} · {state}</translation>
    </message>
    <message>
        <source>{code} {title} · {state} · Enter gives or takes</source>
        <translation>{code} {title} · {state} · Enter để giao hoặc thôi giao</translation>
    </message>
    <message>
        <source>{code} · {count} sheets</source>
        <translation>{code} · {count} phiếu</translation>
    </message>
    <message>
        <source>{code} · {judge}: the answer on paper</source>
        <translation>{code} · {judge}: trả lời trên giấy</translation>
    </message>
    <message>
        <source>{code} · {title}</source>
        <translation>{code} · {title}</translation>
    </message>
    <message>
        <source>{code} · {title} (has a file)</source>
        <translation>{code} · {title} (đã có tệp)</translation>
    </message>
    <message>
        <source>{code}: {what}</source>
        <translation>Bài {code}: {what}</translation>
    </message>
    <message>
        <source>{count} adjustments</source>
        <translation>{count} lượt cộng, trừ</translation>
    </message>
    <message>
        <source>{count} aside</source>
        <translation>rút {count}</translation>
    </message>
    <message>
        <source>{count} changes after issuing</source>
        <translation>{count} lần điều chỉnh</translation>
    </message>
    <message>
        <source>{count} changes can't be written to this laptop's disk, so the window stays open and keeps them. Make room on the disk; they are written by themselves, then close again.</source>
        <translation>Còn {count} thay đổi chưa ghi được xuống ổ đĩa nên cửa sổ chưa đóng và vẫn giữ chúng. Hãy dọn bớt ổ đĩa; chương trình tự ghi lại, sau đó đóng lần nữa.</translation>
    </message>
    <message>
        <source>{count} comments</source>
        <translation>{count} bình luận</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} trường hợp</translation>
    </message>
    <message>
        <source>{count} count, for {entries} entries</source>
        <translation>{count} lượt cộng, trừ điểm có hiệu lực, cho {entries} bài</translation>
    </message>
    <message>
        <source>{count} criteria</source>
        <translation>{count} tiêu chí</translation>
    </message>
    <message>
        <source>{count} decisions</source>
        <translation>{count} quyết định</translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>{count} phiếu lệch</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} bài</translation>
    </message>
    <message>
        <source>{count} entries have no votes in this table.</source>
        <translation>Bảng này không có bình chọn của {count} bài.</translation>
    </message>
    <message>
        <source>{count} entries have no votes, which blocks the decision.</source>
        <translation>Còn {count} bài chưa có bình chọn nên chưa ra quyết định được.</translation>
    </message>
    <message>
        <source>{count} entries went on to {round}</source>
        <translation>{count} bài đã vào {round}</translation>
    </message>
    <message>
        <source>{count} entries went on. The steps at the left are now those of the next round.</source>
        <translation>{count} bài vào vòng sau. Các bước ở cột bên trái từ nay là của vòng sau.</translation>
    </message>
    <message>
        <source>{count} entries were written to {path}.</source>
        <translation>Đã ghi {count} bài vào {path}.</translation>
    </message>
    <message>
        <source>{count} entries, {awards} awards</source>
        <translation>{count} bài, {awards} giải</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} chỉ số</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} tệp</translation>
    </message>
    <message>
        <source>{count} files are in {folder}: all sheets in one, and one for each clip.</source>
        <translation>Đã in {count} tệp vào {folder}: một tệp gồm tất cả và mỗi clip một tệp.</translation>
    </message>
    <message>
        <source>{count} findings about clips are not decided yet. Once packs are out nothing can be decided any more.</source>
        <translation>Còn {count} phát hiện về clip chưa quyết định. Phát gói chấm rồi thì không quyết định được nữa.</translation>
    </message>
    <message>
        <source>{count} findings to be decided</source>
        <translation>{count} phát hiện chờ quyết định</translation>
    </message>
    <message>
        <source>{count} in conflict</source>
        <translation>{count} mâu thuẫn</translation>
    </message>
    <message>
        <source>{count} judges</source>
        <translation>{count} giám khảo</translation>
    </message>
    <message>
        <source>{count} judges for each entry, drawn from “{seed}”</source>
        <translation>Mỗi bài {count} giám khảo, bốc thăm theo số gốc “{seed}”</translation>
    </message>
    <message>
        <source>{count} judges for each entry, not drawn yet</source>
        <translation>Mỗi bài {count} giám khảo, chưa bốc thăm</translation>
    </message>
    <message>
        <source>{count} judges hold a pack of another version: they need a new one.</source>
        <translation>{count} giám khảo đang giữ gói chấm của phiên bản khác, cần phát gói mới.</translation>
    </message>
    <message>
        <source>{count} judges mark this entry</source>
        <translation>{count} giám khảo chấm bài này</translation>
    </message>
    <message>
        <source>{count} judges were written to {path}.</source>
        <translation>Đã ghi {count} giám khảo vào {path}.</translation>
    </message>
    <message>
        <source>{count} keyed once</source>
        <translation>{count} phiếu nhập một lần</translation>
    </message>
    <message>
        <source>{count} likes</source>
        <translation>{count} lượt thích</translation>
    </message>
    <message>
        <source>{count} marks not given</source>
        <translation>{count} điểm chưa cho</translation>
    </message>
    <message>
        <source>{count} marks so far, from {least} to {most}, the middle one {middle}.</source>
        <translation>Đã cho {count} điểm, từ {least} đến {most}, ở giữa là {middle}.</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>còn {count}</translation>
    </message>
    <message>
        <source>{count} missing: {names}</source>
        <translation>thiếu {count}: {names}</translation>
    </message>
    <message>
        <source>{count} more sentences</source>
        <translation>Xem thêm {count} câu</translation>
    </message>
    <message>
        <source>{count} not given</source>
        <translation>{count} giải không trao</translation>
    </message>
    <message>
        <source>{count} not judged</source>
        <translation>{count} bài không chấm</translation>
    </message>
    <message>
        <source>{count} of {whole} clips are missing or changed. They can be marked later: copy the folder “clips” beside the pack once more, or ask the secretariat.</source>
        <translation>{count} trên {whole} clip bị thiếu hoặc đã thay đổi. Có thể chấm sau: chép lại thư mục “clips” vào cạnh gói, hoặc hỏi Ban Thư ký.</translation>
    </message>
    <message>
        <source>{count} on an older rubric</source>
        <translation>{count} theo thang điểm cũ</translation>
    </message>
    <message>
        <source>{count} packs are written into {folder}, each with a covering page</source>
        <translation>Đã ghi {count} gói chấm vào {folder}, mỗi gói kèm một trang hướng dẫn</translation>
    </message>
    <message>
        <source>{count} packs are written into {folder}.</source>
        <translation>Đã ghi {count} gói vào {folder}.</translation>
    </message>
    <message>
        <source>{count} packs are written into {folder}. On paper answer: {judges}; key what they say.</source>
        <translation>Đã ghi {count} gói vào {folder}. Trả lời trên giấy: {judges}; hãy nhập nội dung trả lời.</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} trang</translation>
    </message>
    <message>
        <source>{count} papers were printed into {folder}.</source>
        <translation>Đã in {count} văn bản vào {folder}.</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} chỗ</translation>
    </message>
    <message>
        <source>{count} places to look at</source>
        <translation>{count} chỗ nên xem lại</translation>
    </message>
    <message>
        <source>{count} prizes</source>
        <translation>{count} giải</translation>
    </message>
    <message>
        <source>{count} questions of this round are open: diverging sheets or missing votes. Settle them first.</source>
        <translation>Vòng này còn {count} vấn đề chưa xử lý: phiếu chênh lệch hoặc thiếu bình chọn. Hãy xử lý trước.</translation>
    </message>
    <message>
        <source>{count} remarks</source>
        <translation>{count} nhận xét</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} dòng</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>để riêng {count}</translation>
    </message>
    <message>
        <source>{count} shares</source>
        <translation>{count} lượt chia sẻ</translation>
    </message>
    <message>
        <source>{count} sheets</source>
        <translation>{count} phiếu</translation>
    </message>
    <message>
        <source>{count} sheets are finished as they are.</source>
        <translation>{count} phiếu đã xong, không phải làm gì thêm.</translation>
    </message>
    <message>
        <source>{count} sheets are missing. The chair's reason is printed and stays on record.</source>
        <translation>Còn thiếu {count} phiếu. Lý do của trưởng ban được in và lưu lại.</translation>
    </message>
    <message>
        <source>{count} sheets are missing. The reason stays on record with the result.</source>
        <translation>Còn thiếu {count} phiếu. Lý do được ghi lại cùng kết quả.</translation>
    </message>
    <message>
        <source>{count} sheets came along with all marks: look at each once more and finish it again.</source>
        <translation>{count} phiếu giữ được đủ điểm: xem lại từng phiếu rồi bấm hoàn tất lần nữa.</translation>
    </message>
    <message>
        <source>{count} sheets lack marks: they are named below with what you gave before.</source>
        <translation>{count} phiếu còn thiếu điểm: nêu ở dưới, kèm điểm đã cho trước đây.</translation>
    </message>
    <message>
        <source>{count} sheets of an earlier version of the rubric are to be marked again by the chair's ruling: {reason}</source>
        <translation>{count} phiếu theo phiên bản thang điểm trước phải chấm lại theo quyết định của trưởng ban: {reason}</translation>
    </message>
    <message>
        <source>{count} sheets were given on an earlier version of the rubric. They are kept, and count once the chair has ruled on them.</source>
        <translation>{count} phiếu chấm theo phiên bản thang điểm trước. Phiếu vẫn được giữ, chỉ được tính khi trưởng ban đã quyết định.</translation>
    </message>
    <message>
        <source>{count} sheets were given to the printer {printer}.</source>
        <translation>Đã gửi {count} tờ tới máy in {printer}.</translation>
    </message>
    <message>
        <source>{count} slides · the result is approved</source>
        <translation>{count} trang · kết quả đã được phê duyệt</translation>
    </message>
    <message>
        <source>{count} slides · the result is not approved yet: a rehearsal only</source>
        <translation>{count} trang · kết quả chưa được phê duyệt: chỉ để tập dượt</translation>
    </message>
    <message>
        <source>{count} spreadsheets were written to {path}.</source>
        <translation>Đã ghi {count} bảng tính vào {path}.</translation>
    </message>
    <message>
        <source>{count} stood aside</source>
        <translation>rút {count}</translation>
    </message>
    <message>
        <source>{count} substitutes wait</source>
        <translation>{count} giám khảo dự khuyết đang chờ</translation>
    </message>
    <message>
        <source>{count} ties lie across the cut. Choose one of their entries to settle it.</source>
        <translation>Có {count} nhóm đồng điểm nằm ngay ở ranh giới. Chọn một bài trong nhóm để xử lý.</translation>
    </message>
    <message>
        <source>{count} times stood aside</source>
        <translation>{count} lượt rút</translation>
    </message>
    <message>
        <source>{count} to key</source>
        <translation>{count} phiếu chưa nhập</translation>
    </message>
    <message>
        <source>{count} views</source>
        <translation>{count} lượt xem</translation>
    </message>
    <message>
        <source>{count} votes</source>
        <translation>{count} lượt bình chọn</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{count} {what}</translation>
    </message>
    <message>
        <source>{count}, {money}</source>
        <translation>{count} giải, {money}</translation>
    </message>
    <message>
        <source>{criterion} (before: {mark})</source>
        <translation>{criterion} (trước: {mark})</translation>
    </message>
    <message>
        <source>{criterion}: {first} → {then}</source>
        <translation>{criterion}: {first} → {then}</translation>
    </message>
    <message>
        <source>{criterion}: {remark}</source>
        <translation>{criterion}: {remark}</translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation>{day}: {reason}</translation>
    </message>
    <message>
        <source>{done} / {whole} clips</source>
        <translation>{done} / {whole} clip</translation>
    </message>
    <message>
        <source>{done} answered · {open} without an answer</source>
        <translation>{done} bài đã trả lời · {open} bài chưa trả lời</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>{done} of {all} sheets are in</source>
        <translation>Đã nhận {done}/{all} phiếu</translation>
    </message>
    <message>
        <source>{done} of {entries} clips judged</source>
        <translation>Đã chấm {done} trên {entries} clip</translation>
    </message>
    <message>
        <source>{done} sheets done · {aside} stood aside · {open} not done</source>
        <translation>{done} phiếu đã xong · {aside} bài đã rút · {open} chưa xong</translation>
    </message>
    <message>
        <source>{done} · {saved}</source>
        <translation>{done} · {saved}</translation>
    </message>
    <message>
        <source>{dropped} from {least} sheets on</source>
        <translation>{dropped} khi có từ {least} phiếu</translation>
    </message>
    <message>
        <source>{entries} (equal)</source>
        <translation>{entries} (đồng hạng)</translation>
    </message>
    <message>
        <source>{entries} entries of {units} units</source>
        <translation>{entries} bài của {units} đơn vị</translation>
    </message>
    <message>
        <source>{entries}: a person settles who of them gets “{award}”.</source>
        <translation>{entries}: phải có người quyết định bài nào nhận “{award}”.</translation>
    </message>
    <message>
        <source>{entries}: a person settles who of them goes on.</source>
        <translation>{entries}: phải có người quyết định bài nào vào vòng sau.</translation>
    </message>
    <message>
        <source>{entries}: equal figures that the rules do not part</source>
        <translation>Bài {entries}: đồng điểm, tiêu chí phụ không phân được</translation>
    </message>
    <message>
        <source>{entries}: equal figures, and going on hangs on it</source>
        <translation>{entries}: bằng điểm, chưa rõ bài nào vào vòng sau</translation>
    </message>
    <message>
        <source>{entries}: equal figures, and {tier} hangs on it</source>
        <translation>Bài {entries}: đồng điểm, ảnh hưởng tới {tier}</translation>
    </message>
    <message>
        <source>{entries}: equal under every rule. They share the place.</source>
        <translation>{entries}: bằng nhau ở mọi tiêu chí phụ, đồng hạng.</translation>
    </message>
    <message>
        <source>{entries}: equal, and no rule to part them. They share the place.</source>
        <translation>{entries}: đồng điểm, không có tiêu chí phụ nên đồng hạng.</translation>
    </message>
    <message>
        <source>{entries}: equal, parted by {rule}.</source>
        <translation>{entries}: đồng điểm, phân định theo {rule}.</translation>
    </message>
    <message>
        <source>{entries}: equal, waits for {rule}.</source>
        <translation>{entries}: đồng điểm, chờ {rule}.</translation>
    </message>
    <message>
        <source>{entries}: no sheet from {judges}</source>
        <translation>Bài {entries}: chưa có phiếu của {judges}</translation>
    </message>
    <message>
        <source>{entries}: no votes taken in</source>
        <translation>{entries}: chưa có số bình chọn</translation>
    </message>
    <message>
        <source>{entries}: the second count says otherwise</source>
        <translation>{entries}: kiểm đếm lần hai cho kết quả khác</translation>
    </message>
    <message>
        <source>{entries}: the sheets lie {spread} points apart</source>
        <translation>Bài {entries}: các phiếu chênh nhau {spread} điểm</translation>
    </message>
    <message>
        <source>{entry} has no award any more.</source>
        <translation>{entry} không còn giải nào.</translation>
    </message>
    <message>
        <source>{entry} {title}: {come}</source>
        <translation>{entry} {title}: {come}</translation>
    </message>
    <message>
        <source>{entry} {title}: {come} instead of {go}</source>
        <translation>{entry} {title}: {come} thay {go}</translation>
    </message>
    <message>
        <source>{entry}: its sheets lie {points} points apart, a second look.</source>
        <translation>{entry}: các phiếu chênh nhau {points} điểm, phải xem lại.</translation>
    </message>
    <message>
        <source>{figures} {mark} also for: {codes}</source>
        <translation>{figures} Cùng điểm {mark}: {codes}</translation>
    </message>
    <message>
        <source>{figure} points</source>
        <translation>{figure} điểm</translation>
    </message>
    <message>
        <source>{files} of {entries} entries have a file</source>
        <translation>{files} trên {entries} bài đã có tệp clip</translation>
    </message>
    <message>
        <source>{file} ({day})</source>
        <translation>{file} ({day})</translation>
    </message>
    <message>
        <source>{file} counts</source>
        <translation>Tính tệp {file}</translation>
    </message>
    <message>
        <source>{file} counts although it came late. That is on record and can be taken back.</source>
        <translation>Tệp {file} được tính dù đến muộn. Việc này đã ghi lại và thu lại được.</translation>
    </message>
    <message>
        <source>{file} counts now. The choice is on record and can be taken back.</source>
        <translation>{file} nay được tính. Lựa chọn đã ghi vào nhật ký và có thể bỏ.</translation>
    </message>
    <message>
        <source>{file} is set aside. That is on record and can be taken back.</source>
        <translation>Đã để riêng tệp {file}. Việc này đã ghi lại và thu lại được.</translation>
    </message>
    <message>
        <source>{file} of {judge} counts, and what contradicts it does not. Both stay stored, and the choice can be taken back until the round is closed. How was it found out?</source>
        <translation>Tệp {file} của {judge} sẽ được tính, phần mâu thuẫn với nó thì không. Cả hai vẫn được lưu và có thể bỏ lựa chọn cho đến khi đóng vòng. Căn cứ vào đâu để chọn?</translation>
    </message>
    <message>
        <source>{file} of {judge}.</source>
        <translation>Tệp {file} của {judge}.</translation>
    </message>
    <message>
        <source>{file}, {count} entries.</source>
        <translation>{file}, {count} bài dự thi.</translation>
    </message>
    <message>
        <source>{file}: nothing counts yet · {rule}</source>
        <translation>{file}: chưa tính gì · {rule}</translation>
    </message>
    <message>
        <source>{first}
{then}</source>
        <translation>{first}
{then}</translation>
    </message>
    <message>
        <source>{first} to key, {second} keyed once, {differs} with differences, {done} in</source>
        <translation>{first} chưa nhập, {second} nhập một lần, {differs} còn lệch, {done} đã xong</translation>
    </message>
    <message>
        <source>{first} {count} files are not surely one entry's: say whose they are.</source>
        <translation>{first} Còn {count} tệp chưa rõ thuộc bài nào: hãy chọn cho từng tệp.</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{first} · {count} taken back</source>
        <translation>{first} · {count} lượt đã rút lại</translation>
    </message>
    <message>
        <source>{first} · {left} sheets left to key</source>
        <translation>{first} · còn {left} phiếu chưa nhập xong</translation>
    </message>
    <message>
        <source>{first} · {then}</source>
        <translation>{first} · {then}</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{first}; {then}</source>
        <translation>{first}; {then}</translation>
    </message>
    <message>
        <source>{found} long from {start} on; from {limit} it is told</source>
        <translation>dài {found}, bắt đầu từ {start}; thể lệ nêu từ {limit} trở lên</translation>
    </message>
    <message>
        <source>{found} long; the rules allow {limit}</source>
        <translation>dài {found}; thể lệ cho phép {limit}</translation>
    </message>
    <message>
        <source>{found} long; the rules ask for {limit}</source>
        <translation>dài {found}; thể lệ yêu cầu {limit}</translation>
    </message>
    <message>
        <source>{found} pixels; the rules ask for {limit}</source>
        <translation>{found} điểm ảnh; thể lệ yêu cầu {limit}</translation>
    </message>
    <message>
        <source>{found}. How many points does it cost, and why? Both stay on record.</source>
        <translation>{found}. Trừ bao nhiêu điểm, vì sao? Cả hai được ghi lại.</translation>
    </message>
    <message>
        <source>{found}. Why is the clip not judged? The reason stays on record; the decision can be taken back.</source>
        <translation>Phát hiện: {found}. Vì sao không chấm clip này? Lý do được lưu lại; quyết định có thể bỏ.</translation>
    </message>
    <message>
        <source>{found}. Why may the clip be judged all the same? The reason stays on record.</source>
        <translation>Phát hiện: {found}. Vì sao vẫn chấm clip này? Lý do được lưu lại.</translation>
    </message>
    <message>
        <source>{found}; the rules ask for {limit}</source>
        <translation>{found}; thể lệ yêu cầu {limit}</translation>
    </message>
    <message>
        <source>{given} of {count} given</source>
        <translation>đã trao {given}/{count}</translation>
    </message>
    <message>
        <source>{given} of {planned}</source>
        <translation>{given} trong số {planned}</translation>
    </message>
    <message>
        <source>{high} highest and {low} lowest dropped</source>
        <translation>bỏ {high} phiếu cao nhất và {low} phiếu thấp nhất</translation>
    </message>
    <message>
        <source>{how} First keyed by {who}.</source>
        <translation>{how} Người nhập lần một: {who}.</translation>
    </message>
    <message>
        <source>{issued} of {judges} judges have their pack</source>
        <translation>{issued} trên {judges} giám khảo đã có gói chấm</translation>
    </message>
    <message>
        <source>{judges} judges agree on one sheet for each entry</source>
        <translation>{judges} giám khảo thống nhất một phiếu cho mỗi bài</translation>
    </message>
    <message>
        <source>{judges} judges mark every entry</source>
        <translation>{judges} giám khảo, ai cũng chấm mọi bài</translation>
    </message>
    <message>
        <source>{judges} judges, {wanted} of them for each entry</source>
        <translation>{judges} giám khảo, mỗi bài {wanted} người chấm</translation>
    </message>
    <message>
        <source>{judge}  {name}: a pack with {count} entries</source>
        <translation>{judge}  {name}: gói gồm {count} bài</translation>
    </message>
    <message>
        <source>{judge}  {name}: {count} entries, answers on paper</source>
        <translation>{judge}  {name}: {count} bài, trả lời trên giấy</translation>
    </message>
    <message>
        <source>{judge} (has pack no. {number})</source>
        <translation>{judge} (đã có gói số {number})</translation>
    </message>
    <message>
        <source>{judge} does not mark this entry</source>
        <translation>{judge} không chấm bài này</translation>
    </message>
    <message>
        <source>{judge} has a finished sheet for {to} already: the two change places. The one for {entry} counts for {to}, the one for {to} counts for {entry}. Nothing becomes missing.</source>
        <translation>{judge} đã có phiếu hoàn thành cho bài {to}: hai phiếu đổi chỗ. Phiếu ghi cho {entry} tính cho {to}, phiếu ghi cho {to} tính cho {entry}. Không bài nào bị thiếu phiếu.</translation>
    </message>
    <message>
        <source>{judge} has no sheet for {to} yet: it will be in. The sheet for {entry} will be missing, and {judge} owes it.</source>
        <translation>{judge} chưa có phiếu cho bài {to}: bài này sẽ có phiếu. Bài {entry} sẽ thiếu phiếu và {judge} còn nợ phiếu đó.</translation>
    </message>
    <message>
        <source>{judge} is the third judge of entry {entry}.</source>
        <translation>{judge} là giám khảo thứ ba của bài {entry}.</translation>
    </message>
    <message>
        <source>{judge} marks this entry</source>
        <translation>{judge} chấm bài này</translation>
    </message>
    <message>
        <source>{judge} marks this entry, a conflict is to be settled</source>
        <translation>{judge} chấm bài này, còn xung đột chưa xử lý</translation>
    </message>
    <message>
        <source>{judge} stands aside</source>
        <translation>{judge} rút khỏi chấm</translation>
    </message>
    <message>
        <source>{judge} steps in</source>
        <translation>{judge} vào thay</translation>
    </message>
    <message>
        <source>{judge} · {contest}</source>
        <translation>{judge} · {contest}</translation>
    </message>
    <message>
        <source>{judge} · {entry} {title}</source>
        <translation>{judge} · {entry} {title}</translation>
    </message>
    <message>
        <source>{judge} · {name}</source>
        <translation>{judge} · {name}</translation>
    </message>
    <message>
        <source>{judge}: sheets come in by {way} from now on.</source>
        <translation>{judge}: cách nộp từ nay là “{way}”.</translation>
    </message>
    <message>
        <source>{judge}: the last word on the way in was taken back.</source>
        <translation>{judge}: đã rút lại lần khai báo cách nộp gần nhất.</translation>
    </message>
    <message>
        <source>{judge}: the sheet is in</source>
        <translation>{judge}: đã nộp phiếu</translation>
    </message>
    <message>
        <source>{judge}: the sheet is in, and the sheets of this entry diverge</source>
        <translation>{judge}: đã có phiếu, các phiếu của bài này chênh lệch quá mức</translation>
    </message>
    <message>
        <source>{judge}: the sheet is kept but not counted</source>
        <translation>{judge}: phiếu được giữ, không tính</translation>
    </message>
    <message>
        <source>{judge}: the sheet is missing</source>
        <translation>{judge}: còn thiếu phiếu</translation>
    </message>
    <message>
        <source>{judge}: the sheet was given on an earlier version of the rubric and does not count yet</source>
        <translation>{judge}: phiếu chấm theo phiên bản thang điểm trước, chưa được tính</translation>
    </message>
    <message>
        <source>{judge}: two copies contradict each other, neither counts</source>
        <translation>{judge}: hai bản mâu thuẫn, chưa bản nào được tính</translation>
    </message>
    <message>
        <source>{key}  {code} · {title} ({score} %)</source>
        <translation>{key}  {code} · {title} ({score} %)</translation>
    </message>
    <message>
        <source>{least} of the marks are the least that is allowed, {most} the most.</source>
        <translation>{least} số điểm bằng mức thấp nhất của tiêu chí, {most} bằng mức cao nhất.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} đến {most}</translation>
    </message>
    <message>
        <source>{least} to {most}, step {step}</source>
        <translation>{least}…{most}, bước {step}</translation>
    </message>
    <message>
        <source>{least}–{most}, step {step}</source>
        <translation>{least}–{most}, bước {step}</translation>
    </message>
    <message>
        <source>{length} · {width} × {height} · {size} MB</source>
        <translation>{length} · {width} × {height} · {size} MB</translation>
    </message>
    <message>
        <source>{looks}</source>
        <translation>{looks}</translation>
    </message>
    <message>
        <source>{matched} clips belong to entries.</source>
        <translation>{matched} clip đã khớp với bài dự thi.</translation>
    </message>
    <message>
        <source>{mean} on average, from {least} to {most}; usually {deviation} away from the mean; {distinct} different totals.</source>
        <translation>Trung bình {mean}, từ {least} đến {most}; thường cách trung bình {deviation}; có {distinct} tổng điểm khác nhau.</translation>
    </message>
    <message>
        <source>{missing} sheets of {judges} judges are missing</source>
        <translation>còn {missing} phiếu của {judges} giám khảo</translation>
    </message>
    <message>
        <source>{money} less is given.</source>
        <translation>Tổng tiền thưởng giảm {money}.</translation>
    </message>
    <message>
        <source>{money} more is given.</source>
        <translation>Tổng tiền thưởng tăng {money}.</translation>
    </message>
    <message>
        <source>{name} (bonus)</source>
        <translation>{name} (điểm thưởng)</translation>
    </message>
    <message>
        <source>{name} is no pack, score file or contest.</source>
        <translation>{name} không phải gói chấm, tệp điểm hay hội thi.</translation>
    </message>
    <message>
        <source>{name} · {count}</source>
        <translation>{name} · {count}</translation>
    </message>
    <message>
        <source>{name} · {received}/{expected}</source>
        <translation>{name} · {received}/{expected}</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}, good until {day}</source>
        <translation>{name}, do {issuer} cấp, có hiệu lực đến {day}</translation>
    </message>
    <message>
        <source>{name}, substitute</source>
        <translation>{name}, dự khuyết</translation>
    </message>
    <message>
        <source>{name}, {width} × {height}</source>
        <translation>{name}, {width} × {height}</translation>
    </message>
    <message>
        <source>{name}: {count} sheets to come</source>
        <translation>{name}: còn {count} phiếu</translation>
    </message>
    <message>
        <source>{name}: {free} of {size} are free</source>
        <translation>{name}: còn trống {free} trên {size}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed</source>
        <translation>{new} dòng mới, {changed} dòng thay đổi</translation>
    </message>
    <message>
        <source>{number}. {what} {who}</source>
        <translation>{number}. {what} {who}</translation>
    </message>
    <message>
        <source>{pages} pages of {papers} papers, {sheets} sheets of A4</source>
        <translation>{pages} trang của {papers} văn bản, {sheets} tờ A4</translation>
    </message>
    <message>
        <source>{paper} judges on paper · {tables} by spreadsheet</source>
        <translation>{paper} giám khảo nộp phiếu giấy · {tables} nộp bảng tính</translation>
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
        <source>{percent} % of the earlier round's figure are added.</source>
        <translation>Cộng thêm {percent} % điểm vòng trước.</translation>
    </message>
    <message>
        <source>{placed} entries</source>
        <translation>{placed} bài</translation>
    </message>
    <message>
        <source>{placed} entries with a place, {others} without</source>
        <translation>{placed} bài có hạng, {others} bài không xếp hạng</translation>
    </message>
    <message>
        <source>{prizes} prizes, {total} in all.</source>
        <translation>{prizes} giải, tổng cộng {total}.</translation>
    </message>
    <message>
        <source>{prize} goes to {entry}.</source>
        <translation>{prize} được trao cho {entry}.</translation>
    </message>
    <message>
        <source>{prize}: depart from the proposal</source>
        <translation>{prize}: quyết định khác đề xuất</translation>
    </message>
    <message>
        <source>{prize}: not given</source>
        <translation>{prize}: không trao</translation>
    </message>
    <message>
        <source>{prize}: the chair's word is on record. Ctrl+Z takes it back.</source>
        <translation>{prize}: đã ghi quyết định của trưởng ban. Ctrl+Z để rút lại.</translation>
    </message>
    <message>
        <source>{prize}: the clip alone</source>
        <translation>{prize}: chỉ chiếu clip</translation>
    </message>
    <message>
        <source>{prize}: {count} not given ({reason}).</source>
        <translation>{prize}: {count} giải không trao ({reason}).</translation>
    </message>
    <message>
        <source>{prize}: {entry}</source>
        <translation>{prize}: {entry}</translation>
    </message>
    <message>
        <source>{prize}: {what} ({reason})</source>
        <translation>{prize}: {what} ({reason})</translation>
    </message>
    <message>
        <source>{range} · bonus</source>
        <translation>{range} · điểm thưởng</translation>
    </message>
    <message>
        <source>{ranked} of {whole} entries with all marks · {apart} marks stand out · {tied} entries share a rank</source>
        <translation>{ranked}/{whole} bài đủ điểm · {apart} điểm lệch hẳn · {tied} bài đồng hạng</translation>
    </message>
    <message>
        <source>{received} entries, {valid} valid, {units} units, {awards} awards, {money} đồng · {file}, code {code}</source>
        <translation>{received} bài, {valid} hợp lệ, {units} đơn vị, {awards} giải, {money} đồng · {file}, mã {code}</translation>
    </message>
    <message>
        <source>{received} of {expected} sheets are in</source>
        <translation>Đã nhận {received} trên {expected} phiếu</translation>
    </message>
    <message>
        <source>{received} of {whole} sheets are in</source>
        <translation>{received} trên {whole} phiếu đã nộp</translation>
    </message>
    <message>
        <source>{role} · {whose}</source>
        <translation>{role} · {whose}</translation>
    </message>
    <message>
        <source>{round} is the last round: it decides about the awards</source>
        <translation>{round} là vòng cuối, quyết định giải thưởng</translation>
    </message>
    <message>
        <source>{round} · nothing is open any more</source>
        <translation>{round} · không còn việc nào</translation>
    </message>
    <message>
        <source>{round} · {count} awards, {money}</source>
        <translation>{round} · {count} giải, {money}</translation>
    </message>
    <message>
        <source>{round} · {count} open before approval, all may be waived</source>
        <translation>{round} · còn {count} việc trước khi phê duyệt, đều có thể bỏ qua</translation>
    </message>
    <message>
        <source>{round} · {count} open before approval, of which {must} can't be waived</source>
        <translation>{round} · còn {count} việc trước khi phê duyệt, trong đó {must} việc không được bỏ qua</translation>
    </message>
    <message>
        <source>{round} · {count} papers</source>
        <translation>{round} · {count} văn bản</translation>
    </message>
    <message>
        <source>{round} · {judges} judges, {entries} entries · none of this changes a figure or a place</source>
        <translation>{round} · {judges} giám khảo, {entries} bài · không làm thay đổi điểm hay thứ hạng</translation>
    </message>
    <message>
        <source>{round} · {judges} looks without one judge, {ways} other ways of counting · only a look: nothing here changes the result</source>
        <translation>{round} · bỏ lần lượt {judges} giám khảo, {ways} cách tính khác · chỉ là tính thử, không làm thay đổi kết quả</translation>
    </message>
    <message>
        <source>{round} – {state}</source>
        <translation>{round} – {state}</translation>
    </message>
    <message>
        <source>{round}: closed</source>
        <translation>{round}: đã đóng</translation>
    </message>
    <message>
        <source>{round}: {entries} entries, {judges} judges</source>
        <translation>{round}: {entries} bài, {judges} giám khảo</translation>
    </message>
    <message>
        <source>{round}: {rule} ({on} of {all})</source>
        <translation>{round}: {rule} ({on}/{all} bài)</translation>
    </message>
    <message>
        <source>{round}: {rule} – {on} go on, {waits} at the cut, {stay} stay</source>
        <translation>{round}: {rule} – {on} bài đi tiếp, {waits} bài ở ranh giới, {stay} bài dừng lại</translation>
    </message>
    <message>
        <source>{sections} sections, {criteria} criteria, {total} points in all</source>
        <translation>{sections} phần, {criteria} tiêu chí, tổng {total} điểm</translation>
    </message>
    <message>
        <source>{senders} of {judges} judges have sent a score file</source>
        <translation>{senders} trên {judges} giám khảo đã gửi tệp điểm</translation>
    </message>
    <message>
        <source>{send} to send back · {out} wait for answers · {chair} for the chair · {done} settled</source>
        <translation>{send} chưa gửi · {out} chờ trả lời · {chair} chờ trưởng ban · {done} đã xong</translation>
    </message>
    <message>
        <source>{setting}: {before} → {after}</source>
        <translation>{setting}: {before} → {after}</translation>
    </message>
    <message>
        <source>{share} % from votes</source>
        <translation>{share}% từ bình chọn</translation>
    </message>
    <message>
        <source>{share} % of the earlier round</source>
        <translation>{share}% điểm vòng trước</translation>
    </message>
    <message>
        <source>{share} of the clips was played.</source>
        <translation>Đã phát {share} thời lượng các clip.</translation>
    </message>
    <message>
        <source>{share} of the clips was played; {minutes} minutes for each, watching and marking.</source>
        <translation>Đã phát {share} thời lượng các clip; mỗi clip mất {minutes} phút để xem và chấm.</translation>
    </message>
    <message>
        <source>{sheets} sheets are in: of {stand} every mark stands, of {fit} some marks do, {none} are to be marked again. All are kept, and count once the chair has ruled.</source>
        <translation>Đã nhận {sheets} phiếu: {stand} phiếu còn phù hợp toàn bộ, {fit} phiếu còn phù hợp một phần, {none} phiếu phải chấm lại. Tất cả đều được giữ, chỉ được tính khi trưởng ban đã quyết định.</translation>
    </message>
    <message>
        <source>{sheets} sheets, {counting} of them count</source>
        <translation>{sheets} phiếu, {counting} phiếu được tính</translation>
    </message>
    <message>
        <source>{stand} sheets count, {again} are marked again</source>
        <translation>{stand} phiếu được tính, {again} phiếu chấm lại</translation>
    </message>
    <message>
        <source>{stand} sheets count, {fit} keep some marks and wait for the others</source>
        <translation>{stand} phiếu được tính, {fit} phiếu giữ một phần và chờ chấm bổ sung</translation>
    </message>
    <message>
        <source>{taken} files were taken in, {refused} refused. Refused files are unchanged and nothing of them counts.</source>
        <translation>Đã nhận {taken} tệp, từ chối {refused} tệp. Tệp bị từ chối giữ nguyên và không được tính.</translation>
    </message>
    <message>
        <source>{taken} files were taken in.</source>
        <translation>Đã nhận {taken} tệp.</translation>
    </message>
    <message>
        <source>{taken} sheets came back, {kept} stayed as they are here, being as new. The old laptop's judge code was {code}.</source>
        <translation>Đã khôi phục {taken} phiếu, giữ nguyên {kept} phiếu vì ở đây không cũ hơn. Mã giám khảo của máy cũ: {code}.</translation>
    </message>
    <message>
        <source>{text}. Gives {mark}; type another one for a finer mark.</source>
        <translation>{text}. Cho {mark} điểm; gõ số khác nếu muốn chính xác hơn.</translation>
    </message>
    <message>
        <source>{title}, page {page} of {pages}</source>
        <translation>{title}, trang {page} trong {pages}</translation>
    </message>
    <message>
        <source>{total} points</source>
        <translation>{total} điểm</translation>
    </message>
    <message>
        <source>{total} points · answers on paper</source>
        <translation>{total} điểm · trả lời trên giấy</translation>
    </message>
    <message>
        <source>{total} points · pack no. {number} is out</source>
        <translation>{total} điểm · đã phát gói số {number}</translation>
    </message>
    <message>
        <source>{total} points · {criteria} criteria</source>
        <translation>{total} điểm · {criteria} tiêu chí</translation>
    </message>
    <message>
        <source>{total} points, confirmed</source>
        <translation>{total} điểm, giữ nguyên</translation>
    </message>
    <message>
        <source>{value}: hardly any relation to the order of the others; it may be chance.</source>
        <translation>{value}: hầu như không liên quan đến thứ tự của các giám khảo khác; có thể chỉ là ngẫu nhiên.</translation>
    </message>
    <message>
        <source>{value}: rather the other way round than the others.</source>
        <translation>{value}: nghiêng về phía ngược với các giám khảo khác.</translation>
    </message>
    <message>
        <source>{value}: the same direction as the others (1 is the same order).</source>
        <translation>{value}: cùng chiều với các giám khảo khác (1 là trùng thứ tự).</translation>
    </message>
    <message>
        <source>{watched} of the {needed} seconds that the rules ask for were played. Play on, or say why this is enough; the reason goes with the sheet.</source>
        <translation>Mới phát {watched} trên {needed} giây mà thể lệ yêu cầu. Hãy xem tiếp, hoặc nêu lý do vì sao như vậy là đủ; lý do được ghi vào phiếu.</translation>
    </message>
    <message>
        <source>{what} ({reason})</source>
        <translation>{what} ({reason})</translation>
    </message>
    <message>
        <source>{what}, entry {code}</source>
        <translation>{what}, bài {code}</translation>
    </message>
    <message>
        <source>{what}: {whom} ({reason})</source>
        <translation>{what}: {whom} ({reason})</translation>
    </message>
    <message>
        <source>{which}: {mark}</source>
        <translation>{which}: {mark}</translation>
    </message>
    <message>
        <source>~{hours} h left</source>
        <translation>còn ~{hours} giờ</translation>
    </message>
    <message>
        <source>~{hours} h {minutes} min left</source>
        <translation>còn ~{hours} giờ {minutes}′</translation>
    </message>
    <message>
        <source>~{minutes} min left</source>
        <translation>còn ~{minutes} phút</translation>
    </message>
    <message>
        <source>“{award}” is not given: entry {entry} is below its floor.</source>
        <translation>“{award}” để trống: bài {entry} chưa đạt điểm sàn.</translation>
    </message>
    <message>
        <source>“{before}” is now called “{after}”</source>
        <translation>“{before}” đổi tên thành “{after}”</translation>
    </message>
    <message>
        <source>“{contest}” has several rounds. Whose rubric is to be copied?</source>
        <translation>“{contest}” có nhiều vòng. Chép thang điểm của vòng nào?</translation>
    </message>
    <message>
        <source>“{name}” has another guidance</source>
        <translation>“{name}” có hướng dẫn chấm khác</translation>
    </message>
    <message>
        <source>“{name}” has other bands</source>
        <translation>“{name}” có các mức khác</translation>
    </message>
    <message>
        <source>“{name}” is a bonus now</source>
        <translation>“{name}” nay là điểm thưởng</translation>
    </message>
    <message>
        <source>“{name}” is no bonus any more</source>
        <translation>“{name}” không còn là điểm thưởng</translation>
    </message>
    <message>
        <source>“{name}” stands in another place</source>
        <translation>“{name}” chuyển sang vị trí khác</translation>
    </message>
    <message>
        <source>“{name}” weighs {after} instead of {before}</source>
        <translation>“{name}”: hệ số {before} thành {after}</translation>
    </message>
    <message>
        <source>“{name}”: a remark is needed above {after} (before: {before})</source>
        <translation>“{name}”: trên {after} điểm phải ghi nhận xét (trước là {before})</translation>
    </message>
    <message>
        <source>“{name}”: a remark is needed below {after} (before: {before})</source>
        <translation>“{name}”: dưới {after} điểm phải ghi nhận xét (trước là {before})</translation>
    </message>
    <message>
        <source>“{name}”: the least is {after} instead of {before}</source>
        <translation>“{name}”: điểm thấp nhất {before} thành {after}</translation>
    </message>
    <message>
        <source>“{name}”: the most is {after} instead of {before}</source>
        <translation>“{name}”: điểm cao nhất {before} thành {after}</translation>
    </message>
    <message>
        <source>“{name}”: the step is {after} instead of {before}</source>
        <translation>“{name}”: bước điểm {before} thành {after}</translation>
    </message>
    <message>
        <source>“{name}”: {reason} The earlier value stays.</source>
        <translation>“{name}”: {reason} Giá trị trước đó được giữ nguyên.</translation>
    </message>
    <message>
        <source>“{round}” has begun: packs are out or sheets are in. The settings stay as they are.</source>
        <translation>Vòng “{round}” đã bắt đầu: đã phát gói chấm hoặc đã có phiếu. Thiết lập giữ nguyên.</translation>
    </message>
    <message>
        <source>“{text}” is not a mark</source>
        <translation>“{text}” không phải là điểm</translation>
    </message>
    <message>
        <source>“{text}” is not a number such as 2 or 1,5.</source>
        <translation>“{text}” không phải là số như 2 hoặc 1,5.</translation>
    </message>
    <message>
        <source>“{text}” is not a number with at most two decimals.</source>
        <translation>“{text}” không phải là số có nhiều nhất hai chữ số thập phân.</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>All steps with exact figures</source>
        <translation>Từng bước tính, số chính xác</translation>
    </message>
    <message>
        <source>Another file than before</source>
        <translation>Tệp khác lần trước</translation>
    </message>
    <message>
        <source>Another way in is declared for {judges}: score files from these packs do not count unless it is changed.</source>
        <translation>Đã khai hình thức nộp khác cho {judges}: tệp điểm từ các gói này không được tính nếu chưa đổi hình thức nộp.</translation>
    </message>
    <message>
        <source>Approved: decision no. {number} by {by}.</source>
        <translation>Đã phê duyệt: lần thứ {number}, người phê duyệt: {by}.</translation>
    </message>
    <message>
        <source>As a rule of thumb an ICC below {poor} is poor, up to {moderate} moderate, up to {good} good, above that excellent.</source>
        <translation>Theo quy ước thường dùng, ICC dưới {poor} là kém, đến {moderate} là trung bình, đến {good} là tốt, trên nữa là rất tốt.</translation>
    </message>
    <message>
        <source>Belongs to no entry for certain: {name}; it is like {entries}</source>
        <translation>Chưa rõ thuộc bài nào: {name}; gần giống {entries}</translation>
    </message>
    <message>
        <source>Belongs to no entry: {name}</source>
        <translation>Không thuộc bài dự thi nào: {name}</translation>
    </message>
    <message>
        <source>By way in: {ways}.</source>
        <translation>Theo cách nộp: {ways}.</translation>
    </message>
    <message>
        <source>Chair's word: {what}</source>
        <translation>Trưởng ban giám khảo quyết định khác đề xuất: {what}</translation>
    </message>
    <message>
        <source>Code of the result: {code}</source>
        <translation>Mã kết quả: {code}</translation>
    </message>
    <message>
        <source>Code of the rules: {code}</source>
        <translation>Mã thể lệ: {code}</translation>
    </message>
    <message>
        <source>Contest code: {code}</source>
        <translation>Mã hội thi: {code}</translation>
    </message>
    <message>
        <source>Counting otherwise</source>
        <translation>Tính theo cách khác</translation>
    </message>
    <message>
        <source>Decision no. {number} is open for corrections: {reason}</source>
        <translation>Kết quả phê duyệt lần thứ {number} đang được mở để sửa: {reason}</translation>
    </message>
    <message>
        <source>Decision no. {number}: the result is approved by {by}.</source>
        <translation>Phê duyệt lần thứ {number}: {by} đã phê duyệt kết quả.</translation>
    </message>
    <message>
        <source>Diverging: {entries}</source>
        <translation>Chênh lệch: {entries}</translation>
    </message>
    <message>
        <source>Entry {entry} is the trial: all mark it first, and it never counts.</source>
        <translation>Bài {entry} là bài chấm thử: mọi giám khảo chấm trước, không tính điểm.</translation>
    </message>
    <message>
        <source>Entry {entry} is {state}.</source>
        <translation>Bài {entry}: {state}.</translation>
    </message>
    <message>
        <source>Entry {entry}: keyed once; now once more.</source>
        <translation>Bài {entry}: đã nhập lần một; hãy nhập lần hai.</translation>
    </message>
    <message>
        <source>Entry {entry}: the sheet counts.</source>
        <translation>Bài {entry}: phiếu đã được tính.</translation>
    </message>
    <message>
        <source>Entry {entry}: the two keyings differ. Look at the paper: {found}</source>
        <translation>Bài {entry}: hai lần nhập khác nhau. Hãy xem lại phiếu giấy: {found}</translation>
    </message>
    <message>
        <source>Entry {entry}: {points} points taken back.</source>
        <translation>Bài {entry}: đã rút lại {points} điểm.</translation>
    </message>
    <message>
        <source>Entry {entry}: {points} points.</source>
        <translation>Bài {entry}: {points} điểm.</translation>
    </message>
    <message>
        <source>From now on this is the contest's own file here: {path}</source>
        <translation>Từ nay tệp gốc của hội thi trên máy này là: {path}</translation>
    </message>
    <message>
        <source>Going on: {entries}</source>
        <translation>Vào vòng sau: {entries}</translation>
    </message>
    <message>
        <source>How the figure came about</source>
        <translation>Điểm từ đâu ra</translation>
    </message>
    <message>
        <source>In all {count} awards, {money}.</source>
        <translation>Tổng cộng {count} giải, {money}.</translation>
    </message>
    <message>
        <source>It replaces decision no. {number}: {reason}</source>
        <translation>Thay thế kết quả phê duyệt lần thứ {number}: {reason}</translation>
    </message>
    <message>
        <source>Judge {judge} drops out, {substitute} steps in for {passed} sheets.</source>
        <translation>Giám khảo {judge} thôi chấm, {substitute} vào thay và chấm {passed} phiếu.</translation>
    </message>
    <message>
        <source>Judge {judge} drops out: {gone} sheets less, {passed} of them go to others.</source>
        <translation>Giám khảo {judge} thôi chấm: bớt {gone} phiếu, trong đó {passed} phiếu chuyển cho giám khảo khác.</translation>
    </message>
    <message>
        <source>Judge {judge} marks entry {entry}: no conflict.</source>
        <translation>Giám khảo {judge} chấm bài dự thi {entry}: không có xung đột lợi ích.</translation>
    </message>
    <message>
        <source>Judge {judge} sits on the panel.</source>
        <translation>Giám khảo {judge} đã vào ban giám khảo.</translation>
    </message>
    <message>
        <source>Judge {judge} stands aside for entry {entry}.</source>
        <translation>Giám khảo {judge} rút khỏi chấm bài dự thi {entry}.</translation>
    </message>
    <message>
        <source>Judge {judge}: the sheets come in by {way}.</source>
        <translation>Giám khảo {judge}: phiếu nộp bằng {way}.</translation>
    </message>
    <message>
        <source>Leaving out one judge</source>
        <translation>Lần lượt không tính phiếu của từng giám khảo</translation>
    </message>
    <message>
        <source>Look at {field}: {what}</source>
        <translation>Xem lại {field}: {what}</translation>
    </message>
    <message>
        <source>Made {path}: {name}.</source>
        <translation>Đã tạo {path}: {name}.</translation>
    </message>
    <message>
        <source>NOT the approved result: decision no. {number} by {by} approved another one, code {code}.</source>
        <translation>KHÔNG phải kết quả đã phê duyệt: lần thứ {number}, {by} đã phê duyệt kết quả khác, mã {code}.</translation>
    </message>
    <message>
        <source>No earlier contest was taken in.</source>
        <translation>Chưa lấy số liệu của cuộc thi nào trước đây.</translation>
    </message>
    <message>
        <source>No entry diverges.</source>
        <translation>Không có bài nào chênh lệch quá giới hạn.</translation>
    </message>
    <message>
        <source>No sheet of this round counts yet.</source>
        <translation>Vòng này chưa có phiếu nào được tính.</translation>
    </message>
    <message>
        <source>No way in is declared for judge {judge}.</source>
        <translation>Chưa khai báo cách nộp phiếu của giám khảo {judge}.</translation>
    </message>
    <message>
        <source>None of this changes a figure or a rank.</source>
        <translation>Các chỉ số trên không làm thay đổi điểm hay thứ hạng nào.</translation>
    </message>
    <message>
        <source>Not all judges can be compared: no entries lead from some to the others.</source>
        <translation>Không so sánh được tất cả giám khảo với nhau: có giám khảo không chấm chung bài nào với những người còn lại.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of approval.</source>
        <translation>Không còn việc gì cản trở việc phê duyệt.</translation>
    </message>
    <message>
        <source>On paper: {judges}. Key what they answer.</source>
        <translation>Trả lời trên giấy: {judges}. Hãy nhập nội dung các giám khảo trả lời.</translation>
    </message>
    <message>
        <source>Open before approval: {count}, of which {must} can't be waived.</source>
        <translation>Còn {count} việc phải xử lý trước khi phê duyệt, trong đó {must} việc không được bỏ qua.</translation>
    </message>
    <message>
        <source>Open: {kind} {entries}</source>
        <translation>Chưa quyết: {kind} {entries}</translation>
    </message>
    <message>
        <source>Panel: {judges} judges, {entries} entries.</source>
        <translation>Ban giám khảo: {judges} giám khảo, {entries} bài.</translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Mật khẩu của {file}: </translation>
    </message>
    <message>
        <source>Revoked: the award of entry {entry} ({reason})</source>
        <translation>Đã thu hồi giải của bài {entry} ({reason})</translation>
    </message>
    <message>
        <source>Round {round} is closed; {count} sheets count.</source>
        <translation>Đã đóng vòng {round}; {count} phiếu được tính.</translation>
    </message>
    <message>
        <source>Round {round} is open again.</source>
        <translation>Đã mở lại vòng {round}.</translation>
    </message>
    <message>
        <source>Rows to look at:</source>
        <translation>Các dòng cần xem lại:</translation>
    </message>
    <message>
        <source>Ruling: {kind}. {reason}</source>
        <translation>Quyết định của trưởng ban: {kind}. {reason}</translation>
    </message>
    <message>
        <source>Second count: DIFFERS. Nothing may be decided from this standing.</source>
        <translation>Kiểm đếm lần hai: KHÔNG KHỚP. Không được quyết định gì từ bảng xếp hạng này.</translation>
    </message>
    <message>
        <source>Second count: agrees (figures, ranks, awards).</source>
        <translation>Kiểm đếm lần hai: khớp (điểm, thứ hạng, giải).</translation>
    </message>
    <message>
        <source>Second look {number} is taken back: what judge {judge} gave before counts.</source>
        <translation>Đã thu hồi lần xem lại số {number}: điểm giám khảo {judge} cho trước đó lại được tính.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>Stays open: {item} ({reason})</source>
        <translation>Bỏ qua có lý do: {item} ({reason})</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Còn phải xử lý</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Đã thu lại: {what}</translation>
    </message>
    <message>
        <source>The answer on entry {entry} is taken in.</source>
        <translation>Đã nhận trả lời cho bài {entry}.</translation>
    </message>
    <message>
        <source>The award of entry {entry} is not revoked any more.</source>
        <translation>Đã bỏ việc thu hồi giải của bài {entry}.</translation>
    </message>
    <message>
        <source>The award of entry {entry} is revoked; the next decision replaces no. {number}.</source>
        <translation>Đã thu hồi giải của bài {entry}; lần phê duyệt tới sẽ thay thế lần thứ {number}.</translation>
    </message>
    <message>
        <source>The chair's word is recorded: {entries}.</source>
        <translation>Đã ghi quyết định của trưởng ban: {entries}.</translation>
    </message>
    <message>
        <source>The correction is closed; decision no. {number} holds as it is.</source>
        <translation>Đã thôi sửa kết quả; kết quả phê duyệt lần thứ {number} giữ nguyên hiệu lực.</translation>
    </message>
    <message>
        <source>The divergence of entry {entry} is open again.</source>
        <translation>Chênh lệch điểm của bài {entry} trở lại trạng thái chưa giải quyết.</translation>
    </message>
    <message>
        <source>The divergence of entry {entry} is settled.</source>
        <translation>Chênh lệch điểm của bài {entry} đã được giải quyết.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Không còn tệp</translation>
    </message>
    <message>
        <source>The keyed sheet of judge {judge} for entry {entry} counts again.</source>
        <translation>Phiếu giấy đã nhập của giám khảo {judge} cho bài dự thi {entry} lại được tính.</translation>
    </message>
    <message>
        <source>The keyed sheet of judge {judge} for entry {entry} is withdrawn.</source>
        <translation>Đã rút phiếu giấy đã nhập của giám khảo {judge} cho bài dự thi {entry}.</translation>
    </message>
    <message>
        <source>The number {number} is recorded.</source>
        <translation>Đã ghi số {number}.</translation>
    </message>
    <message>
        <source>The papers:</source>
        <translation>Văn bản:</translation>
    </message>
    <message>
        <source>The result is open for corrections; the next decision replaces no. {number}.</source>
        <translation>Kết quả đã được mở để sửa; lần phê duyệt tới sẽ thay thế lần thứ {number}.</translation>
    </message>
    <message>
        <source>The round is not closed: this is an early look, and it is written down.</source>
        <translation>Vòng chưa đóng: đây là lần xem sớm, đã ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>The rules are written to {path}.</source>
        <translation>Đã ghi thể lệ vào {path}.</translation>
    </message>
    <message>
        <source>The sheet of judge {judge} counts for entry {entry} again.</source>
        <translation>Phiếu của giám khảo {judge} lại được tính cho bài dự thi {entry}.</translation>
    </message>
    <message>
        <source>The sheet of judge {judge} for entry {entry} counts for entry {to}.</source>
        <translation>Phiếu của giám khảo {judge} ghi cho bài dự thi {entry} được tính cho bài dự thi {to}.</translation>
    </message>
    <message>
        <source>The tie of {entries} is open again.</source>
        <translation>Các bài {entries} trở lại trạng thái đồng điểm chưa phân hạng.</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>Không có điểm nào cần lưu ý.</translation>
    </message>
    <message>
        <source>There is no trial.</source>
        <translation>Không có bài chấm thử.</translation>
    </message>
    <message>
        <source>To be approved as decision no. {number}:</source>
        <translation>Nội dung sẽ phê duyệt (lần thứ {number}):</translation>
    </message>
    <message>
        <source>Too few judges for: {entries}</source>
        <translation>Không đủ giám khảo cho: {entries}</translation>
    </message>
    <message>
        <source>Void, the proposal is another one: {what}</source>
        <translation>Không còn hiệu lực vì đề xuất đã thay đổi: {what}</translation>
    </message>
    <message>
        <source>Votes for {entries} entries taken in; {without} have none.</source>
        <translation>Đã nhận số bình chọn của {entries} bài; {without} bài chưa có.</translation>
    </message>
    <message>
        <source>W, ICC(2) and ICC(3) look at the entries that every judge marked: {complete}; ICC(1) at those with {sheets} sheets: {alike}.</source>
        <translation>W, ICC(2) và ICC(3) tính trên những bài mọi giám khảo đều chấm: {complete} bài; ICC(1) tính trên những bài có {sheets} phiếu: {alike} bài.</translation>
    </message>
    <message>
        <source>What it would take to rise</source>
        <translation>Cần gì để lên hạng</translation>
    </message>
    <message>
        <source>What was recorded of judge {judge} and entry {entry} is taken back.</source>
        <translation>Đã thu lại điều đã ghi về giám khảo {judge} và bài dự thi {entry}.</translation>
    </message>
    <message>
        <source>Why this place</source>
        <translation>Vì sao ở hạng này</translation>
    </message>
    <message>
        <source>Without a place: {entry} ({reason})</source>
        <translation>Không xếp hạng: {entry} ({reason})</translation>
    </message>
    <message>
        <source>Without an award in any of these looks: {count} more.</source>
        <translation>Còn {count} bài không có giải trong phép thử nào.</translation>
    </message>
    <message>
        <source>a file came after the close and does not count</source>
        <translation>tệp điểm đến sau khi đóng vòng nên không được tính</translation>
    </message>
    <message>
        <source>accept-late</source>
        <translation>nhận tệp muộn</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>chấp nhận</translation>
    </message>
    <message>
        <source>accepted-late</source>
        <translation>chấp nhận tệp muộn</translation>
    </message>
    <message>
        <source>add-sheets</source>
        <translation>bổ sung phiếu chấm</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>hình ảnh gần trùng</translation>
    </message>
    <message>
        <source>all judges</source>
        <translation>tất cả giám khảo</translation>
    </message>
    <message>
        <source>all marks stand</source>
        <translation>còn phù hợp cả phiếu</translation>
    </message>
    <message>
        <source>all sheets are marked again</source>
        <translation>chấm lại tất cả các phiếu</translation>
    </message>
    <message>
        <source>all-recused</source>
        <translation>tất cả giám khảo rút khỏi chấm</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>trả lời</translation>
    </message>
    <message>
        <source>ask-help</source>
        <translation>liên hệ người hỗ trợ phần mềm</translation>
    </message>
    <message>
        <source>ask-judge</source>
        <translation>hỏi lại giám khảo</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>sai tỷ lệ khung hình</translation>
    </message>
    <message>
        <source>award</source>
        <translation>giải</translation>
    </message>
    <message>
        <source>awards</source>
        <translation>giải</translation>
    </message>
    <message>
        <source>below-floor</source>
        <translation>không bài nào đạt điểm sàn</translation>
    </message>
    <message>
        <source>block</source>
        <translation>khối</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>theo thể lệ</translation>
    </message>
    <message>
        <source>can be settled by</source>
        <translation>cách xử lý</translation>
    </message>
    <message>
        <source>chairs-word</source>
        <translation>trưởng ban giám khảo quyết định</translation>
    </message>
    <message>
        <source>changed from {before}: {reason}</source>
        <translation>đổi, trước là {before}: {reason}</translation>
    </message>
    <message>
        <source>changed: {part}</source>
        <translation>sửa: {part}</translation>
    </message>
    <message>
        <source>choose-file</source>
        <translation>chọn tệp được tính</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>được chọn</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã số</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>đối chiếu mã giám khảo</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>đã so mã</translation>
    </message>
    <message>
        <source>confirmed: {reason}</source>
        <translation>giữ nguyên: {reason}</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>mâu thuẫn</translation>
    </message>
    <message>
        <source>container</source>
        <translation>sai định dạng</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>được tính</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>đang tính</translation>
    </message>
    <message>
        <source>counts-differ</source>
        <translation>hai lần kiểm đếm không khớp</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>tiêu chí</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>đoạn hình đen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>trưởng ban đã quyết định</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>tiêu chí phụ</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>demo clips</source>
        <translation>làm clip</translation>
    </message>
    <message>
        <source>demo close</source>
        <translation>đóng vòng</translation>
    </message>
    <message>
        <source>demo decide</source>
        <translation>quyết định sàng lọc</translation>
    </message>
    <message>
        <source>demo documents</source>
        <translation>in văn bản</translation>
    </message>
    <message>
        <source>demo import</source>
        <translation>nhập danh sách</translation>
    </message>
    <message>
        <source>demo issue</source>
        <translation>phát gói chấm</translation>
    </message>
    <message>
        <source>demo judge</source>
        <translation>chấm, nộp tệp điểm</translation>
    </message>
    <message>
        <source>demo lists</source>
        <translation>ghi danh sách .xlsx</translation>
    </message>
    <message>
        <source>demo merge</source>
        <translation>gộp tệp điểm</translation>
    </message>
    <message>
        <source>demo new</source>
        <translation>tạo hội thi</translation>
    </message>
    <message>
        <source>demo screen</source>
        <translation>sàng lọc clip</translation>
    </message>
    <message>
        <source>demo standings</source>
        <translation>tổng hợp, xếp hạng</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>độ lệch chuẩn</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>mã băm</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>không có xung đột</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>bị loại tư cách</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>chênh lệch</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>không giữ được khi</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>bài dự thi</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>bài dự thi</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>vẫn bằng nhau</translation>
    </message>
    <message>
        <source>equal entries, a prize hangs on their order</source>
        <translation>đồng điểm, ảnh hưởng đến giải</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>điểm chính xác</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>phải có</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>file-name</source>
        <translation>sai tên tệp</translation>
    </message>
    <message>
        <source>file-set-aside</source>
        <translation>tệp để riêng</translation>
    </message>
    <message>
        <source>files contradict each other</source>
        <translation>các tệp điểm mâu thuẫn nhau</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>phát hiện</translation>
    </message>
    <message>
        <source>for-chair</source>
        <translation>chờ trưởng ban quyết định</translation>
    </message>
    <message>
        <source>found</source>
        <translation>thực tế</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>given</source>
        <translation>đã xếp</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>ra</translation>
    </message>
    <message>
        <source>go-back</source>
        <translation>dùng lại bản sao lưu</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>vào vòng sau</translation>
    </message>
    <message>
        <source>going-on</source>
        <translation>vào vòng sau</translation>
    </message>
    <message>
        <source>gone: {part}</source>
        <translation>bỏ: {part}</translation>
    </message>
    <message>
        <source>highest less lowest total of the entry, in points; the entries whose totals lie furthest apart come first</source>
        <translation>tổng điểm cao nhất trừ tổng điểm thấp nhất của bài, tính bằng điểm; bài có độ chênh lớn nhất đứng trước</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>trùng tệp</translation>
    </message>
    <message>
        <source>import-votes</source>
        <translation>nhập kết quả bình chọn</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>cộng</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>dự bị</translation>
    </message>
    <message>
        <source>in-force</source>
        <translation>đang tính</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>thiếu phiếu</translation>
    </message>
    <message>
        <source>instead</source>
        <translation>thay vào</translation>
    </message>
    <message>
        <source>item</source>
        <translation>việc</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>giám khảo</translation>
    </message>
    <message>
        <source>judge code</source>
        <translation>mã giám khảo</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>thiếu số liệu, bỏ qua</translation>
    </message>
    <message>
        <source>late</source>
        <translation>nộp muộn</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>giới hạn</translation>
    </message>
    <message>
        <source>look</source>
        <translation>phép thử</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>bốc thăm</translation>
    </message>
    <message>
        <source>low-resolution</source>
        <translation>độ phân giải thấp</translation>
    </message>
    <message>
        <source>made</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>marks that stand count, the others are given again</source>
        <translation>giữ các điểm còn phù hợp, chấm lại phần còn lại</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>money</source>
        <translation>tiền thưởng</translation>
    </message>
    <message>
        <source>moved: {part}</source>
        <translation>chuyển vị trí: {part}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>họ tên</translation>
    </message>
    <message>
        <source>name of the block</source>
        <translation>tên khối</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>new: {part}</source>
        <translation>thêm: {part}</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>không còn</translation>
    </message>
    <message>
        <source>no-audio</source>
        <translation>không có tiếng</translation>
    </message>
    <message>
        <source>no-sheets</source>
        <translation>chưa có phiếu</translation>
    </message>
    <message>
        <source>no-spread</source>
        <translation>giám khảo cho mọi bài cùng một tổng điểm</translation>
    </message>
    <message>
        <source>no-votes</source>
        <translation>chưa có số bình chọn</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>số</translation>
    </message>
    <message>
        <source>nobody-left</source>
        <translation>không còn bài nào để xét</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>chưa so mã</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>chưa trao</translation>
    </message>
    <message>
        <source>not-at-stake</source>
        <translation>không liên quan giải, bỏ qua</translation>
    </message>
    <message>
        <source>not-chosen</source>
        <translation>không được chọn</translation>
    </message>
    <message>
        <source>not-judged</source>
        <translation>không được chấm</translation>
    </message>
    <message>
        <source>nothing-carried</source>
        <translation>chưa có điểm vòng trước</translation>
    </message>
    <message>
        <source>of</source>
        <translation>của</translation>
    </message>
    <message>
        <source>old pack</source>
        <translation>gói cũ</translation>
    </message>
    <message>
        <source>old sheets</source>
        <translation>phiếu cũ</translation>
    </message>
    <message>
        <source>old-rubric</source>
        <translation>theo thang điểm cũ</translation>
    </message>
    <message>
        <source>older</source>
        <translation>cũ hơn bản đang tính</translation>
    </message>
    <message>
        <source>older rubric</source>
        <translation>thang điểm cũ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>open: {entries}</source>
        <translation>chưa ngã ngũ: {entries}</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>sai chiều khung hình</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>giữ khi tính khác</translation>
    </message>
    <message>
        <source>other-way</source>
        <translation>khác hình thức đã khai</translation>
    </message>
    <message>
        <source>out</source>
        <translation>đang chờ trả lời</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>pack no.</source>
        <translation>gói số</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>phiếu giấy</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>chấp nhận, có trừ điểm</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>điểm in ra</translation>
    </message>
    <message>
        <source>prize</source>
        <translation>giải</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>số giải</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>hạng</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>received</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>record</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>rút khỏi chấm</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>đã thay</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>thay bản cũ</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>đã thu hồi</translation>
    </message>
    <message>
        <source>same-again</source>
        <translation>đã có, giống hệt</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>lần xem lại</translation>
    </message>
    <message>
        <source>second-look</source>
        <translation>gửi giám khảo xem lại</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>để riêng</translation>
    </message>
    <message>
        <source>set-aside</source>
        <translation>để riêng</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>đồng hạng</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>sheets are missing</source>
        <translation>thiếu phiếu chấm</translation>
    </message>
    <message>
        <source>sheets whose every mark stands count</source>
        <translation>công nhận các phiếu mà mọi điểm đều còn phù hợp</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>đoạn mất tiếng</translation>
    </message>
    <message>
        <source>some marks stand</source>
        <translation>còn phù hợp một phần</translation>
    </message>
    <message>
        <source>split</source>
        <translation>phân hạng được</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>độ chênh</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>bảng tính</translation>
    </message>
    <message>
        <source>standard deviation of the entry's totals</source>
        <translation>độ lệch chuẩn của các tổng điểm phiếu của bài</translation>
    </message>
    <message>
        <source>stands apart</source>
        <translation>khác biệt rõ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tình trạng</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>chỉ số</translation>
    </message>
    <message>
        <source>step</source>
        <translation>bước</translation>
    </message>
    <message>
        <source>table</source>
        <translation>bảng điểm tổng hợp</translation>
    </message>
    <message>
        <source>take-back</source>
        <translation>thu lại quyết định đó</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã thu lại</translation>
    </message>
    <message>
        <source>the chair's word on a prize speaks of another proposal</source>
        <translation>quyết định của trưởng ban về giải không còn khớp với đề xuất</translation>
    </message>
    <message>
        <source>the code of the laptop was not compared</source>
        <translation>mã của giám khảo chưa được đối chiếu</translation>
    </message>
    <message>
        <source>the judge gave all entries the same total</source>
        <translation>giám khảo cho mọi bài cùng một tổng điểm</translation>
    </message>
    <message>
        <source>the judge may have read the scale upside down</source>
        <translation>giám khảo có thể đã hiểu ngược thang điểm</translation>
    </message>
    <message>
        <source>the judges' orders agree no more than chance would have it</source>
        <translation>thứ tự xếp của các giám khảo gần như không thống nhất</translation>
    </message>
    <message>
        <source>the sheets are not those of the file that the judge signed</source>
        <translation>phiếu chấm không khớp với tệp giám khảo đã ký</translation>
    </message>
    <message>
        <source>the sheets lie too far apart</source>
        <translation>các phiếu chấm chênh lệch quá mức</translation>
    </message>
    <message>
        <source>the two counts differ</source>
        <translation>hai lần tính không khớp</translation>
    </message>
    <message>
        <source>the usual wording</source>
        <translation>như thường lệ</translation>
    </message>
    <message>
        <source>there are no votes</source>
        <translation>chưa có kết quả bình chọn</translation>
    </message>
    <message>
        <source>third-judge</source>
        <translation>giám khảo thứ ba</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>đồng điểm</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên clip</translation>
    </message>
    <message>
        <source>to-send</source>
        <translation>chưa gửi xem lại</translation>
    </message>
    <message>
        <source>too-few-sheets</source>
        <translation>chưa đủ phiếu</translation>
    </message>
    <message>
        <source>too-long</source>
        <translation>quá dài</translation>
    </message>
    <message>
        <source>too-short</source>
        <translation>quá ngắn</translation>
    </message>
    <message>
        <source>total</source>
        <translation>tổng điểm</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>thử</translation>
    </message>
    <message>
        <source>two-ways</source>
        <translation>đến bằng hai cách</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>used-up</source>
        <translation>đã tính cho bài đồng hạng ở giải trên</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>hợp lệ</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>version</source>
        <translation>phiên bản</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>chờ quyết định</translation>
    </message>
    <message>
        <source>waive</source>
        <translation>bỏ qua có lý do</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>lý do bỏ qua</translation>
    </message>
    <message>
        <source>what</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>what is open</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>ý nghĩa</translation>
    </message>
    <message>
        <source>where</source>
        <translation>ở đâu</translation>
    </message>
    <message>
        <source>whose total lies more than {times} times as far from the middle of the others as is usual in this round, and by how many points</source>
        <translation>giám khảo có tổng điểm cách trung vị của các giám khảo khác hơn {times} lần mức thường thấy ở vòng này, và cách bao nhiêu điểm</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>rút phiếu</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>trưởng ban không trao</translation>
    </message>
    <message>
        <source>within</source>
        <translation>đã trong giới hạn</translation>
    </message>
    <message>
        <source>without one judge</source>
        <translation>bỏ một giám khảo</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed.</source>
        <translation>Thêm mới {added}, thay đổi {changed}.</translation>
    </message>
    <message>
        <source>{count} entries go on to round {round}.</source>
        <translation>{count} bài vào vòng {round}.</translation>
    </message>
    <message>
        <source>{count} fields are others now.</source>
        <translation>Đã đổi {count} mục.</translation>
    </message>
    <message>
        <source>{count} rows written to {path}.</source>
        <translation>Đã ghi {count} dòng vào {path}.</translation>
    </message>
    <message>
        <source>{count} settings are others now.</source>
        <translation>Đã thay đổi {count} thiết lập.</translation>
    </message>
    <message>
        <source>{count} sheets on earlier versions wait for the chair's ruling.</source>
        <translation>{count} phiếu chấm theo phiên bản trước đang chờ trưởng ban quyết định.</translation>
    </message>
    <message>
        <source>{criteria} criteria in {sections} sections, {total} points in all.</source>
        <translation>{criteria} tiêu chí trong {sections} phần, tổng cộng {total} điểm.</translation>
    </message>
    <message>
        <source>{entries} (equal)</source>
        <translation>{entries} (đồng điểm)</translation>
    </message>
    <message>
        <source>{entry}, {what}: first count {first}, second count {second}</source>
        <translation>{entry}, {what}: lần một {first}, lần hai {second}</translation>
    </message>
    <message>
        <source>{item} is open again.</source>
        <translation>Việc {item} lại cần xử lý.</translation>
    </message>
    <message>
        <source>{item} may stay open: {reason}</source>
        <translation>Việc {item} được bỏ qua, lý do: {reason}</translation>
    </message>
    <message>
        <source>{matched} clips matched, {count} findings.</source>
        <translation>Khớp {matched} clip, {count} phát hiện.</translation>
    </message>
    <message>
        <source>{name} belongs to no entry.</source>
        <translation>{name} không thuộc bài nào.</translation>
    </message>
    <message>
        <source>{name} is the clip of entry {entry}.</source>
        <translation>{name} là clip của bài {entry}.</translation>
    </message>
    <message>
        <source>{received} of {expected} sheets are in.</source>
        <translation>Đã nộp {received} trên {expected} phiếu.</translation>
    </message>
    <message>
        <source>{sheets} sheets of {judges} judges taken in.</source>
        <translation>Đã nhận {sheets} phiếu của {judges} giám khảo.</translation>
    </message>
    <message>
        <source>{tier}: given to entry {entry} ({reason})</source>
        <translation>{tier}: trao cho bài {entry} ({reason})</translation>
    </message>
    <message>
        <source>{tier}: given to entry {entry} instead of {other} ({reason})</source>
        <translation>{tier}: trao cho bài {entry} thay cho bài {other} ({reason})</translation>
    </message>
    <message>
        <source>{tier}: not given to entry {other} ({reason})</source>
        <translation>{tier}: không trao cho bài {other} ({reason})</translation>
    </message>
    <message>
        <source>{tier}: {count} not given ({reason})</source>
        <translation>{tier}: không trao {count} giải ({reason})</translation>
    </message>
    <message>
        <source>{year} {name}: {received} entries, {valid} valid, {units} units, {awards} awards, {money} đồng ({file}, SHA-256 {digest})</source>
        <translation>{year} {name}: {received} bài, {valid} hợp lệ, {units} đơn vị, {awards} giải, {money} đồng ({file}, SHA-256 {digest})</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>(rough: fewer than {least} entries)</source>
        <translation>(chỉ là ước lượng thô vì có ít hơn {least} bài)</translation>
    </message>
    <message>
        <source>, {apart} apart</source>
        <translation>, chênh {apart}</translation>
    </message>
    <message>
        <source>All other awards hold by every other way of counting looked at.</source>
        <translation>Các giải khác giữ nguyên theo mọi cách tính khác đã thử.</translation>
    </message>
    <message>
        <source>All other awards hold whichever one judge is left out.</source>
        <translation>Các giải khác giữ nguyên dù không tính phiếu của bất kỳ một giám khảo nào.</translation>
    </message>
    <message>
        <source>All this is only a look: the result is by the rules of the contest, and nothing here changes it.</source>
        <translation>Đây chỉ là tính thử: kết quả vẫn theo thể lệ, không phép thử nào ở đây làm thay đổi kết quả.</translation>
    </message>
    <message>
        <source>All totals of {judges} are the same: such a sheet stands at the panel's mean.</source>
        <translation>Các phiếu của {judges} có tổng điểm bằng nhau: mỗi phiếu được lấy bằng trung bình chung.</translation>
    </message>
    <message>
        <source>Any one of these sheets alone, all else as it is, by whole steps of its marks: {sheets}.</source>
        <translation>Chỉ cần một trong các phiếu sau chấm cao hơn (theo bước điểm), mọi điều khác giữ nguyên: {sheets}.</translation>
    </message>
    <message>
        <source>Ask before counting: judge {judge} puts the entries almost in the opposite order to the others (agreement {agreement} over {entries} entries), and may have read the scale upside down.</source>
        <translation>Cần hỏi lại trước khi tổng hợp: giám khảo {judge} xếp các bài gần như ngược với các giám khảo khác (mức thống nhất {agreement} trên {entries} bài), có thể đã hiểu ngược thang điểm.</translation>
    </message>
    <message>
        <source>Awarded: {tier}.</source>
        <translation>Được trao: {tier}.</translation>
    </message>
    <message>
        <source>Before rounding it has {ours} and {entry} {theirs}; the rules compare rounded figures.</source>
        <translation>Trước khi làm tròn, bài này có {ours}, bài {entry} có {theirs}; quy chế so điểm đã làm tròn.</translation>
    </message>
    <message>
        <source>By the chair's word entry {other} has {tier} in its place ({reason}).</source>
        <translation>Trưởng ban quyết định khác đề xuất: trao {tier} cho bài {other} thay bài này ({reason}).</translation>
    </message>
    <message>
        <source>By the chair's word it has {tier} ({reason}).</source>
        <translation>Trưởng ban quyết định khác đề xuất: trao {tier} cho bài này ({reason}).</translation>
    </message>
    <message>
        <source>By the chair's word {tier}, proposed for it, is not given ({reason}).</source>
        <translation>Trưởng ban quyết định khác đề xuất: không trao {tier} cho bài này ({reason}).</translation>
    </message>
    <message>
        <source>Criteria added up: {sum} = {value}.</source>
        <translation>Cộng điểm các tiêu chí: {sum} = {value}.</translation>
    </message>
    <message>
        <source>Criterion “{name}”: {steps}.</source>
        <translation>Tiêu chí “{name}”: {steps}.</translation>
    </message>
    <message>
        <source>Each criterion is {rounding}, before and after its weight.</source>
        <translation>Điểm từng tiêu chí {rounding}, trước và sau khi nhân hệ số.</translation>
    </message>
    <message>
        <source>Each sheet, {rounding}: {totals}.</source>
        <translation>Từng phiếu {rounding}: {totals}.</translation>
    </message>
    <message>
        <source>Entry {entry} “{title}” ({unit}) has no place: {why} ({reason}).</source>
        <translation>Bài {entry} “{title}” ({unit}) không xếp hạng: {why} ({reason}).</translation>
    </message>
    <message>
        <source>Entry {entry} “{title}” ({unit}) has no place: {why}.</source>
        <translation>Bài {entry} “{title}” ({unit}) không xếp hạng: {why}.</translation>
    </message>
    <message>
        <source>Entry {entry} “{title}” ({unit}): place {rank} with {figure} points.</source>
        <translation>Bài {entry} “{title}” ({unit}): hạng {rank}, {figure} điểm.</translation>
    </message>
    <message>
        <source>Entry {entry} “{title}” ({unit}): shares place {rank} with {figure} points.</source>
        <translation>Bài {entry} “{title}” ({unit}): đồng hạng {rank}, {figure} điểm.</translation>
    </message>
    <message>
        <source>Equal figure with {entry} (place {rank}), ahead of it by {rule}: {ours} against {theirs}{apart}.</source>
        <translation>Bằng điểm bài {entry} (hạng {rank}), xếp trên nhờ {rule}: {ours} so với {theirs}{apart}.</translation>
    </message>
    <message>
        <source>Equal figure with {entry} (place {rank}), behind it by {rule}: {ours} against {theirs}{apart}.</source>
        <translation>Bằng điểm bài {entry} (hạng {rank}), xếp dưới vì {rule}: {ours} so với {theirs}{apart}.</translation>
    </message>
    <message>
        <source>Equal figures, by {rule}: not asked, since no award and no going on hangs on it.</source>
        <translation>Đồng điểm, xét {rule}: không cần, vì không ảnh hưởng đến giải hay suất vào vòng sau.</translation>
    </message>
    <message>
        <source>Equal figures, by {rule}: skipped, since it is not known of {lacking}.</source>
        <translation>Đồng điểm, xét {rule}: bỏ qua, vì bài {lacking} không có số liệu này.</translation>
    </message>
    <message>
        <source>Equal figures, by {rule}: still to be done.</source>
        <translation>Đồng điểm, xét {rule}: còn chờ.</translation>
    </message>
    <message>
        <source>Equal figures, by {rule}: {values}. Equal in that, too.</source>
        <translation>Đồng điểm, xét {rule}: {values}. Vẫn bằng nhau.</translation>
    </message>
    <message>
        <source>Equal figures, by {rule}: {values}. That parts them.</source>
        <translation>Đồng điểm, xét {rule}: {values}. Phân được thứ hạng.</translation>
    </message>
    <message>
        <source>Equal figures: the rules let them share the place.</source>
        <translation>Đồng điểm: quy chế cho đồng hạng.</translation>
    </message>
    <message>
        <source>Evened out by severity (total − how much higher than the panel the judge marks): {totals}.</source>
        <translation>Hiệu chỉnh độ chặt, lỏng (tổng điểm phiếu − mức giám khảo chấm cao hơn mặt bằng chung): {totals}.</translation>
    </message>
    <message>
        <source>Evened out by z-scores (panel's mean + mean deviation × (total − judge's mean) / judge's deviation): {totals}.</source>
        <translation>Quy về cùng mức và cùng độ phân tán, z-score (trung bình chung + độ lệch trung bình × (tổng điểm phiếu − trung bình của giám khảo) / độ lệch của giám khảo): {totals}.</translation>
    </message>
    <message>
        <source>Every award holds whichever one judge is left out.</source>
        <translation>Mọi giải đều giữ nguyên dù không tính phiếu của bất kỳ một giám khảo nào.</translation>
    </message>
    <message>
        <source>Every award holds: {looks}.</source>
        <translation>Mọi giải đều giữ nguyên khi tính: {looks}.</translation>
    </message>
    <message>
        <source>Every signature holds, and the last one covers the whole file.</source>
        <translation>Mọi chữ ký số đều hợp lệ, chữ ký cuối bao trùm toàn bộ tệp.</translation>
    </message>
    <message>
        <source>Every signature holds; what was added after the last one upholds signatures only.</source>
        <translation>Mọi chữ ký số đều hợp lệ; phần thêm vào sau chữ ký cuối chỉ để duy trì chữ ký.</translation>
    </message>
    <message>
        <source>Figure with votes: {before} × {jury} % + {total} × {share} % × {worth} = {value}.</source>
        <translation>Tính cả bình chọn: {before} × {jury} % + {total} × {share} % × {worth} = {value}.</translation>
    </message>
    <message>
        <source>Figure, {rounding}: {printed}.</source>
        <translation>Điểm của bài, {rounding}: {printed}.</translation>
    </message>
    <message>
        <source>Figure: {printed}.</source>
        <translation>Điểm của bài: {printed}.</translation>
    </message>
    <message>
        <source>Given on an earlier version of the rubric, and not counted as it is: the sheet of {judges}.</source>
        <translation>Phiếu chấm theo thang điểm cũ nên chưa được tính: {judges}.</translation>
    </message>
    <message>
        <source>Hold by every other way of counting looked at: {awards}.</source>
        <translation>Giữ nguyên theo mọi cách tính khác đã thử: {awards}.</translation>
    </message>
    <message>
        <source>Hold whichever one judge is left out: {awards}.</source>
        <translation>Giữ nguyên dù không tính phiếu của bất kỳ một giám khảo nào: {awards}.</translation>
    </message>
    <message>
        <source>It does not go on to the next round.</source>
        <translation>Bài không vào vòng sau.</translation>
    </message>
    <message>
        <source>It goes on to the next round.</source>
        <translation>Bài được vào vòng sau.</translation>
    </message>
    <message>
        <source>Its award was revoked ({reason}).</source>
        <translation>Giải của bài bị thu hồi ({reason}).</translation>
    </message>
    <message>
        <source>Kendall's W</source>
        <translation>Hệ số Kendall W</translation>
    </message>
    <message>
        <source>Kept, but set aside: the sheet of {judges}.</source>
        <translation>Phiếu được lưu nhưng để riêng, không tính: {judges}.</translation>
    </message>
    <message>
        <source>Krippendorff's alpha</source>
        <translation>Hệ số alpha Krippendorff</translation>
    </message>
    <message>
        <source>Left out as highest: {sheets}.</source>
        <translation>Bỏ phiếu cao nhất: {sheets}.</translation>
    </message>
    <message>
        <source>Left out as lowest: {sheets}.</source>
        <translation>Bỏ phiếu thấp nhất: {sheets}.</translation>
    </message>
    <message>
        <source>Mean of the points of {count} places: ({sum}) / {count} = {value}.</source>
        <translation>Trung bình cộng điểm quy đổi của {count} thứ hạng: ({sum}) / {count} = {value}.</translation>
    </message>
    <message>
        <source>Mean of {count} places, lower is better: ({sum}) / {count} = {value}.</source>
        <translation>Trung bình cộng {count} thứ hạng, càng thấp càng tốt: ({sum}) / {count} = {value}.</translation>
    </message>
    <message>
        <source>Mean of {count} sheets: ({sum}) / {count} = {value}.</source>
        <translation>Trung bình cộng {count} phiếu: ({sum}) / {count} = {value}.</translation>
    </message>
    <message>
        <source>Median of {count} sheets ({values}): {value}.</source>
        <translation>Trung vị của {count} phiếu ({values}): {value}.</translation>
    </message>
    <message>
        <source>No entry has any votes: they are worth nothing.</source>
        <translation>Không bài nào có lượt bình chọn: phần bình chọn là 0.</translation>
    </message>
    <message>
        <source>No entry stands above it.</source>
        <translation>Không có bài nào xếp trên.</translation>
    </message>
    <message>
        <source>No other entry has a place.</source>
        <translation>Không có bài nào khác được xếp hạng.</translation>
    </message>
    <message>
        <source>No sheet is in from {judges}.</source>
        <translation>Chưa có phiếu của {judges}.</translation>
    </message>
    <message>
        <source>Not counted until it is settled which one holds: the sheets of {judges}.</source>
        <translation>Có các phiếu mâu thuẫn, chưa tính cho đến khi quyết định phiếu nào có giá trị: {judges}.</translation>
    </message>
    <message>
        <source>Not even with the greatest marks on the one sheet: {judges}.</source>
        <translation>Dù chấm điểm tối đa, riêng phiếu của giám khảo sau vẫn không đủ: {judges}.</translation>
    </message>
    <message>
        <source>Not looked at: {looks} ({reason}).</source>
        <translation>Không thử: {looks} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing is left out: that begins with {least} sheets.</source>
        <translation>Không bỏ phiếu nào: chỉ bỏ khi có từ {least} phiếu.</translation>
    </message>
    <message>
        <source>One sheet makes the jury's figure: {value}.</source>
        <translation>Tính một phiếu: điểm của ban giám khảo là {value}.</translation>
    </message>
    <message>
        <source>Open: all totals of {judges} are the same, so that there is nothing to even out.</source>
        <translation>Còn phải xử lý: các phiếu của {judges} có tổng điểm bằng nhau, không có căn cứ để quy về cùng mức.</translation>
    </message>
    <message>
        <source>Open: equal figures of {entries}, and {tier} hangs on them.</source>
        <translation>Còn phải xử lý: các bài {entries} bằng điểm, có liên quan đến {tier}.</translation>
    </message>
    <message>
        <source>Open: no votes were taken in for it.</source>
        <translation>Còn phải xử lý: chưa nhập bình chọn của bài.</translation>
    </message>
    <message>
        <source>Open: the second count says otherwise of it.</source>
        <translation>Còn phải xử lý: kiểm đếm lần hai cho kết quả khác về bài này.</translation>
    </message>
    <message>
        <source>Open: the sheets of {judges} are still missing.</source>
        <translation>Còn phải xử lý: thiếu phiếu của {judges}.</translation>
    </message>
    <message>
        <source>Open: the totals of its sheets lie {spread} points apart, more than the rules allow.</source>
        <translation>Còn phải xử lý: điểm các phiếu chênh nhau {spread}, đến mức quy chế yêu cầu xem lại.</translation>
    </message>
    <message>
        <source>Other marks would open the divergence again that the figure was settled by.</source>
        <translation>Không nêu được theo từng phiếu: điểm của bài theo kết quả xử lý chênh lệch, đổi điểm phiếu thì phải xử lý lại.</translation>
    </message>
    <message>
        <source>Others would go on to the next round ({looks}).</source>
        <translation>Danh sách vào vòng sau sẽ khác ({looks}).</translation>
    </message>
    <message>
        <source>Passed over for {tier}: its figure is below the least that this asks for.</source>
        <translation>Đến lượt nhận {tier} nhưng điểm thấp hơn mức tối thiểu của giải.</translation>
    </message>
    <message>
        <source>Passed over for {tier}: its unit has as many awards as one may have.</source>
        <translation>Đến lượt nhận {tier} nhưng đơn vị đã có đủ số giải được nhận.</translation>
    </message>
    <message>
        <source>Places go by the figure before rounding: {exact}.</source>
        <translation>Xếp hạng theo điểm chưa làm tròn: {exact}.</translation>
    </message>
    <message>
        <source>Places go by the rounded figure.</source>
        <translation>Xếp hạng theo điểm đã làm tròn.</translation>
    </message>
    <message>
        <source>Places that the judges give it, equal totals sharing the mean of theirs: {places}.</source>
        <translation>Thứ hạng do từng giám khảo xếp (bằng điểm thì lấy trung bình các hạng): {places}.</translation>
    </message>
    <message>
        <source>Points for the places (in brackets) that the judges give it: {places}.</source>
        <translation>Điểm quy đổi từ thứ hạng (trong ngoặc) do từng giám khảo xếp: {places}.</translation>
    </message>
    <message>
        <source>Points given: {sum} = {value} ({reason}).</source>
        <translation>Điểm cộng: {sum} = {value} (lý do: {reason}).</translation>
    </message>
    <message>
        <source>Points taken: {sum} = {value} ({reason}).</source>
        <translation>Điểm trừ: {sum} = {value} (lý do: {reason}).</translation>
    </message>
    <message>
        <source>Printed like {entry}; before rounding it has {ours} and the other {theirs}.</source>
        <translation>Điểm in ra bằng bài {entry}; trước khi làm tròn, bài này có {ours}, bài kia có {theirs}.</translation>
    </message>
    <message>
        <source>Prize money would be {after} instead of {now}.</source>
        <translation>Tiền thưởng sẽ là {after}, thay vì {now}.</translation>
    </message>
    <message>
        <source>Proposed for: {tier}.</source>
        <translation>Đề nghị trao: {tier}.</translation>
    </message>
    <message>
        <source>Set aside, because the third judge's total is official: {sheets}.</source>
        <translation>Không tính, vì phiếu của giám khảo thứ ba là kết quả chính thức: {sheets}.</translation>
    </message>
    <message>
        <source>Shares its place with {entries} until a lot is drawn: equal figures.</source>
        <translation>Đồng hạng với bài {entries} cho đến khi bốc thăm: bằng điểm.</translation>
    </message>
    <message>
        <source>Shares its place with {entries} until the chair has spoken: equal figures.</source>
        <translation>Đồng hạng với bài {entries} cho đến khi Trưởng Ban Giám khảo quyết định: bằng điểm.</translation>
    </message>
    <message>
        <source>Shares its place with {entries}: equal figures, and no rule for ties parts them.</source>
        <translation>Đồng hạng với bài {entries}: bằng điểm, các tiêu chí phụ cũng không phân được.</translation>
    </message>
    <message>
        <source>Shares its place with {entries}: equal figures, and nothing hangs on who is first.</source>
        <translation>Đồng hạng với bài {entries}: bằng điểm, không ảnh hưởng đến giải hay suất vào vòng sau nên không phân thêm.</translation>
    </message>
    <message>
        <source>Shares its place with {entries}: equal figures, and the rules let them share it.</source>
        <translation>Đồng hạng với bài {entries}: bằng điểm, quy chế cho đồng hạng.</translation>
    </message>
    <message>
        <source>Shares its place with {entries}: equal figures, and there is no rule for ties.</source>
        <translation>Đồng hạng với bài {entries}: bằng điểm, quy chế không có tiêu chí phụ.</translation>
    </message>
    <message>
        <source>Sheets that count ({count}), combined criterion by criterion; their totals: {totals}.</source>
        <translation>{count} phiếu được tính, tổng hợp theo từng tiêu chí; tổng điểm phiếu: {totals}.</translation>
    </message>
    <message>
        <source>Sheets that count ({count}): {totals}.</source>
        <translation>{count} phiếu được tính: {totals}.</translation>
    </message>
    <message>
        <source>Standing aside from this entry: {judges}.</source>
        <translation>Rút khỏi chấm bài này: {judges}.</translation>
    </message>
    <message>
        <source>Still open in the result itself: {count}. The looks go by what stands now.</source>
        <translation>Bản thân kết quả còn {count} việc chưa ngã ngũ; các phép thử tính theo hiện trạng.</translation>
    </message>
    <message>
        <source>That is more than {each} points on each of the {count} sheets that are combined, more than {sum} points in all times their weights.</source>
        <translation>Tức là mỗi phiếu trong {count} phiếu lấy trung bình tăng thêm hơn {each} điểm; cộng lại, sau khi nhân hệ số, là hơn {sum} điểm.</translation>
    </message>
    <message>
        <source>That is more than {each} points on each of the {count} sheets that are combined, more than {sum} points in all.</source>
        <translation>Tức là mỗi phiếu trong {count} phiếu lấy trung bình tăng thêm hơn {each} điểm; cộng lại là hơn {sum} điểm.</translation>
    </message>
    <message>
        <source>That is {each} points on each of the {count} sheets that are combined, {sum} points in all times their weights.</source>
        <translation>Tức là mỗi phiếu trong {count} phiếu lấy trung bình tăng thêm {each} điểm; cộng lại, sau khi nhân hệ số, là {sum} điểm.</translation>
    </message>
    <message>
        <source>That is {each} points on each of the {count} sheets that are combined, {sum} points in all.</source>
        <translation>Tức là mỗi phiếu trong {count} phiếu lấy trung bình tăng thêm {each} điểm; cộng lại là {sum} điểm.</translation>
    </message>
    <message>
        <source>The certificate leads to a root that this machine trusts.</source>
        <translation>Chứng thư số dẫn tới chứng thư gốc mà máy này tin cậy.</translation>
    </message>
    <message>
        <source>The certificate was out of date, unfit for signing or revoked when it signed.</source>
        <translation>Lúc ký, chứng thư số đã hết hạn, không dùng để ký được hoặc đã bị thu hồi.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or a certificate was not good. Do not use it; ask for it again.</source>
        <translation>Tệp đã bị thay đổi sau khi ký, hoặc có chứng thư số không hợp lệ. Không dùng tệp này; hãy xin lại tệp khác.</translation>
    </message>
    <message>
        <source>The first place lies {margin} before the second.</source>
        <translation>Bài xếp đầu và bài kế tiếp cách nhau {margin}.</translation>
    </message>
    <message>
        <source>The judges agreed on one sheet, written by {judge}: {judges}.</source>
        <translation>Các giám khảo thống nhất một phiếu, do {judge} ghi: {judges}.</translation>
    </message>
    <message>
        <source>The same entries go on to the next round in every look.</source>
        <translation>Danh sách vào vòng sau giữ nguyên trong mọi phép thử.</translation>
    </message>
    <message>
        <source>The sheet of {judge} does not count: it was not handed in.</source>
        <translation>Phiếu của {judge} không được tính: chưa nộp.</translation>
    </message>
    <message>
        <source>The sheet of {judge} does not count: it was opened again and not handed in since.</source>
        <translation>Phiếu của {judge} không được tính: đã mở lại và chưa nộp lại.</translation>
    </message>
    <message>
        <source>The sheet of {judge} does not count: it was withdrawn.</source>
        <translation>Phiếu của {judge} không được tính: đã rút.</translation>
    </message>
    <message>
        <source>The sheet of {judge} does not count: marks are missing.</source>
        <translation>Phiếu của {judge} không được tính: còn thiếu điểm.</translation>
    </message>
    <message>
        <source>The sheet of {judge} does not count: the judge stands aside.</source>
        <translation>Phiếu của {judge} không được tính: giám khảo rút khỏi chấm.</translation>
    </message>
    <message>
        <source>The sheets gave {before}; the chair set {value} ({reason}).</source>
        <translation>Các phiếu cho {before}; Trưởng Ban Giám khảo quyết định {value} (lý do: {reason}).</translation>
    </message>
    <message>
        <source>The votes are worth {tally} × {each} in whole points, at most {cap}, over {cap}: {worth}.</source>
        <translation>Phần bình chọn: {tally} × {each}, lấy số điểm nguyên, tối đa {cap}, chia cho {cap}: {worth}.</translation>
    </message>
    <message>
        <source>The votes over the best tally: {over} = {worth}.</source>
        <translation>Bình chọn so với bài được bình chọn nhiều nhất: {over} = {worth}.</translation>
    </message>
    <message>
        <source>The votes' place is worth {points} / {first} = {worth}.</source>
        <translation>Phần bình chọn theo thứ hạng bình chọn: {points} / {first} = {worth}.</translation>
    </message>
    <message>
        <source>To pass {entries} (place {rank}, {printed}) the figure before rounding must fall by more than {by}, below {figure}.</source>
        <translation>Muốn vượt bài {entries} (hạng {rank}, {printed}), điểm chưa làm tròn phải giảm hơn {by}, xuống dưới {figure}.</translation>
    </message>
    <message>
        <source>To pass {entries} (place {rank}, {printed}) the figure before rounding must fall by {by} or more, to {figure}.</source>
        <translation>Muốn vượt bài {entries} (hạng {rank}, {printed}), điểm chưa làm tròn phải giảm ít nhất {by}, xuống {figure}.</translation>
    </message>
    <message>
        <source>To pass {entries} (place {rank}, {printed}) the figure before rounding must rise by more than {by}, above {figure}.</source>
        <translation>Muốn vượt bài {entries} (hạng {rank}, {printed}), điểm chưa làm tròn phải tăng hơn {by}, lên trên {figure}.</translation>
    </message>
    <message>
        <source>To pass {entries} (place {rank}, {printed}) the figure before rounding must rise by {by} or more, to {figure}.</source>
        <translation>Muốn vượt bài {entries} (hạng {rank}, {printed}), điểm chưa làm tròn phải tăng ít nhất {by}, lên {figure}.</translation>
    </message>
    <message>
        <source>Validator: {words}</source>
        <translation>Kết quả kiểm tra: {words}</translation>
    </message>
    <message>
        <source>Votes of the public, each kind times its weight: {sum} = {value}.</source>
        <translation>Bình chọn, từng loại nhân hệ số: {sum} = {value}.</translation>
    </message>
    <message>
        <source>Weighted mean of {count} sheets: ({sum}) / {weights} = {value}.</source>
        <translation>Trung bình có hệ số của {count} phiếu: ({sum}) / {weights} = {value}.</translation>
    </message>
    <message>
        <source>What a sheet's total would change can't be said simply: each criterion is combined on its own.</source>
        <translation>Không nêu được theo tổng điểm từng phiếu: quy chế tổng hợp riêng từng tiêu chí.</translation>
    </message>
    <message>
        <source>What a single sheet would change can't be said simply: totals are evened out over all entries.</source>
        <translation>Không nêu được theo từng phiếu: điểm các phiếu được quy về cùng mức trên tất cả các bài, đổi một phiếu thì điểm các bài khác cũng đổi.</translation>
    </message>
    <message>
        <source>What was signed has been changed since.</source>
        <translation>Nội dung đã ký bị thay đổi sau khi ký.</translation>
    </message>
    <message>
        <source>What was signed is unchanged; it is the whole file.</source>
        <translation>Nội dung đã ký còn nguyên vẹn và là toàn bộ tệp.</translation>
    </message>
    <message>
        <source>What was signed is unchanged; only signatures were added since.</source>
        <translation>Nội dung đã ký còn nguyên vẹn; sau đó chỉ có thêm chữ ký.</translation>
    </message>
    <message>
        <source>Who issued the certificate ({issuer}) is not known to this machine: compare it with the issuer's root certificate.</source>
        <translation>Máy này chưa biết nơi cấp chứng thư số ({issuer}): hãy đối chiếu với chứng thư gốc của nơi cấp.</translation>
    </message>
    <message>
        <source>With {share} % of the earlier round's figure: {before} + {earlier} × {share} % = {value}.</source>
        <translation>Cộng {share} % điểm vòng trước: {before} + {earlier} × {share} % = {value}.</translation>
    </message>
    <message>
        <source>a weighted mean drops no sheets</source>
        <translation>trung bình có hệ số không bỏ phiếu nào</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>mức thống nhất</translation>
    </message>
    <message>
        <source>all figures to compare are equal</source>
        <translation>tất cả các số cần so sánh đều bằng nhau</translation>
    </message>
    <message>
        <source>all judges stand aside</source>
        <translation>tất cả giám khảo rút khỏi chấm</translation>
    </message>
    <message>
        <source>an award</source>
        <translation>giải</translation>
    </message>
    <message>
        <source>are the totals themselves the same? 1 wholly, 0 as by chance, below 0 worse than that</source>
        <translation>tổng điểm của các giám khảo có giống nhau không? 1 là giống hẳn, 0 là như ngẫu nhiên, dưới 0 là kém hơn cả ngẫu nhiên</translation>
    </message>
    <message>
        <source>at the least</source>
        <translation>chạm mức thấp nhất</translation>
    </message>
    <message>
        <source>at the most</source>
        <translation>chạm mức cao nhất</translation>
    </message>
    <message>
        <source>bonus mark not given by {judges}, which stands as 0</source>
        <translation>không chấm điểm thưởng, tính 0: {judges}</translation>
    </message>
    <message>
        <source>by criterion</source>
        <translation>theo từng tiêu chí</translation>
    </message>
    <message>
        <source>by sheet</source>
        <translation>theo tổng phiếu</translation>
    </message>
    <message>
        <source>by the rules votes have no share in the figure</source>
        <translation>theo thể lệ, bình chọn không góp phần vào điểm</translation>
    </message>
    <message>
        <source>chance (p)</source>
        <translation>Xác suất ngẫu nhiên (p)</translation>
    </message>
    <message>
        <source>criterion “{name}”</source>
        <translation>điểm tiêu chí “{name}”</translation>
    </message>
    <message>
        <source>cut to {decimals} decimals</source>
        <translation>lấy {decimals} chữ số thập phân, bỏ phần còn lại</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>độ lệch chuẩn</translation>
    </message>
    <message>
        <source>do the judges put the entries in the same order? 1 the same, 0 nothing in common</source>
        <translation>các giám khảo có xếp các bài theo cùng một thứ tự không? 1 là cùng thứ tự, 0 là không có gì chung</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>xu hướng khi chấm</translation>
    </message>
    <message>
        <source>dropping {count} high</source>
        <translation>bỏ {count} phiếu cao nhất</translation>
    </message>
    <message>
        <source>dropping {count} low</source>
        <translation>bỏ {count} phiếu thấp nhất</translation>
    </message>
    <message>
        <source>earlier receipt</source>
        <translation>ngày nhận bài (sớm hơn xếp trên)</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>rất tốt</translation>
    </message>
    <message>
        <source>fewer than three entries to compare</source>
        <translation>có ít hơn ba bài để so sánh</translation>
    </message>
    <message>
        <source>fewer than two entries were marked by every judge</source>
        <translation>có ít hơn hai bài được mọi giám khảo cùng chấm</translation>
    </message>
    <message>
        <source>fewer than two judges have sheets that count</source>
        <translation>có ít hơn hai giám khảo có phiếu được tính</translation>
    </message>
    <message>
        <source>figures are carried from round to round, and places are no points</source>
        <translation>điểm vòng trước được tính sang vòng sau, mà thứ hạng không phải là điểm</translation>
    </message>
    <message>
        <source>first places among the judges</source>
        <translation>số lần được giám khảo xếp thứ nhất</translation>
    </message>
    <message>
        <source>from the first entry marked to the last: towards 1 grew milder, towards -1 stricter, near 0 stayed even</source>
        <translation>từ bài chấm đầu đến bài chấm cuối: gần 1 là càng về sau càng lỏng, gần -1 là càng chặt, gần 0 là đều tay</translation>
    </message>
    <message>
        <source>going on to the next round</source>
        <translation>suất vào vòng sau</translation>
    </message>
    <message>
        <source>good</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>hiệu ứng hào quang</translation>
    </message>
    <message>
        <source>halo of the panel</source>
        <translation>Hiệu ứng hào quang chung</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>cao nhất</translation>
    </message>
    <message>
        <source>highest left out {marks}</source>
        <translation>bỏ điểm cao nhất {marks}</translation>
    </message>
    <message>
        <source>how alike the marks for different criteria run; far above the panel's = one impression may have made all marks</source>
        <translation>điểm các tiêu chí tăng giảm cùng nhau đến mức nào; cao hơn hẳn mức chung là có thể đã chấm mọi tiêu chí theo một ấn tượng</translation>
    </message>
    <message>
        <source>how alike the panel's mean marks for different criteria run; to be read beside the halo of each judge</source>
        <translation>điểm trung bình của các tiêu chí tăng giảm cùng nhau đến mức nào; dùng để so với từng giám khảo</translation>
    </message>
    <message>
        <source>how far the mean of all judges can be relied on, were each entry given to other judges</source>
        <translation>độ tin cậy của điểm trung bình của cả ban, nếu mỗi bài do những giám khảo khác nhau chấm</translation>
    </message>
    <message>
        <source>how far the total of one judge can be relied on (1 wholly), were each entry given to other judges</source>
        <translation>độ tin cậy của điểm do một giám khảo cho (1 là hoàn toàn), nếu mỗi bài do những giám khảo khác nhau chấm</translation>
    </message>
    <message>
        <source>how likely judges with nothing in common come to such a W; below {limit} it is hardly chance</source>
        <translation>xác suất các giám khảo chấm không liên quan gì đến nhau mà vẫn được W như vậy; dưới {limit} thì khó là ngẫu nhiên</translation>
    </message>
    <message>
        <source>it does not go with {setting} of the rules</source>
        <translation>không đi cùng thiết lập {setting} của thể lệ</translation>
    </message>
    <message>
        <source>it has no figure of the earlier round to carry over</source>
        <translation>chưa có điểm của vòng trước</translation>
    </message>
    <message>
        <source>it is not judged</source>
        <translation>không được chấm</translation>
    </message>
    <message>
        <source>less severity</source>
        <translation>trừ độ chặt, lỏng</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>thấp nhất</translation>
    </message>
    <message>
        <source>lowest left out {marks}</source>
        <translation>bỏ điểm thấp nhất {marks}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>mean of places</source>
        <translation>trung bình thứ hạng</translation>
    </message>
    <message>
        <source>mean of the judge's totals, in points</source>
        <translation>trung bình các tổng điểm phiếu của giám khảo, tính bằng điểm</translation>
    </message>
    <message>
        <source>mean of the points of {count} places ({sum}) / {count} = {value}</source>
        <translation>trung bình cộng điểm quy đổi của {count} thứ hạng ({sum}) / {count} = {value}</translation>
    </message>
    <message>
        <source>mean of {count} marks ({sum}) / {count} = {value}</source>
        <translation>trung bình cộng {count} điểm ({sum}) / {count} = {value}</translation>
    </message>
    <message>
        <source>mean of {count} places ({sum}) / {count} = {value}</source>
        <translation>trung bình cộng {count} thứ hạng ({sum}) / {count} = {value}</translation>
    </message>
    <message>
        <source>median</source>
        <translation>trung vị</translation>
    </message>
    <message>
        <source>median of the sheets</source>
        <translation>trung vị các phiếu</translation>
    </message>
    <message>
        <source>median of {count} marks ({values}) = {value}</source>
        <translation>trung vị của {count} điểm ({values}) = {value}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>số phút</translation>
    </message>
    <message>
        <source>minutes for a clip, watching and marking (median)</source>
        <translation>số phút xem và chấm một clip, lấy trung vị</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>no award to revoke: {entries}</source>
        <translation>không có giải để thu hồi: {entries}</translation>
    </message>
    <message>
        <source>no entry in common with another judge</source>
        <translation>không có bài nào được giám khảo khác cùng chấm</translation>
    </message>
    <message>
        <source>no entry links some of the judges to the others</source>
        <translation>có giám khảo không chung bài nào với các giám khảo khác</translation>
    </message>
    <message>
        <source>no points were given or taken</source>
        <translation>không có điểm cộng hay trừ nào</translation>
    </message>
    <message>
        <source>no sheet counts</source>
        <translation>chưa có phiếu nào được tính</translation>
    </message>
    <message>
        <source>no sheet would be left</source>
        <translation>không còn phiếu nào để tính</translation>
    </message>
    <message>
        <source>not evened out</source>
        <translation>không hiệu chỉnh</translation>
    </message>
    <message>
        <source>not everyone marks everything, and then places can't be compared</source>
        <translation>không phải giám khảo nào cũng chấm mọi bài, nên thứ hạng không so được với nhau</translation>
    </message>
    <message>
        <source>nothing dropped</source>
        <translation>không bỏ phiếu cao, thấp</translation>
    </message>
    <message>
        <source>nothing is left out where an entry has fewer than {needed} sheets, and none has more than {most}</source>
        <translation>bài có dưới {needed} phiếu thì không bỏ phiếu nào, mà không bài nào có quá {most} phiếu</translation>
    </message>
    <message>
        <source>only one sheet counts</source>
        <translation>chỉ có một phiếu được tính</translation>
    </message>
    <message>
        <source>order of the entries beside that of the others: 1 the same, 0 no relation, -1 the other way round</source>
        <translation>thứ tự các bài so với thứ tự của các giám khảo khác: 1 là trùng, 0 là không liên quan, -1 là ngược lại</translation>
    </message>
    <message>
        <source>places {places}</source>
        <translation>thứ hạng {places}</translation>
    </message>
    <message>
        <source>plain mean</source>
        <translation>trung bình cộng</translation>
    </message>
    <message>
        <source>points for places</source>
        <translation>điểm theo thứ hạng</translation>
    </message>
    <message>
        <source>points for places {places}</source>
        <translation>điểm quy đổi từ thứ hạng {places}</translation>
    </message>
    <message>
        <source>points more (+, mild) or fewer (-, strict) on average than the others gave to the same entries</source>
        <translation>trung bình cho cao hơn (+, lỏng) hay thấp hơn (-, chặt) các giám khảo khác bao nhiêu điểm ở cùng những bài đó</translation>
    </message>
    <message>
        <source>points were given, taken or set by the chair, and places are no points</source>
        <translation>có điểm cộng, điểm trừ hoặc điểm do trưởng ban ấn định, mà thứ hạng không phải là điểm</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>kém</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>làm tròn</translation>
    </message>
    <message>
        <source>rounded to {decimals} decimals</source>
        <translation>làm tròn {decimals} chữ số thập phân</translation>
    </message>
    <message>
        <source>rounded to {decimals} decimals, halves to the even digit</source>
        <translation>làm tròn {decimals} chữ số thập phân (nửa đơn vị làm tròn về số chẵn)</translation>
    </message>
    <message>
        <source>rounded {value}</source>
        <translation>làm tròn {value}</translation>
    </message>
    <message>
        <source>section “{name}”</source>
        <translation>điểm phần “{name}”</translation>
    </message>
    <message>
        <source>set aside {marks}</source>
        <translation>không tính {marks}</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>độ chặt, lỏng</translation>
    </message>
    <message>
        <source>share of the clips that was played, on average</source>
        <translation>phần thời lượng clip đã được phát, tính trung bình</translation>
    </message>
    <message>
        <source>share of the judge's marks that are the least a criterion allows</source>
        <translation>tỷ lệ số điểm của giám khảo bằng mức thấp nhất của tiêu chí</translation>
    </message>
    <message>
        <source>share of the judge's marks that are the most a criterion allows</source>
        <translation>tỷ lệ số điểm của giám khảo bằng mức cao nhất của tiêu chí</translation>
    </message>
    <message>
        <source>sharing the place</source>
        <translation>đồng hạng</translation>
    </message>
    <message>
        <source>signed elsewhere</source>
        <translation>ký bằng chương trình khác</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>người ký</translation>
    </message>
    <message>
        <source>smaller spread of the sheets</source>
        <translation>độ chênh giữa các phiếu (nhỏ hơn xếp trên)</translation>
    </message>
    <message>
        <source>standard deviation: how far the totals usually lie from their mean; small = the judge hardly parts entries</source>
        <translation>các tổng điểm phiếu thường cách trung bình bao nhiêu điểm; nhỏ là giám khảo ít phân biệt các bài</translation>
    </message>
    <message>
        <source>the chair's own sheet</source>
        <translation>phiếu của Trưởng Ban Giám khảo</translation>
    </message>
    <message>
        <source>the chair's word</source>
        <translation>quyết định của Trưởng Ban Giám khảo</translation>
    </message>
    <message>
        <source>the entries differ no more than the judges do on one entry</source>
        <translation>các bài khác nhau không hơn mức các giám khảo khác nhau trên cùng một bài</translation>
    </message>
    <message>
        <source>the judge's highest total</source>
        <translation>tổng điểm phiếu cao nhất của giám khảo</translation>
    </message>
    <message>
        <source>the judge's lowest total</source>
        <translation>tổng điểm phiếu thấp nhất của giám khảo</translation>
    </message>
    <message>
        <source>the judges agree on one sheet for each entry</source>
        <translation>giám khảo thống nhất một phiếu cho mỗi bài</translation>
    </message>
    <message>
        <source>the lengths of the clips are not known: no clips were screened</source>
        <translation>chưa biết thời lượng các clip vì chưa kiểm tra clip</translation>
    </message>
    <message>
        <source>the lot</source>
        <translation>bốc thăm</translation>
    </message>
    <message>
        <source>the mean of all judges where all mark all: strict and mild judges count against it</source>
        <translation>độ tin cậy của điểm trung bình khi mọi giám khảo chấm mọi bài; chấm chặt, chấm lỏng làm giảm độ tin cậy</translation>
    </message>
    <message>
        <source>the mean of all judges where all mark all: strict and mild judges do no harm</source>
        <translation>độ tin cậy của điểm trung bình khi mọi giám khảo chấm mọi bài; không xét chấm chặt, chấm lỏng</translation>
    </message>
    <message>
        <source>the rubric has only one criterion</source>
        <translation>thang điểm chỉ có một tiêu chí</translation>
    </message>
    <message>
        <source>the rules even totals out, and places are no totals</source>
        <translation>thể lệ có hiệu chỉnh tổng phiếu, mà thứ hạng không phải là điểm</translation>
    </message>
    <message>
        <source>the rules have floors in points, and places are no points</source>
        <translation>thể lệ có điểm sàn, mà thứ hạng không phải là điểm</translation>
    </message>
    <message>
        <source>the rules have no table of points for places</source>
        <translation>thể lệ không có bảng điểm theo thứ hạng</translation>
    </message>
    <message>
        <source>the same where all mark all: that some judges are strict and some mild counts against it</source>
        <translation>độ tin cậy của điểm do một giám khảo cho khi mọi giám khảo chấm mọi bài; chấm chặt, chấm lỏng làm giảm độ tin cậy</translation>
    </message>
    <message>
        <source>the same where all mark all: that some judges are strict and some mild does no harm</source>
        <translation>độ tin cậy của điểm do một giám khảo cho khi mọi giám khảo chấm mọi bài; không xét chấm chặt, chấm lỏng</translation>
    </message>
    <message>
        <source>the sheets do not say it: they came on paper, in a spreadsheet or in a table</source>
        <translation>phiếu không ghi vì được nộp bằng giấy, bảng tính hoặc bảng điểm</translation>
    </message>
    <message>
        <source>times its weight: {figure} × {weight} = {value}</source>
        <translation>nhân hệ số: {figure} × {weight} = {value}</translation>
    </message>
    <message>
        <source>totals can't be evened out where criteria are combined</source>
        <translation>không hiệu chỉnh được tổng phiếu khi tính theo từng tiêu chí</translation>
    </message>
    <message>
        <source>unrounded</source>
        <translation>không làm tròn</translation>
    </message>
    <message>
        <source>votes are a part of the figure, and places are no points</source>
        <translation>bình chọn là một phần của điểm, mà thứ hạng không phải là điểm</translation>
    </message>
    <message>
        <source>votes of the public</source>
        <translation>số lượt bình chọn</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>đã xem</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>trung bình có hệ số</translation>
    </message>
    <message>
        <source>weighted mean of {count} marks ({sum}) / {weights} = {value}</source>
        <translation>trung bình có hệ số của {count} điểm ({sum}) / {weights} = {value}</translation>
    </message>
    <message>
        <source>with {entries} entries, anything between -{limit} and +{limit} may be chance</source>
        <translation>với {entries} bài, giá trị từ -{limit} đến +{limit} có thể chỉ là ngẫu nhiên</translation>
    </message>
    <message>
        <source>without points given or taken</source>
        <translation>không tính điểm cộng, trừ</translation>
    </message>
    <message>
        <source>without votes</source>
        <translation>không tính bình chọn</translation>
    </message>
    <message>
        <source>without {judge}</source>
        <translation>bỏ {judge}</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z-score</translation>
    </message>
    <message>
        <source>{award} would be an open tie ({looks}).</source>
        <translation>{award} chưa ngã ngũ vì đồng điểm ({looks}).</translation>
    </message>
    <message>
        <source>{award} would change hands ({looks}).</source>
        <translation>{award} sẽ sang bài khác ({looks}).</translation>
    </message>
    <message>
        <source>{award} would go to nobody ({looks}).</source>
        <translation>{award} sẽ không có bài nào nhận ({looks}).</translation>
    </message>
    <message>
        <source>{award}: {count} of {all} would be an open tie ({looks}).</source>
        <translation>{award}: {count} trong {all} giải chưa ngã ngũ vì đồng điểm ({looks}).</translation>
    </message>
    <message>
        <source>{award}: {count} of {all} would change hands ({looks}).</source>
        <translation>{award}: {count} trong {all} giải sẽ sang bài khác ({looks}).</translation>
    </message>
    <message>
        <source>{award}: {count} of {all} would go to nobody ({looks}).</source>
        <translation>{award}: {count} trong {all} giải sẽ không có bài nào nhận ({looks}).</translation>
    </message>
    <message>
        <source>{count} decimals</source>
        <translation>{count} chữ số thập phân</translation>
    </message>
    <message>
        <source>{count} highest and lowest sheets together would be left out; no entry has more than {most} sheets, so that {can} at most can be</source>
        <translation>cộng lại phải bỏ {count} phiếu cao nhất và thấp nhất; không bài nào có quá {most} phiếu nên chỉ bỏ được nhiều nhất {can} phiếu</translation>
    </message>
    <message>
        <source>{entry} revoked</source>
        <translation>thu hồi giải của {entry}</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{gap} less than {entries} (place {rank}, {printed}), and lower is better.</source>
        <translation>Thấp hơn bài {entries} (hạng {rank}, {printed}) {gap}; càng thấp càng tốt.</translation>
    </message>
    <message>
        <source>{gap} more than {entries} (place {rank}, {printed}), and lower is better.</source>
        <translation>Cao hơn bài {entries} (hạng {rank}, {printed}) {gap}; càng thấp càng tốt.</translation>
    </message>
    <message>
        <source>{gap} points ahead of {entries} (place {rank}, {printed} points).</source>
        <translation>Hơn bài {entries} (hạng {rank}, {printed} điểm) {gap} điểm.</translation>
    </message>
    <message>
        <source>{gap} points behind {entries} (place {rank}, {printed} points).</source>
        <translation>Kém bài {entries} (hạng {rank}, {printed} điểm) {gap} điểm.</translation>
    </message>
    <message>
        <source>{judge} looked again and gave {after} ({reason}).</source>
        <translation>{judge} xem lại và cho {after} (lý do: {reason}).</translation>
    </message>
    <message>
        <source>{judge} looked again and stayed at {after} ({reason}).</source>
        <translation>{judge} xem lại và giữ nguyên {after} (lý do: {reason}).</translation>
    </message>
    <message>
        <source>{judge} looked again and went from {before} to {after} ({reason}).</source>
        <translation>{judge} xem lại và đổi từ {before} thành {after} (lý do: {reason}).</translation>
    </message>
    <message>
        <source>{look}: nothing is left out for {count} of {all} entries (too few sheets).</source>
        <translation>{look}: có {count} trong {all} bài không bỏ được phiếu nào (quá ít phiếu).</translation>
    </message>
    <message>
        <source>{name} ({role}), {time} by the clock of the machine that signed.</source>
        <translation>{name} ({role}), {time} theo đồng hồ của máy đã ký.</translation>
    </message>
    <message>
        <source>{name} ({role}); the signature does not say when.</source>
        <translation>{name} ({role}); chữ ký không ghi thời gian.</translation>
    </message>
    <message>
        <source>{parts}</source>
        <translation>{parts}</translation>
    </message>
    <message>
        <source>{printed} (exactly {exact})</source>
        <translation>{printed} (chính xác {exact})</translation>
    </message>
    <message>
        <source>{sheets} sheets count, and at least {needed} are needed</source>
        <translation>có {sheets} phiếu được tính, cần ít nhất {needed}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A decision names at least one legal basis.</source>
        <translation>Quyết định phải có ít nhất một căn cứ.</translation>
    </message>
    <message>
        <source>A line for each person; empty: a dotted line.</source>
        <translation>Mỗi người một dòng; để trống thì in dòng chấm.</translation>
    </message>
    <message>
        <source>A name can't be empty. The earlier one stays.</source>
        <translation>Không được để trống tên. Tên cũ được giữ nguyên.</translation>
    </message>
    <message>
        <source>A series is the short name of the kind, a hyphen and the agency in capitals, such as “{text}-BTC”.</source>
        <translation>Ký hiệu gồm chữ viết tắt tên loại, dấu gạch nối và chữ viết tắt cơ quan in hoa, ví dụ “{text}-BTC”.</translation>
    </message>
    <message>
        <source>A stored value is damaged at {where}. Nothing was changed; go back to a backup copy.</source>
        <translation>Dữ liệu đã lưu bị hỏng tại {where}. Chưa có gì thay đổi; hãy dùng lại bản sao lưu.</translation>
    </message>
    <message>
        <source>A text on the paper is longer than a page. Nothing was printed; shorten the names of agency, signers or contest.</source>
        <translation>Có nội dung dài quá một trang giấy. Chưa in gì; hãy rút gọn tên cơ quan, người ký hoặc tên hội thi.</translation>
    </message>
    <message>
        <source>A value of the kind {kind} can't be given a digest. Nothing was changed.</source>
        <translation>Không tính được dấu vân tay cho giá trị kiểu {kind}. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Above the title</source>
        <translation>Dòng trên chức vụ</translation>
    </message>
    <message>
        <source>Addressee of the proposal</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>An award of decision no. {number} was revoked: only who has which prize can change now. Nothing was changed; open a correction where marks or records are wrong.</source>
        <translation>Đã thu hồi một giải của lần phê duyệt thứ {number}: lúc này chỉ được thay đổi việc trao giải. Chưa có gì thay đổi; nếu điểm hoặc hồ sơ sai, hãy mở kết quả để sửa.</translation>
    </message>
    <message>
        <source>Another interest keeps me from judging it fairly</source>
        <translation>Tôi có lợi ích liên quan khác, khó chấm khách quan</translation>
    </message>
    <message>
        <source>As it stands within a sentence: “trao 06 giải …”.</source>
        <translation>Viết như trong câu: “trao 06 giải …”.</translation>
    </message>
    <message>
        <source>At the foot; it names the result that the certificate rests on.</source>
        <translation>In ở chân giấy; mã cho biết kết quả làm căn cứ cấp giấy.</translation>
    </message>
    <message>
        <source>Before the date, such as “Huế”.</source>
        <translation>Ghi trước ngày, tháng, năm, ví dụ “Huế”.</translation>
    </message>
    <message>
        <source>By the rules the judges look at entry {entry} again before the chair decides. Nothing was recorded; send it back to them first.</source>
        <translation>Theo thể lệ, giám khảo xem lại bài {entry} trước khi trưởng ban quyết định. Chưa ghi gì; hãy gửi bài cho giám khảo xem lại trước.</translation>
    </message>
    <message>
        <source>Codes can't be given by “{pattern}”. Nothing was taken in; write the number once, and the block where it is to stand, such as {example}.</source>
        <translation>Không đặt mã theo mẫu “{pattern}” được. Chưa nhận dòng nào; hãy ghi số thứ tự một lần và khối ở chỗ cần có, ví dụ {example}.</translation>
    </message>
    <message>
        <source>Completes the sentence “Tiền thưởng được chi từ …”.</source>
        <translation>Điền tiếp câu “Tiền thưởng được chi từ …”.</translation>
    </message>
    <message>
        <source>Completes the sentence “… chịu trách nhiệm thi hành Quyết định này”.</source>
        <translation>Điền đầu câu “… chịu trách nhiệm thi hành Quyết định này”.</translation>
    </message>
    <message>
        <source>Confirm or change the marks of every entry first, each with a reason. No file was written; still without an answer: {entries}.</source>
        <translation>Hãy xác nhận hoặc sửa điểm của từng bài trước, mỗi bài nêu lý do. Chưa ghi tệp nào; còn chưa trả lời: {entries}.</translation>
    </message>
    <message>
        <source>Day of the certificates</source>
        <translation>Ngày cấp giấy chứng nhận</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Day of the decision that is replaced</source>
        <translation>Ngày của quyết định bị thay thế</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>Day of the proposal</source>
        <translation>Ngày tờ trình</translation>
    </message>
    <message>
        <source>Day of the report</source>
        <translation>Ngày báo cáo</translation>
    </message>
    <message>
        <source>Day of the sheets</source>
        <translation>Ngày ký phiếu chấm</translation>
    </message>
    <message>
        <source>Day of the table of results</source>
        <translation>Ngày lập bảng tổng hợp</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>hết hạn mức lưu trữ</translation>
    </message>
    <message>
        <source>Drawing needs a seed: a number or word said aloud in the room. Nothing was drawn; type one.</source>
        <translation>Bốc thăm cần một số hoặc từ gốc được đọc to trước mọi người. Chưa bốc thăm; hãy nhập vào.</translation>
    </message>
    <message>
        <source>Each on a line of its own; the signs at the end are set by themselves.</source>
        <translation>Mỗi căn cứ một dòng; dấu cuối dòng do chương trình đặt.</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation>Các năm trước</translation>
    </message>
    <message>
        <source>Empty: a dotted line for the hand.</source>
        <translation>Để trống thì in dòng chấm để viết tay.</translation>
    </message>
    <message>
        <source>Empty: written by hand after signing. Certificates name it too.</source>
        <translation>Để trống thì điền tay sau khi ký. Giấy chứng nhận cũng dẫn số này.</translation>
    </message>
    <message>
        <source>Entry {entry} can't be settled this way: the rules say whether a third judge is called, and the sheet of that judge must count. Nothing was changed.</source>
        <translation>Không thể giải quyết bài {entry} theo cách này: thể lệ quy định có gọi giám khảo thứ ba hay không, và phiếu của giám khảo đó phải được tính. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Entry {entry} has no adjustment of {mark} points. Nothing was changed.</source>
        <translation>Bài {entry} không có lần cộng, trừ {mark} điểm nào đang được tính. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Entry {entry} has no finding “{kind}”. Nothing was changed.</source>
        <translation>Bài {entry} không có phát hiện “{kind}”. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Entry {entry}: accepting with a penalty needs points greater than zero. Nothing was changed.</source>
        <translation>Bài {entry}: chấp nhận có trừ điểm thì số điểm trừ phải lớn hơn 0. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Entry {entry}: by the rules {name} may not enter. Nothing was changed; withdraw the entry, or mend the rules.</source>
        <translation>Bài {entry}: theo thể lệ, {name} không được dự thi. Chưa có gì thay đổi; hãy rút bài này hoặc sửa thể lệ.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>đã có tệp trùng tên</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>tên tệp quá dài</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>tệp quá lớn đối với USB hoặc ổ đĩa này</translation>
    </message>
    <message>
        <source>For TM. the committee, for KT., TL. and TUQ. the head's title.</source>
        <translation>Với TM. là tên tập thể; với KT., TL., TUQ. là chức vụ người đứng đầu.</translation>
    </message>
    <message>
        <source>For judge {judge} another way in is declared: {way}. Nothing was changed; change the way in first, with a reason.</source>
        <translation>Giám khảo {judge} đã được khai báo nộp theo cách khác: {way}. Không có gì thay đổi; hãy đổi cách nộp trước, có nêu lý do.</translation>
    </message>
    <message>
        <source>General assessment</source>
        <translation>Đánh giá chung</translation>
    </message>
    <message>
        <source>Give one of the two another code.</source>
        <translation>Đổi mã của một trong hai dòng.</translation>
    </message>
    <message>
        <source>Give one of the two another key, or none.</source>
        <translation>Đổi khóa của một trong hai dòng, hoặc để trống.</translation>
    </message>
    <message>
        <source>Give this unit a code of its own, or the same name and block everywhere.</source>
        <translation>Đặt mã riêng cho đơn vị này, hoặc ghi tên và khối giống nhau ở mọi dòng.</translation>
    </message>
    <message>
        <source>I advised those who made the clip</source>
        <translation>Tôi có góp ý, hướng dẫn cho người làm clip</translation>
    </message>
    <message>
        <source>I took part in making the clip</source>
        <translation>Tôi có tham gia làm clip</translation>
    </message>
    <message>
        <source>In a second look the marks of entry {entry} are confirmed or changed. Nothing was changed; tell the secretariat if you have to stand aside.</source>
        <translation>Khi xem lại, điểm của bài {entry} chỉ được xác nhận hoặc sửa. Chưa thay đổi gì; nếu phải rút khỏi chấm, hãy báo cho Ban Thư ký.</translation>
    </message>
    <message>
        <source>In capitals above the legal bases.</source>
        <translation>In hoa phía trên phần căn cứ.</translation>
    </message>
    <message>
        <source>In {path} it is still open who wins. Nothing was taken in; settle it there first.</source>
        <translation>Trong {path} chưa rõ bài nào đạt giải. Chưa lấy gì; hãy giải quyết xong ở cuộc thi đó trước.</translation>
    </message>
    <message>
        <source>In {path} the last round, {round}, was not closed, so that it has no result. Nothing was taken in.</source>
        <translation>Trong {path}, vòng cuối ({round}) chưa đóng nên chưa có kết quả. Chưa lấy gì.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ổ đĩa báo lỗi đọc ghi</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>đó là thư mục</translation>
    </message>
    <message>
        <source>Issuer, within a sentence</source>
        <translation>Người ban hành (trong câu)</translation>
    </message>
    <message>
        <source>Issues minutes and proposal, below the issuing agency.</source>
        <translation>Ban hành biên bản và tờ trình, ghi dưới cơ quan ban hành.</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>It was not said who approves the result. Nothing was approved; give the name.</source>
        <translation>Chưa ghi tên người phê duyệt kết quả. Kết quả chưa được phê duyệt; hãy ghi họ tên.</translation>
    </message>
    <message>
        <source>It was not said with which key to sign. Nothing was written; name the PKCS#12 file of the signer, of the agency, or both.</source>
        <translation>Chưa chọn khóa để ký. Không ghi gì; hãy chỉ ra tệp PKCS#12 của người ký, của cơ quan, hoặc cả hai.</translation>
    </message>
    <message>
        <source>Judge {judge} does not mark entry {entry}. Nothing was changed; choose another entry.</source>
        <translation>Giám khảo {judge} không chấm bài {entry}. Chưa có gì thay đổi; hãy chọn bài khác.</translation>
    </message>
    <message>
        <source>Judge {judge} has a finished sheet for entry {entry} already. Nothing was changed; move that one first, or swap the two.</source>
        <translation>Giám khảo {judge} đã có phiếu xong của bài {entry}. Chưa có gì thay đổi; hãy chuyển phiếu đó trước, hoặc đổi chỗ hai phiếu.</translation>
    </message>
    <message>
        <source>Judge {judge} has no finished sheet for entry {entry} that could be moved, or it was moved there: take that move back first. Nothing was changed.</source>
        <translation>Giám khảo {judge} không có phiếu đã xong nào của bài {entry} để chuyển, hoặc phiếu đó là phiếu được chuyển tới: hãy bỏ lần chuyển đó trước. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Judge {judge} is no substitute who waits. Nothing was changed; choose a substitute of this round who marks nothing yet.</source>
        <translation>Giám khảo {judge} không phải là dự khuyết đang chờ. Chưa có gì thay đổi; hãy chọn một giám khảo dự khuyết của vòng này chưa chấm bài nào.</translation>
    </message>
    <message>
        <source>Judge {judge} marked on another version of the rubric. Nothing was taken in; issue a new pack.</source>
        <translation>Giám khảo {judge} chấm theo bản thang điểm khác. Chưa nhận gì; hãy phát gói chấm mới.</translation>
    </message>
    <message>
        <source>Judge {judge} marked on version {version} of the rubric; version {newest} holds now. Nothing was taken in and the file is unchanged. Issue the judge a new pack or spreadsheet: a pack that is opened on the same laptop keeps the marks that still stand, and the judge hands in again.</source>
        <translation>Giám khảo {judge} chấm theo thang điểm phiên bản {version}, hiện đang áp dụng phiên bản {newest}. Chưa nhận gì, tệp vẫn nguyên như cũ. Hãy phát cho giám khảo gói chấm mới (hoặc bảng tính mới): mở gói mới trên cùng máy, các điểm còn phù hợp được giữ lại, giám khảo rà lại rồi nộp lại.</translation>
    </message>
    <message>
        <source>Judge {judge}, entry {entry}, criterion {criterion}: the mark {mark} can't be given ({what}). Nothing of the file was taken in; ask for it again.</source>
        <translation>Giám khảo {judge}, bài {entry}, tiêu chí {criterion}: không thể cho điểm {mark} ({what}). Chưa nhận gì từ tệp này; hãy đề nghị gửi lại.</translation>
    </message>
    <message>
        <source>Judge {judge}, entry {entry}: an answer to the second look came {what}. Nothing of the file was taken in; ask for it again.</source>
        <translation>Giám khảo {judge}, bài {entry}: trả lời xem lại {what}. Chưa nhận gì từ tệp; hãy yêu cầu gửi lại.</translation>
    </message>
    <message>
        <source>Judge {judge}: by the rules {name} may not judge. Nothing was changed; name another judge, or mend the rules.</source>
        <translation>Giám khảo {judge}: theo thể lệ, {name} không được chấm thi. Chưa có gì thay đổi; hãy chọn giám khảo khác hoặc sửa thể lệ.</translation>
    </message>
    <message>
        <source>KT. – a deputy signs in the head's place (ký thay)</source>
        <translation>KT. – cấp phó ký thay người đứng đầu</translation>
    </message>
    <message>
        <source>Keep every band between the least and the greatest mark.</source>
        <translation>Mọi mức điểm phải nằm giữa điểm tối thiểu và điểm tối đa.</translation>
    </message>
    <message>
        <source>Leave at least one criterion that is no bonus.</source>
        <translation>Giữ lại ít nhất một tiêu chí không phải điểm thưởng.</translation>
    </message>
    <message>
        <source>Leave one chair.</source>
        <translation>Chỉ để một trưởng ban.</translation>
    </message>
    <message>
        <source>Leave out the entries that are too many.</source>
        <translation>Bỏ bớt những bài vượt mức.</translation>
    </message>
    <message>
        <source>Leave the entry out; if another one of that name is meant, let the rules name the office too.</source>
        <translation>Bỏ bài này; nếu là người khác trùng tên, hãy ghi thêm cơ quan trong thể lệ.</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ ban hành</translation>
    </message>
    <message>
        <source>Line {row} does not begin with “Căn cứ”.</source>
        <translation>Dòng {row} không bắt đầu bằng “Căn cứ”.</translation>
    </message>
    <message>
        <source>List of awards in an appendix</source>
        <translation>Danh sách đạt giải ở Phụ lục</translation>
    </message>
    <message>
        <source>Look whether a row is missing or read as a section, or mend the sum.</source>
        <translation>Kiểm tra xem có dòng nào bị thiếu hay bị đọc thành tên phần không, hoặc sửa lại tổng.</translation>
    </message>
    <message>
        <source>Look whether one clip stands here twice.</source>
        <translation>Xem có phải một clip ghi hai lần.</translation>
    </message>
    <message>
        <source>Look whether the name is written right.</source>
        <translation>Xem lại tên có viết đúng dấu không.</translation>
    </message>
    <message>
        <source>Look whether these are different units; if not, give them one unit code.</source>
        <translation>Xem có đúng là các đơn vị khác nhau; nếu là một, hãy ghi cùng một mã đơn vị.</translation>
    </message>
    <message>
        <source>Look whether this clip is in the list already; its code tells.</source>
        <translation>Xem clip này đã có trong danh sách chưa, theo mã số.</translation>
    </message>
    <message>
        <source>Looking into {path} took longer than {limit_ms} ms and was given up.</source>
        <translation>Xem thông tin {path} lâu hơn {limit_ms} ms nên đã dừng.</translation>
    </message>
    <message>
        <source>Marks in the decision</source>
        <translation>Ghi điểm trong quyết định</translation>
    </message>
    <message>
        <source>Meeting began at</source>
        <translation>Họp bắt đầu lúc</translation>
    </message>
    <message>
        <source>Meeting ended at</source>
        <translation>Họp kết thúc lúc</translation>
    </message>
    <message>
        <source>Minutes have no line of place and date; the day stands in the text.</source>
        <translation>Biên bản không có dòng địa danh, ngày tháng; ngày ghi trong nội dung.</translation>
    </message>
    <message>
        <source>Name another judge; if another one of that name is meant, let the rules name the office too.</source>
        <translation>Chọn giám khảo khác; nếu là người khác trùng tên, hãy ghi thêm cơ quan trong thể lệ.</translation>
    </message>
    <message>
        <source>No Times-like font with Vietnamese letters was found. Nothing was printed; install the package {package}.</source>
        <translation>Không tìm thấy phông kiểu Times có đủ chữ Việt. Chưa in gì; hãy cài gói {package}.</translation>
    </message>
    <message>
        <source>No approved result holds. Nothing was changed; approve the result first.</source>
        <translation>Chưa có kết quả nào được phê duyệt. Chưa có gì thay đổi; hãy phê duyệt kết quả trước.</translation>
    </message>
    <message>
        <source>No award is given, so there are no certificates. Other papers can be printed.</source>
        <translation>Không có giải nào được trao nên không có giấy chứng nhận. Các văn bản khác vẫn in được.</translation>
    </message>
    <message>
        <source>No conflict with this file of judge {judge} is open any more. Nothing was changed; look at the inbox again.</source>
        <translation>Tệp này của giám khảo {judge} không còn mâu thuẫn nào đang chờ. Chưa có gì thay đổi; hãy xem lại danh sách tệp đã nhận.</translation>
    </message>
    <message>
        <source>No decision can be made while {count} entries have open ties or divergences: {entries}. Settle these first.</source>
        <translation>Chưa thể ra quyết định: {count} bài còn đồng điểm hoặc chênh lệch chưa xử lý: {entries}. Hãy xử lý trước.</translation>
    </message>
    <message>
        <source>No earlier contest “{which}” was taken in. Nothing was changed.</source>
        <translation>Chưa lấy số liệu của cuộc thi “{which}”. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>No entry goes on to {round}. Nothing was changed; look at the rules and at the standings.</source>
        <translation>Không bài nào được vào {round}. Không có gì thay đổi; hãy xem lại thể lệ và bảng xếp hạng.</translation>
    </message>
    <message>
        <source>No file of judge {judge} came from a laptop with the code {code}. Nothing was recorded; compare it digit by digit once more, and ask the judge for the last file.</source>
        <translation>Không có tệp nào của giám khảo {judge} đến từ máy mang mã {code}. Chưa ghi nhận gì; hãy so lại từng chữ số, và đề nghị giám khảo gửi tệp mới nhất.</translation>
    </message>
    <message>
        <source>No name yet: the space below the title stays empty.</source>
        <translation>Chưa có họ tên: chỗ dưới chức vụ để trống.</translation>
    </message>
    <message>
        <source>No new version of the rubric of {round} is being written. Nothing was changed; make a new version first.</source>
        <translation>{round} không có phiên bản thang điểm nào đang soạn. Chưa thay đổi gì; hãy lập phiên bản mới trước.</translation>
    </message>
    <message>
        <source>No pack number {enrolment} was issued to judge {judge} from this contest file. Nothing was taken in; use the contest file that issued it.</source>
        <translation>Tệp hội thi này chưa phát gói chấm số {enrolment} cho giám khảo {judge}. Chưa nhận gì; hãy dùng đúng tệp hội thi đã phát gói.</translation>
    </message>
    <message>
        <source>No points are given to or taken from entry {entry}. Nothing was changed; type how many.</source>
        <translation>Chưa có điểm nào được cộng hay trừ cho bài {entry}. Không có gì thay đổi; hãy nhập số điểm.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ổ đĩa đã đầy</translation>
    </message>
    <message>
        <source>No stored file of this round is known by “{file}”, or several are. Nothing was changed; list the inbox and name it by its file name or by the beginning of its digest.</source>
        <translation>Vòng này không có tệp nào ứng với “{file}”, hoặc có nhiều tệp cùng ứng. Chưa thay đổi gì; hãy liệt kê hộp nhận rồi gọi tệp bằng tên tệp hoặc phần đầu mã băm của tệp.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>không có nơi đó</translation>
    </message>
    <message>
        <source>Nobody could judge by this rubric. The earlier one stays; mend these places:</source>
        <translation>Không thể chấm theo thang điểm này. Thang điểm trước đó được giữ nguyên; cần sửa những chỗ sau:</translation>
    </message>
    <message>
        <source>None of these judges has a pack of {round} yet. Nothing was printed; issue packs first.</source>
        <translation>Chưa giám khảo nào trong số này có gói chấm của {round}. Chưa in gì; hãy phát gói chấm trước.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>có chỗ trong đường dẫn không phải thư mục</translation>
    </message>
    <message>
        <source>Nothing is open under {item}. Nothing was changed; look at the work list.</source>
        <translation>Không có việc nào mang mã {item} đang chờ xử lý. Chưa có gì thay đổi; hãy xem danh sách việc cần xử lý.</translation>
    </message>
    <message>
        <source>Nothing is written here, and the paper has a gap at this place.</source>
        <translation>Mục này chưa có nội dung, trên văn bản sẽ bị khuyết.</translation>
    </message>
    <message>
        <source>Nothing to do while more entries may come.</source>
        <translation>Chưa cần làm gì nếu còn bài sẽ gửi tới.</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Number of the decision that is replaced</source>
        <translation>Số quyết định bị thay thế</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Số biên bản</translation>
    </message>
    <message>
        <source>Number of the proposal</source>
        <translation>Số tờ trình</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Số báo cáo</translation>
    </message>
    <message>
        <source>On whose proposal</source>
        <translation>Theo đề nghị của ai</translation>
    </message>
    <message>
        <source>One sentence below the kind of paper; begins with “Về việc”.</source>
        <translation>Một câu dưới tên loại văn bản, bắt đầu bằng “Về việc”.</translation>
    </message>
    <message>
        <source>Only the place stands here; the date has a field of its own.</source>
        <translation>Mục này chỉ ghi địa danh; ngày tháng có mục riêng.</translation>
    </message>
    <message>
        <source>Open before approval: {count}. Nothing was approved; settle or waive first: {items}.</source>
        <translation>Còn {count} việc phải xử lý trước khi phê duyệt. Kết quả chưa được phê duyệt; hãy xử lý hoặc bỏ qua có lý do: {items}.</translation>
    </message>
    <message>
        <source>Otherwise the list stands within Điều 1.</source>
        <translation>Nếu không, danh sách nằm trong Điều 1.</translation>
    </message>
    <message>
        <source>Paper is not the declared way in of judge {judge}. Nothing was changed; declare it first.</source>
        <translation>Giám khảo {judge} chưa được khai báo nộp phiếu giấy. Không có gì thay đổi; hãy khai báo trước.</translation>
    </message>
    <message>
        <source>Paragraphs that close the report; without any the section is left out.</source>
        <translation>Các đoạn cuối báo cáo; không có đoạn nào thì bỏ phần này.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>không được phép</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Places of receipt of the decision</source>
        <translation>Nơi nhận quyết định</translation>
    </message>
    <message>
        <source>Places of receipt of the minutes</source>
        <translation>Nơi nhận biên bản</translation>
    </message>
    <message>
        <source>Places of receipt of the proposal</source>
        <translation>Nơi nhận tờ trình</translation>
    </message>
    <message>
        <source>Places of receipt of the report</source>
        <translation>Nơi nhận báo cáo</translation>
    </message>
    <message>
        <source>Power of signing</source>
        <translation>Quyền hạn ký</translation>
    </message>
    <message>
        <source>Prizes {tier} are held by: {entries}. Nothing was changed; say whose prize is meant.</source>
        <translation>Các bài đang được đề xuất giải {tier}: {entries}. Chưa có gì thay đổi; hãy nêu rõ giải của bài nào.</translation>
    </message>
    <message>
        <source>Public lists often leave marks out.</source>
        <translation>Danh sách công bố thường không ghi điểm.</translation>
    </message>
    <message>
        <source>Q. says already that the head is acting: leave out “Quyền”.</source>
        <translation>Q. đã có nghĩa là quyền: bỏ chữ “Quyền”.</translation>
    </message>
    <message>
        <source>Q. – acting head (quyền)</source>
        <translation>Q. – quyền (được giao quyền cấp trưởng)</translation>
    </message>
    <message>
        <source>Read from the files of earlier contests; without any the section is left out.</source>
        <translation>Đọc từ tệp của các cuộc thi trước; không có thì bỏ phần so sánh.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>nơi lưu chỉ cho đọc</translation>
    </message>
    <message>
        <source>Register number of the first certificate</source>
        <translation>Số vào sổ của giấy chứng nhận đầu tiên</translation>
    </message>
    <message>
        <source>Round {round}: the setting {setting} = {value} can't be calculated by this version. Nothing was made; change the rules file.</source>
        <translation>Vòng {round}: phiên bản này chưa tính được {setting} = {value}. Chưa tạo gì; hãy sửa tệp thể lệ.</translation>
    </message>
    <message>
        <source>Rules for equal figures or special prizes go by {parts}, which this rubric does not have. The earlier rubric stays; change these rules first.</source>
        <translation>Tiêu chí phụ khi đồng điểm hoặc giải phụ dựa vào {parts}, mà thang điểm này không có. Thang điểm trước đó được giữ nguyên; hãy sửa các quy định ấy trước.</translation>
    </message>
    <message>
        <source>Screening knows no file “{name}”, or several of that name. Nothing was changed; give its path, or screen again.</source>
        <translation>Không có tệp nào tên “{name}” trong lần kiểm tra, hoặc có nhiều tệp cùng tên. Chưa thay đổi gì; hãy ghi cả đường dẫn, hoặc kiểm tra lại.</translation>
    </message>
    <message>
        <source>Secretary of the meeting</source>
        <translation>Thư ký cuộc họp</translation>
    </message>
    <message>
        <source>Series of the certificates</source>
        <translation>Ký hiệu của giấy chứng nhận</translation>
    </message>
    <message>
        <source>Series of the decision</source>
        <translation>Ký hiệu của quyết định</translation>
    </message>
    <message>
        <source>Series of the minutes</source>
        <translation>Ký hiệu của biên bản</translation>
    </message>
    <message>
        <source>Series of the proposal</source>
        <translation>Ký hiệu của tờ trình</translation>
    </message>
    <message>
        <source>Series of the report</source>
        <translation>Ký hiệu của báo cáo</translation>
    </message>
    <message>
        <source>Sheet {entry} of judge {judge} was not keyed so far. Nothing was changed; key it first.</source>
        <translation>Phiếu bài {entry} của giám khảo {judge} chưa được nhập đến bước này. Không có gì thay đổi; hãy nhập phiếu trước.</translation>
    </message>
    <message>
        <source>Small QR code on certificates</source>
        <translation>Mã QR nhỏ trên giấy chứng nhận</translation>
    </message>
    <message>
        <source>Someone close to me took part in the clip</source>
        <translation>Người thân của tôi có tham gia clip</translation>
    </message>
    <message>
        <source>Source of the money</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Stands above the issuing agency, not bold; may be empty.</source>
        <translation>In phía trên cơ quan ban hành, chữ không đậm; có thể để trống.</translation>
    </message>
    <message>
        <source>Step {number} of the assignment can't be taken back while these later steps rest upon it: {later}. Nothing was changed; take them back first, the last one first.</source>
        <translation>Chưa thu lại được bước {number} của phân công vì các bước sau dựa vào nó: {later}. Chưa thay đổi gì; hãy thu lại các bước đó trước, từ bước cuối.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Superior agency</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>TL. – by the head's order (thừa lệnh)</source>
        <translation>TL. – ký thừa lệnh người đứng đầu</translation>
    </message>
    <message>
        <source>TM. – on behalf of a committee (thay mặt)</source>
        <translation>TM. – thay mặt tập thể</translation>
    </message>
    <message>
        <source>TUQ. – by the head's authority in writing (thừa ủy quyền)</source>
        <translation>TUQ. – ký thừa ủy quyền bằng văn bản</translation>
    </message>
    <message>
        <source>The approved result gives entry {entry} no award. Nothing was changed; choose another entry.</source>
        <translation>Theo kết quả đã phê duyệt, bài {entry} không có giải. Chưa có gì thay đổi; hãy chọn bài khác.</translation>
    </message>
    <message>
        <source>The assignment is like that already. Nothing was changed.</source>
        <translation>Phân công đã như vậy rồi. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The certificate of {name} is good from {first} to {last} only, and the machine's clock says otherwise. Nothing was written; look at the clock, or have the certificate renewed.</source>
        <translation>Chứng thư số của {name} chỉ có hiệu lực từ {first} đến {last}, khác với đồng hồ của máy. Không ghi gì; hãy xem lại đồng hồ, hoặc gia hạn chứng thư số.</translation>
    </message>
    <message>
        <source>The certificate of {name} was not issued for signing. Nothing was written; choose a certificate for digital signatures.</source>
        <translation>Chứng thư số của {name} không được cấp để ký. Không ghi gì; hãy chọn chứng thư số dùng cho chữ ký số.</translation>
    </message>
    <message>
        <source>The chair's word must name each entry of the tie once: {entries}. Nothing was changed.</source>
        <translation>Quyết định của trưởng ban phải nêu đủ các bài đồng điểm, mỗi bài một lần: {entries}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The clip is from my own unit</source>
        <translation>Clip của đơn vị tôi</translation>
    </message>
    <message>
        <source>The clip of entry {entry}, copied to {path}, reads back otherwise than it was written: the stick or disk is bad, or was pulled out. No pack was issued; use another one.</source>
        <translation>Clip của bài {entry} chép vào {path}, khi đọc lại không giống nội dung đã ghi: USB hoặc ổ đĩa bị hỏng, hoặc đã bị rút ra. Chưa phát gói nào; hãy dùng USB hoặc ổ đĩa khác.</translation>
    </message>
    <message>
        <source>The clip of entry {entry}, {path}, is missing or not the file any more that was screened. No pack was issued; screen again.</source>
        <translation>Clip của bài {entry}, {path}, bị thiếu hoặc không còn là tệp đã sàng lọc. Chưa phát gói nào; hãy sàng lọc lại.</translation>
    </message>
    <message>
        <source>The clip {path} can't be played ({defect}). The sheet is not touched; put the file back, or ask for it again.</source>
        <translation>Không phát được clip {path} ({defect}). Phiếu chấm vẫn nguyên; hãy chép lại tệp vào chỗ cũ, hoặc xin lại tệp.</translation>
    </message>
    <message>
        <source>The content has not the right form at {where}. Nothing was taken in; ask for the file again.</source>
        <translation>Nội dung sai mẫu tại {where}. Chưa nhận gì; hãy đề nghị gửi lại tệp.</translation>
    </message>
    <message>
        <source>The contest code has not been compared yet. Compare it with the printed one and confirm first.</source>
        <translation>Mã hội thi chưa được đối chiếu. Hãy so với mã in trên giấy và xác nhận trước.</translation>
    </message>
    <message>
        <source>The contest has no entry “{entry}”.</source>
        <translation>Hội thi không có bài dự thi “{entry}”.</translation>
    </message>
    <message>
        <source>The contest has no judge “{judge}”.</source>
        <translation>Hội thi không có giám khảo “{judge}”.</translation>
    </message>
    <message>
        <source>The contest has no round “{round}”.</source>
        <translation>Hội thi không có vòng “{round}”.</translation>
    </message>
    <message>
        <source>The contest has no unit “{unit}”. Nothing was changed.</source>
        <translation>Hội thi không có đơn vị “{unit}”. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The contest in {path} is of the year {year} and this one of {now}, so that it is not an earlier one. Nothing was taken in; choose the file of an earlier one, or put the year of this contest right.</source>
        <translation>Cuộc thi trong {path} là của năm {year}, còn cuộc thi này là của năm {now}, nên không phải cuộc thi năm trước. Chưa lấy gì vào; hãy chọn tệp của một năm trước đó, hoặc sửa lại năm của cuộc thi này.</translation>
    </message>
    <message>
        <source>The contest is blind, and the clip of entry {entry}, {path}, can't be given out without what its file says about itself: {kept}. No pack was issued; ask for the clip as an MP4 file, or reject it.</source>
        <translation>Hội thi chấm giấu tên, nhưng không thể gỡ thông tin kèm trong tệp clip của bài {entry}, {path}: {kept}. Chưa phát gói nào; hãy đề nghị đơn vị gửi lại clip dạng MP4, hoặc loại bài này.</translation>
    </message>
    <message>
        <source>The contest is blind, and {count} clips were never copied without what their files say about themselves, first of all: {entries}. No pack was issued; copy the clips along.</source>
        <translation>Hội thi chấm giấu tên, nhưng còn {count} clip chưa từng được chép ra ở dạng đã gỡ thông tin kèm trong tệp, trước hết là: {entries}. Chưa phát gói nào; hãy phát gói có chép kèm clip.</translation>
    </message>
    <message>
        <source>The contest was changed meanwhile, and these papers have other pages now. Nothing was printed; look at them again.</source>
        <translation>Dữ liệu hội thi vừa thay đổi nên các văn bản này đã có trang khác. Chưa in tờ nào; xem lại rồi in.</translation>
    </message>
    <message>
        <source>The decree wants a name without degrees and titles of honour: leave out “{text}”.</source>
        <translation>Nghị định 30 quy định không ghi học hàm, học vị, danh hiệu trước họ tên: bỏ “{text}”.</translation>
    </message>
    <message>
        <source>The file belongs to another contest. Nothing was taken in; open the contest that it belongs to.</source>
        <translation>Tệp này thuộc hội thi khác. Chưa nhận gì; hãy mở đúng hội thi của tệp.</translation>
    </message>
    <message>
        <source>The file has {size} bytes, more than the limit of {limit}. It was not read and is unchanged.</source>
        <translation>Tệp có {size} byte, vượt giới hạn {limit}. Tệp không được đọc và vẫn nguyên.</translation>
    </message>
    <message>
        <source>The file is for round {round}, which this contest does not have. Nothing was taken in.</source>
        <translation>Tệp dành cho vòng {round} mà hội thi này không có. Chưa nhận gì.</translation>
    </message>
    <message>
        <source>The file is from judge {judge}, who is not on this contest's panel. Nothing was taken in.</source>
        <translation>Tệp của giám khảo {judge}, không có trong ban giám khảo của hội thi này. Chưa nhận gì.</translation>
    </message>
    <message>
        <source>The file was changed after the approval, or is damaged: what it counts now is not what decision no. {number} approved (code of the result {code}). Nothing is printed from it; go back to the last backup copy that is still right.</source>
        <translation>Tệp đã bị sửa sau khi phê duyệt hoặc đã hỏng: kết quả tính từ tệp này không phải là kết quả đã phê duyệt lần thứ {number} (mã kết quả {code}). Không văn bản nào được in từ tệp này; hãy dùng lại bản sao lưu gần nhất còn đúng.</translation>
    </message>
    <message>
        <source>The file was cut short or altered on its way. Nothing was taken in; ask the judge to send it again.</source>
        <translation>Tệp bị cắt cụt hoặc bị sửa trên đường gửi. Chưa nhận gì; hãy đề nghị giám khảo gửi lại.</translation>
    </message>
    <message>
        <source>The file was sealed for another contest, or for another copy of this one. Nothing was taken in; open the contest whose packs were issued.</source>
        <translation>Tệp được niêm phong cho hội thi khác hoặc cho bản khác của hội thi này. Chưa nhận gì; hãy mở đúng hội thi đã phát gói chấm.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program (format {version}). Nothing was taken in; install the newer version.</source>
        <translation>Tệp do phiên bản mới hơn của chương trình ghi (dạng {version}). Chưa nhận gì; hãy cài phiên bản mới.</translation>
    </message>
    <message>
        <source>The folder {path} can't be read. Nothing was changed; choose another folder.</source>
        <translation>Không đọc được thư mục {path}. Chưa có gì thay đổi; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The head signs in their own right</source>
        <translation>Người đứng đầu trực tiếp ký</translation>
    </message>
    <message>
        <source>The jury's name</source>
        <translation>Tên Ban Giám khảo</translation>
    </message>
    <message>
        <source>The last line says who keeps the files and begins with “Lưu:”.</source>
        <translation>Dòng cuối ghi nơi lưu, bắt đầu bằng “Lưu:”.</translation>
    </message>
    <message>
        <source>The last line says who keeps the files: “Lưu: VT, …”.</source>
        <translation>Dòng cuối ghi nơi lưu: “Lưu: VT, …”.</translation>
    </message>
    <message>
        <source>The late file contradicts what counts of judge {judge}, and that can be settled only while the round is open. Nothing was changed; open the round again, choose the right file, and close it.</source>
        <translation>Tệp đến muộn mâu thuẫn với điểm đang tính của giám khảo {judge}, chỉ xử lý được khi vòng còn mở. Chưa thay đổi gì; hãy mở lại vòng, chọn tệp đúng rồi đóng vòng.</translation>
    </message>
    <message>
        <source>The mark {mark} is not on the step of {step}. The earlier mark stays.</source>
        <translation>Điểm {mark} không đúng bước {step}. Điểm trước vẫn giữ.</translation>
    </message>
    <message>
        <source>The mark {mark} is outside of {least} to {most}. The earlier mark stays.</source>
        <translation>Điểm {mark} nằm ngoài khoảng {least} đến {most}. Điểm trước vẫn giữ.</translation>
    </message>
    <message>
        <source>The meeting would have ended before it began.</source>
        <translation>Giờ kết thúc trước giờ bắt đầu.</translation>
    </message>
    <message>
        <source>The new version of the rubric of {round} says what the one in force says. Nothing was changed.</source>
        <translation>Phiên bản mới của thang điểm {round} giống hệt phiên bản đang áp dụng. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The number {number} was drawn already and stays. Another draw needs a reason.</source>
        <translation>Đã bốc số {number} và vẫn giữ. Bốc lại phải có lý do.</translation>
    </message>
    <message>
        <source>The others follow on; empty: from 01, or on from the last one. An award that an earlier decision gave keeps its number.</source>
        <translation>Các giấy sau đánh số tiếp theo; để trống thì bắt đầu từ 01 hoặc nối tiếp số cuối. Giải đã trao theo quyết định trước giữ nguyên số.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}, or the file is damaged. Nothing was written; type it once more.</source>
        <translation>Mật khẩu không mở được {path}, hoặc tệp bị hỏng. Không ghi gì; hãy nhập lại.</translation>
    </message>
    <message>
        <source>The passphrase of {path} can't be asked for here. Nothing was written; run the command at a terminal, set {variable}, or name a file that holds it.</source>
        <translation>Không hỏi được mật khẩu của {path} ở đây. Không ghi gì; hãy chạy lệnh tại cửa sổ dòng lệnh, đặt biến {variable}, hoặc chỉ ra tệp chứa mật khẩu.</translation>
    </message>
    <message>
        <source>The picture {path} can't be used: {what}. Nothing was written; choose another one.</source>
        <translation>Không dùng được hình {path}: {what}. Không ghi gì; hãy chọn hình khác.</translation>
    </message>
    <message>
        <source>The player failed {losses} times with {path} and was stopped. Marking goes on; open the clip in another player.</source>
        <translation>Trình phát hỏng {losses} lần với {path} nên đã dừng. Vẫn chấm được; hãy mở clip bằng trình phát khác.</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer; it took {sheets} sheets. See whether it is on and can be reached, then print the rest.</source>
        <translation>Máy in “{printer}” không trả lời; đã nhận {sheets} tờ. Kiểm tra máy in đã bật và còn kết nối, rồi in tiếp phần còn lại.</translation>
    </message>
    <message>
        <source>The printer “{printer}” took {sheets} sheets and no more. See whether it is on, has paper and can be reached, then print the rest.</source>
        <translation>Máy in “{printer}” chỉ nhận {sheets} tờ. Kiểm tra máy in đã bật, còn giấy và còn kết nối, rồi in tiếp phần còn lại.</translation>
    </message>
    <message>
        <source>The prize table has no prize {tier}. Nothing was changed; there are: {keys}.</source>
        <translation>Cơ cấu giải không có giải {tier}. Chưa có gì thay đổi; hiện có: {keys}.</translation>
    </message>
    <message>
        <source>The prize {tier} can't go to {entry}: it would be more than the table or the unit allows, or it is another block's, or the entry has no place. Nothing was changed.</source>
        <translation>Không thể trao giải {tier} cho bài {entry}: vượt số giải của cơ cấu giải hoặc số giải cho mỗi đơn vị, hoặc là giải của khối khác, hoặc bài chưa được xếp hạng. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The range {first}-{last} runs backwards. Type the smaller page first.</source>
        <translation>Khoảng {first}-{last} bị ngược. Ghi trang nhỏ trước.</translation>
    </message>
    <message>
        <source>The result is not approved, and drafts are not signed. {path} was left as it is; approve the result, then print the paper again.</source>
        <translation>Kết quả chưa được phê duyệt; không ký bản dự thảo. {path} giữ nguyên; hãy phê duyệt kết quả rồi in lại văn bản.</translation>
    </message>
    <message>
        <source>The result was approved on {day} by {by} (decision no. {number}). Nothing was changed; revoke an award or open a correction first, for a reason.</source>
        <translation>Kết quả đã được {by} phê duyệt ngày {day} (lần thứ {number}). Chưa có gì thay đổi; muốn thay đổi, hãy thu hồi giải hoặc mở kết quả để sửa và nêu lý do.</translation>
    </message>
    <message>
        <source>The rubric has no criterion {criterion}, but {keys}. Nothing was kept.</source>
        <translation>Thang điểm không có tiêu chí {criterion}, chỉ có {keys}. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The rubric of {round} was changed in another window meanwhile. Nothing was written; it is shown as it is now.</source>
        <translation>Thang điểm của {round} vừa được sửa ở một cửa sổ khác. Chưa ghi gì; màn hình hiện thang điểm mới nhất.</translation>
    </message>
    <message>
        <source>The rules ask for a remark on: {criteria}. Sheet {entry} stays open; write the remark first.</source>
        <translation>Thể lệ yêu cầu nhận xét ở: {criteria}. Phiếu bài {entry} vẫn mở; hãy viết nhận xét trước.</translation>
    </message>
    <message>
        <source>The rules ask for a remark on: {criteria}. Sheet {entry} was not kept; key the remark from the paper.</source>
        <translation>Thể lệ yêu cầu nhận xét ở: {criteria}. Phiếu bài {entry} chưa được lưu; hãy nhập cả nhận xét ghi trên giấy.</translation>
    </message>
    <message>
        <source>The rules file can't be used; nothing was made. Mend these places:</source>
        <translation>Không dùng được tệp thể lệ; chưa tạo gì. Hãy sửa các chỗ sau:</translation>
    </message>
    <message>
        <source>The rules have no prize table, so there is nothing to decide. Other papers can be printed.</source>
        <translation>Thể lệ không có cơ cấu giải nên không có gì để quyết định. Vẫn in được các văn bản khác.</translation>
    </message>
    <message>
        <source>The rules in {path} name no year. Nothing was taken in.</source>
        <translation>Thể lệ trong {path} không ghi năm. Chưa lấy gì.</translation>
    </message>
    <message>
        <source>The rules of {round} do nothing with votes. Nothing was taken in.</source>
        <translation>Thể lệ của {round} không dùng đến bình chọn. Không có gì được nhận vào.</translation>
    </message>
    <message>
        <source>The rules of {round} let every judge mark every entry: there is nothing to draw. Nothing was changed.</source>
        <translation>Theo thể lệ của {round}, mọi giám khảo chấm mọi bài dự thi nên không có gì để bốc thăm. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The rules of {round} settle no divergence by a second look. Nothing was sent back; settle it in the way that they name.</source>
        <translation>Thể lệ của vòng {round} không xử lý chênh lệch bằng cách cho xem lại. Chưa gửi gì; hãy xử lý theo cách thể lệ quy định.</translation>
    </message>
    <message>
        <source>The safety copy beside the pack can't be written ({reason}): {path}. Every sheet is saved on this laptop, and marking goes on. Make room on the stick or let it be written to: the next sheet that is done writes the copy.</source>
        <translation>Chưa ghi được bản an toàn cạnh gói chấm ({reason}): {path}. Mọi phiếu vẫn lưu đủ trên máy này, cứ chấm tiếp. Hãy dọn bớt USB hoặc cho phép ghi; khi xong phiếu tiếp theo, bản an toàn sẽ được ghi lại.</translation>
    </message>
    <message>
        <source>The sheet of entry {entry} is handed in or closed. Nothing was changed; open it again first.</source>
        <translation>Phiếu bài {entry} đã nộp hoặc đã đóng. Chưa có gì thay đổi; hãy mở lại phiếu trước.</translation>
    </message>
    <message>
        <source>The sheet of entry {entry} lacks marks for: {criteria}. It stays open; give these marks first.</source>
        <translation>Phiếu bài {entry} còn thiếu điểm: {criteria}. Phiếu vẫn mở; hãy cho điểm trước.</translation>
    </message>
    <message>
        <source>The sheets of judge {judge} come in by this way already. Nothing was changed.</source>
        <translation>Phiếu của giám khảo {judge} đã được khai báo nhận theo cách này rồi. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The signature does not agree with the content: the file was altered. Nothing was taken in; ask for it again.</source>
        <translation>Chữ ký không khớp nội dung: tệp đã bị sửa. Chưa nhận gì; hãy đề nghị gửi lại.</translation>
    </message>
    <message>
        <source>The signed file did not stand its own check ({words}). It was not kept, and the paper is as it was; try once more.</source>
        <translation>Tệp vừa ký không qua được bước kiểm tra ({words}). Tệp không được giữ lại, văn bản vẫn như cũ; hãy thử lại.</translation>
    </message>
    <message>
        <source>The signer's name</source>
        <translation>Họ và tên người ký</translation>
    </message>
    <message>
        <source>The signer's title</source>
        <translation>Chức vụ của người ký</translation>
    </message>
    <message>
        <source>The spreadsheet of judge {judge} has no mark yet. Nothing was taken in.</source>
        <translation>Bảng tính của giám khảo {judge} chưa có điểm nào. Chưa nhận dữ liệu nào.</translation>
    </message>
    <message>
        <source>The spreadsheet's heads or its hidden particulars were altered. Nothing was taken in; issue a new one and have the marks copied into it.</source>
        <translation>Dòng tiêu đề hoặc thông tin ẩn của bảng tính đã bị sửa. Chưa nhận dữ liệu nào; hãy phát bảng mới và chép điểm sang đó.</translation>
    </message>
    <message>
        <source>The subject of a decision begins with “Về việc”.</source>
        <translation>Trích yếu của quyết định bắt đầu bằng “Về việc”.</translation>
    </message>
    <message>
        <source>The system has no printer “{printer}” any more. Nothing was printed; choose another one.</source>
        <translation>Máy in “{printer}” không còn trong hệ thống. Chưa in tờ nào; chọn máy in khác.</translation>
    </message>
    <message>
        <source>The table has bad rows; nothing was taken in. Mend these rows:</source>
        <translation>Bảng có dòng sai; chưa nhận dòng nào. Hãy sửa các dòng sau:</translation>
    </message>
    <message>
        <source>The table has no column for: {missing}. Nothing was taken in; name the columns in the first row.</source>
        <translation>Bảng thiếu cột: {missing}. Chưa nhận gì; hãy ghi tên cột ở dòng đầu.</translation>
    </message>
    <message>
        <source>The table has two columns “{head}”. Nothing was taken in; leave one of them.</source>
        <translation>Bảng có hai cột “{head}”. Chưa nhận gì; hãy chỉ để lại một cột.</translation>
    </message>
    <message>
        <source>The text is not Unicode; read as {coding}, “{before}” says “{after}”. Nothing was taken in; say which it is (tcvn3, vni), or unicode to leave it as it stands.</source>
        <translation>Văn bản không phải Unicode: đọc theo {coding} thì “{before}” là “{after}”. Chưa nhận dòng nào; hãy chỉ rõ bảng mã (tcvn3, vni), hoặc unicode để giữ nguyên.</translation>
    </message>
    <message>
        <source>There are no sheets to print. Nothing was printed.</source>
        <translation>Không có phiếu chấm nào để in. Chưa in gì.</translation>
    </message>
    <message>
        <source>There are no {what} yet. Nothing was issued; import them first.</source>
        <translation>Chưa có {what}. Chưa phát gói nào; hãy nhập danh sách trước.</translation>
    </message>
    <message>
        <source>There is another unit “{unit}” in this block. Nothing was changed.</source>
        <translation>Trong khối này đã có đơn vị khác tên “{unit}”. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>There is no field “{field}” in the contest data for papers. Nothing was changed.</source>
        <translation>Dữ liệu của văn bản không có mục “{field}”. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed; check the name.</source>
        <translation>Không có tệp {path}. Chưa có gì thay đổi; hãy kiểm tra lại tên.</translation>
    </message>
    <message>
        <source>There is no list to take back. Nothing was changed.</source>
        <translation>Không còn danh sách nào để hoàn tác. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>There is no open question about {entries}. Nothing was changed.</source>
        <translation>Không có vấn đề nào chưa giải quyết về {entries}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>There is no page {page}: this paper has {pages}.</source>
        <translation>Không có trang {page}: văn bản này có {pages} trang.</translation>
    </message>
    <message>
        <source>There is no picture: VLC {least} is needed ({lack}). Marking goes on; install VLC {least}, or open the clip in the system's player.</source>
        <translation>Không có hình: cần VLC {least} ({lack}). Vẫn chấm được; hãy cài VLC {least}, hoặc mở clip bằng trình phát của máy.</translation>
    </message>
    <message>
        <source>There is no second look number {number} in force that this belongs to. Nothing was changed.</source>
        <translation>Không có lần xem lại số {number} đang hiệu lực ứng với nội dung này. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>There is nothing to say of this file: it is set aside already, or it did not come late. Nothing was changed.</source>
        <translation>Không có gì để quyết định về tệp này: tệp đã để riêng rồi, hoặc không phải tệp đến muộn. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>There is nothing to send back of: {entries}. Either their sheets do not lie too far apart, or all judges were asked already; after one second look the chair decides.</source>
        <translation>Không còn gì để gửi xem lại: {entries}. Hoặc điểm các phiếu không chênh quá giới hạn, hoặc đã gửi cho tất cả giám khảo liên quan; sau một lần xem lại, trưởng ban quyết định.</translation>
    </message>
    <message>
        <source>This day is before the one at “{text}”.</source>
        <translation>Ngày này trước mục “{text}”.</translation>
    </message>
    <message>
        <source>This file is {place}; the contest's own file lies at {own}. Nothing was changed; open that one, or take this one over first, for a reason.</source>
        <translation>Đây là {place}; tệp gốc của hội thi nằm ở {own}. Chưa có gì thay đổi; hãy mở tệp gốc, hoặc nhận tệp này làm tệp gốc trước và nêu lý do.</translation>
    </message>
    <message>
        <source>This file was neither made nor taken over on this machine. Nothing was changed; take it over first, for a reason, where it is the contest's own.</source>
        <translation>Tệp này không được tạo trên máy này và chưa được nhận làm tệp gốc. Chưa có gì thay đổi; nếu đây đúng là tệp gốc của hội thi, hãy nhận làm tệp gốc trước và nêu lý do.</translation>
    </message>
    <message>
        <source>This is no file of contest data for papers: it is wrong at {where}. Nothing was changed.</source>
        <translation>Đây không phải tệp dữ liệu của văn bản: sai ở {where}. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This is no spreadsheet that was written for a judge of this contest. Nothing was taken in; choose the file that was issued, saved as .xlsx.</source>
        <translation>Đây không phải bảng tính đã phát cho giám khảo của hội thi này. Chưa nhận dữ liệu nào; hãy chọn đúng tệp đã phát, lưu ở dạng .xlsx.</translation>
    </message>
    <message>
        <source>This is not a score file of this program. Nothing was taken in; choose the file that the judge's desk wrote (.clipscore).</source>
        <translation>Đây không phải tệp điểm của chương trình này. Chưa nhận gì; hãy chọn tệp .clipscore do bàn giám khảo ghi ra.</translation>
    </message>
    <message>
        <source>This is not a {expected} file. Nothing was taken in; choose another file.</source>
        <translation>Đây không phải là {expected}. Chưa nhận gì; hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>This line begins with “Theo đề nghị”.</source>
        <translation>Dòng này phải bắt đầu bằng “Theo đề nghị”.</translation>
    </message>
    <message>
        <source>This pack does not belong to the work on this laptop: it is an older one, or bears another contest key. Nothing was changed; ask the secretariat.</source>
        <translation>Gói chấm này không khớp với việc chấm trên máy này: gói cũ hơn hoặc mang khóa hội thi khác. Chưa có gì thay đổi; hãy hỏi tổ thư ký.</translation>
    </message>
    <message>
        <source>This pack is open in another window already. Nothing was changed; go on there, or close that window first.</source>
        <translation>Gói chấm này đang mở ở một cửa sổ khác. Chưa có gì thay đổi; hãy chấm tiếp ở cửa sổ đó, hoặc đóng cửa sổ đó trước.</translation>
    </message>
    <message>
        <source>This step needs a reason. Nothing was changed; write one.</source>
        <translation>Bước này cần lý do. Chưa có gì thay đổi; hãy ghi lý do.</translation>
    </message>
    <message>
        <source>This was taken back already. Nothing was changed.</source>
        <translation>Việc này đã được bỏ trước đó. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Two counts that were made apart do not agree on {entries}. Nothing is decided or printed from this standing; keep the contest's file as it is, and tell those who look after the program.</source>
        <translation>Hai lần kiểm đếm độc lập không khớp ở {entries}. Không lập quyết định, không in kết quả từ bảng xếp hạng này; hãy giữ nguyên tệp hội thi và báo cho người phụ trách phần mềm.</translation>
    </message>
    <message>
        <source>Units belong to the block “{block}”: {count}. Nothing was changed; give them another block first.</source>
        <translation>Khối “{block}” đang có {count} đơn vị. Chưa thay đổi gì; hãy chuyển các đơn vị này sang khối khác trước.</translation>
    </message>
    <message>
        <source>Venue of the meeting</source>
        <translation>Địa điểm họp</translation>
    </message>
    <message>
        <source>What counts of judge {judge} is not what the signed file {digest} says: the contest file was altered or is damaged. Nothing was printed; go back to a backup copy.</source>
        <translation>Phiếu đang tính của giám khảo {judge} không khớp với tệp đã ký {digest}: tệp hội thi đã bị sửa hoặc hỏng. Chưa in gì; hãy dùng lại bản sao lưu.</translation>
    </message>
    <message>
        <source>What is counted now is not what decision no. {number} approved. Nothing was changed; approve the new result, or take back what was changed since.</source>
        <translation>Kết quả tính hiện nay khác kết quả đã phê duyệt lần thứ {number}. Chưa có gì thay đổi; hãy phê duyệt kết quả mới hoặc thu lại những thay đổi từ sau lần đó.</translation>
    </message>
    <message>
        <source>What the awards are for</source>
        <translation>Giải được trao cho</translation>
    </message>
    <message>
        <source>Which entries are in {round} is settled by {earlier}. Nothing was changed; let entries go on from there first.</source>
        <translation>Bài nào vào {round} là do kết quả {earlier}. Không có gì thay đổi; hãy cho các bài vào vòng sau từ vòng đó trước.</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Trách nhiệm thi hành</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Thẩm quyền ban hành</translation>
    </message>
    <message>
        <source>Who was absent, and why</source>
        <translation>Vắng mặt (lý do)</translation>
    </message>
    <message>
        <source>Whoever wrote this file did not have the pack of judge {judge}. Nothing was taken in; ask the judge in person.</source>
        <translation>Người ghi tệp này không có gói chấm của giám khảo {judge}. Chưa nhận gì; hãy hỏi trực tiếp giám khảo.</translation>
    </message>
    <message>
        <source>With KT. a deputy signs: the title begins with “Phó”.</source>
        <translation>KT. là cấp phó ký thay: chức vụ bắt đầu bằng “Phó”.</translation>
    </message>
    <message>
        <source>With {text} it must be said on whose behalf or in whose place.</source>
        <translation>Đã chọn {text} thì phải ghi thay mặt hoặc ký thay ai.</translation>
    </message>
    <message>
        <source>Without academic degrees; empty: stamped or written after signing.</source>
        <translation>Không ghi học hàm, học vị; để trống thì đóng dấu tên hoặc ghi sau khi ký.</translation>
    </message>
    <message>
        <source>Write a block as the rules name it.</source>
        <translation>Ghi tên khối đúng như thể lệ.</translation>
    </message>
    <message>
        <source>Write a block of the rules.</source>
        <translation>Ghi khối theo thể lệ.</translation>
    </message>
    <message>
        <source>Write a code, or let codes be given by a pattern.</source>
        <translation>Ghi mã số, hoặc đặt mã theo mẫu.</translation>
    </message>
    <message>
        <source>Write a greater mark, or a smaller least one.</source>
        <translation>Ghi điểm tối đa lớn hơn, hoặc điểm tối thiểu nhỏ hơn.</translation>
    </message>
    <message>
        <source>Write a number such as 0 or 1.</source>
        <translation>Ghi một số, ví dụ 0 hoặc 1.</translation>
    </message>
    <message>
        <source>Write a number such as 10 or 7,5.</source>
        <translation>Ghi một số, ví dụ 10 hoặc 7,5.</translation>
    </message>
    <message>
        <source>Write a number such as 2, 1,5 or 40 %.</source>
        <translation>Ghi một số, ví dụ 2; 1,5 hoặc 40 %.</translation>
    </message>
    <message>
        <source>Write a shorter code of letters and digits.</source>
        <translation>Ghi mã ngắn hơn, chỉ gồm chữ và số.</translation>
    </message>
    <message>
        <source>Write a step such as 0,25 or 0,5.</source>
        <translation>Ghi bước điểm, ví dụ 0,25 hoặc 0,5.</translation>
    </message>
    <message>
        <source>Write another step, such as 0,1 or 0,5.</source>
        <translation>Ghi bước điểm khác, ví dụ 0,1 hoặc 0,5.</translation>
    </message>
    <message>
        <source>Write bands such as 8-10: good; 5-7,75: fair.</source>
        <translation>Ghi các mức theo dạng 8-10: tốt; 5-7,75: khá.</translation>
    </message>
    <message>
        <source>Write chair, member or substitute.</source>
        <translation>Ghi trưởng ban, thành viên hoặc dự khuyết.</translation>
    </message>
    <message>
        <source>Write its criteria below it, or leave it out.</source>
        <translation>Ghi các tiêu chí của phần này ở bên dưới, hoặc bỏ phần này.</translation>
    </message>
    <message>
        <source>Write small letters, digits, - and _ only, or nothing.</source>
        <translation>Chỉ dùng chữ thường không dấu, chữ số, dấu - và _, hoặc để trống.</translation>
    </message>
    <message>
        <source>Write the block's key from the rules.</source>
        <translation>Ghi mã khối trong thể lệ.</translation>
    </message>
    <message>
        <source>Write the clip's title.</source>
        <translation>Ghi tên clip.</translation>
    </message>
    <message>
        <source>Write the judge's name.</source>
        <translation>Ghi họ tên giám khảo.</translation>
    </message>
    <message>
        <source>Write the mark above which a remark is wanted, or nothing.</source>
        <translation>Ghi mức điểm mà trên đó phải có nhận xét, hoặc để trống.</translation>
    </message>
    <message>
        <source>Write the mark below which a remark is wanted, or nothing.</source>
        <translation>Ghi mức điểm mà dưới đó phải có nhận xét, hoặc để trống.</translation>
    </message>
    <message>
        <source>Write the most points that it can get.</source>
        <translation>Ghi số điểm cao nhất có thể cho.</translation>
    </message>
    <message>
        <source>Write the role that the judge had, or give the judge another code.</source>
        <translation>Ghi đúng vai trò cũ của giám khảo, hoặc cho giám khảo một mã khác.</translation>
    </message>
    <message>
        <source>Write the unit that enters the clip.</source>
        <translation>Ghi đơn vị dự thi.</translation>
    </message>
    <message>
        <source>Write the unit's code.</source>
        <translation>Ghi mã đơn vị.</translation>
    </message>
    <message>
        <source>Write what is marked.</source>
        <translation>Ghi rõ nội dung được chấm.</translation>
    </message>
    <message>
        <source>Write x for a bonus criterion, or nothing.</source>
        <translation>Ghi x nếu là tiêu chí điểm thưởng, hoặc để trống.</translation>
    </message>
    <message>
        <source>a band reaches outside of its criterion's range</source>
        <translation>có mức điểm nằm ngoài khung điểm của tiêu chí</translation>
    </message>
    <message>
        <source>a copy of the contest's own file</source>
        <translation>bản sao của tệp gốc của hội thi</translation>
    </message>
    <message>
        <source>a day, such as 05/01/2024</source>
        <translation>một ngày, ví dụ 05/01/2024</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>danh sách các dòng</translation>
    </message>
    <message>
        <source>a seal's picture is red</source>
        <translation>hình dấu phải màu đỏ</translation>
    </message>
    <message>
        <source>a second mark for “{cell}”</source>
        <translation>“{cell}” có hai điểm</translation>
    </message>
    <message>
        <source>a signature's picture is blue</source>
        <translation>hình chữ ký phải màu xanh</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một dòng chữ</translation>
    </message>
    <message>
        <source>a text of at most 2,000 letters</source>
        <translation>văn bản không quá 2.000 chữ</translation>
    </message>
    <message>
        <source>a time of day, such as 8:30</source>
        <translation>giờ phút, ví dụ 8:30</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>số nguyên từ 1</translation>
    </message>
    <message>
        <source>another one than that in which something was decided on this machine</source>
        <translation>bản khác với bản đã dùng để phê duyệt hoặc thu hồi trên máy này</translation>
    </message>
    <message>
        <source>another version is installed</source>
        <translation>đang cài bản khác</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>tệp chỉ cho đọc</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>tác giả</translation>
    </message>
    <message>
        <source>block</source>
        <translation>khối</translation>
    </message>
    <message>
        <source>by the rules “{cell}” may not enter</source>
        <translation>theo thể lệ, “{cell}” không được dự thi</translation>
    </message>
    <message>
        <source>by the rules “{cell}” may not judge</source>
        <translation>theo thể lệ, “{cell}” không được chấm thi</translation>
    </message>
    <message>
        <source>clip file</source>
        <translation>tệp clip</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã số</translation>
    </message>
    <message>
        <source>copying it failed</source>
        <translation>việc chép bị lỗi giữa chừng</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>tiêu chí</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>một chương trình khác đang ghi vào tệp</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>ổ đĩa đã đầy, không còn chỗ</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>ngày nhận</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ổ đĩa báo lỗi</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>bài dự thi</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>bài dự thi</translation>
    </message>
    <message>
        <source>entry {cell} has this title and unit already</source>
        <translation>bài {cell} đã có tên clip và đơn vị này</translation>
    </message>
    <message>
        <source>from the least to the greatest mark there is no whole number of steps</source>
        <translation>từ điểm tối thiểu đến điểm tối đa không chia hết cho bước điểm</translation>
    </message>
    <message>
        <source>greatest mark</source>
        <translation>điểm tối đa</translation>
    </message>
    <message>
        <source>it does not start</source>
        <translation>không khởi động được</translation>
    </message>
    <message>
        <source>it has no moving picture</source>
        <translation>không có hình động</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>bị hỏng</translation>
    </message>
    <message>
        <source>it is no PNG picture</source>
        <translation>không phải hình PNG</translation>
    </message>
    <message>
        <source>it is too large; 5 MB and 6000 pixels a side are the most</source>
        <translation>quá lớn; tối đa 5 MB và 6000 điểm ảnh mỗi cạnh</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>bị cắt cụt</translation>
    </message>
    <message>
        <source>its ground is not transparent, or nothing is drawn on it</source>
        <translation>nền không trong suốt, hoặc hình không có nét nào</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>giám khảo</translation>
    </message>
    <message>
        <source>judge “{cell}” judged in a round that has begun and keeps the role</source>
        <translation>giám khảo “{cell}” đã chấm ở một vòng đã bắt đầu nên giữ nguyên vai trò</translation>
    </message>
    <message>
        <source>judges</source>
        <translation>giám khảo</translation>
    </message>
    <message>
        <source>judging pack</source>
        <translation>gói chấm</translation>
    </message>
    <message>
        <source>looking into it failed</source>
        <translation>xem thông tin không được</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>name</source>
        <translation>họ tên</translation>
    </message>
    <message>
        <source>no block</source>
        <translation>thiếu khối</translation>
    </message>
    <message>
        <source>no block “{cell}” in the rules</source>
        <translation>thể lệ không có khối “{cell}”</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>thiếu mã số</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>thiếu tên tiêu chí</translation>
    </message>
    <message>
        <source>no criterion that must be marked</source>
        <translation>không có tiêu chí nào bắt buộc phải chấm</translation>
    </message>
    <message>
        <source>no criterion “{cell}”</source>
        <translation>không có tiêu chí “{cell}”</translation>
    </message>
    <message>
        <source>no entry “{cell}”</source>
        <translation>không có bài dự thi “{cell}”</translation>
    </message>
    <message>
        <source>no greatest mark</source>
        <translation>thiếu điểm tối đa</translation>
    </message>
    <message>
        <source>no judge “{cell}”</source>
        <translation>không có giám khảo “{cell}”</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>thiếu họ tên</translation>
    </message>
    <message>
        <source>no role “{cell}”; it is chair, member or substitute</source>
        <translation>không có vai trò “{cell}”; chỉ có trưởng ban, thành viên hoặc dự khuyết</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>thiếu tên clip</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>thiếu đơn vị</translation>
    </message>
    <message>
        <source>not a video file</source>
        <translation>không phải tệp video</translation>
    </message>
    <message>
        <source>not as many marks as criteria</source>
        <translation>số điểm không bằng số tiêu chí</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>chưa cài</translation>
    </message>
    <message>
        <source>not on the step</source>
        <translation>không đúng bước</translation>
    </message>
    <message>
        <source>older than it was when something was decided in it on this machine</source>
        <translation>bản cũ hơn bản đã dùng để phê duyệt hoặc thu hồi trên máy này</translation>
    </message>
    <message>
        <source>one of TM., KT., TL., TUQ., Q., or nothing</source>
        <translation>TM., KT., TL., TUQ., Q. hoặc để trống</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>một giá trị</translation>
    </message>
    <message>
        <source>outside of the range</source>
        <translation>ngoài khoảng điểm</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>phiếu giấy</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>nhận xét</translation>
    </message>
    <message>
        <source>role</source>
        <translation>vai trò</translation>
    </message>
    <message>
        <source>row {row}: {wrong}</source>
        <translation>dòng {row}: {wrong}</translation>
    </message>
    <message>
        <source>score file</source>
        <translation>tệp điểm</translation>
    </message>
    <message>
        <source>several units have one name: {cell}</source>
        <translation>nhiều đơn vị trùng tên: {cell}</translation>
    </message>
    <message>
        <source>signed score file</source>
        <translation>tệp điểm có chữ ký</translation>
    </message>
    <message>
        <source>something of it would stay in the copy</source>
        <translation>vẫn còn thông tin sót lại trong bản chép</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>bảng tính</translation>
    </message>
    <message>
        <source>table of marks</source>
        <translation>bảng điểm tổng hợp</translation>
    </message>
    <message>
        <source>the code “{cell}” is too long or has signs that can't be seen</source>
        <translation>mã “{cell}” quá dài hoặc có ký tự không nhìn thấy được</translation>
    </message>
    <message>
        <source>the code “{cell}” stands twice</source>
        <translation>mã “{cell}” bị trùng</translation>
    </message>
    <message>
        <source>the copy would play otherwise</source>
        <translation>bản chép sẽ không phát giống tệp gốc</translation>
    </message>
    <message>
        <source>the criteria do not add up to “{cell}”</source>
        <translation>các tiêu chí cộng lại không bằng “{cell}”</translation>
    </message>
    <message>
        <source>the file can't be opened</source>
        <translation>không mở được tệp</translation>
    </message>
    <message>
        <source>the file can't be read to its end</source>
        <translation>không đọc được tệp đến hết</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>thiếu tệp</translation>
    </message>
    <message>
        <source>the greatest mark must be above the least</source>
        <translation>điểm tối đa phải lớn hơn điểm tối thiểu</translation>
    </message>
    <message>
        <source>the key “{cell}” stands twice</source>
        <translation>khóa “{cell}” xuất hiện hai lần</translation>
    </message>
    <message>
        <source>the mark for “{cell}” needs a remark</source>
        <translation>điểm ở “{cell}” phải kèm nhận xét</translation>
    </message>
    <message>
        <source>the mark “{cell}” is not on its criterion's step</source>
        <translation>điểm “{cell}” không đúng bước của tiêu chí</translation>
    </message>
    <message>
        <source>the mark “{cell}” is outside of its criterion's range</source>
        <translation>điểm “{cell}” nằm ngoài khoảng của tiêu chí</translation>
    </message>
    <message>
        <source>the same title and unit as in row {cell}</source>
        <translation>trùng tên clip và đơn vị với dòng {cell}</translation>
    </message>
    <message>
        <source>the section has no criterion</source>
        <translation>phần này không có tiêu chí nào</translation>
    </message>
    <message>
        <source>the unit code “{cell}” stands for another unit</source>
        <translation>mã đơn vị “{cell}” đang là của đơn vị khác</translation>
    </message>
    <message>
        <source>there is too little room for temporary files on this computer</source>
        <translation>máy này không đủ chỗ cho tệp tạm</translation>
    </message>
    <message>
        <source>this kind of file can't be written anew as it is</source>
        <translation>không thể ghi lại nguyên vẹn loại tệp này</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên clip</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>không mở được tệp ở nơi đó</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>unit code</source>
        <translation>mã đơn vị</translation>
    </message>
    <message>
        <source>with marks missing</source>
        <translation>còn thiếu điểm</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>thiếu lý do</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>có hoặc không</translation>
    </message>
    <message>
        <source>{given} marks were keyed of sheet {entry}, which has {wanted}. Nothing was kept.</source>
        <translation>Đã nhập {given} điểm cho phiếu của bài {entry}, nhưng phiếu có {wanted} điểm. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>{item} decides who wins and can't be waived. Nothing was changed; settle it.</source>
        <translation>Việc {item} ảnh hưởng đến việc ai đạt giải nên không được bỏ qua. Chưa có gì thay đổi; hãy xử lý việc này.</translation>
    </message>
    <message>
        <source>{judge} sits on the panel already, or the code belongs to another judge. Nothing was changed; choose another code.</source>
        <translation>{judge} đã có trong ban giám khảo, hoặc mã này là của giám khảo khác. Chưa có gì thay đổi; hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>{path} bears no digital signature.</source>
        <translation>{path} không có chữ ký số.</translation>
    </message>
    <message>
        <source>{path} can't be copied without what the file says about itself: {kept}. Nothing was written.</source>
        <translation>Không thể chép {path} mà gỡ hết thông tin kèm trong tệp: {kept}. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>{path} can't be opened with this pack. Nothing was taken in. A safety copy opens only with a pack issued to the same judge after it was made: ask the secretariat for a new pack.</source>
        <translation>Không mở được {path} bằng gói chấm này. Chưa lấy vào gì. Bản sao an toàn chỉ mở được bằng gói chấm cấp cho chính giám khảo đó sau khi bản sao được ghi: hãy xin tổ thư ký cấp gói chấm mới.</translation>
    </message>
    <message>
        <source>{path} can't be read ({reason}). Nothing was changed; choose a file that can be opened.</source>
        <translation>Không đọc được {path} ({reason}). Chưa có gì thay đổi; hãy chọn tệp mở được.</translation>
    </message>
    <message>
        <source>{path} can't be read as a spreadsheet or CSV file. Nothing was taken in; save it again as .xlsx.</source>
        <translation>Không đọc được {path} như bảng tính hoặc tệp CSV. Chưa nhận gì; hãy lưu lại dạng .xlsx.</translation>
    </message>
    <message>
        <source>{path} can't be shown: it is missing or no whole PDF. Nothing was changed; print it again.</source>
        <translation>Không xem được {path}: tệp không còn hoặc không phải PDF nguyên vẹn. Không có gì bị thay đổi; hãy in lại.</translation>
    </message>
    <message>
        <source>{path} can't be written ({reason}). Nothing half done was left; choose another place or make room.</source>
        <translation>Không ghi được {path} ({reason}). Không để lại gì dở dang; hãy chọn chỗ khác hoặc dọn bớt ổ đĩa.</translation>
    </message>
    <message>
        <source>{path} comes from another contest. Nothing was written; open that contest, or print the paper again.</source>
        <translation>{path} thuộc hội thi khác. Không ghi gì; hãy mở hội thi đó, hoặc in lại văn bản.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). What was saved before is kept; make room or free the file, then try again.</source>
        <translation>Không ghi được {path} ({reason}). Những gì đã lưu vẫn còn; hãy dọn bớt ổ đĩa hoặc đóng tệp ở nơi khác rồi thử lại.</translation>
    </message>
    <message>
        <source>{path} does not say which contest it comes from. Nothing was written; print the paper again, or sign it as an attachment.</source>
        <translation>{path} không cho biết thuộc hội thi nào. Không ghi gì; hãy in lại văn bản, hoặc ký như văn bản kèm theo.</translation>
    </message>
    <message>
        <source>{path} has no place for a signature. Nothing was written; print the paper again with this version, or sign it as an attachment.</source>
        <translation>{path} không có chỗ ký. Không ghi gì; hãy in lại văn bản bằng phiên bản này, hoặc ký như văn bản kèm theo.</translation>
    </message>
    <message>
        <source>{path} has the place on several pages, which may not change any more after the first signature. Nothing was written; sign the unsigned paper with both keys at once.</source>
        <translation>{path} có chỗ ký trên nhiều trang, các trang này không được thay đổi sau chữ ký đầu tiên. Không ghi gì; hãy ký văn bản chưa ký bằng cả hai khóa cùng lúc.</translation>
    </message>
    <message>
        <source>{path} has these places for signatures: {places}. Nothing was written; say which one by its number.</source>
        <translation>{path} có các chỗ ký: {places}. Không ghi gì; hãy chọn một chỗ theo số thứ tự.</translation>
    </message>
    <message>
        <source>{path} has too little room: {needed_bytes} are needed, {free_bytes} are free. Nothing was copied and no pack was issued; make {lacking_bytes} of room, or choose another place.</source>
        <translation>{path} không đủ chỗ: cần {needed_bytes}, chỉ còn trống {free_bytes}. Chưa chép gì và chưa phát gói nào; hãy dọn thêm {lacking_bytes}, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>{path} holds no certificate. Nothing was written; choose a root certificate (.pem, .cer, .crt).</source>
        <translation>{path} không chứa chứng thư số. Không ghi gì; hãy chọn chứng thư gốc (.pem, .cer, .crt).</translation>
    </message>
    <message>
        <source>{path} holds no private key with its certificate. Nothing was written; export both together into one PKCS#12 file.</source>
        <translation>{path} không có khóa bí mật kèm chứng thư số. Không ghi gì; hãy xuất cả hai vào cùng một tệp PKCS#12.</translation>
    </message>
    <message>
        <source>{path} holds this very contest. Nothing was taken in; choose the file of an earlier one.</source>
        <translation>{path} chính là tệp của cuộc thi này. Chưa lấy gì; hãy chọn tệp của cuộc thi năm trước.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. It was left as it is and nothing was put beside it; choose a folder.</source>
        <translation>{path} là một tệp, không phải thư mục. Tệp vẫn nguyên như cũ và chưa ghi gì; hãy chọn một thư mục.</translation>
    </message>
    <message>
        <source>{path} is in use, or a change in it was broken off, so that it can't be read without changing it. Nothing was taken in; open it once in this program, close it, and choose it again.</source>
        <translation>{path} đang được dùng, hoặc lần ghi trước bị ngắt giữa chừng, nên không thể đọc mà không làm thay đổi tệp. Chưa lấy gì; hãy mở tệp đó một lần bằng chương trình này, đóng lại rồi chọn lại.</translation>
    </message>
    <message>
        <source>{path} is made so that it can't be signed ({words}). Nothing was written; print the paper again, or make the file anew.</source>
        <translation>{path} được tạo theo cách không ký được ({words}). Không ghi gì; hãy in lại văn bản, hoặc tạo lại tệp.</translation>
    </message>
    <message>
        <source>{path} is neither a contest (.contest) nor a rules file (.json). Nothing was changed; choose another file.</source>
        <translation>{path} không phải là tệp hội thi (.contest) hay tệp thể lệ (.json). Chưa có gì thay đổi; hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>{path} is no PKCS#12 file that can be read here. Nothing was written; choose the file (.p12, .pfx) that came with the certificate.</source>
        <translation>{path} không phải tệp PKCS#12 đọc được. Không ghi gì; hãy chọn tệp (.p12, .pfx) được cấp kèm chứng thư số.</translation>
    </message>
    <message>
        <source>{path} is not a contest file of this program, or is damaged. It was left as it is; open another one or a backup copy.</source>
        <translation>{path} không phải tệp hội thi của chương trình này, hoặc đã hỏng. Tệp vẫn nguyên; hãy mở tệp khác hoặc bản sao lưu.</translation>
    </message>
    <message>
        <source>{path} is signed at this place already, or by the agency, which signs last. Nothing was written; begin again with the unsigned paper where it must be signed otherwise.</source>
        <translation>{path} đã được ký ở chỗ này, hoặc cơ quan đã ký (cơ quan ký sau cùng). Không ghi gì; nếu cần ký khác đi, hãy bắt đầu lại từ văn bản chưa ký.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name.</source>
        <translation>{path} đã có sẵn và vẫn nguyên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>{path} was changed after {by} signed it, or that certificate was not good. Nothing was written; begin again with the unsigned paper.</source>
        <translation>{path} đã bị thay đổi sau khi {by} ký, hoặc chứng thư số đó không hợp lệ. Không ghi gì; hãy bắt đầu lại từ văn bản chưa ký.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of the program. It was left as it is; install the newer version.</source>
        <translation>{path} do phiên bản mới hơn của chương trình tạo. Tệp vẫn nguyên; hãy cài phiên bản mới.</translation>
    </message>
    <message>
        <source>{path} was printed before decision no. {number}, or says another result. Nothing was written; print the paper again.</source>
        <translation>{path} được in trước quyết định phê duyệt số {number}, hoặc ghi kết quả khác. Không ghi gì; hãy in lại văn bản.</translation>
    </message>
    <message>
        <source>{round} can't be closed: {missing} sheets are missing, {conflicts} conflicts are open. Settle the conflicts; for missing sheets give the chair's reason.</source>
        <translation>Chưa đóng được vòng {round}: còn thiếu {missing} phiếu, {conflicts} xung đột. Hãy xử lý xung đột; nếu thiếu phiếu thì ghi lý do của trưởng ban.</translation>
    </message>
    <message>
        <source>{round} can't begin: no judge is assigned to {entries}. Nothing was changed; draw the assignment, or assign judges by hand.</source>
        <translation>{round} chưa thể bắt đầu: chưa có giám khảo nào được phân công chấm {entries}. Chưa có gì thay đổi; hãy bốc thăm phân công hoặc phân công bằng tay.</translation>
    </message>
    <message>
        <source>{round} combines places, to which no points can be added. Nothing was changed.</source>
        <translation>{round} tổng hợp theo thứ hạng nên không thể cộng hay trừ điểm. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>{round} has begun: packs are out or sheets are in. Rules, entries and panel stay as they are.</source>
        <translation>Vòng {round} đã bắt đầu: đã phát gói chấm hoặc đã có phiếu. Thể lệ, bài dự thi và ban giám khảo giữ nguyên.</translation>
    </message>
    <message>
        <source>{round} has not begun: its rubric can be changed as it is. Nothing was changed.</source>
        <translation>{round} chưa bắt đầu chấm nên có thể sửa thẳng thang điểm. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{round} is closed. Nothing was changed; the chair can open it again with a reason.</source>
        <translation>Vòng {round} đã đóng. Chưa có gì thay đổi; trưởng ban có thể mở lại và ghi lý do.</translation>
    </message>
    <message>
        <source>{round} is not closed yet. Nothing was printed or changed; close it first.</source>
        <translation>Vòng {round} chưa đóng. Chưa in và chưa thay đổi gì; hãy đóng vòng trước.</translation>
    </message>
    <message>
        <source>{round} is not the last round, so nothing is decided from it. Nothing was printed; choose round {last}, or print the other papers only.</source>
        <translation>Vòng {round} không phải vòng cuối nên không ra quyết định từ vòng này. Chưa in gì; hãy chọn vòng {last}, hoặc chỉ in các văn bản khác.</translation>
    </message>
    <message>
        <source>{round} is the last round: nothing goes on from it. Nothing was changed.</source>
        <translation>{round} là vòng cuối: không có bài nào vào vòng sau. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>{round}: no sheet was given on an earlier version of the rubric. Nothing was changed.</source>
        <translation>{round}: không có phiếu nào chấm theo phiên bản thang điểm trước. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{round}: the chair has ruled on the sheets of earlier versions already. Nothing was changed; take that ruling back first.</source>
        <translation>{round}: trưởng ban đã quyết định về các phiếu theo phiên bản trước. Chưa thay đổi gì; muốn quyết định lại, hãy rút lại quyết định đó.</translation>
    </message>
    <message>
        <source>{round}: the severity of these judges can't be compared, because no entry that they marked was marked by any of the others: {judges}. Nothing was changed; give them an entry in common.</source>
        <translation>{round}: không so sánh được độ chặt, lỏng của các giám khảo này vì họ không chấm chung bài nào với những người còn lại: {judges}. Không có gì thay đổi; hãy phân công cho họ một bài chấm chung.</translation>
    </message>
    <message>
        <source>{unit} has {most} entries already, as many as the rules allow. Nothing was changed.</source>
        <translation>{unit} đã có {most} bài, bằng mức thể lệ cho phép. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>{watched} of {needed} seconds that the rules ask for were played of entry {entry}. Play on, or give a reason.</source>
        <translation>Bài {entry} mới xem {watched} trên {needed} giây theo thể lệ. Hãy xem tiếp hoặc ghi lý do.</translation>
    </message>
    <message>
        <source>{where}: a key has small letters, digits, - and _ only</source>
        <translation>{where}: khóa chỉ gồm chữ thường, chữ số, - và _</translation>
    </message>
    <message>
        <source>{where}: a method of ranks has no floor in points; leave the floor empty, or take a method of points</source>
        <translation>{where}: cách tính theo thứ hạng không có điểm sàn; hãy bỏ trống điểm sàn hoặc chọn cách tính theo điểm</translation>
    </message>
    <message>
        <source>{where}: a picture of this shape is never the way up that the rules ask for</source>
        <translation>{where}: tỷ lệ này không bao giờ hợp với chiều khung hình mà thể lệ yêu cầu</translation>
    </message>
    <message>
        <source>{where}: a shared place ends every tie; what follows it is never asked</source>
        <translation>{where}: “đồng hạng” đã kết thúc mọi trường hợp đồng điểm, tiêu chí đứng sau không bao giờ được xét</translation>
    </message>
    <message>
        <source>{where}: a weighted mean can't drop sheets; leave none out, or take another method</source>
        <translation>{where}: trung bình có hệ số không đi với bỏ phiếu cao, thấp; hãy đặt số phiếu bỏ về 0 hoặc chọn cách tính khác</translation>
    </message>
    <message>
        <source>{where}: does not go with a method of ranks, whose figures are no points</source>
        <translation>{where}: không dùng được khi tổng hợp theo thứ hạng, vì kết quả không phải là điểm</translation>
    </message>
    <message>
        <source>{where}: exactly one of its settings must be there</source>
        <translation>{where}: phải có đúng một trong các mục</translation>
    </message>
    <message>
        <source>{where}: goes by votes of the public, of which this round has none</source>
        <translation>{where}: xét theo bình chọn, nhưng vòng này không có bình chọn</translation>
    </message>
    <message>
        <source>{where}: goes with totals of sheets or with marks of each criterion, not with what is combined here</source>
        <translation>{where}: không hợp với nội dung đang tổng hợp (tổng điểm phiếu hay điểm từng tiêu chí)</translation>
    </message>
    <message>
        <source>{where}: has no criterion that must be marked</source>
        <translation>{where}: không có tiêu chí nào bắt buộc chấm</translation>
    </message>
    <message>
        <source>{where}: is missing</source>
        <translation>{where}: còn thiếu</translation>
    </message>
    <message>
        <source>{where}: must be a list</source>
        <translation>{where}: phải là danh sách</translation>
    </message>
    <message>
        <source>{where}: must be a number</source>
        <translation>{where}: phải là số</translation>
    </message>
    <message>
        <source>{where}: must be a number in quotes</source>
        <translation>{where}: phải là số đặt trong dấu nháy</translation>
    </message>
    <message>
        <source>{where}: must be a number in quotes with at most two decimals</source>
        <translation>{where}: phải là số đặt trong dấu nháy, nhiều nhất hai chữ số thập phân</translation>
    </message>
    <message>
        <source>{where}: must be a whole number</source>
        <translation>{where}: phải là số nguyên</translation>
    </message>
    <message>
        <source>{where}: must be an object</source>
        <translation>{where}: phải là đối tượng</translation>
    </message>
    <message>
        <source>{where}: must be greater than zero</source>
        <translation>{where}: phải lớn hơn 0</translation>
    </message>
    <message>
        <source>{where}: must be text in quotes</source>
        <translation>{where}: phải là chữ đặt trong dấu nháy</translation>
    </message>
    <message>
        <source>{where}: must be true or false</source>
        <translation>{where}: phải là true hoặc false</translation>
    </message>
    <message>
        <source>{where}: must not be empty</source>
        <translation>{where}: không được trống</translation>
    </message>
    <message>
        <source>{where}: needs several sheets of an entry; here the judges agree on one</source>
        <translation>{where}: cần nhiều phiếu cho một bài; ở đây các giám khảo thống nhất một phiếu</translation>
    </message>
    <message>
        <source>{where}: no such rule, section or criterion</source>
        <translation>{where}: không có tiêu chí phụ, phần hoặc tiêu chí này</translation>
    </message>
    <message>
        <source>{where}: no such setting</source>
        <translation>{where}: không có mục này</translation>
    </message>
    <message>
        <source>{where}: not a JSON document</source>
        <translation>{where}: không phải văn bản JSON</translation>
    </message>
    <message>
        <source>{where}: not of the form that the schema says</source>
        <translation>{where}: sai mẫu mà lược đồ quy định</translation>
    </message>
    <message>
        <source>{where}: not one of the known words</source>
        <translation>{where}: không thuộc các từ cho phép</translation>
    </message>
    <message>
        <source>{where}: only the last round gives prizes</source>
        <translation>{where}: chỉ vòng cuối mới trao giải</translation>
    </message>
    <message>
        <source>{where}: only the weighted mean goes by the judges' weights; take it, or give all the same weight</source>
        <translation>{where}: chỉ trung bình có hệ số mới tính hệ số giám khảo; hãy chọn cách tính đó hoặc cho mọi giám khảo hệ số bằng nhau</translation>
    </message>
    <message>
        <source>{where}: outside of what is possible</source>
        <translation>{where}: ngoài khoảng cho phép</translation>
    </message>
    <message>
        <source>{where}: points for places need a table of points, and no other method has one</source>
        <translation>{where}: cách tính điểm theo thứ hạng phải có bảng điểm; các cách tính khác thì không</translation>
    </message>
    <message>
        <source>{where}: stands twice</source>
        <translation>{where}: bị lặp</translation>
    </message>
    <message>
        <source>{where}: the band reaches outside of its criterion's range</source>
        <translation>{where}: mức vượt khoảng điểm của tiêu chí</translation>
    </message>
    <message>
        <source>{where}: the step does not divide the range</source>
        <translation>{where}: bước không chia hết khoảng điểm</translation>
    </message>
    <message>
        <source>{where}: there is no earlier round</source>
        <translation>{where}: không có vòng trước</translation>
    </message>
    <message>
        <source>{where}: there is no later round</source>
        <translation>{where}: không có vòng sau</translation>
    </message>
    <message>
        <source>{where}: there is no such setting in version 1; write version 2 at the head of the file</source>
        <translation>{where}: phiên bản 1 không có mục này; hãy ghi version 2 ở đầu tệp</translation>
    </message>
    <message>
        <source>{where}: two whole numbers with a colon between, such as 16:9</source>
        <translation>{where}: ghi hai số nguyên cách nhau bằng dấu hai chấm, ví dụ 16:9</translation>
    </message>
    <message>
        <source>{where}: written for a newer version of the program</source>
        <translation>{where}: viết cho phiên bản mới hơn của chương trình</translation>
    </message>
    <message>
        <source>{where}: {{code}}, {{title}}, {{unit}} and * may stand in it, and one of the first three must</source>
        <translation>{where}: được dùng {{code}}, {{title}}, {{unit}} và *, và phải có ít nhất một trong ba mục đầu</translation>
    </message>
    <message>
        <source>“{cell}” can mean several blocks of the rules; write the key</source>
        <translation>“{cell}” có thể là nhiều khối khác nhau trong thể lệ; hãy ghi mã khối</translation>
    </message>
    <message>
        <source>“{cell}” can mean several criteria; write the key</source>
        <translation>“{cell}” có thể là nhiều tiêu chí khác nhau; hãy ghi mã tiêu chí</translation>
    </message>
    <message>
        <source>“{cell}” can mean several units</source>
        <translation>“{cell}” có thể là nhiều đơn vị khác nhau</translation>
    </message>
    <message>
        <source>“{cell}” has fewer entries than the rules ask for</source>
        <translation>“{cell}” có ít bài hơn thể lệ yêu cầu</translation>
    </message>
    <message>
        <source>“{cell}” has more entries than the rules allow</source>
        <translation>“{cell}” có nhiều bài hơn thể lệ cho phép</translation>
    </message>
    <message>
        <source>“{cell}” is neither yes nor no</source>
        <translation>“{cell}” không cho biết là có hay không</translation>
    </message>
    <message>
        <source>“{cell}” is not a key</source>
        <translation>“{cell}” không dùng làm khóa được</translation>
    </message>
    <message>
        <source>“{cell}” is not a list of bands</source>
        <translation>“{cell}” không phải là danh sách các mức điểm</translation>
    </message>
    <message>
        <source>“{cell}” is not a number of points with at most two decimals</source>
        <translation>“{cell}” không phải là số điểm có nhiều nhất hai chữ số thập phân</translation>
    </message>
    <message>
        <source>“{cell}” is not a number with at most two decimals</source>
        <translation>“{cell}” không phải là số có nhiều nhất hai chữ số thập phân</translation>
    </message>
    <message>
        <source>“{cell}” is not a step greater than zero</source>
        <translation>“{cell}” không phải là bước điểm lớn hơn 0</translation>
    </message>
    <message>
        <source>“{cell}” is not a weight greater than zero</source>
        <translation>“{cell}” không phải là hệ số lớn hơn 0</translation>
    </message>
    <message>
        <source>“{cell}” is not a whole number of votes</source>
        <translation>“{cell}” không phải là số lượt bình chọn nguyên</translation>
    </message>
    <message>
        <source>“{cell}” is, but for the tones, a name that may not enter</source>
        <translation>“{cell}” chỉ khác dấu với một tên không được dự thi</translation>
    </message>
    <message>
        <source>“{cell}” would be a second chair</source>
        <translation>“{cell}” sẽ là trưởng ban thứ hai</translation>
    </message>
    <message>
        <source>“{text}” can't stand in “{paper_field}”: it takes {what}. The earlier words stay.</source>
        <translation>Mục “{paper_field}” không nhận “{text}”; cần {what}. Nội dung trước đó vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>“{text}” is no page. Type pages with commas between them, ranges with a dash: 1-3, 5.</source>
        <translation>“{text}” không phải là số trang. Ghi các trang cách nhau bằng dấu phẩy, khoảng trang bằng gạch nối: 1-3, 5.</translation>
    </message>
    <message>
        <source>“{text}” is not a mark. Type a number with at most two decimals.</source>
        <translation>“{text}” không phải là điểm. Hãy gõ số có nhiều nhất hai chữ số thập phân.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of at most 12 digits. Nothing was recorded.</source>
        <translation>“{text}” không phải là số có nhiều nhất 12 chữ số. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money. Type whole đồng, such as 1.500.000.</source>
        <translation>“{text}” không phải là số tiền. Hãy gõ số đồng nguyên, ví dụ 1.500.000.</translation>
    </message>
    <message>
        <source>“{text}” is set before the title by itself: choose it at the power of signing.</source>
        <translation>“{text}” do chương trình đặt trước chức vụ: hãy chọn ở mục quyền hạn ký.</translation>
    </message>
</context>
</TS>
