import type { LocalTemplate } from './local-context';

/** Events ahead, so that the events block of a unit's home page is alive. */
export const LOCAL_EVENTS: LocalTemplate[] = [
  {
    key: 'hoi-thao',
    kind: 'event',
    section: 'thanh-nien-the-thao',
    picture: 'bong-chuyen',
    from: '2024-08-05',
    span: 18,
    write: (c) => {
      const day = c.one('ngay', ['05', '06', '12', '13']);
      return {
        title: `Giải thể thao các câu lạc bộ ${c.full}: lịch thi đấu ba mùa 2024 – 2026`,
        teaser: `Mỗi năm một giải vào ngày nghỉ cuối tuần của tháng 12; mùa 2026 khai mạc ngày ${Number(day)}/12.`,
        event: {
          startsAt: `2026-12-${day}T07:30:00+07:00`,
          endsAt: `2026-12-${day}T17:00:00+07:00`,
          place: `Sân thể thao ${c.full}`,
        },
        body: [
          {
            p: `Lịch công bố sớm để các đội của từng ${c.unit.level === 'district' ? c.parts : c.area} tập và mời khách.`,
          },
          {
            ul: [
              'Môn thi: bóng chuyền hơi, cầu lông, kéo co, cờ tướng.',
              'Mỗi đội đăng ký tối đa 12 người, không thu lệ phí.',
              'Có nước uống, tủ thuốc và người trực y tế.',
            ],
          },
          { p: 'Mưa to thì lùi một tuần, báo trước 6 giờ sáng trên trang này.' },
        ],
      };
    },
  },
  {
    key: 'van-nghe-cuoi-nam',
    kind: 'event',
    section: 'van-hoa-xa-hoi',
    picture: 'hat-cheo',
    from: '2024-08-05',
    span: 18,
    write: (c) => {
      const day = c.one('ngay', ['18', '19', '25', '26']);
      return {
        title: `Đêm văn nghệ cuối năm của ${c.full}, lịch đến năm 2026`,
        teaser: `Các tổ văn nghệ tự biên, tự diễn; đêm diễn năm 2026 lúc 19 giờ 30 ngày ${Number(day)}/12.`,
        event: {
          startsAt: `2026-12-${day}T19:30:00+07:00`,
          endsAt: `2026-12-${day}T21:30:00+07:00`,
          place: `Nhà văn hóa ${c.full}`,
        },
        body: [
          { p: 'Chương trình dài không quá hai giờ, dành một nửa cho trẻ em và người cao tuổi.' },
          {
            ul: [
              'Tiết mục đăng ký trước ngày 1/12 của từng năm.',
              'Hàng ghế đầu dành cho người đi xe lăn và các cụ.',
              'Âm thanh tắt trước 22 giờ.',
            ],
          },
          {
            p: 'Năm nào có thiên tai, kinh phí chuyển sang giúp các hộ bị thiệt hại và đêm diễn hoãn lại.',
          },
        ],
      };
    },
  },
  {
    key: 'phien-cho',
    kind: 'event',
    section: 'kinh-te',
    picture: 'cho-ocop',
    from: '2024-08-05',
    span: 18,
    write: (c) => {
      const day = c.one('ngay', ['05', '06', '12', '13', '20']);
      return {
        title: `Phiên chợ nông sản sạch ${c.full}: lịch mở đến hết năm 2026`,
        teaser: `Bán trực tiếp từ người trồng đến người mua; phiên cuối năm 2026 từ 6 giờ ngày ${Number(day)}/12.`,
        event: {
          startsAt: `2026-12-${day}T06:00:00+07:00`,
          endsAt: `2026-12-${day}T10:30:00+07:00`,
          place: `Khu đất trước nhà văn hóa ${c.full}`,
        },
        body: [
          {
            p: `Phiên chợ nhận ${c.n('gian', 18, 46)} gian, ưu tiên hộ tại chỗ và sản phẩm có ghi nơi trồng.`,
          },
          {
            ul: [
              'Cân đối chứng đặt ở cửa chợ.',
              'Mang làn, túi vải; không phát túi ni lông.',
              'Giá niêm yết, không nói thách.',
            ],
          },
          { p: 'Hộ muốn bán đăng ký trước mười ngày, không thu tiền chỗ.' },
        ],
      };
    },
  },
  {
    key: 'hien-mau',
    kind: 'event',
    section: 'y-te-giao-duc',
    picture: 'tram-y-te',
    from: '2024-08-05',
    span: 18,
    write: (c) => {
      const day = c.one('ngay', ['28', '29']);
      return {
        title: `Ngày hiến máu định kỳ ở ${c.full}: mỗi năm ba đợt đến hết năm 2026`,
        teaser: `Đợt cuối năm 2026 từ 7 giờ ngày ${day}/11; đăng ký theo khung giờ để không phải chờ.`,
        event: {
          startsAt: `2026-11-${day}T07:00:00+07:00`,
          endsAt: `2026-11-${day}T11:30:00+07:00`,
          place: `Hội trường UBND ${c.full}`,
        },
        body: [
          {
            p: 'Người từ 18 đến 60 tuổi, khỏe mạnh, lần hiến trước cách ít nhất 12 tuần đều có thể tham gia.',
          },
          {
            ul: [
              'Đêm trước ngủ đủ, sáng ăn nhẹ.',
              'Mang căn cước.',
              'Sau khi hiến nghỉ tại chỗ 15 phút, uống nước.',
            ],
          },
          { p: 'Kết quả xét nghiệm gửi riêng cho từng người, không công khai.' },
        ],
      };
    },
  },
];
