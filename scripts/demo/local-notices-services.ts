import type { LocalTemplate } from './local-context';

/** Notices of a commune about services: papers, payments, vaccination, power. */
export const SERVICE_NOTICES: LocalTemplate[] = [
  {
    key: 'cat-dien',
    kind: 'notice',
    section: 'thong-bao',
    picture: 'tho-dien',
    from: '2024-08-12',
    span: 14,
    write: (c) => {
      const [a, b] = [c.n('a', 1, 3), c.n('b', 4, 6)];
      const [from, to] = [c.n('from', 5, 7), c.n('to', 10, 11)];
      return {
        title: `${c.Full}: tạm ngừng cấp điện ${c.place(a)} và ${c.place(b)} ngày ${c.day(4)}`,
        teaser: `Từ ${from} giờ đến ${to} giờ để ${c.one('viec', ['thay dây hạ thế', 'chặt tỉa cành gần đường dây', 'bảo dưỡng trạm biến áp', 'thay công tơ'])}; mưa to thì lùi sang ngày ${c.day(5)}.`,
        event: {
          startsAt: c.at(4, from),
          endsAt: c.at(4, to),
          place: `${c.Place(a)} và ${c.place(b)}, ${c.full}`,
        },
        body: [
          {
            p: `Các hộ thuộc ${c.place(a)} và ${c.place(b)}, ${c.full} bị ảnh hưởng. Những nơi khác vẫn có điện bình thường.`,
          },
          {
            ul: [
              'Trữ nước từ tối hôm trước.',
              'Rút phích cắm tủ lạnh, máy bơm trước giờ cắt.',
              'Coi đường dây luôn có điện trong suốt thời gian sửa chữa.',
            ],
          },
          { p: `Gia đình có người bệnh dùng máy thở báo ${c.areaHead} để được bố trí máy phát.` },
        ],
      };
    },
  },
  {
    key: 'tiem-chung',
    kind: 'notice',
    section: 'y-te-giao-duc',
    picture: 'tiem-chung',
    from: '2024-08-01',
    span: 20,
    write: (c) => {
      const count = c.n('count', 48, 165);
      return {
        title: `Trạm y tế ${c.full} tiêm chủng thường xuyên ngày ${c.day(6)}`,
        teaser: `Đón trẻ từ 7 giờ 30, chia giờ theo ${c.area}; cha mẹ mang sổ tiêm và báo tiền sử dị ứng của con.`,
        event: { startsAt: c.at(6, 7, 30), endsAt: c.at(6, 11), place: `Trạm y tế ${c.full}` },
        body: [
          {
            p: `Đợt này có ${count} trẻ trong danh sách. Mời theo giờ để các cháu không phải chờ lâu.`,
          },
          {
            table: {
              head: ['Giờ', 'Khu vực'],
              rows: [
                ['7 giờ 30 – 8 giờ 30', `${c.Place(1)}, ${c.place(2)}`],
                ['8 giờ 30 – 9 giờ 30', `${c.Place(3)}, ${c.place(4)}`],
                ['9 giờ 30 – 11 giờ', 'Các trường hợp còn lại'],
              ],
            },
          },
          {
            p: 'Tiêm xong ngồi lại 30 phút. Trẻ đang sốt, tiêu chảy nặng thì hoãn và hẹn đợt sau.',
          },
        ],
      };
    },
  },
  {
    key: 'can-cuoc-luu-dong',
    kind: 'notice',
    section: 'thong-bao',
    picture: 'can-cuoc',
    from: '2024-07-08',
    span: 40,
    write: (c) => ({
      title: `Làm thẻ căn cước lưu động tại ${c.full} ngày ${c.day(5)}`,
      teaser: `Công an về tận nơi từ 7 giờ đến ${c.n('to', 16, 20)} giờ, ưu tiên người già yếu, học sinh đủ 14 tuổi và người sắp hết hạn thẻ.`,
      event: {
        startsAt: c.at(5, 7),
        endsAt: c.at(5, c.n('to', 16, 20)),
        place: `Nhà văn hóa ${c.place(c.n('a', 1, 4))}, ${c.full}`,
      },
      body: [
        {
          p: `Tổ lưu động đặt tại nhà văn hóa ${c.place(c.n('a', 1, 4))}. Mỗi lượt mất khoảng mười phút.`,
        },
        {
          ul: [
            'Mặc áo có cổ, không đeo kính màu khi chụp ảnh.',
            'Mang thẻ cũ; mất thẻ thì báo trước để tra cứu.',
            `Cụ nào không đi lại được, gia đình đăng ký với ${c.areaHead}.`,
          ],
        },
        { p: 'Thẻ trả qua bưu điện hoặc tại công an sau bảy ngày làm việc.' },
      ],
    }),
  },
  {
    key: 'thu-thue-dat',
    kind: 'notice',
    section: 'thong-bao',
    picture: 'mot-cua',
    from: '2024-07-15',
    span: 30,
    write: (c) => ({
      title: `${c.Full}: lịch nộp thuế đất phi nông nghiệp năm 2024 theo ${c.area}`,
      teaser: `Nộp bằng mã quét ở nhà hoặc tiền mặt tại nhà văn hóa từ ngày ${c.day(5)}; ai đã nộp không phải đến.`,
      body: [
        {
          table: {
            head: ['Ngày', 'Nơi thu'],
            rows: [
              [c.day(5), `Nhà văn hóa ${c.place(1)}`],
              [c.day(6), `Nhà văn hóa ${c.place(2)}`],
              [c.day(7), `Nhà văn hóa ${c.place(3)}`],
            ],
          },
        },
        {
          p: 'Giờ thu: 7 giờ 30 đến 10 giờ 30. Mang theo thông báo thuế; người thu trao biên lai ngay.',
        },
        {
          p: `Sai diện tích, sai tên chủ đất thì đề nghị sửa tại bộ phận một cửa ${c.kind} trước khi nộp.`,
        },
      ],
    }),
  },
  {
    key: 'nop-ho-so-truc-tuyen',
    kind: 'notice',
    section: 'chuyen-doi-so',
    picture: 'to-cong-nghe-so',
    from: '2024-03-14',
    span: 12,
    write: (c) => {
      const weekday = c.one('thu', ['thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu']);
      return {
        title: `Tổ công nghệ số ${c.full} trực tối ${weekday} hằng tuần`,
        teaser: `Từ 19 giờ 30 đến 21 giờ tại nhà văn hóa ${c.place(c.n('a', 1, 4))}, giúp nộp hồ sơ, cài Smart-HaiDuong và đặt lịch khám.`,
        body: [
          {
            p: `Mỗi buổi có ${c.n('nguoi', 2, 5)} đoàn viên và một công chức. Người đến học được ngồi cạnh hướng dẫn, tự bấm trên máy của mình.`,
          },
          {
            ul: [
              'Mang điện thoại đã sạc, căn cước.',
              'Không đưa mật khẩu cho người hướng dẫn.',
              'Không có điện thoại vẫn nộp được trên máy của tổ.',
            ],
          },
          {
            p: `Buổi đầu tiên gắn với Ngày chuyển đổi số 26/3; lịch thay đổi báo trên trang của ${c.kind}.`,
          },
        ],
      };
    },
  },
  {
    key: 'chi-tra-tro-cap',
    kind: 'notice',
    section: 'thong-bao',
    picture: 'hop-dan',
    from: '2024-08-15',
    span: 10,
    write: (c) => {
      const hour = c.n('gio', 7, 8);
      return {
        title: `Chi trả trợ cấp xã hội tháng 9/2024 tại ${c.full}`,
        teaser: `Bắt đầu lúc ${hour} giờ 30 ngày ${c.day(8)} ở hội trường; người nhận qua tài khoản không phải đến.`,
        event: {
          startsAt: c.at(8, hour, 30),
          endsAt: c.at(8, 11),
          place: `Hội trường UBND ${c.full}`,
        },
        body: [
          {
            p: `Có ${c.n('nguoi', 86, 240)} người trong danh sách tháng này. Danh sách niêm yết tại hội trường từ ngày ${c.day(3)}.`,
          },
          {
            ul: [
              'Mang căn cước; nhận thay phải có giấy ủy quyền.',
              'Kiểm tiền tại bàn trước khi ký.',
              `Người liệt giường được trả tại nhà, báo ${c.areaHead} trước một ngày.`,
            ],
          },
          { p: 'Muốn chuyển sang nhận qua tài khoản thì điền đơn tại chỗ, có đoàn viên giúp.' },
        ],
      };
    },
  },
];
