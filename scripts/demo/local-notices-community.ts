import type { LocalTemplate } from './local-context';

/** Notices of a commune about life together: cleaning, floods, refuse, reception. */
export const COMMUNITY_NOTICES: LocalTemplate[] = [
  {
    key: 'tong-ve-sinh',
    kind: 'notice',
    section: 'van-hoa-xa-hoi',
    picture: 've-sinh-duong-lang',
    from: '2024-08-20',
    span: 7,
    write: (c) => ({
      title: `${c.Full} tổng vệ sinh đường ngõ mừng Quốc khánh, sáng 31/8`,
      teaser: `Mỗi hộ một người, tập trung lúc ${c.n('gio', 5, 6)} giờ 30 tại nhà văn hóa các ${c.area}.`,
      event: {
        startsAt: '2024-08-31T05:30:00+07:00',
        endsAt: '2024-08-31T08:00:00+07:00',
        place: `Nhà văn hóa các ${c.area}, ${c.full}`,
      },
      body: [
        {
          p: `Năm nay làm kỹ ba nơi: rãnh thoát nước ${c.place(c.n('a', 1, 2))}, quanh chợ và lối vào trường học.`,
        },
        {
          ul: [
            'Mang chổi, cuốc, bao đựng; mặc quần dài, đi ủng.',
            'Rác tái chế để riêng, hội phụ nữ gom bán gây quỹ.',
            'Không đốt lá, không hắt rác xuống mương.',
          ],
        },
        { p: 'Trước 7 giờ ngày 1/9, các hộ treo cờ Tổ quốc ngay ngắn, cán cờ sạch.' },
      ],
    }),
  },
  {
    key: 'phong-chong-ngap',
    kind: 'notice',
    section: 'phong-chong-thien-tai',
    picture: 'de-dieu',
    from: '2024-07-16',
    span: 12,
    write: (c) => ({
      title: `${c.Full}: nơi tránh trú và số điện thoại trực mùa mưa bão 2024`,
      teaser: `${c.n('noi', 3, 6)} điểm tránh trú mở cửa khi có lệnh; hộ nhà yếu, người già ở một mình được đón trước.`,
      body: [
        {
          table: {
            head: ['Điểm tránh trú', 'Sức chứa'],
            rows: [
              ['Trường tiểu học', `${c.n('s1', 12, 30) * 10} người`],
              [`Nhà văn hóa ${c.place(1)}`, `${c.n('s2', 6, 14) * 10} người`],
              ['Trạm y tế (người bệnh)', `${c.n('s3', 10, 25)} người`],
            ],
          },
        },
        {
          ol: [
            'Giữ điện thoại đủ pin, nghe loa và xem trang này.',
            'Ngắt điện, khóa bình ga trước khi rời nhà.',
            'Mang giấy tờ, thuốc, nước uống cho một ngày.',
          ],
        },
        { p: `Trực chỉ huy phòng, chống thiên tai ${c.kind}: ${c.rescuePhone()}, cả ngày đêm.` },
      ],
    }),
  },
  {
    key: 'rac-thai',
    kind: 'notice',
    section: 'thong-bao',
    picture: 've-sinh-duong-lang',
    from: '2024-07-25',
    span: 25,
    write: (c) => ({
      title: `Giờ thu gom rác mới ở ${c.full} từ ngày ${c.day(7)}`,
      teaser: `Xe gom vào ${c.one('buoi', ['buổi sáng sớm', 'chập tối', 'đầu giờ chiều'])}, ${c.n('luot', 2, 4)} lượt mỗi tuần; rác thực phẩm và rác khác để hai túi.`,
      body: [
        { p: `Sau một tháng đo thử, ${c.full} đổi giờ để xe không vướng lúc học sinh đi học.` },
        {
          table: {
            head: ['Khu vực', 'Ngày gom'],
            rows: [
              [`${c.Place(1)}, ${c.place(2)}`, 'Thứ Hai, thứ Năm'],
              [`${c.Place(3)}, ${c.place(4)}`, 'Thứ Ba, thứ Sáu'],
              ['Chợ và trường học', 'Hằng ngày'],
            ],
          },
        },
        { p: `Đồ gỗ, giường tủ cũ hẹn riêng với ${c.areaHead}; không để ở gốc cây, bờ mương.` },
      ],
    }),
  },
  {
    key: 'tuyen-quan',
    kind: 'notice',
    section: 'an-ninh-quoc-phong',
    picture: 'tru-so',
    from: '2024-08-05',
    span: 18,
    write: (c) => ({
      title: `${c.Full} rà soát công dân trong độ tuổi nhập ngũ cho đợt tuyển quân 2025`,
      teaser: `Nam công dân sinh từ 2000 đến 2007 kiểm tra thông tin tại ban chỉ huy quân sự ${c.kind} trước ngày ${c.day(25)}.`,
      body: [
        {
          p: 'Việc rà soát giúp lập danh sách đúng, ai được tạm hoãn hay miễn đều có căn cứ và niêm yết.',
        },
        {
          ul: [
            'Mang căn cước, giấy chứng nhận học tập nếu đang đi học.',
            'Người đi làm xa nhờ gia đình khai hộ, gửi ảnh giấy tờ.',
            'Trường hợp bệnh tật có hồ sơ của cơ sở y tế.',
          ],
        },
        { p: `Danh sách sơ bộ dán ở nhà văn hóa các ${c.area} trong bảy ngày để mọi người góp ý.` },
      ],
    }),
  },
  {
    key: 'tiep-dan',
    kind: 'notice',
    section: 'thong-bao',
    picture: 'tru-so',
    from: '2024-08-19',
    span: 8,
    write: (c) => {
      const first = c.n('ngay', 4, 6);
      return {
        title: `Lịch tiếp công dân tháng 9/2024 của Chủ tịch UBND ${c.full}`,
        teaser: `Tiếp từ 8 giờ các ngày ${first}/9, ${first + 7}/9, ${first + 14}/9 tại phòng tiếp dân; việc đơn giản trả lời ngay trong buổi.`,
        body: [
          {
            ul: [
              `Người tiếp: Chủ tịch UBND ${c.kind}; vắng mặt thì hẹn lại bằng văn bản.`,
              'Nội dung: kiến nghị, phản ánh, khiếu nại, tố cáo.',
              'Ghi sổ tại chỗ, người dân nhận phiếu hẹn có chữ ký.',
            ],
          },
          {
            p: `Trước buổi tiếp, có thể gửi tóm tắt qua mục phản ánh trên trang của ${c.kind} để cán bộ chuẩn bị hồ sơ.`,
          },
          { p: 'Người khuyết tật gọi trước, cán bộ ra đón tại cổng và bố trí phòng tầng một.' },
        ],
      };
    },
  },
];
