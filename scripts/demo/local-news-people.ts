import type { LocalTemplate } from './local-context';

/** News of a commune about health, sport and neighbours. */
export const PEOPLE_NEWS: LocalTemplate[] = [
  {
    key: 'suc-khoe',
    kind: 'news',
    section: 'y-te-giao-duc',
    picture: 'tram-y-te',
    from: '2024-06-03',
    span: 70,
    write: (c) => {
      const people = c.n('nguoi', 120, 460);
      return {
        title: `${people} người cao tuổi ${c.full} được khám sức khỏe, lập sổ theo dõi`,
        teaser: `Bác sĩ trung tâm y tế về khám trong ${c.n('buoi', 2, 4)} buổi; người có bệnh mạn tính được hẹn lấy thuốc tại trạm.`,
        body: [
          {
            p: `Khám gồm huyết áp, đường huyết, mắt, tim phổi. Có ${c.n('moi', 9, 38)} người lần đầu biết mình bị tăng huyết áp.`,
          },
          {
            ul: [
              'Thuốc bảo hiểm nhận tại trạm y tế mỗi tháng một lần.',
              'Ai đau mắt mờ dần được đăng ký khám chuyên khoa.',
              `Câu lạc bộ dưỡng sinh tập 5 giờ sáng ở nhà văn hóa ${c.place(c.n('a', 1, 4))}.`,
            ],
          },
          { p: 'Người chưa khám gọi trạm y tế để xếp vào đợt sau.' },
        ],
      };
    },
  },
  {
    key: 'bong-chuyen',
    kind: 'news',
    section: 'thanh-nien-the-thao',
    picture: 'bong-chuyen',
    from: '2024-02-16',
    span: 25,
    write: (c) => ({
      title: `Giải bóng chuyền hơi mừng xuân ${c.full}: ${c.place(c.n('nhat', 1, 6))} giành giải nhất`,
      teaser: `${c.n('doi', 8, 18)} đội nam, nữ tranh tài trong hai ngày; trận chung kết kéo dài năm hiệp.`,
      body: [
        {
          p: `Sân đấu đặt trước trụ sở UBND ${c.kind}, khán giả mang ghế từ nhà. Ban tổ chức không thu lệ phí đội.`,
        },
        {
          table: {
            head: ['Giải', 'Nam', 'Nữ'],
            rows: [
              ['Nhất', c.Place(c.n('nhat', 1, 6)), c.Place(c.n('n2', 1, 3))],
              ['Nhì', c.Place(7), c.Place(c.n('n3', 4, 6))],
              ['Phong cách', c.Place(8), c.Place(7)],
            ],
          },
        },
        {
          p: `Cụ cao tuổi nhất vào sân năm nay ${c.n('cu', 71, 83)} tuổi, phát bóng ăn điểm ${c.one('lan', ['hai', 'ba', 'bốn'])} lần liền.`,
        },
      ],
    }),
  },
  {
    key: 'binh-yen',
    kind: 'news',
    section: 'an-ninh-quoc-phong',
    picture: 'hop-dan',
    from: '2023-11-10',
    span: 60,
    write: (c) => ({
      title: `${c.Full}: mô hình “ngõ tự quản” nhân ra ${c.n('ngo', 6, 22)} ngõ sau một năm`,
      teaser:
        'Mỗi ngõ một nhóm liên lạc, một tủ chữa cháy chung và quy ước giờ yên tĩnh do các hộ tự bàn.',
      body: [
        {
          p: `Bắt đầu từ ${c.place(c.n('a', 1, 3))}, các hộ trong ngõ góp mua bình chữa cháy, còi và đèn. Cuối tháng họp ngắn 30 phút ở sân một nhà.`,
        },
        {
          ul: [
            'Sau 22 giờ không hát loa kéo.',
            'Thấy người lạ hỏi vay, bán hàng thì nhắn nhóm.',
            'Nhà đi vắng dài ngày gửi chìa khóa điện cho hàng xóm.',
          ],
        },
        { p: `Công an ${c.kind} dự họp mỗi quý một lần, giải đáp và tập chữa cháy.` },
      ],
    }),
  },
  {
    key: 'nuoc-sach',
    kind: 'news',
    section: 'van-hoa-xa-hoi',
    picture: 'nuoc-sach',
    from: '2024-04-15',
    span: 90,
    write: (c) => ({
      title: `${c.Full}: ${c.n('tyle', 97, 99)}% số hộ dùng nước máy, mỗi ${c.area} có người đọc kết quả kiểm nước`,
      teaser: `Đường ống ở ${c.place(c.n('a', 1, 5))} vừa được thay, nước chảy mạnh cả giờ cao điểm.`,
      body: [
        {
          p: `Đơn vị cấp nước lấy mẫu hằng tháng ở đầu nguồn và cuối ống. Kết quả dán tại nhà văn hóa, đăng trên trang của ${c.kind}, viết bằng lời dễ hiểu.`,
        },
        {
          ul: [
            'Nước có mùi lạ hoặc đục: xả năm phút, vẫn thế thì báo.',
            'Bể chứa trên mái nên rửa sáu tháng một lần.',
            'Không nối máy bơm hút thẳng vào ống.',
          ],
        },
        { p: `Còn ${c.n('ho', 8, 46)} hộ ở xa sẽ được đấu nối trước cuối năm.` },
      ],
    }),
  },
];
