import type { LocalTemplate } from './local-context'

/** Items of a district, town or city besides its written articles: four notices and four news templates. */
export const DISTRICT_NOTICES: LocalTemplate[] = [
  { key: 'tiep-dan-huyen', kind: 'notice', section: 'thong-bao', picture: 'tru-so', from: '2024-08-16', span: 10, write: (c) => ({
    title: `Lịch tiếp công dân tháng 9/2024 của Chủ tịch UBND ${c.full}`,
    teaser: 'Tiếp từ 8 giờ các ngày thứ Năm 5, 12, 19 và 26/9 tại phòng tiếp dân, cổng số 2.',
    body: [
      { ul: ['Đăng ký tại chỗ hoặc qua điện thoại trước một ngày.', 'Mang căn cước, đơn và giấy tờ liên quan.', 'Việc thuộc cấp xã được chuyển và có phiếu báo cho người nộp.'] },
      { p: 'Kết luận từng buổi tiếp được gửi bằng văn bản trong mười ngày; phần công khai đăng trên cổng này.' },
      { p: 'Cần người phiên dịch ký hiệu, xin báo trước ba ngày.' },
    ],
  }) },
  { key: 'phien-viec-lam', kind: 'notice', section: 'kinh-te', picture: 'nha-may', from: '2024-08-05', span: 16, write: (c) => {
    const needed: Array<[string, number]> = [['May, da giày', c.n('may', 4, 9) * 50], ['Điện tử', c.n('dt', 3, 8) * 50], ['Cơ khí, xây dựng', c.n('ck', 1, 4) * 25], ['Dịch vụ, văn phòng', c.n('dv', 1, 3) * 20]]
    const total = needed.reduce((sum, [, people]) => sum + people, 0)
    return {
      title: `Phiên giao dịch việc làm ${c.full} ngày 10/9/2024`,
      teaser: `${c.n('dn', 14, 36)} doanh nghiệp tuyển ${c.count(total)} lao động, phỏng vấn tại chỗ từ 8 giờ.`,
      event: { startsAt: '2024-09-10T08:00:00+07:00', endsAt: '2024-09-10T11:30:00+07:00', place: `Nhà văn hóa ${c.full}` },
      body: [
        { table: { head: ['Nhóm nghề', 'Số người cần'], rows: needed.map(([trade, people]) => [trade, c.count(people)]) } },
        { p: 'Mang căn cước, bằng cấp bản chụp. Người từ 40 tuổi có bàn tư vấn riêng.' },
        { p: 'Không nộp tiền cho bất kỳ ai để được nhận việc.' },
      ],
    }
  } },
  { key: 'dau-gia-dat', kind: 'notice', section: 'thong-bao', picture: 'hop-dan', from: '2024-07-10', span: 30, write: (c) => ({
    title: `${c.Full} thông báo đấu giá quyền sử dụng đất ${c.n('lo', 12, 38)} lô, hồ sơ nhận từ ngày ${c.day(5)}`,
    teaser: `Nộp hồ sơ trực tiếp hoặc qua bưu điện; bản vẽ từng lô xem tại trụ sở và trên cổng.`,
    body: [
      { ul: [`Diện tích từ ${c.n('dt', 75, 100)} đến ${c.n('dt2', 130, 180)} m² mỗi lô.`, 'Tiền đặt trước 20% giá khởi điểm, hoàn trả trong ba ngày nếu không trúng.', 'Mỗi người được đăng ký nhiều lô nhưng phải nộp riêng từng hồ sơ.'] },
      { p: `Thực địa mở cửa cho người tham gia xem ngày ${c.day(10)} và ${c.day(11)}.` },
      { p: `Thấy dấu hiệu dìm giá, móc nối, xin báo thanh tra ${c.kind} hoặc công an; danh tính được giữ kín.` },
    ],
  }) },
  { key: 'thi-tuyen-giao-vien', kind: 'notice', section: 'y-te-giao-duc', picture: 'truong-hoc', from: '2024-07-20', span: 25, write: (c) => {
    const [nursery, primary] = [c.n('mn', 10, 34), c.n('th', 8, 30)]
    return {
      title: `${c.Full} tuyển ${nursery + primary} giáo viên mầm non, tiểu học năm học 2024 – 2025`,
      teaser: 'Nhận hồ sơ đến hết ngày 15/9, thi thực hành giảng dạy; danh sách và điểm công khai trên cổng.',
      body: [
        { table: { head: ['Cấp học', 'Chỉ tiêu'], rows: [['Mầm non', c.count(nursery)], ['Tiểu học', c.count(primary)]] } },
        { p: 'Hồ sơ gồm phiếu đăng ký, văn bằng, chứng chỉ nghiệp vụ. Nộp trực tuyến không phải nộp lại bản giấy khi thi.' },
        { p: 'Phúc khảo trong 15 ngày kể từ khi công bố điểm vòng hai.' },
      ],
    }
  } },
]

/** News of a district besides its written articles. */
export const DISTRICT_NEWS: LocalTemplate[] = [
  { key: 'mo-cong-huyen', kind: 'news', section: 'chuyen-doi-so', picture: 'khai-truong-cong', from: '2024-03-26', span: 3, write: (c) => ({
    title: `Cổng thông tin ${c.full} và trang của các ${c.parts} cùng lên hệ thống liên thông`,
    teaser: 'Thông báo của huyện hiện ngay trên trang các xã cần biết; tin của xã được đề xuất lên chỉ bằng một lần bấm.'.replaceAll('của huyện', `của ${c.kind}`),
    body: [
      { p: `Ngày 26/3, ${c.full} cùng toàn tỉnh chuyển sang nền tảng mới. Hơn ${c.count(c.n('tin', 8, 26) * 100)} tin bài cũ được giữ lại, đường dẫn cũ vẫn mở được.` },
      { ul: ['Một ô tìm kiếm cho tất cả các cấp.', 'Bản đồ và danh sách đơn vị trực thuộc.', 'Lịch tiếp công dân, kết quả hồ sơ và góp ý dự thảo.'] },
      { p: 'Ban biên tập nhận góp ý về cách trình bày đến hết tháng 4.' },
    ],
  }) },
  { key: 'tram-bom-huyen', kind: 'news', section: 'phong-chong-thien-tai', picture: 'tram-bom', from: '2024-05-10', span: 40, write: (c) => ({
    title: `${c.Full} chạy thử ${c.n('tram', 7, 19)} trạm bơm tiêu trước mùa mưa bão 2024`,
    teaser: `${c.n('hong', 1, 3)} máy phải cuốn lại động cơ; máy dự phòng đặt ở vùng trũng nhất.`,
    body: [
      { p: 'Đoàn kiểm tra đi vào ngày nghỉ để không vướng giờ tưới. Trạm nào không nổ máy trong mười phút bị ghi tên và kiểm lại sau một tuần.' },
      { ul: ['Bể hút vớt sạch bèo, rác.', 'Điện có nguồn thứ hai hoặc máy phát.', 'Sổ trực ghi tên người và số điện thoại.'] },
      { p: `Các ${c.parts} ven sông nhận thêm bao đất, cọc tre trước ngày 15/6.` },
    ],
  }) },
  { key: 'truong-chuan', kind: 'news', section: 'y-te-giao-duc', picture: 'truong-hoc', from: '2024-08-08', span: 18, write: (c) => ({
    title: `${c.Full} sửa xong nhà vệ sinh ${c.n('truong', 16, 38)} trường học trước khai giảng`,
    teaser: 'Kinh phí do ngân sách chi trả toàn bộ; mỗi trường có người dọn và bảng chấm hằng ngày do học sinh ghi.',
    body: [
      { p: `Đợt sửa làm trong hè, tập trung vào nước rửa tay, thoát mùi và buồng cho học sinh khuyết tật.` },
      { ul: ['Xà phòng, giấy cấp theo tháng.', 'Chiều cao bồn rửa phù hợp từng cấp học.', 'Phụ huynh được xem vào giờ đón con.'] },
      { p: `Còn ${c.n('con', 2, 6)} trường chờ vốn, dùng nhà vệ sinh lắp ghép đến hết học kỳ một.` },
    ],
  }) },
  { key: 'hoc-sinh-gioi', kind: 'news', section: 'van-hoa-xa-hoi', picture: 'thu-vien', from: '2023-11-18', span: 25, write: (c) => ({
    title: `Thư viện ${c.full} đưa sách lưu động về ${c.n('diem', 12, 30)} điểm đọc`,
    teaser: 'Mỗi thùng 80 cuốn, đổi sau hai tháng; học sinh và người cao tuổi mượn nhiều nhất.',
    body: [
      { p: `Xe sách đi theo lịch cố định, dừng ở trường, chợ và nhà văn hóa. Sau ba tháng có ${c.count(c.n('luot', 14, 52) * 100)} lượt mượn.` },
      { ul: ['Mượn không cần thẻ, ghi tên và lớp.', 'Sách rách được vá ngay tại chỗ.', 'Có hộp thư xin sách mới.'] },
      { p: `Các ${c.parts} muốn thêm điểm dừng đăng ký trước ngày 25 hằng tháng.` },
    ],
  }) },
]
