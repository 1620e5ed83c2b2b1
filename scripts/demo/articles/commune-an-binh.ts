/* Longer than other files: one list of texts of the demo, read as a whole; there is no code to split. */
import type { DemoArticle } from '../types';

/** Xã An Bình, Nam Sách: the commune whose site is shown in full. */
export const communeAnBinh: DemoArticle[] = [
  {
    key: 'anbinh-lam-dat-vu-dong',
    unit: '10630',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'hanh-toi',
    publishedAt: '2024-08-27T08:15:00+07:00',
    author: 'Phạm Thị Thử, Ban Biên tập xã An Bình',
    offeredUp: true,
    lead: true,
    vi: {
      title: 'An Bình làm đất sớm, giữ khung thời vụ cho 180 ha hành, tỏi vụ đông',
      teaser:
        'Lúa mùa sớm gặt đến đâu, các thôn lên luống ngay đến đó; xã đặt mục tiêu xuống giống xong trước ngày 5/10 để tránh rét muộn.',
      body: [
        {
          p: 'Sáng 26/8, UBND xã họp với các thôn và Hợp tác xã dịch vụ nông nghiệp để chốt lịch làm đất. Theo ông Lê Minh Họa, Chủ tịch UBND xã, vụ năm ngoái có gần 30 ha xuống giống sau ngày 15/10, củ nhỏ và khó bán. Năm nay máy được dồn cho những thửa đã gặt.',
        },
        { h: 'Bà con cần làm gì' },
        {
          ul: [
            'Đăng ký máy làm đất với trưởng thôn đến hết ngày 30/8.',
            'Gặt xong dọn rơm ngay, không đốt trên ruộng.',
            'Hộ nghèo, cận nghèo mang giấy xác nhận để nhận phiếu hỗ trợ giống.',
          ],
        },
        {
          table: {
            caption: 'Lịch làm đất theo thôn',
            head: ['Thôn', 'Ngày', 'Diện tích'],
            rows: [
              ['Đông', '2/9 – 6/9', '52 ha'],
              ['Đoài', '5/9 – 10/9', '47 ha'],
              ['Trung tâm', '9/9 – 14/9', '81 ha'],
            ],
          },
        },
        {
          p: 'Hợp tác xã cam kết giá làm đất không tăng so với vụ trước. Ai cần đổi lịch gọi 0220 3 000 115, gặp anh Nguyễn Văn Giả Định.',
        },
        { image: 'lua', caption: 'Lúa mùa sớm gặt trước, nhường đất cho cây vụ đông.' },
      ],
    },
    en: {
      title: 'An Binh ploughs early to keep the season for 180 hectares of winter onions',
      teaser:
        'Beds are made as soon as the early rice is cut; planting should end before 5 October.',
      body: [
        {
          p: 'On 26 August the commune, its villages and the farm service cooperative agreed the ploughing calendar. Last year nearly 30 hectares were planted after 15 October and the bulbs stayed small.',
        },
        {
          ul: [
            'Book a machine with the village head by 30 August.',
            'Clear straw at once and do not burn it.',
            'Poor households bring their certificate for the seed voucher.',
          ],
        },
        {
          table: {
            caption: 'Ploughing calendar',
            head: ['Village', 'Dates', 'Area'],
            rows: [
              ['Dong', '2 – 6 September', '52 ha'],
              ['Doai', '5 – 10 September', '47 ha'],
              ['Trung tam', '9 – 14 September', '81 ha'],
            ],
          },
        },
        {
          p: 'The cooperative promises last season’s price. To change a date, call 0220 3 000 115.',
        },
      ],
    },
  },
  {
    key: 'anbinh-den-nang-luong-mat-troi',
    unit: '10630',
    section: 'giao-thong-xay-dung',
    kind: 'news',
    picture: 'duong-hoa',
    publishedAt: '2024-08-24T07:00:00+07:00',
    author: 'Phạm Thị Thử',
    offeredUp: true,
    vi: {
      title: 'Thôn Đông, xã An Bình thắp sáng 2 km đường làng bằng đèn năng lượng mặt trời',
      teaser:
        'Sáu mươi tám bóng đèn do người dân và con em xa quê góp tiền, thanh niên trong thôn lắp trong hai ngày cuối tuần.',
      body: [
        {
          p: 'Tối 24/8, đoạn đường từ cổng làng ra trường mầm non đã sáng đủ để các cụ đi bộ, trẻ con đạp xe. Đèn tự bật khi trời tối, giảm sáng sau 23 giờ.',
        },
        { h: 'Góp thế nào' },
        {
          p: 'Tổng chi 81,6 triệu đồng, 54 triệu từ quỹ thôn và con em xa quê, còn lại các hộ dọc đường tự nguyện. Bảng thu chi dán ở nhà văn hóa và đăng kèm trên trang của xã.',
        },
        { h: 'Ai trông đèn' },
        {
          ul: [
            'Mỗi ngõ một người nhận báo hỏng.',
            'Chi đoàn lau tấm pin ba tháng một lần.',
            'Bóng được bảo hành 24 tháng.',
          ],
        },
      ],
    },
  },
  {
    key: 'anbinh-tram-y-te-do-huyet-ap',
    unit: '10630',
    section: 'y-te-giao-duc',
    kind: 'news',
    picture: 'tram-y-te',
    publishedAt: '2024-08-22T10:00:00+07:00',
    author: 'Đào Thị Ví Dụ',
    vi: {
      title: 'Trạm y tế xã An Bình đo huyết áp, thử đường huyết miễn phí cho người trên 60 tuổi',
      teaser:
        'Trong hai buổi sáng, trạm khám cho 214 người và phát hiện 19 người huyết áp cao mà chưa biết.',
      body: [
        {
          p: 'Đợt khám tổ chức tại nhà văn hóa ba thôn để các cụ khỏi đi xa. Người có kết quả bất thường được hẹn khám lại tại trạm và lập sổ theo dõi.',
        },
        {
          table: {
            caption: 'Kết quả',
            head: ['Thôn', 'Số người khám', 'Cần theo dõi'],
            rows: [
              ['Đông', '67', '11'],
              ['Đoài', '58', '9'],
              ['Trung tâm', '89', '15'],
            ],
          },
        },
        { h: 'Lời khuyên của trạm' },
        {
          ul: [
            'Ăn nhạt dần, bớt dưa cà muối.',
            'Uống thuốc đều, không tự bỏ khi thấy khỏe.',
            'Đo huyết áp tại trạm sáng thứ Hai và thứ Năm, không mất tiền.',
          ],
        },
      ],
    },
  },
  {
    key: 'anbinh-khai-truong-trang-xa',
    unit: '10630',
    section: 'chuyen-doi-so',
    kind: 'news',
    picture: 'to-cong-nghe-so',
    publishedAt: '2024-03-26T16:00:00+07:00',
    author: 'Phạm Thị Thử',
    vi: {
      title: 'Trang thông tin xã An Bình ra mắt cùng cổng liên thông của tỉnh',
      teaser:
        'Thông báo, thủ tục, lịch tiếp dân và số của từng cán bộ từ nay có trên trang của xã, xem được cả khi mạng yếu.',
      body: [
        {
          p: 'Cùng ngày 26/3 với toàn tỉnh, xã An Bình mở trang thông tin riêng. Thông báo vẫn được đọc trên loa như trước; ai bận đồng áng thì mở điện thoại xem lại.',
        },
        { h: 'Xem gì trên trang của xã' },
        {
          ul: [
            'Bảy thông báo mới nhất nằm ngay đầu trang.',
            'Mục “Gọi cho xã” ghi số của từng người theo từng việc.',
            'Tin từ huyện và tỉnh chỉ hiện những tin liên quan đến xã.',
          ],
        },
        {
          p: 'Tối thứ Sáu hằng tuần, tổ công nghệ số cộng đồng trực ở nhà văn hóa từng thôn từ 19 giờ 30 đến 21 giờ. Chi đoàn xã đã gửi hai bài dự thi “Nét đẹp đoàn viên”.',
        },
      ],
    },
    en: {
      title: 'The site of An Binh commune opens together with the linked portal',
      teaser:
        'Notices, procedures, reception hours and the number of each official, even on a slow connection.',
      body: [
        {
          p: 'On 26 March An Binh opened its own site together with the whole province. Notices are still read out on the village loudspeakers; those in the fields can look them up later.',
        },
        {
          ul: [
            'The seven latest notices stand at the top.',
            'The telephone list is sorted by errand.',
            'Only news that concerns the commune is shown from above.',
          ],
        },
        {
          p: 'On Friday evenings the digital team helps at each community house from 19:30 to 21:00.',
        },
      ],
    },
  },
  {
    key: 'anbinh-doan-vien-don-muong',
    unit: '10630',
    section: 'thanh-nien-the-thao',
    kind: 'news',
    picture: 've-sinh-duong-lang',
    publishedAt: '2024-05-12T09:00:00+07:00',
    vi: {
      title: 'Đoàn viên xã An Bình dọn 1,5 km mương nội đồng, gom 90 kg vỏ thuốc bảo vệ thực vật',
      teaser:
        'Việc làm của chi đoàn thôn Đoài lọt vào vòng bình chọn cuộc thi “Nét đẹp đoàn viên” của tỉnh.',
      body: [
        {
          p: 'Sáng Chủ nhật 12/5, 46 đoàn viên, thanh niên chia ba tốp dọc mương chính. Bèo vớt lên bờ cho khô rồi ủ, vỏ thuốc bỏ vào bể có nắp.',
        },
        { h: 'Giữ mương sạch' },
        {
          ul: [
            'Thêm chín bể thu gom ở đầu các thửa lớn.',
            'Hợp tác xã chở vỏ thuốc đi xử lý mỗi quý.',
            'Mỗi đoạn mương 300 m có tên nhóm hộ nhận trông.',
          ],
        },
        {
          p: 'Hình ảnh do các bạn tự chụp, đăng trên Smart-HaiDuong; bài dự thi nhận 1.102 lượt bình chọn.',
        },
      ],
    },
  },
  {
    key: 'anbinh-thu-vien-xom',
    unit: '10630',
    section: 'van-hoa-xa-hoi',
    kind: 'news',
    picture: 'thu-vien',
    publishedAt: '2024-06-15T08:00:00+07:00',
    vi: {
      title: 'Tủ sách hè thôn Trung tâm, xã An Bình mở cửa mỗi chiều, cho mượn về nhà',
      teaser: 'Hơn 600 cuốn sách được góp trong ba tuần; học sinh lớp 8 thay nhau làm thủ thư.',
      body: [
        {
          p: 'Tủ sách đặt ở gian bên nhà văn hóa, mở từ 15 giờ đến 17 giờ 30 các ngày trong tuần. Trẻ mượn hai cuốn mỗi lần, giữ mười ngày.',
        },
        {
          ul: [
            'Sách tranh cho trẻ mẫu giáo: 140 cuốn.',
            'Truyện, khoa học thường thức: 320 cuốn.',
            'Sách trồng trọt, chăn nuôi cho người lớn: 150 cuốn.',
          ],
        },
        {
          p: 'Ai có sách cũ còn lành xin gửi tại nhà văn hóa. Sách giáo khoa cũ được chia lại cho học sinh trước ngày khai giảng.',
        },
      ],
    },
  },
  {
    key: 'anbinh-cat-dien-dong-doai',
    unit: '10630',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'tho-dien',
    publishedAt: '2024-08-25T17:00:00+07:00',
    event: {
      startsAt: '2024-08-28T06:00:00+07:00',
      endsAt: '2024-08-28T11:00:00+07:00',
      place: 'Thôn Đông và thôn Đoài, xã An Bình',
    },
    vi: {
      title: 'Xã An Bình: cắt điện thôn Đông và thôn Đoài ngày 28/8 để thay trạm biến áp',
      teaser: 'Từ 6 giờ đến 11 giờ; trạm bơm và trường mầm non có máy phát.',
      body: [
        {
          p: 'Điện lực thay máy biến áp thôn Đông, nâng công suất trước vụ đông. Mưa to thì lùi sang 29/8, xã báo trên loa lúc 5 giờ 30.',
        },
        {
          ul: [
            'Bơm nước vào bể từ tối 27/8.',
            'Rút phích cắm tủ lạnh, máy bơm trước 6 giờ.',
            'Coi như dây vẫn có điện suốt thời gian sửa.',
          ],
        },
        { p: 'Hộ có người bệnh dùng máy thở báo ngay anh Trần Văn Giả Sử, 0220 3 000 116.' },
      ],
    },
  },
  {
    key: 'anbinh-tra-luong-huu-thang-9',
    unit: '10630',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'hop-dan',
    publishedAt: '2024-08-26T08:00:00+07:00',
    event: {
      startsAt: '2024-08-29T07:30:00+07:00',
      endsAt: '2024-08-29T11:00:00+07:00',
      place: 'Nhà văn hóa xã An Bình',
    },
    vi: {
      title: 'Xã An Bình trả lương hưu, trợ cấp tháng 9 tại nhà văn hóa xã sáng 29/8',
      teaser: 'Từ 7 giờ 30; nhớ mang căn cước, người nhận thay mang giấy ủy quyền.',
      body: [
        {
          table: {
            head: ['Giờ', 'Thôn'],
            rows: [
              ['7 giờ 30 – 8 giờ 30', 'Đông'],
              ['8 giờ 30 – 9 giờ 30', 'Đoài'],
              ['9 giờ 30 – 11 giờ', 'Trung tâm'],
            ],
          },
        },
        {
          p: 'Người nhận qua tài khoản có tiền từ ngày 28/8, không phải đến. Cụ nào không đi lại được, gia đình báo trưởng thôn để nhân viên bưu điện đến nhà.',
        },
        {
          p: 'Muốn chuyển sang nhận qua tài khoản, mang căn cước và số tài khoản, điền đơn ngay tại bàn số 3.',
        },
      ],
    },
  },
  {
    key: 'anbinh-dang-ky-giong-hanh-toi',
    unit: '10630',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'hanh-toi',
    publishedAt: '2024-08-20T08:00:00+07:00',
    vi: {
      title: 'Xã An Bình nhận đăng ký giống hành, tỏi vụ đông có hỗ trợ đến hết ngày 30/8',
      teaser:
        'Hộ nghèo được hỗ trợ một nửa, hộ cận nghèo ba phần mười tiền giống; các hộ khác mua theo giá hợp tác xã.',
      body: [
        {
          ol: [
            'Báo diện tích với trưởng thôn.',
            'Ký vào bảng đăng ký, ghi rõ hành hay tỏi.',
            'Nhận giống tại kho hợp tác xã từ 10/9, kiểm củ trước khi ký nhận.',
          ],
        },
        {
          table: {
            caption: 'Giá giống dự kiến',
            head: ['Loại', 'Đồng/kg'],
            rows: [
              ['Hành củ giống', '48.000'],
              ['Tỏi giống', '72.000'],
            ],
          },
        },
        {
          p: 'Danh sách niêm yết ở nhà văn hóa từ 1/9 đến 7/9. Có nhầm lẫn báo chị Bùi Thị Mẫu, 0220 3 000 117.',
        },
      ],
    },
  },
  {
    key: 'anbinh-tiem-phong-dai',
    unit: '10630',
    section: 'thong-bao',
    kind: 'notice',
    publishedAt: '2024-08-23T08:00:00+07:00',
    event: {
      startsAt: '2024-09-05T06:30:00+07:00',
      endsAt: '2024-09-07T10:00:00+07:00',
      place: 'Nhà văn hóa các thôn, xã An Bình',
    },
    vi: {
      title: 'Tiêm phòng dại cho chó, mèo theo từng thôn ở xã An Bình, từ 5/9 đến 7/9',
      teaser: 'Miễn phí; chó phải xích và rọ mõm, mèo nhốt lồng khi đưa đi tiêm.',
      body: [
        {
          table: {
            head: ['Ngày', 'Thôn', 'Giờ'],
            rows: [
              ['5/9', 'Đông', '6 giờ 30 – 9 giờ 30'],
              ['6/9', 'Đoài', '6 giờ 30 – 9 giờ 30'],
              ['7/9', 'Trung tâm', '6 giờ 30 – 10 giờ'],
            ],
          },
        },
        {
          ul: [
            'Tiêm cho vật nuôi từ hai tháng tuổi, khỏe mạnh.',
            'Chó cắn người: rửa vết thương bằng xà phòng 15 phút rồi đến ngay trạm y tế.',
            'Không thả rông chó ở đường làng, sân trường.',
          ],
        },
        { p: 'Cán bộ thú y: ông Hoàng Văn Mẫu, 0220 3 000 118.' },
      ],
    },
  },
  {
    key: 'anbinh-doi-giay-phep-lai-xe',
    unit: '10630',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'can-cuoc',
    publishedAt: '2024-08-24T08:00:00+07:00',
    event: {
      startsAt: '2024-09-07T07:30:00+07:00',
      endsAt: '2024-09-07T11:30:00+07:00',
      place: 'Bộ phận một cửa xã An Bình',
    },
    vi: {
      title: 'Đổi giấy phép lái xe bằng giấy sang thẻ, làm ngay tại xã An Bình sáng 7/9',
      teaser:
        'Chỉ trong sáng thứ Bảy; đoàn viên hỗ trợ nộp trực tuyến, thẻ gửi về nhà qua bưu điện.',
      body: [
        { h: 'Mang theo' },
        {
          ul: [
            'Giấy phép lái xe cũ.',
            'Căn cước và điện thoại có VNeID mức 2.',
            'Giấy khám sức khỏe với hạng ô tô; hạng xe máy không cần.',
          ],
        },
        {
          p: 'Mỗi người mất khoảng 15 phút. Phí nộp trực tuyến thấp hơn nộp giấy; tiền gửi bưu điện trả khi nhận thẻ.',
        },
        {
          p: 'Ai không đến được có thể tự làm trên cổng dịch vụ công, cần giúp gọi 0220 3 000 111.',
        },
      ],
    },
  },
  {
    key: 'anbinh-tien-thuy-loi',
    unit: '10630',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'tram-bom',
    publishedAt: '2024-08-21T08:00:00+07:00',
    vi: {
      title: 'Xã An Bình thu tiền thủy lợi nội đồng vụ mùa đến ngày 10/9',
      teaser:
        'Trưởng thôn thu tại nhà văn hóa, có biên lai; mức thu do hội nghị xã viên quyết định.',
      body: [
        {
          p: 'Tiền thủy lợi nội đồng dùng để trả công dẫn nước, nạo vét mương nhỏ và sửa cửa cống. Phần kênh chính do Nhà nước chi, hộ dân không phải nộp.',
        },
        {
          table: {
            caption: 'Mức thu vụ mùa 2024',
            head: ['Loại đất', 'Đồng/sào'],
            rows: [
              ['Hai lúa', '28.000'],
              ['Lúa – màu', '32.000'],
              ['Đất vườn tưới nhờ', '15.000'],
            ],
          },
        },
        {
          p: 'Hộ nghèo, hộ có người đang điều trị dài ngày được giảm một nửa. Thu chi của vụ trước niêm yết cùng chỗ nộp tiền.',
        },
      ],
    },
  },
  {
    key: 'anbinh-giai-bong-chuyen-hoi',
    unit: '10630',
    section: 'thanh-nien-the-thao',
    kind: 'event',
    picture: 'bong-chuyen',
    publishedAt: '2024-08-19T08:00:00+07:00',
    event: {
      startsAt: '2026-12-06T07:30:00+07:00',
      endsAt: '2026-12-06T11:30:00+07:00',
      place: 'Sân thể thao xã An Bình',
    },
    vi: {
      title: 'Giải bóng chuyền hơi người cao tuổi xã An Bình: lịch ba mùa 2024 – 2026',
      teaser:
        'Mỗi năm một giải vào Chủ nhật đầu tháng 12; mùa 2026 khai mạc lúc 7 giờ 30 ngày 6/12.',
      body: [
        {
          table: {
            head: ['Mùa', 'Ngày', 'Thôn đăng cai'],
            rows: [
              ['2024', '1/12/2024', 'Đông'],
              ['2025', '7/12/2025', 'Đoài'],
              ['2026', '6/12/2026', 'Trung tâm'],
            ],
          },
        },
        {
          ul: [
            'Mỗi thôn một đội nam, một đội nữ, tuổi từ 55.',
            'Trạm y tế đo huyết áp trước trận; ai cao quá mức thì nghỉ.',
            'Con cháu được mời làm trọng tài biên và ghi điểm.',
          ],
        },
        {
          p: 'Đăng ký với chi hội người cao tuổi trước ngày 20/11. Mưa thì lùi sang Chủ nhật kế tiếp.',
        },
      ],
    },
  },
  {
    key: 'anbinh-hop-dan-lam-duong-doai',
    unit: '10630',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'hop-dan',
    publishedAt: '2024-08-27T07:00:00+07:00',
    event: {
      startsAt: '2024-09-15T19:30:00+07:00',
      endsAt: '2024-09-15T21:30:00+07:00',
      place: 'Nhà văn hóa thôn Đoài, xã An Bình',
    },
    vi: {
      title: 'Họp dân bàn mức góp làm đường thôn Đoài, xã An Bình, tối 15/9',
      teaser:
        '19 giờ 30 tại nhà văn hóa thôn; mỗi hộ cử một người, hồ sơ dự toán xem trước từ ngày 5/9.',
      body: [
        {
          p: 'Tuyến đường dài 640 m, nay rộng 2,5 m, dự kiến mở lên 4 m. Ngân sách xã lo xi măng và cống, thôn lo cát, đá, công.',
        },
        { h: 'Nội dung xin ý kiến' },
        {
          ol: [
            'Hiến đất hay thu hẹp lề ở bốn đoạn cong.',
            'Góp tiền theo hộ hay theo nhân khẩu.',
            'Cử năm người giám sát.',
          ],
        },
        {
          p: 'Việc quyết định khi có trên một nửa số hộ tán thành. Người vắng gửi phiếu kín cho trưởng thôn trước 17 giờ ngày 15/9.',
        },
      ],
    },
  },
];
