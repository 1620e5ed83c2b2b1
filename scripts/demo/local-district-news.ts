import type { LocalTemplate } from './local-context';

/** News of a district besides its written articles. */
export const DISTRICT_NEWS: LocalTemplate[] = [
  {
    key: 'mo-cong-huyen',
    kind: 'news',
    section: 'chuyen-doi-so',
    picture: 'khai-truong-cong',
    from: '2024-03-26',
    span: 3,
    write: (c) => ({
      title: `Cổng thông tin ${c.full} và trang của các ${c.parts} cùng lên hệ thống liên thông`,
      teaser:
        'Thông báo của huyện hiện ngay trên trang các xã cần biết; tin của xã được đề xuất lên chỉ bằng một lần bấm.'.replaceAll(
          'của huyện',
          `của ${c.kind}`,
        ),
      body: [
        {
          p: `Ngày 26/3, ${c.full} cùng toàn tỉnh chuyển sang nền tảng mới. Hơn ${c.count(c.n('tin', 8, 26) * 100)} tin bài cũ được giữ lại, đường dẫn cũ vẫn mở được.`,
        },
        {
          ul: [
            'Một ô tìm kiếm cho tất cả các cấp.',
            'Bản đồ và danh sách đơn vị trực thuộc.',
            'Lịch tiếp công dân, kết quả hồ sơ và góp ý dự thảo.',
          ],
        },
        { p: 'Ban biên tập nhận góp ý về cách trình bày đến hết tháng 4.' },
      ],
    }),
  },
  {
    key: 'tram-bom-huyen',
    kind: 'news',
    section: 'phong-chong-thien-tai',
    picture: 'tram-bom',
    from: '2024-05-10',
    span: 40,
    write: (c) => ({
      title: `${c.Full} chạy thử ${c.n('tram', 7, 19)} trạm bơm tiêu trước mùa mưa bão 2024`,
      teaser: `${c.n('hong', 1, 3)} máy phải cuốn lại động cơ; máy dự phòng đặt ở vùng trũng nhất.`,
      body: [
        {
          p: 'Đoàn kiểm tra đi vào ngày nghỉ để không vướng giờ tưới. Trạm nào không nổ máy trong mười phút bị ghi tên và kiểm lại sau một tuần.',
        },
        {
          ul: [
            'Bể hút vớt sạch bèo, rác.',
            'Điện có nguồn thứ hai hoặc máy phát.',
            'Sổ trực ghi tên người và số điện thoại.',
          ],
        },
        { p: `Các ${c.parts} ven sông nhận thêm bao đất, cọc tre trước ngày 15/6.` },
      ],
    }),
  },
  {
    key: 'truong-chuan',
    kind: 'news',
    section: 'y-te-giao-duc',
    picture: 'truong-hoc',
    from: '2024-08-08',
    span: 18,
    write: (c) => ({
      title: `${c.Full} sửa xong nhà vệ sinh ${c.n('truong', 16, 38)} trường học trước khai giảng`,
      teaser:
        'Kinh phí do ngân sách chi trả toàn bộ; mỗi trường có người dọn và bảng chấm hằng ngày do học sinh ghi.',
      body: [
        {
          p: `Đợt sửa làm trong hè, tập trung vào nước rửa tay, thoát mùi và buồng cho học sinh khuyết tật.`,
        },
        {
          ul: [
            'Xà phòng, giấy cấp theo tháng.',
            'Chiều cao bồn rửa phù hợp từng cấp học.',
            'Phụ huynh được xem vào giờ đón con.',
          ],
        },
        {
          p: `Còn ${c.n('con', 2, 6)} trường chờ vốn, dùng nhà vệ sinh lắp ghép đến hết học kỳ một.`,
        },
      ],
    }),
  },
  {
    key: 'hoc-sinh-gioi',
    kind: 'news',
    section: 'van-hoa-xa-hoi',
    picture: 'thu-vien',
    from: '2023-11-18',
    span: 25,
    write: (c) => ({
      title: `Thư viện ${c.full} đưa sách lưu động về ${c.n('diem', 12, 30)} điểm đọc`,
      teaser: 'Mỗi thùng 80 cuốn, đổi sau hai tháng; học sinh và người cao tuổi mượn nhiều nhất.',
      body: [
        {
          p: `Xe sách đi theo lịch cố định, dừng ở trường, chợ và nhà văn hóa. Sau ba tháng có ${c.count(c.n('luot', 14, 52) * 100)} lượt mượn.`,
        },
        {
          ul: [
            'Mượn không cần thẻ, ghi tên và lớp.',
            'Sách rách được vá ngay tại chỗ.',
            'Có hộp thư xin sách mới.',
          ],
        },
        { p: `Các ${c.parts} muốn thêm điểm dừng đăng ký trước ngày 25 hằng tháng.` },
      ],
    }),
  },
];
