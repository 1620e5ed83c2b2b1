import type { LocalTemplate } from './local-context';

/** Notices of a district, town or city besides its written articles. */
export const DISTRICT_NOTICES: LocalTemplate[] = [
  {
    key: 'tiep-dan-huyen',
    kind: 'notice',
    section: 'thong-bao',
    picture: 'tru-so',
    from: '2024-08-16',
    span: 10,
    write: (c) => ({
      title: `Lịch tiếp công dân tháng 9/2024 của Chủ tịch UBND ${c.full}`,
      teaser: 'Tiếp từ 8 giờ các ngày thứ Năm 5, 12, 19 và 26/9 tại phòng tiếp dân, cổng số 2.',
      body: [
        {
          ul: [
            'Đăng ký tại chỗ hoặc qua điện thoại trước một ngày.',
            'Mang căn cước, đơn và giấy tờ liên quan.',
            'Việc thuộc cấp xã được chuyển và có phiếu báo cho người nộp.',
          ],
        },
        {
          p: 'Kết luận từng buổi tiếp được gửi bằng văn bản trong mười ngày; phần công khai đăng trên cổng này.',
        },
        { p: 'Cần người phiên dịch ký hiệu, xin báo trước ba ngày.' },
      ],
    }),
  },
  {
    key: 'phien-viec-lam',
    kind: 'notice',
    section: 'kinh-te',
    picture: 'nha-may',
    from: '2024-08-05',
    span: 16,
    write: (c) => {
      const needed: Array<[string, number]> = [
        ['May, da giày', c.n('may', 4, 9) * 50],
        ['Điện tử', c.n('dt', 3, 8) * 50],
        ['Cơ khí, xây dựng', c.n('ck', 1, 4) * 25],
        ['Dịch vụ, văn phòng', c.n('dv', 1, 3) * 20],
      ];
      const total = needed.reduce((sum, [, people]) => sum + people, 0);
      return {
        title: `Phiên giao dịch việc làm ${c.full} ngày 10/9/2024`,
        teaser: `${c.n('dn', 14, 36)} doanh nghiệp tuyển ${c.count(total)} lao động, phỏng vấn tại chỗ từ 8 giờ.`,
        event: {
          startsAt: '2024-09-10T08:00:00+07:00',
          endsAt: '2024-09-10T11:30:00+07:00',
          place: `Nhà văn hóa ${c.full}`,
        },
        body: [
          {
            table: {
              head: ['Nhóm nghề', 'Số người cần'],
              rows: needed.map(([trade, people]) => [trade, c.count(people)]),
            },
          },
          { p: 'Mang căn cước, bằng cấp bản chụp. Người từ 40 tuổi có bàn tư vấn riêng.' },
          { p: 'Không nộp tiền cho bất kỳ ai để được nhận việc.' },
        ],
      };
    },
  },
  {
    key: 'dau-gia-dat',
    kind: 'notice',
    section: 'thong-bao',
    picture: 'hop-dan',
    from: '2024-07-10',
    span: 30,
    write: (c) => ({
      title: `${c.Full} thông báo đấu giá quyền sử dụng đất ${c.n('lo', 12, 38)} lô, hồ sơ nhận từ ngày ${c.day(5)}`,
      teaser: `Nộp hồ sơ trực tiếp hoặc qua bưu điện; bản vẽ từng lô xem tại trụ sở và trên cổng.`,
      body: [
        {
          ul: [
            `Diện tích từ ${c.n('dt', 75, 100)} đến ${c.n('dt2', 130, 180)} m² mỗi lô.`,
            'Tiền đặt trước 20% giá khởi điểm, hoàn trả trong ba ngày nếu không trúng.',
            'Mỗi người được đăng ký nhiều lô nhưng phải nộp riêng từng hồ sơ.',
          ],
        },
        { p: `Thực địa mở cửa cho người tham gia xem ngày ${c.day(10)} và ${c.day(11)}.` },
        {
          p: `Thấy dấu hiệu dìm giá, móc nối, xin báo thanh tra ${c.kind} hoặc công an; danh tính được giữ kín.`,
        },
      ],
    }),
  },
  {
    key: 'thi-tuyen-giao-vien',
    kind: 'notice',
    section: 'y-te-giao-duc',
    picture: 'truong-hoc',
    from: '2024-07-20',
    span: 25,
    write: (c) => {
      const [nursery, primary] = [c.n('mn', 10, 34), c.n('th', 8, 30)];
      return {
        title: `${c.Full} tuyển ${nursery + primary} giáo viên mầm non, tiểu học năm học 2024 – 2025`,
        teaser:
          'Nhận hồ sơ đến hết ngày 15/9, thi thực hành giảng dạy; danh sách và điểm công khai trên cổng.',
        body: [
          {
            table: {
              head: ['Cấp học', 'Chỉ tiêu'],
              rows: [
                ['Mầm non', c.count(nursery)],
                ['Tiểu học', c.count(primary)],
              ],
            },
          },
          {
            p: 'Hồ sơ gồm phiếu đăng ký, văn bằng, chứng chỉ nghiệp vụ. Nộp trực tuyến không phải nộp lại bản giấy khi thi.',
          },
          { p: 'Phúc khảo trong 15 ngày kể từ khi công bố điểm vòng hai.' },
        ],
      };
    },
  },
];
