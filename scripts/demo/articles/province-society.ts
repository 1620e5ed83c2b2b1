/* Longer than other files: one list of texts of the demo, read as a whole; there is no code to split. */
import type { DemoArticle } from '../types';

/** Province: culture, festivals, health, schools, sport, and events ahead. */
export const provinceSociety: DemoArticle[] = [
  {
    key: 'tinh-le-hoi-mua-thu-con-son-kiep-bac-2024',
    unit: '30',
    section: 'du-lich-le-hoi',
    kind: 'event',
    picture: 'con-son',
    publishedAt: '2024-08-27T06:30:00+07:00',
    author: 'Vũ Thị Minh Họa',
    sendDown: 'districts',
    event: {
      startsAt: '2024-09-12T19:30:00+07:00',
      endsAt: '2024-09-22T21:00:00+07:00',
      place: 'Sân lễ đền Kiếp Bạc, xã Hưng Đạo, thành phố Chí Linh',
    },
    vi: {
      title:
        'Chuẩn bị lễ hội mùa thu Côn Sơn – Kiếp Bạc: an toàn, trang nghiêm, không thu phí gửi xe',
      teaser:
        'Lễ hội mở ngày 12/9; tỉnh bố trí sáu bãi xe, bốn điểm y tế và xe đưa đón người cao tuổi từ ngã ba Sao Đỏ.',
      body: [
        {
          p: 'Lễ hội mùa thu năm nay diễn ra từ 10/8 đến 20/8 âm lịch, tức 12/9 – 22/9/2024, tưởng nhớ Hưng Đạo Đại vương Trần Quốc Tuấn và anh hùng dân tộc Nguyễn Trãi.',
        },
        { h: 'Các nghi lễ, hoạt động chính' },
        {
          table: {
            head: ['Ngày', 'Hoạt động', 'Nơi diễn ra'],
            rows: [
              ['12/9', 'Khai hội, lễ dâng hương', 'Đền Kiếp Bạc'],
              ['18/9', 'Lễ tưởng niệm Nguyễn Trãi', 'Đền thờ Nguyễn Trãi, Côn Sơn'],
              ['19/9', 'Lễ cầu an, hội hoa đăng', 'Sông Lục Đầu'],
              ['22/9', 'Tế tạ, bế hội', 'Đền Kiếp Bạc'],
            ],
          },
        },
        { h: 'Đi lại và gửi xe' },
        {
          ul: [
            'Sáu bãi xe miễn phí, có biển chỉ dẫn từ quốc lộ 18 và quốc lộ 37.',
            'Xe điện đưa người cao tuổi, người khuyết tật từ ngã ba Sao Đỏ, 15 phút một chuyến.',
            'Bốn điểm y tế và hai xe cứu thương trực suốt lễ hội.',
          ],
        },
        { image: 'le-hoi' },
        {
          p: 'Ban tổ chức đề nghị du khách mặc lịch sự, không đốt vàng mã ngoài nơi quy định, không mua bán ấn giả. Hàng quán phải niêm yết giá; phản ánh qua số 0220 3 000 085.',
        },
      ],
    },
    en: {
      title: 'Con Son – Kiep Bac autumn festival: safe, dignified and with free parking',
      teaser:
        'The festival opens on 12 September with six car parks, four first-aid posts and a shuttle for older visitors from Sao Do junction.',
      body: [
        {
          p: 'This year’s autumn festival runs from 12 to 22 September 2024 in memory of Prince Tran Hung Dao and of Nguyen Trai.',
        },
        {
          table: {
            head: ['Date', 'Event', 'Place'],
            rows: [
              ['12 September', 'Opening and incense offering', 'Kiep Bac temple'],
              ['18 September', 'Commemoration of Nguyen Trai', 'Nguyen Trai temple, Con Son'],
              ['19 September', 'Prayer for peace and lanterns', 'Luc Dau river'],
              ['22 September', 'Closing rite', 'Kiep Bac temple'],
            ],
          },
        },
        { h: 'Getting there' },
        {
          ul: [
            'Six free car parks signposted from national roads 18 and 37.',
            'Electric shuttle for older and disabled visitors every 15 minutes.',
            'Four first-aid posts and two ambulances.',
          ],
        },
        {
          p: 'Visitors are asked to dress decently and to burn votive paper only where allowed. Complaints about prices: 0220 3 000 085.',
        },
      ],
    },
  },
  {
    key: 'tinh-le-hoi-mua-xuan-2024',
    unit: '30',
    section: 'du-lich-le-hoi',
    kind: 'news',
    picture: 'le-hoi',
    publishedAt: '2024-02-25T17:00:00+07:00',
    author: 'Vũ Thị Minh Họa',
    vi: {
      title: 'Khai hội mùa xuân Côn Sơn – Kiếp Bạc: hơn ba vạn lượt khách trong ngày đầu',
      teaser:
        'Hội thi bánh chưng, bánh giầy, trò chơi dân gian và phiên chợ quê giữ chân du khách từ sáng tới chiều.',
      body: [
        {
          p: 'Từ sáng sớm 25/2, tức 16 tháng Giêng, dòng người đã nối dài qua rừng thông Côn Sơn. Trời tạnh ráo, các bãi xe phân luồng từ ngã ba nên không ùn tắc kéo dài.',
        },
        { h: 'Nét mới năm nay' },
        {
          ul: [
            'Bảng giới thiệu di tích có mã quét, nghe thuyết minh tiếng Việt và tiếng Anh.',
            'Phiên chợ quê chỉ nhận hàng có nguồn gốc trong tỉnh.',
            'Thùng rác phân loại và đội học sinh tình nguyện hướng dẫn.',
          ],
        },
        {
          p: 'Hội thi gói bánh chưng, giã bánh giầy có mười đội của các phường, xã thành phố Chí Linh. Đội giành giải nhất hoàn thành mâm bánh trong 41 phút.',
        },
        {
          p: 'Ban quản lý di tích ghi nhận ba trường hợp thất lạc người thân, đều tìm thấy trong vòng nửa giờ nhờ trạm loa ở ngã ba đường vào chùa.',
        },
      ],
    },
    en: {
      title: 'Con Son – Kiep Bac spring festival opens with over 30,000 visitors on the first day',
      teaser:
        'Rice-cake contests, folk games and a country market kept visitors until the afternoon.',
      body: [
        {
          p: 'From early morning on 25 February people walked through the pine woods of Con Son. The weather was dry and traffic was led to separate car parks at the junction.',
        },
        { h: 'New this year' },
        {
          ul: [
            'Signs with a code that plays a guide in Vietnamese and English.',
            'A country market for goods from the province only.',
            'Sorted litter bins with pupils to help.',
          ],
        },
        {
          p: 'Ten teams from Chi Linh competed in wrapping square cakes and pounding round ones; the winners took 41 minutes.',
        },
      ],
    },
  },
  {
    key: 'tinh-hoi-cho-ocop-cuoi-nam-2026',
    unit: '30',
    section: 'kinh-te',
    kind: 'event',
    picture: 'cho-ocop',
    publishedAt: '2024-08-15T08:00:00+07:00',
    sendDown: 'communes',
    event: {
      startsAt: '2026-12-10T08:00:00+07:00',
      endsAt: '2026-12-13T21:00:00+07:00',
      place: 'Quảng trường Thống Nhất, thành phố Hải Dương',
    },
    vi: {
      title: 'Lịch hội chợ nông sản, sản phẩm OCOP cuối năm, giai đoạn 2024 – 2026',
      teaser:
        'Hội chợ mở bốn ngày vào trung tuần tháng 12 hằng năm tại quảng trường Thống Nhất; kỳ 2026 từ ngày 10 đến 13/12.',
      body: [
        {
          p: 'UBND tỉnh công bố sớm lịch ba kỳ hội chợ để hợp tác xã, hộ làm nghề chủ động mùa vụ, bao bì và hồ sơ phân hạng.',
        },
        {
          table: {
            caption: 'Thời gian các kỳ hội chợ',
            head: ['Kỳ', 'Thời gian', 'Số gian hàng'],
            rows: [
              ['2024', '12/12 – 15/12', '160'],
              ['2025', '11/12 – 14/12', '180'],
              ['2026', '10/12 – 13/12', '200'],
            ],
          },
        },
        { h: 'Điều kiện có gian hàng' },
        {
          ul: [
            'Sản phẩm được công nhận OCOP từ 3 sao hoặc có mã số vùng trồng.',
            'Nhãn hàng ghi đủ nơi sản xuất, hạn dùng.',
            'Mỗi xã được giữ một gian miễn phí, đăng ký qua huyện.',
          ],
        },
        {
          p: 'Hạn đăng ký là ngày 30/9 của từng năm, theo mẫu trên trang của xã. Liên hệ 0220 3 000 081.',
        },
      ],
    },
    en: {
      title: 'Dates of the year-end fair of farm and OCOP products, 2024 to 2026',
      teaser:
        'The fair runs for four days each December in Thong Nhat square; in 2026 from 10 to 13 December.',
      body: [
        {
          p: 'The province announces three fairs in advance so that cooperatives and craftspeople can plan crops, packaging and product ratings.',
        },
        {
          table: {
            caption: 'Dates',
            head: ['Year', 'Dates', 'Stalls'],
            rows: [
              ['2024', '12 – 15 December', '160'],
              ['2025', '11 – 14 December', '180'],
              ['2026', '10 – 13 December', '200'],
            ],
          },
        },
        {
          ul: [
            'Products need three OCOP stars or a planting-area code.',
            'Labels state the place of production and the use-by date.',
            'Each commune has one free stall.',
          ],
        },
        { p: 'Applications close on 30 September of each year. Telephone 0220 3 000 081.' },
      ],
    },
  },
  {
    key: 'tinh-dai-hoi-the-thao-2026',
    unit: '30',
    section: 'thanh-nien-the-thao',
    kind: 'event',
    picture: 'bong-chuyen',
    publishedAt: '2024-07-15T08:00:00+07:00',
    sendDown: 'all',
    event: {
      startsAt: '2026-12-05T08:00:00+07:00',
      endsAt: '2026-12-06T17:00:00+07:00',
      place: 'Nhà thi đấu tỉnh, thành phố Hải Dương',
    },
    vi: {
      title: 'Giải thể thao các câu lạc bộ xã, phường: lịch vòng cơ sở đến chung kết năm 2026',
      teaser:
        'Vòng xã và vòng huyện đấu trong hai năm, chung kết toàn tỉnh vào ngày 5 và 6/12/2026 với bốn môn phổ biến nhất ở cơ sở.',
      body: [
        {
          p: 'Giải dành cho người tập thường xuyên ở câu lạc bộ, không tuyển vận động viên chuyên nghiệp. Mỗi xã có thể góp đội với xã bên khi thiếu người.',
        },
        { h: 'Bốn môn thi' },
        {
          ul: [
            'Bóng chuyền hơi cho người từ 50 tuổi.',
            'Cầu lông gia đình.',
            'Kéo co nam nữ.',
            'Cờ tướng.',
          ],
        },
        {
          table: {
            head: ['Vòng', 'Thời gian'],
            rows: [
              ['Xã, phường, thị trấn', 'Trong năm 2025'],
              ['Huyện, thị xã, thành phố', '3/2026 – 9/2026'],
              ['Chung kết tỉnh', '5 – 6/12/2026'],
            ],
          },
        },
        {
          p: 'Điều lệ được gửi tới các xã; kinh phí vòng cơ sở do ngân sách xã bảo đảm, không vận động hộ dân đóng góp.',
        },
      ],
    },
  },
  {
    key: 'tinh-trien-lam-80-nam-toan-quoc-khang-chien',
    unit: '30',
    section: 'van-hoa-xa-hoi',
    kind: 'event',
    picture: 'thu-vien',
    publishedAt: '2024-07-26T08:00:00+07:00',
    event: {
      startsAt: '2026-12-19T08:00:00+07:00',
      endsAt: '2026-12-27T17:00:00+07:00',
      place: 'Thư viện tỉnh, thành phố Hải Dương',
    },
    vi: {
      title:
        'Sưu tầm tư liệu cho triển lãm 80 năm Ngày Toàn quốc kháng chiến, mở cửa ngày 19/12/2026',
      teaser:
        'Thư viện tỉnh nhận ảnh, thư từ, kỷ vật của các gia đình để số hóa rồi trả lại, phục vụ triển lãm năm 2026.',
      body: [
        {
          p: 'Triển lãm kể chuyện những ngày đầu kháng chiến ở Hải Dương qua đồ vật của chính các gia đình: lá thư, tấm ảnh, chiếc ba lô, cuốn sổ ghi công điểm.',
        },
        { h: 'Cách tham gia' },
        {
          ol: [
            'Gọi 0220 3 000 086 hoặc báo với công chức văn hóa – xã hội của xã.',
            'Cán bộ thư viện đến nhà chụp, quét tại chỗ, không mang hiện vật đi nếu gia đình chưa đồng ý.',
            'Gia đình nhận lại một bản số và giấy ghi nhận.',
          ],
        },
        {
          p: 'Thời gian sưu tầm từ nay đến hết tháng 6/2026. Bản số hóa được giữ trong kho tư liệu địa chí, chỉ trưng bày phần gia đình cho phép.',
        },
        {
          p: 'Triển lãm mở cửa tự do từ 8 giờ đến 17 giờ, 19/12 – 27/12/2026; học sinh đi theo lớp xin đăng ký trước.',
        },
      ],
    },
  },
  {
    key: 'tinh-khai-giang-2024',
    unit: '30',
    section: 'y-te-giao-duc',
    kind: 'news',
    picture: 'truong-hoc',
    publishedAt: '2024-08-26T15:30:00+07:00',
    author: 'Bùi Thị Mẫu',
    sendDown: 'communes',
    vi: {
      title: 'Ngày 5/9 khai giảng đồng loạt; các trường không tổ chức diễu hành kéo dài',
      teaser:
        'Lễ khai giảng gọn trong 60 phút, học sinh lớp 1 được đón riêng; trường không thu khoản nào ngoài quy định trong ngày đầu năm.',
      body: [
        {
          p: 'Năm học 2024 – 2025 toàn tỉnh có hơn 480 nghìn học sinh. Lễ khai giảng bắt đầu lúc 7 giờ ngày 5/9, phần lễ không quá 30 phút, phần hội do học sinh tự chuẩn bị.',
        },
        { h: 'Yêu cầu với các trường' },
        {
          ul: [
            'Che nắng cho học sinh; có nước uống và tủ thuốc.',
            'Không thả bóng bay, không bắt học sinh tập dượt nhiều ngày.',
            'Kiểm tra quạt, điện, nhà vệ sinh, cây xanh trước ngày 1/9.',
          ],
        },
        { h: 'Các khoản thu' },
        {
          p: 'Danh mục khoản thu được niêm yết tại bảng tin và đăng trên trang của trường trước họp phụ huynh. Quỹ lớp là tự nguyện, không chia đều theo đầu học sinh.',
        },
        {
          p: 'Phụ huynh phản ánh qua số 0220 3 000 062 hoặc qua Smart-HaiDuong, thông tin người gửi được giữ kín.',
        },
      ],
    },
  },
  {
    key: 'tinh-kham-mat-nguoi-cao-tuoi',
    unit: '30',
    section: 'y-te-giao-duc',
    kind: 'news',
    picture: 'tram-y-te',
    publishedAt: '2024-08-27T08:00:00+07:00',
    author: 'Bùi Thị Mẫu',
    vi: {
      title: 'Khám mắt miễn phí cho người trên 60 tuổi tại 12 trung tâm y tế huyện',
      teaser:
        'Chương trình kéo dài từ 3/9 đến 31/10; người đục thủy tinh thể được hẹn mổ, bảo hiểm y tế chi trả phần lớn.',
      body: [
        {
          p: 'Mỗi trung tâm y tế dành hai ngày trong tuần để khám sàng lọc cho người cao tuổi. Ai cũng được đo thị lực, soi đáy mắt và tư vấn, không phải có giấy chuyển tuyến.',
        },
        { h: 'Đi khám cần mang gì' },
        {
          ul: [
            'Căn cước hoặc thẻ bảo hiểm y tế.',
            'Kính và thuốc đang dùng.',
            'Sổ khám bệnh nếu có tăng huyết áp, đái tháo đường.',
          ],
        },
        { h: 'Lịch khám' },
        {
          p: 'Thứ Ba và thứ Năm hằng tuần, phát số từ 7 giờ. Các xã ở xa trung tâm có xe đưa đón, đăng ký với trạm y tế trước hai ngày.',
        },
        {
          p: 'Người nhỏ thuốc giãn đồng tử không nên tự lái xe về; gia đình nhớ cử người đi cùng.',
        },
      ],
    },
  },
  {
    key: 'tinh-hat-ru-hat-doi-truong-hoc',
    unit: '30',
    section: 'van-hoa-xa-hoi',
    kind: 'news',
    picture: 'hat-cheo',
    publishedAt: '2024-08-25T08:00:00+07:00',
    author: 'Vũ Thị Minh Họa',
    vi: {
      title: 'Hát ru, hát đối và làn điệu chèo vào giờ sinh hoạt câu lạc bộ trường học',
      teaser:
        'Bốn mươi trường thí điểm mời nghệ nhân của xã dạy hai tuần một buổi; học sinh được chọn hát, chơi nhạc cụ hoặc ghi chép lời cổ.',
      body: [
        {
          p: 'Hải Dương nằm trong vùng chèo xứ Đông, nhiều làng còn chiếu chèo sinh hoạt đều. Từ năm học này, 40 trường tiểu học và trung học cơ sở đưa dân ca, chèo vào giờ câu lạc bộ.',
        },
        { h: 'Cách làm' },
        {
          ul: [
            'Nghệ nhân dạy trực tiếp, giáo viên âm nhạc phụ giảng và quản lớp.',
            'Mỗi buổi 70 phút, không chấm điểm.',
            'Lớp lớn đi gặp các cụ trong làng, ghi âm và chép lời cổ.',
          ],
        },
        {
          p: 'Thù lao nghệ nhân do ngân sách sự nghiệp văn hóa chi trả. Trường nào thiếu nhạc cụ mượn từ trung tâm văn hóa huyện.',
        },
        {
          quote: 'Trẻ con học nhanh lắm, chỉ cần mình hát chậm và đừng bắt chúng ngồi im quá lâu.',
          by: 'bà Đặng Thị Ví Dụ, nghệ nhân chèo',
        },
      ],
    },
  },
];
