import type { LocalTemplate } from './local-context';

/** News of a commune about works, schools, farming and the portal. */
export const WORKS_NEWS: LocalTemplate[] = [
  {
    key: 'duong-ngo',
    kind: 'news',
    section: 'giao-thong-xay-dung',
    picture: 'lam-duong',
    from: '2024-04-02',
    span: 60,
    write: (c) => {
      const [place, length] = [c.place(c.n('a', 1, 6)), c.n('dai', 21, 96) * 10];
      return {
        title: `${c.Full}: ${place} làm xong ${length} m đường ngõ bằng công sức của người dân`,
        teaser: `Mặt đường rộng ${c.n('rong', 3, 5)} m, có rãnh thoát nước; ${c.n('ho', 6, 34)} hộ lùi tường rào, hiến đất.`,
        body: [
          {
            p: `Đoạn ngõ ở ${place} trước đây mưa là lầy. Sau ${c.n('tuan', 3, 9)} tuần thi công, xe cứu thương đã vào được tận cuối ngõ.`,
          },
          {
            ul: [
              'Ngân sách lo xi măng, cống; người dân lo cát, đá và ngày công.',
              'Ban giám sát gồm năm người do các hộ bầu.',
              'Thu chi dán ở nhà văn hóa suốt một tháng.',
            ],
          },
          {
            p: `${c.Full} dự định làm tiếp hai ngõ nữa trong năm nay, thứ tự do cuộc họp ${c.area} chọn.`,
          },
        ],
      };
    },
  },
  {
    key: 'khuyen-hoc',
    kind: 'news',
    section: 'y-te-giao-duc',
    picture: 'truong-hoc',
    from: '2024-08-10',
    span: 16,
    write: (c) => {
      const gifts = c.n('qua', 36, 128);
      return {
        title: `${c.Full} trao ${gifts} suất quà cho học sinh trước năm học mới`,
        teaser: `Quà là cặp sách, áo ấm và thẻ bảo hiểm y tế; ${c.n('xe', 5, 18)} em ở xa trường được tặng xe đạp.`,
        body: [
          {
            p: 'Quỹ khuyến học do người dân, con em xa quê và các cửa hàng trong vùng góp. Ai góp bao nhiêu, trao cho ai đều ghi trong sổ công khai.',
          },
          {
            ul: [
              'Ưu tiên em mồ côi, khuyết tật, hộ nghèo.',
              'Mỗi em có một người đỡ đầu hỏi thăm hằng tháng.',
              'Sách giáo khoa cũ được gom lại, kiểm lành trước khi trao.',
            ],
          },
          {
            p: `Tại ${c.place(c.n('a', 1, 4))}, nhà văn hóa mở cửa buổi tối làm góc học tập chung.`,
          },
        ],
      };
    },
  },
  {
    key: 'ngay-hoi-so',
    kind: 'news',
    section: 'chuyen-doi-so',
    picture: 'smart-hai-duong',
    from: '2024-03-26',
    span: 6,
    write: (c) => ({
      title: `Trang thông tin ${c.full} hoạt động, ${c.n('luot', 18, 74) * 10} lượt người ghé xem ngày đầu`,
      teaser: 'Được mở nhiều nhất là danh bạ cán bộ, thủ tục khai sinh và lịch cắt điện.',
      body: [
        {
          p: `Từ 26/3, ${c.full} có trang riêng trên hệ thống liên thông của tỉnh. Tổ biên tập gồm ${c.n('nguoi', 3, 5)} người, ai cũng kiêm việc khác nên chọn viết ngắn, viết đúng.`,
        },
        {
          ul: [
            'Thông báo đăng trước 17 giờ để loa sáng hôm sau đọc lại.',
            'Mỗi tuần ít nhất một tin về người tốt, việc tốt.',
            'Phản ánh của người dân trả lời trong bảy ngày.',
          ],
        },
        {
          p: `Đoàn viên ${c.kind} đã gửi ${c.n('bai', 1, 6)} bài dự thi “Nét đẹp đoàn viên” qua Smart-HaiDuong.`,
        },
      ],
    }),
  },
  {
    key: 'cau-lac-bo',
    kind: 'news',
    section: 'van-hoa-xa-hoi',
    picture: 'hat-cheo',
    from: '2024-05-06',
    span: 80,
    write: (c) => ({
      title: `Câu lạc bộ ${c.one('loai', ['chèo', 'dân ca', 'văn nghệ người cao tuổi', 'thơ và hát chèo'])} ${c.full} tập đều mỗi tuần hai tối`,
      teaser: `${c.n('nguoi', 16, 42)} hội viên từ ${c.n('tre', 9, 15)} đến ${c.n('gia', 72, 84)} tuổi, tự may áo, tự chép lời và dạy lại cho trẻ em trong hè.`,
      body: [
        {
          p: `Câu lạc bộ sinh hoạt ở nhà văn hóa ${c.place(c.n('a', 1, 5))}. Nhạc cụ do hội viên góp, cây nhị lâu năm nhất đã hơn bốn mươi tuổi.`,
        },
        {
          ul: [
            'Tối thứ Ba: tập làn điệu.',
            'Tối thứ Sáu: ráp trò, tập múa quạt.',
            'Chiều Chủ nhật: dạy trẻ em, không thu tiền.',
          ],
        },
        { p: 'Câu lạc bộ mong tìm thêm người biết đánh trống đế và bạn trẻ giúp ghi hình.' },
      ],
    }),
  },
  {
    key: 'vu-xuan',
    kind: 'news',
    section: 'nong-nghiep',
    picture: 'lua',
    from: '2024-01-22',
    span: 30,
    write: (c) => ({
      title:
        c.area === 'thôn'
          ? `${c.Full} lấy nước đổ ải, gieo cấy vụ xuân trên ${c.n('ha', 120, 420)} ha`
          : `${c.Full} ra quân trồng cây, làm vườn hoa đầu xuân Giáp Thìn`,
      teaser:
        c.area === 'thôn'
          ? `Nước về đủ trong ${c.n('ngay', 4, 8)} ngày; cấy xong trước 25/2 để tránh rét muộn.`
          : `${c.n('cay', 120, 460)} cây bóng mát và ${c.n('vuon', 3, 9)} vườn hoa nhỏ được trồng ở chỗ đất trống từng đổ rác.`,
      body:
        c.area === 'thôn'
          ? [
              {
                p: `Hợp tác xã mở máy từ rạng sáng, dẫn nước theo thứ tự từ đồng cao xuống đồng trũng. ${c.Place(c.n('a', 1, 4))} làm đất nhanh nhất, xong trước bốn ngày.`,
              },
              {
                ul: [
                  'Không cấy khi nhiệt độ dưới 15 độ.',
                  'Ruộng mạ che ni lông, mở hai đầu khi có nắng.',
                  'Diệt chuột đồng loạt, không dùng điện.',
                ],
              },
              {
                p: `Cơ cấu giống vụ này: lúa chất lượng ${c.n('cl', 55, 80)}%, còn lại là lúa lai và nếp.`,
              },
            ]
          : [
              {
                p: `Mỗi ${c.area} nhận một khoảng đất, tự chọn loại cây và cử người tưới trong ba tháng đầu.`,
              },
              {
                ul: [
                  'Cây trồng cách dây điện ít nhất 3 m.',
                  'Bồn hoa dùng gạch cũ, không xây chắn lối đi.',
                  'Không đóng đinh, treo biển lên thân cây.',
                ],
              },
              { p: 'Cây chết được thay ngay trong mùa mưa xuân.' },
            ],
    }),
  },
];
