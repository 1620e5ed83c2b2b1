import type { LocalTemplate } from './local-context'

/** Notices a commune, ward or township writes for itself. */
export const LOCAL_NOTICES: LocalTemplate[] = [
  { key: 'cat-dien', kind: 'notice', section: 'thong-bao', picture: 'tho-dien', from: '2024-08-12', span: 14, write: (c) => {
    const [a, b] = [c.n('a', 1, 3), c.n('b', 4, 6)]
    const [from, to] = [c.n('from', 5, 7), c.n('to', 10, 11)]
    return {
      title: `${c.Full}: tạm ngừng cấp điện ${c.place(a)} và ${c.place(b)} ngày ${c.day(4)}`,
      teaser: `Từ ${from} giờ đến ${to} giờ để ${c.one('viec', ['thay dây hạ thế', 'chặt tỉa cành gần đường dây', 'bảo dưỡng trạm biến áp', 'thay công tơ'])}; mưa to thì lùi sang ngày ${c.day(5)}.`,
      event: { startsAt: c.at(4, from), endsAt: c.at(4, to), place: `${c.Place(a)} và ${c.place(b)}, ${c.full}` },
      body: [
        { p: `Các hộ thuộc ${c.place(a)} và ${c.place(b)}, ${c.full} bị ảnh hưởng. Những nơi khác vẫn có điện bình thường.` },
        { ul: ['Trữ nước từ tối hôm trước.', 'Rút phích cắm tủ lạnh, máy bơm trước giờ cắt.', 'Coi đường dây luôn có điện trong suốt thời gian sửa chữa.'] },
        { p: `Gia đình có người bệnh dùng máy thở báo ${c.areaHead} để được bố trí máy phát.` },
      ],
    }
  } },
  { key: 'tiem-chung', kind: 'notice', section: 'y-te-giao-duc', picture: 'tiem-chung', from: '2024-08-01', span: 20, write: (c) => {
    const count = c.n('count', 48, 165)
    return {
      title: `Trạm y tế ${c.full} tiêm chủng thường xuyên ngày ${c.day(6)}`,
      teaser: `Đón trẻ từ 7 giờ 30, chia giờ theo ${c.area}; cha mẹ mang sổ tiêm và báo tiền sử dị ứng của con.`,
      event: { startsAt: c.at(6, 7, 30), endsAt: c.at(6, 11), place: `Trạm y tế ${c.full}` },
      body: [
        { p: `Đợt này có ${count} trẻ trong danh sách. Mời theo giờ để các cháu không phải chờ lâu.` },
        { table: { head: ['Giờ', 'Khu vực'], rows: [['7 giờ 30 – 8 giờ 30', `${c.Place(1)}, ${c.place(2)}`], ['8 giờ 30 – 9 giờ 30', `${c.Place(3)}, ${c.place(4)}`], ['9 giờ 30 – 11 giờ', 'Các trường hợp còn lại']] } },
        { p: 'Tiêm xong ngồi lại 30 phút. Trẻ đang sốt, tiêu chảy nặng thì hoãn và hẹn đợt sau.' },
      ],
    }
  } },
  { key: 'can-cuoc-luu-dong', kind: 'notice', section: 'thong-bao', picture: 'can-cuoc', from: '2024-07-08', span: 40, write: (c) => ({
    title: `Làm thẻ căn cước lưu động tại ${c.full} ngày ${c.day(5)}`,
    teaser: `Công an về tận nơi từ 7 giờ đến ${c.n('to', 16, 20)} giờ, ưu tiên người già yếu, học sinh đủ 14 tuổi và người sắp hết hạn thẻ.`,
    event: { startsAt: c.at(5, 7), endsAt: c.at(5, c.n('to', 16, 20)), place: `Nhà văn hóa ${c.place(c.n('a', 1, 4))}, ${c.full}` },
    body: [
      { p: `Tổ lưu động đặt tại nhà văn hóa ${c.place(c.n('a', 1, 4))}. Mỗi lượt mất khoảng mười phút.` },
      { ul: ['Mặc áo có cổ, không đeo kính màu khi chụp ảnh.', 'Mang thẻ cũ; mất thẻ thì báo trước để tra cứu.', `Cụ nào không đi lại được, gia đình đăng ký với ${c.areaHead}.`] },
      { p: 'Thẻ trả qua bưu điện hoặc tại công an sau bảy ngày làm việc.' },
    ],
  }) },
  { key: 'thu-thue-dat', kind: 'notice', section: 'thong-bao', picture: 'mot-cua', from: '2024-07-15', span: 30, write: (c) => ({
    title: `${c.Full}: lịch nộp thuế đất phi nông nghiệp năm 2024 theo ${c.area}`,
    teaser: `Nộp bằng mã quét ở nhà hoặc tiền mặt tại nhà văn hóa từ ngày ${c.day(5)}; ai đã nộp không phải đến.`,
    body: [
      { table: { head: ['Ngày', 'Nơi thu'], rows: [[c.day(5), `Nhà văn hóa ${c.place(1)}`], [c.day(6), `Nhà văn hóa ${c.place(2)}`], [c.day(7), `Nhà văn hóa ${c.place(3)}`]] } },
      { p: 'Giờ thu: 7 giờ 30 đến 10 giờ 30. Mang theo thông báo thuế; người thu trao biên lai ngay.' },
      { p: `Sai diện tích, sai tên chủ đất thì đề nghị sửa tại bộ phận một cửa ${c.kind} trước khi nộp.` },
    ],
  }) },
  { key: 'nop-ho-so-truc-tuyen', kind: 'notice', section: 'chuyen-doi-so', picture: 'to-cong-nghe-so', from: '2024-03-14', span: 12, write: (c) => {
    const weekday = c.one('thu', ['thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu'])
    return {
      title: `Tổ công nghệ số ${c.full} trực tối ${weekday} hằng tuần`,
      teaser: `Từ 19 giờ 30 đến 21 giờ tại nhà văn hóa ${c.place(c.n('a', 1, 4))}, giúp nộp hồ sơ, cài Smart-HaiDuong và đặt lịch khám.`,
      body: [
        { p: `Mỗi buổi có ${c.n('nguoi', 2, 5)} đoàn viên và một công chức. Người đến học được ngồi cạnh hướng dẫn, tự bấm trên máy của mình.` },
        { ul: ['Mang điện thoại đã sạc, căn cước.', 'Không đưa mật khẩu cho người hướng dẫn.', 'Không có điện thoại vẫn nộp được trên máy của tổ.'] },
        { p: `Buổi đầu tiên gắn với Ngày chuyển đổi số 26/3; lịch thay đổi báo trên trang của ${c.kind}.` },
      ],
    }
  } },
  { key: 'chi-tra-tro-cap', kind: 'notice', section: 'thong-bao', picture: 'hop-dan', from: '2024-08-15', span: 10, write: (c) => {
    const hour = c.n('gio', 7, 8)
    return {
      title: `Chi trả trợ cấp xã hội tháng 9/2024 tại ${c.full}`,
      teaser: `Bắt đầu lúc ${hour} giờ 30 ngày ${c.day(8)} ở hội trường; người nhận qua tài khoản không phải đến.`,
      event: { startsAt: c.at(8, hour, 30), endsAt: c.at(8, 11), place: `Hội trường UBND ${c.full}` },
      body: [
        { p: `Có ${c.n('nguoi', 86, 240)} người trong danh sách tháng này. Danh sách niêm yết tại hội trường từ ngày ${c.day(3)}.` },
        { ul: ['Mang căn cước; nhận thay phải có giấy ủy quyền.', 'Kiểm tiền tại bàn trước khi ký.', `Người liệt giường được trả tại nhà, báo ${c.areaHead} trước một ngày.`] },
        { p: 'Muốn chuyển sang nhận qua tài khoản thì điền đơn tại chỗ, có đoàn viên giúp.' },
      ],
    }
  } },
  { key: 'tong-ve-sinh', kind: 'notice', section: 'van-hoa-xa-hoi', picture: 've-sinh-duong-lang', from: '2024-08-20', span: 7, write: (c) => ({
    title: `${c.Full} tổng vệ sinh đường ngõ mừng Quốc khánh, sáng 31/8`,
    teaser: `Mỗi hộ một người, tập trung lúc ${c.n('gio', 5, 6)} giờ 30 tại nhà văn hóa các ${c.area}.`,
    event: { startsAt: '2024-08-31T05:30:00+07:00', endsAt: '2024-08-31T08:00:00+07:00', place: `Nhà văn hóa các ${c.area}, ${c.full}` },
    body: [
      { p: `Năm nay làm kỹ ba nơi: rãnh thoát nước ${c.place(c.n('a', 1, 2))}, quanh chợ và lối vào trường học.` },
      { ul: ['Mang chổi, cuốc, bao đựng; mặc quần dài, đi ủng.', 'Rác tái chế để riêng, hội phụ nữ gom bán gây quỹ.', 'Không đốt lá, không hắt rác xuống mương.'] },
      { p: 'Trước 7 giờ ngày 1/9, các hộ treo cờ Tổ quốc ngay ngắn, cán cờ sạch.' },
    ],
  }) },
  { key: 'phong-chong-ngap', kind: 'notice', section: 'phong-chong-thien-tai', picture: 'de-dieu', from: '2024-07-16', span: 12, write: (c) => ({
    title: `${c.Full}: nơi tránh trú và số điện thoại trực mùa mưa bão 2024`,
    teaser: `${c.n('noi', 3, 6)} điểm tránh trú mở cửa khi có lệnh; hộ nhà yếu, người già ở một mình được đón trước.`,
    body: [
      { table: { head: ['Điểm tránh trú', 'Sức chứa'], rows: [['Trường tiểu học', `${c.n('s1', 12, 30) * 10} người`], [`Nhà văn hóa ${c.place(1)}`, `${c.n('s2', 6, 14) * 10} người`], ['Trạm y tế (người bệnh)', `${c.n('s3', 10, 25)} người`]] } },
      { ol: ['Giữ điện thoại đủ pin, nghe loa và xem trang này.', 'Ngắt điện, khóa bình ga trước khi rời nhà.', 'Mang giấy tờ, thuốc, nước uống cho một ngày.'] },
      { p: `Trực chỉ huy phòng, chống thiên tai ${c.kind}: ${c.rescuePhone()}, cả ngày đêm.` },
    ],
  }) },
  { key: 'rac-thai', kind: 'notice', section: 'thong-bao', picture: 've-sinh-duong-lang', from: '2024-07-25', span: 25, write: (c) => ({
    title: `Giờ thu gom rác mới ở ${c.full} từ ngày ${c.day(7)}`,
    teaser: `Xe gom vào ${c.one('buoi', ['buổi sáng sớm', 'chập tối', 'đầu giờ chiều'])}, ${c.n('luot', 2, 4)} lượt mỗi tuần; rác thực phẩm và rác khác để hai túi.`,
    body: [
      { p: `Sau một tháng đo thử, ${c.full} đổi giờ để xe không vướng lúc học sinh đi học.` },
      { table: { head: ['Khu vực', 'Ngày gom'], rows: [[`${c.Place(1)}, ${c.place(2)}`, 'Thứ Hai, thứ Năm'], [`${c.Place(3)}, ${c.place(4)}`, 'Thứ Ba, thứ Sáu'], ['Chợ và trường học', 'Hằng ngày']] } },
      { p: `Đồ gỗ, giường tủ cũ hẹn riêng với ${c.areaHead}; không để ở gốc cây, bờ mương.` },
    ],
  }) },
  { key: 'tuyen-quan', kind: 'notice', section: 'an-ninh-quoc-phong', picture: 'tru-so', from: '2024-08-05', span: 18, write: (c) => ({
    title: `${c.Full} rà soát công dân trong độ tuổi nhập ngũ cho đợt tuyển quân 2025`,
    teaser: `Nam công dân sinh từ 2000 đến 2007 kiểm tra thông tin tại ban chỉ huy quân sự ${c.kind} trước ngày ${c.day(25)}.`,
    body: [
      { p: 'Việc rà soát giúp lập danh sách đúng, ai được tạm hoãn hay miễn đều có căn cứ và niêm yết.' },
      { ul: ['Mang căn cước, giấy chứng nhận học tập nếu đang đi học.', 'Người đi làm xa nhờ gia đình khai hộ, gửi ảnh giấy tờ.', 'Trường hợp bệnh tật có hồ sơ của cơ sở y tế.'] },
      { p: `Danh sách sơ bộ dán ở nhà văn hóa các ${c.area} trong bảy ngày để mọi người góp ý.` },
    ],
  }) },
  { key: 'tiep-dan', kind: 'notice', section: 'thong-bao', picture: 'tru-so', from: '2024-08-19', span: 8, write: (c) => {
    const first = c.n('ngay', 4, 6)
    return {
      title: `Lịch tiếp công dân tháng 9/2024 của Chủ tịch UBND ${c.full}`,
      teaser: `Tiếp từ 8 giờ các ngày ${first}/9, ${first + 7}/9, ${first + 14}/9 tại phòng tiếp dân; việc đơn giản trả lời ngay trong buổi.`,
      body: [
        { ul: [`Người tiếp: Chủ tịch UBND ${c.kind}; vắng mặt thì hẹn lại bằng văn bản.`, 'Nội dung: kiến nghị, phản ánh, khiếu nại, tố cáo.', 'Ghi sổ tại chỗ, người dân nhận phiếu hẹn có chữ ký.'] },
        { p: `Trước buổi tiếp, có thể gửi tóm tắt qua mục phản ánh trên trang của ${c.kind} để cán bộ chuẩn bị hồ sơ.` },
        { p: 'Người khuyết tật gọi trước, cán bộ ra đón tại cổng và bố trí phòng tầng một.' },
      ],
    }
  } },
]
