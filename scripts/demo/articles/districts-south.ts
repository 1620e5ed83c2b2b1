/* Longer than other files: one list of texts of the demo, read as a whole; there is no code to split. */
import type { DemoArticle } from '../types';

/** Gia Lộc, Tứ Kỳ, Ninh Giang, Thanh Miện. */
export const districtsSouth: DemoArticle[] = [
  {
    key: 'gialoc-chuyen-doi-so',
    unit: '297',
    section: 'chuyen-doi-so',
    kind: 'news',
    picture: 'to-cong-nghe-so',
    publishedAt: '2024-03-27T09:00:00+07:00',
    author: 'Phạm Văn Giả Sử',
    offeredUp: true,
    vi: {
      title: 'Gia Lộc: mỗi thôn một tổ công nghệ số, mỗi tổ một buổi tối cố định trong tuần',
      teaser:
        'Huyện từng dẫn đầu xếp hạng chuyển đổi số cấp huyện năm 2023 giữ cách làm gần dân: hẹn giờ, có người, có nước uống.',
      body: [
        {
          p: 'Tối thứ Tư là “tối số” ở các thôn của huyện Gia Lộc. Ai cần gì mang điện thoại ra nhà văn hóa: nộp hồ sơ, tra bảo hiểm, đặt lịch khám, gọi hình cho con ở xa.',
        },
        { h: 'Kết quả sau một năm' },
        {
          ul: [
            'Hồ sơ trực tuyến do dân tự nộp tăng từ 31% lên 58%.',
            'Hơn 6.000 lượt người trên 60 tuổi được hướng dẫn.',
            'Các tổ ghi lại 140 câu hỏi thường gặp, nay đăng trên trang của xã.',
          ],
        },
        { h: 'Kinh nghiệm' },
        {
          p: 'Người hướng dẫn ngồi cạnh, không cầm máy làm hộ. Việc nào phải nhập mật khẩu thì quay mặt đi. Xong việc hẹn buổi sau làm lại một lần cho nhớ.',
        },
      ],
    },
    en: {
      title: 'Gia Loc: a digital team in every village, with a fixed evening each week',
      teaser:
        'The district that led the 2023 ranking keeps it simple: a fixed hour, a person, and tea.',
      body: [
        {
          p: 'Wednesday is “digital evening” in the villages of Gia Loc. People bring their phones to the community house to file an application, check insurance, book a doctor or call children far away.',
        },
        {
          ul: [
            'Files sent online by residents themselves rose from 31 to 58 per cent.',
            'Over 6,000 visits by people above 60.',
            'Answers to 140 frequent questions are now on the communes’ sites.',
          ],
        },
        {
          p: 'Helpers sit beside the person and never take the phone, and look away when a password is typed.',
        },
      ],
    },
  },
  {
    key: 'gialoc-rau-vu-he',
    unit: '297',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'lua',
    publishedAt: '2024-06-20T08:00:00+07:00',
    vi: {
      title: 'Gia Lộc gieo rau trái vụ trong nhà lưới, giá su hào hè cao gấp đôi chính vụ',
      teaser: 'Toàn huyện có 46 ha nhà lưới đơn giản, vốn đầu tư thu hồi sau khoảng ba vụ.',
      body: [
        {
          p: 'Các xã Phạm Trấn, Toàn Thắng, Đoàn Thượng, Gia Khánh có nghề rau lâu đời. Nhà lưới khung thép thấp, phủ lưới cắt nắng giúp trồng su hào, cải bắp ngay giữa mùa nóng.',
        },
        { h: 'Chi phí và thu nhập mỗi sào (số liệu minh họa)' },
        {
          table: {
            head: ['Khoản', 'Triệu đồng'],
            rows: [
              ['Dựng nhà lưới', '28'],
              ['Giống, phân mỗi vụ', '3,2'],
              ['Thu mỗi vụ', '14 – 16'],
            ],
          },
        },
        {
          ul: [
            'Tưới sáng sớm, phun sương trưa.',
            'Luân canh với cây họ đậu sau hai vụ.',
            'Cách ly thuốc đủ ngày ghi trên nhãn.',
          ],
        },
      ],
    },
  },
  {
    key: 'gialoc-hoi-den-quat',
    unit: '297',
    section: 'du-lich-le-hoi',
    kind: 'event',
    picture: 'le-hoi',
    publishedAt: '2024-02-05T08:00:00+07:00',
    event: {
      startsAt: '2024-02-23T07:30:00+07:00',
      endsAt: '2024-02-24T17:00:00+07:00',
      place: 'Đền Quát, xã Yết Kiêu',
    },
    vi: {
      title: 'Hội đền Quát, huyện Gia Lộc: đua thuyền, bơi chải mừng xuân Giáp Thìn',
      teaser:
        'Mười hai đội bơi chải của các xã tranh giải trên sông Đĩnh Đào, khán giả đứng sau hàng rào an toàn hai bên bờ.',
      body: [
        {
          p: 'Đền Quát thờ danh tướng Yết Kiêu, người giỏi bơi lặn đời Trần. Hội bơi chải gợi lại chuyện thủy quân tập trận trên khúc sông trước đền.',
        },
        {
          table: {
            head: ['Thời gian', 'Nội dung'],
            rows: [
              ['7 giờ 30, 23/2', 'Lễ dâng hương'],
              ['9 giờ, 23/2', 'Vòng loại bơi chải'],
              ['8 giờ, 24/2', 'Bán kết, chung kết'],
              ['14 giờ, 24/2', 'Kéo co, bắt vịt, cờ người'],
            ],
          },
        },
        {
          ul: [
            'Thuyền thi và cứu hộ đều mặc áo phao.',
            'Không thả đèn, không xả rác xuống sông.',
            'Trẻ em đi cùng người lớn, có vòng tay ghi số điện thoại.',
          ],
        },
        { p: 'Bãi xe ở sân trường trung học cơ sở xã; đường dây nóng 0220 3 000 355.' },
      ],
    },
  },
  {
    key: 'tuky-ruoi',
    unit: '298',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'lua',
    publishedAt: '2023-11-15T08:00:00+07:00',
    author: 'Nguyễn Thị Minh Họa',
    offeredUp: true,
    vi: {
      title: 'Tứ Kỳ vào vụ rươi: giữ đất bãi sạch để vừa có lúa, vừa có rươi, cáy',
      teaser:
        'Gần 300 ha ruộng bãi ở An Thanh và các xã ven sông không dùng thuốc sâu, nước thủy triều ra vào theo cống.',
      body: [
        {
          p: 'Rươi nổi theo con nước tháng 9, tháng 10 âm lịch. Ruộng muốn có rươi phải sạch quanh năm: không thuốc cỏ, không phân hóa học, rơm rạ để lại cho đất.',
        },
        { h: 'Lợi cả đôi đường' },
        {
          ul: [
            'Lúa năng suất thấp hơn nhưng bán theo giá gạo hữu cơ.',
            'Rươi thu từ 20 đến 35 kg mỗi sào mỗi vụ.',
            'Cáy, cá đối tự nhiên bán quanh năm.',
          ],
        },
        { h: 'Điều phải giữ' },
        {
          p: 'Các hộ ký cam kết chung theo từng cống: một nhà phun thuốc là cả bãi mất mùa. Huyện lấy mẫu đất, nước hai lần mỗi năm và công bố kết quả.',
        },
      ],
    },
    en: {
      title: 'Palolo worm season in Tu Ky: clean river flats give both rice and rươi',
      teaser:
        'Nearly 300 hectares in An Thanh and other riverside communes use no pesticides and let the tide in through sluices.',
      body: [
        {
          p: 'The worms rise with the tides of the ninth and tenth lunar months. Fields that bear them must stay clean all year: no weedkiller, no chemical fertiliser, straw left on the soil.',
        },
        {
          ul: [
            'Less rice, but sold at the price of organic rice.',
            '20 to 35 kg of worms for each 360 m² plot.',
            'Crabs and mullet all year round.',
          ],
        },
        {
          p: 'Households sharing a sluice sign a common pledge, and the district tests soil and water twice a year.',
        },
      ],
    },
  },
  {
    key: 'tuky-ve-sinh-kenh',
    unit: '298',
    section: 'phong-chong-thien-tai',
    kind: 'news',
    picture: 'tram-bom',
    publishedAt: '2024-05-06T08:00:00+07:00',
    vi: {
      title: 'Tứ Kỳ nạo vét 64 km kênh tiêu, xử lý bèo trước mùa mưa 2024',
      teaser:
        'Máy đào làm kênh trục, nhân dân các xã làm mương nội đồng; bèo vớt lên ủ phân tại chỗ.',
      body: [
        {
          p: 'Từ 15/3 đến 5/5, toàn huyện nạo vét xong 64 km kênh cấp hai, cấp ba. Tám trạm bơm tiêu đã chạy thử, hai động cơ phải cuốn lại.',
        },
        {
          table: {
            head: ['Hạng mục', 'Khối lượng', 'Hoàn thành'],
            rows: [
              ['Kênh trục', '21 km', '30/4'],
              ['Kênh nhánh', '43 km', '5/5'],
              ['Cửa cống sửa chữa', '37 cái', '28/4'],
            ],
          },
        },
        { h: 'Giữ kênh thông' },
        {
          p: 'Mỗi đoạn kênh có một nhóm hộ nhận giữ, bèo và rác vớt ngày 1 và 15 hằng tháng. Không chăn vịt, cắm đăng, đổ đất thải xuống kênh tiêu.',
        },
      ],
    },
  },
  {
    key: 'tuky-thue-dat-phi-nong-nghiep',
    unit: '298',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'mot-cua',
    publishedAt: '2024-04-10T08:00:00+07:00',
    sendDown: 'communes',
    vi: {
      title: 'Tứ Kỳ: nộp thuế sử dụng đất phi nông nghiệp năm 2024, có thể nộp bằng mã quét',
      teaser:
        'Thông báo thuế được phát đến từng hộ trước 20/4; hạn nộp 31/10, nộp sớm không mất phí.',
      body: [
        {
          p: 'Hộ gia đình, cá nhân có đất ở trong huyện nộp thuế năm 2024 theo thông báo của cơ quan thuế. Trên thông báo có mã định danh và mã quét.',
        },
        { h: 'Ba cách nộp' },
        {
          ol: [
            'Quét mã bằng ứng dụng ngân hàng.',
            'Ứng dụng thuế điện tử trên điện thoại.',
            'Nộp tiền mặt tại nhà văn hóa thôn theo lịch, có biên lai ngay.',
          ],
        },
        { h: 'Ai được miễn, giảm' },
        {
          ul: [
            'Hộ nghèo, người có công theo quy định được miễn hoặc giảm, làm đơn tại xã.',
            'Thuế phải nộp từ 50.000 đồng trở xuống mỗi năm được miễn.',
          ],
        },
        {
          p: 'Không giao tiền cho người tự xưng cán bộ thuế khi không có giấy giới thiệu. Hỏi 0220 3 000 365.',
        },
      ],
    },
  },
  {
    key: 'ninhgiang-banh-gai',
    unit: '299',
    section: 'kinh-te',
    kind: 'news',
    picture: 'cho-ocop',
    publishedAt: '2024-01-24T08:00:00+07:00',
    author: 'Đinh Văn Mẫu',
    offeredUp: true,
    vi: {
      title: 'Bánh gai Ninh Giang vào vụ Tết: 23 cơ sở ký cam kết ghi đủ ngày làm, hạn dùng',
      teaser:
        'Bánh làm trong ngày, gói lá chuối khô, không phẩm màu; khách đặt trước qua số điện thoại trên nhãn.',
      body: [
        {
          p: 'Giáp Tết, mỗi cơ sở ở thị trấn Ninh Giang làm từ 800 đến 2.000 chiếc một ngày. Huyện kiểm tra sớm từ giữa tháng Chạp để không ảnh hưởng lúc đông khách.',
        },
        { h: 'Cam kết của các cơ sở' },
        {
          ul: [
            'Ghi ngày làm, hạn dùng 5 ngày, nơi làm trên từng chục bánh.',
            'Đường, đỗ, mỡ có hóa đơn mua.',
            'Người gói bánh khám sức khỏe hằng năm.',
          ],
        },
        {
          p: 'Ba cơ sở đạt OCOP 4 sao mở cửa cho khách xem công đoạn giã bột lá gai vào sáng thứ Bảy.',
        },
      ],
    },
  },
  {
    key: 'ninhgiang-roi-nuoc',
    unit: '299',
    section: 'van-hoa-xa-hoi',
    kind: 'event',
    picture: 'hat-cheo',
    publishedAt: '2024-08-08T08:00:00+07:00',
    event: {
      startsAt: '2026-12-12T19:30:00+07:00',
      endsAt: '2026-12-12T21:30:00+07:00',
      place: 'Thủy đình Bồ Dương, xã Hồng Phong',
    },
    vi: {
      title: 'Đêm rối nước ba phường tại Bồ Dương, huyện Ninh Giang: ba kỳ 2024, 2025 và 2026',
      teaser:
        'Mỗi năm một đêm diễn chung vào thứ Bảy thứ hai của tháng 12; kỳ 2026 diễn lúc 19 giờ 30 ngày 12/12.',
      body: [
        {
          p: 'Ba phường rối nước cổ của tỉnh ở Hồng Phong (Ninh Giang), Thanh Hải (Thanh Hà) và Lê Lợi (Gia Lộc) hẹn nhau mỗi năm một đêm diễn. Mỗi phường giữ một bí quyết riêng về sào, dây.',
        },
        {
          table: {
            head: ['Kỳ', 'Ngày', 'Phường chủ trì'],
            rows: [
              ['2024', '14/12/2024', 'Hồng Phong'],
              ['2025', '13/12/2025', 'Hồng Phong'],
              ['2026', '12/12/2026', 'Hồng Phong'],
            ],
          },
        },
        {
          ul: [
            'Vào xem tự do, 600 chỗ ngồi, ưu tiên trẻ em hàng đầu.',
            'Không bật đèn máy ảnh khi trò đang diễn.',
            'Buổi chiều các phường mở buồng trò cho học sinh xem con rối.',
          ],
        },
        { p: 'Trời mưa to thì lùi sang tối hôm sau, báo trên cổng của huyện trước 15 giờ.' },
      ],
    },
    en: {
      title: 'A night of three water-puppet guilds at Bo Duong, Ninh Giang: 2024, 2025 and 2026',
      teaser:
        'One joint show each year on the second Saturday of December; in 2026 at 19:30 on 12 December.',
      body: [
        {
          p: 'The province’s three old guilds, in Hong Phong, Thanh Hai and Le Loi, meet for one night each year. Each keeps its own secret of poles and strings.',
        },
        {
          ul: [
            'Free entry, 600 seats, children in front.',
            'No flash during the show.',
            'In the afternoon pupils may look behind the screen.',
          ],
        },
        { p: 'In heavy rain the show moves to the next evening.' },
      ],
    },
  },
  {
    key: 'ninhgiang-de-song-luoc',
    unit: '299',
    section: 'phong-chong-thien-tai',
    kind: 'notice',
    picture: 'tuan-de',
    publishedAt: '2024-07-23T07:00:00+07:00',
    sendDown: 'communes',
    vi: {
      title: 'Ninh Giang tổ chức canh gác đê sông Luộc từ ngày 23/7/2024',
      teaser: 'Mười một điếm canh đê có người trực ngày đêm; hạn chế xe trên 5 tấn đi trên mặt đê.',
      body: [
        {
          p: 'Nước sông Luộc lên theo mưa thượng nguồn. Từ 12 giờ ngày 23/7, các xã ven đê bố trí người canh gác theo quy định báo động I.',
        },
        { h: 'Phân công' },
        {
          table: {
            head: ['Điếm', 'Xã phụ trách', 'Điện thoại'],
            rows: [
              ['1 – 4', 'Tân Phong, thị trấn Ninh Giang', '0220 3 000 371'],
              ['5 – 8', 'Đông Xuyên, Hiệp Lực', '0220 3 000 372'],
              ['9 – 11', 'Hưng Long, Hồng Phúc', '0220 3 000 373'],
            ],
          },
        },
        { h: 'Đề nghị người dân' },
        {
          ul: [
            'Không chất rơm rạ, vật liệu trên mặt đê.',
            'Thuyền bè neo cách chân đê ít nhất 20 m.',
            'Thấy mạch sủi phải đánh dấu và báo ngay, không tự lấp.',
          ],
        },
      ],
    },
  },
  {
    key: 'thanhmien-dao-co',
    unit: '300',
    section: 'du-lich-le-hoi',
    kind: 'news',
    picture: 'lua',
    publishedAt: '2023-12-02T08:00:00+07:00',
    author: 'Trương Thị Thử',
    offeredUp: true,
    vi: {
      title:
        'Đảo cò Chi Lăng Nam, huyện Thanh Miện vào mùa chim về, khách xem bằng thuyền không máy',
      teaser: 'Hàng vạn con cò, vạc về trú đông; khách được mượn ống nhòm và nhắc giữ khoảng cách.',
      body: [
        {
          p: 'Từ tháng 9 âm lịch, cò và vạc về kín các bụi tre trên hai đảo giữa hồ An Dương. Đẹp nhất là lúc đổi ca: chiều cò về, vạc đi.',
        },
        { h: 'Quy ước thăm đảo' },
        {
          ul: [
            'Thuyền chèo tay, không dừng quá 10 phút một chỗ.',
            'Không bật loa, không ném thức ăn.',
            'Không mặc áo phao màu chói; nơi cho thuê có áo màu xanh lá.',
          ],
        },
        { h: 'Bảo vệ nơi chim ở' },
        {
          p: 'Xã trồng thêm tre ở mép đảo bị sóng đánh, cấm bẫy chim trong bán kính 2 km. Người phát hiện lưới bẫy được giữ kín tên khi báo tin: 0220 3 000 385.',
        },
      ],
    },
    en: {
      title: 'Birds return to Chi Lang Nam stork island in Thanh Mien; visitors go by rowing boat',
      teaser:
        'Tens of thousands of egrets and night herons winter here; binoculars are lent and distance is kept.',
      body: [
        {
          p: 'From the ninth lunar month the birds fill the bamboo of two islands in An Duong lake. The best hour is dusk, when the egrets come home and the night herons leave.',
        },
        {
          ul: [
            'Rowing boats only, no more than ten minutes in one place.',
            'No loudspeakers, no feeding.',
            'Green life jackets are for hire.',
          ],
        },
        {
          p: 'The commune plants bamboo on the eroded shore and bans traps within two kilometres.',
        },
      ],
    },
  },
  {
    key: 'thanhmien-giai-the-thao-hoc-sinh',
    unit: '300',
    section: 'thanh-nien-the-thao',
    kind: 'news',
    picture: 'bong-chuyen',
    publishedAt: '2024-03-31T16:00:00+07:00',
    vi: {
      title:
        'Thanh Miện: 17 xã, thị trấn dự giải bóng chuyền hơi người cao tuổi chào Ngày chuyển đổi số',
      teaser:
        'Lịch đấu, kết quả cập nhật trên cổng của huyện từng trận; đội Đoàn Tùng giành giải nhất.',
      body: [
        {
          p: 'Giải diễn ra trong hai ngày 30 và 31/3 với 34 đội nam, nữ. Đây là lần đầu lịch đấu không phát giấy, các đội xem trên trang của huyện và tự điền tên người dự bị.',
        },
        {
          table: {
            caption: 'Kết quả',
            head: ['Giải', 'Nam', 'Nữ'],
            rows: [
              ['Nhất', 'Đoàn Tùng', 'Phạm Kha'],
              ['Nhì', 'Ngô Quyền', 'Thị trấn Thanh Miện'],
              ['Ba', 'Tứ Cường, Lam Sơn', 'Cao Thắng, Hồng Quang'],
            ],
          },
        },
        {
          p: 'Giải phong cách trao cho đội Chi Lăng Bắc, có vận động viên cao tuổi nhất là 81 tuổi.',
        },
      ],
    },
  },
  {
    key: 'thanhmien-hien-mau',
    unit: '300',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'tram-y-te',
    publishedAt: '2024-08-23T08:00:00+07:00',
    sendDown: 'communes',
    vi: {
      title: 'Thanh Miện tổ chức ngày hiến máu tình nguyện 14/9/2024, cần 350 đơn vị máu',
      teaser:
        'Nhận người hiến từ 7 giờ tại Trung tâm Văn hóa huyện; đăng ký theo xã để không phải chờ lâu.',
      body: [
        { h: 'Ai có thể hiến' },
        {
          ul: [
            'Từ 18 đến 60 tuổi; nữ từ 42 kg, nam từ 45 kg.',
            'Lần hiến trước cách ít nhất 12 tuần.',
            'Không sốt, không dùng kháng sinh trong bảy ngày.',
          ],
        },
        {
          table: {
            caption: 'Giờ đón theo cụm xã',
            head: ['Giờ', 'Cụm'],
            rows: [
              ['7 giờ – 8 giờ 30', 'Thị trấn, Lê Hồng, Lam Sơn, Đoàn Kết'],
              ['8 giờ 30 – 10 giờ', 'Ngô Quyền, Tân Trào, Đoàn Tùng, Hồng Quang'],
              ['10 giờ – 11 giờ 30', 'Các xã còn lại'],
            ],
          },
        },
        {
          p: 'Tối hôm trước ngủ sớm, sáng ăn nhẹ, không uống rượu bia. Nhớ mang căn cước. Hỏi thêm 0220 3 000 386.',
        },
      ],
    },
  },
];
