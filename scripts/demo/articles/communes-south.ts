/* Longer than other files: one list of texts of the demo, read as a whole; there is no code to split. */
import type { DemoArticle } from '../types';

/** Communes of Kim Thành, Thanh Hà, Cẩm Giàng, Bình Giang, Gia Lộc, Tứ Kỳ, Ninh Giang, Thanh Miện. */
export const communesSouth: DemoArticle[] = [
  {
    key: 'laivu-phong-chay-nha-tro',
    unit: '10753',
    section: 'an-ninh-quoc-phong',
    kind: 'news',
    picture: 'hop-dan',
    publishedAt: '2024-04-20T19:00:00+07:00',
    vi: {
      title: 'Xã Lai Vu tập chữa cháy, thoát nạn cho 300 công nhân ở trọ',
      teaser:
        'Buổi tập diễn ra lúc 19 giờ, đúng giờ mọi người ở nhà; ai cũng tự tay dùng bình chữa cháy một lần.',
      body: [
        {
          p: 'Cảnh sát chữa cháy dựng tình huống cháy xe máy ở tầng một dãy trọ ba tầng. Sau ba phút báo động, toàn bộ người đã xuống sân.',
        },
        {
          ul: [
            'Không chặn xe ở chân cầu thang.',
            'Sạc xe điện ngoài phòng ngủ, có người trông.',
            'Cửa sổ chắn song phải có ô mở được từ trong.',
          ],
        },
        { p: 'Xã lập nhóm liên lạc chủ trọ, tập lại sáu tháng một lần.' },
      ],
    },
  },
  {
    key: 'dongcam-duong-nuoc',
    unit: '10804',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'nuoc-sach',
    publishedAt: '2024-05-08T08:00:00+07:00',
    vi: {
      title: 'Xã Đồng Cẩm thay đồng hồ nước cho 1.150 hộ, không thu tiền',
      teaser: 'Thợ đến từng nhà từ 13/5 đến 24/5, mỗi nhà mất nước khoảng 20 phút.',
      body: [
        {
          table: {
            head: ['Thôn', 'Ngày'],
            rows: [
              ['Thôn 1, thôn 2', '13/5 – 15/5'],
              ['Thôn 3', '16/5 – 18/5'],
              ['Thôn 4, thôn 5', '20/5 – 24/5'],
            ],
          },
        },
        {
          p: 'Chủ nhà ghi lại chỉ số cũ cùng thợ và ký biên bản. Thợ đeo thẻ có ảnh, không nhận tiền dưới bất kỳ hình thức nào.',
        },
        { p: 'Đi vắng thì nhờ hàng xóm hoặc hẹn lại qua số 0220 3 000 180.' },
      ],
    },
  },
  {
    key: 'thanhson-cay-vai-to',
    unit: '10867',
    section: 'van-hoa-xa-hoi',
    kind: 'news',
    picture: 'vai-thieu',
    publishedAt: '2024-06-09T08:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Thanh Sơn chăm cây vải tổ: bồi đất, chống mối và mở lối đi mới cho khách',
      teaser: 'Khách không còn dẫm lên rễ; lối đi bằng ván gỗ vòng quanh gốc cây.',
      body: [
        {
          p: 'Cây vải tổ ở thôn Thúy Lâm vẫn ra quả mỗi năm. Lượng khách đông làm đất quanh gốc bị nén chặt, rễ cám khó thở.',
        },
        { h: 'Việc đã làm' },
        {
          ul: [
            'Xới nhẹ, bồi 6 m³ đất phù sa trộn phân hoai.',
            'Đặt bả mối sinh học theo vòng tán.',
            'Làm 38 m lối ván, có đoạn cho xe lăn.',
          ],
        },
        { p: 'Quả của cây được hái một lần, dâng hương tại nhà thờ rồi chia cho trẻ trong thôn.' },
      ],
    },
    en: {
      title: 'Thanh Son looks after the ancestral litchi tree and lays a new path for visitors',
      teaser: 'Visitors no longer tread on the roots: a wooden path runs around the tree.',
      body: [
        {
          p: 'The ancestral tree in Thuy Lam village still bears fruit each year, but crowds had packed the soil around it.',
        },
        {
          ul: [
            'The soil was loosened and six cubic metres of silt and compost added.',
            'Termites are kept away with biological bait.',
            'A 38-metre wooden path, part of it fit for wheelchairs.',
          ],
        },
        {
          p: 'Its fruit is picked once, offered at the shrine and shared among the village’s children.',
        },
      ],
    },
  },
  {
    key: 'thanhxa-duong-hoa',
    unit: '10852',
    section: 'van-hoa-xa-hoi',
    kind: 'news',
    picture: 'duong-hoa',
    publishedAt: '2024-08-25T07:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Người dân Thanh Xá góp công trồng 4 km đường hoa dọc trục xã',
      teaser:
        'Mười giờ hoa được chọn vì chịu nắng, dễ giâm cành; mỗi gia đình giữ đoạn trước cửa nhà.',
      body: [
        {
          p: 'Bắt đầu từ 200 m thử nghiệm của chi hội phụ nữ, sau một năm đường hoa đã nối hết trục xã. Không ai phải góp tiền, chỉ góp công và cành giống.',
        },
        {
          ul: [
            'Trồng hoa thấp ở góc cua để không che tầm nhìn.',
            'Tưới bằng nước ao, không dùng nước máy.',
            'Nhổ cỏ bằng tay, không phun thuốc.',
          ],
        },
        { p: 'Hội thi “đoạn đường đẹp” chấm vào dịp 20/10.' },
      ],
    },
  },
  {
    key: 'thanhhai-roi-nuoc',
    unit: '10846',
    section: 'van-hoa-xa-hoi',
    kind: 'event',
    picture: 'hat-cheo',
    publishedAt: '2024-08-10T08:00:00+07:00',
    offeredUp: true,
    event: {
      startsAt: '2026-11-29T14:00:00+07:00',
      endsAt: '2026-11-29T16:00:00+07:00',
      place: 'Thủy đình xã Thanh Hải',
    },
    vi: {
      title: 'Phường rối nước Thanh Hải diễn chiều Chủ nhật cuối tháng, lịch đến hết năm 2026',
      teaser:
        'Buổi diễn gần cuối lịch vào 14 giờ ngày 29/11/2026; vé mười nghìn đồng dùng mua sơn sửa quân rối.',
      body: [
        {
          p: 'Phường rối có 22 người, người trẻ nhất học lớp 11. Lịch công bố dài hạn để các trường và đoàn khách dễ chọn ngày.',
        },
        { h: 'Các trò thường diễn' },
        { ul: ['Múa rồng phun nước.', 'Đánh cáo bắt vịt.', 'Cày cấy, úp nơm.'] },
        { p: 'Đoàn trên 30 người được xem buồng trò sau buổi diễn, đăng ký 0220 3 000 185.' },
      ],
    },
  },
  {
    key: 'ducchinh-vu-ca-rot',
    unit: '10912',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'ca-rot',
    publishedAt: '2024-02-16T06:30:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Đức Chính nhổ cà rốt đầu xuân: 360 ha đất bãi chia ba trà để khỏi dồn hàng',
      teaser: 'Trà sớm nhổ từ trước Tết, trà chính trong tháng Giêng, trà muộn đến cuối tháng 3.',
      body: [
        {
          p: 'Mùng bảy Tết, bãi Đức Chính đã có hơn trăm người nhổ cà rốt. Củ năm nay đều, vỏ bóng nhờ đông khô và ít mưa phùn.',
        },
        {
          table: {
            caption: 'Công nhật trong vụ',
            head: ['Việc', 'Đồng/ngày'],
            rows: [
              ['Nhổ, cắt lá', '350.000'],
              ['Rửa, phân loại', '320.000'],
              ['Bốc xếp', '450.000'],
            ],
          },
        },
        {
          ul: [
            'Lá cà rốt ủ chua cho bò.',
            'Xe chở đất bám phải rửa lốp trước khi lên đê.',
            'Máy rửa nghỉ từ 22 giờ đến 4 giờ.',
          ],
        },
      ],
    },
    en: {
      title: 'Duc Chinh pulls its spring carrots in three waves so that goods do not pile up',
      teaser:
        'The early crop is lifted before Tet, the main crop in the first lunar month, the late one until the end of March.',
      body: [
        {
          p: 'On the seventh day of Tet over a hundred people were already on the flats of Duc Chinh. A dry winter has given even, shiny roots on 360 hectares.',
        },
        {
          table: {
            caption: 'Daily pay',
            head: ['Work', 'Dong per day'],
            rows: [
              ['Pulling and trimming', '350,000'],
              ['Washing and sorting', '320,000'],
              ['Loading', '450,000'],
            ],
          },
        },
        {
          p: 'Leaves become silage, lorries wash their tyres before the dyke, and washing machines rest from 22:00 to 4:00.',
        },
      ],
    },
  },
  {
    key: 'luongdien-moc-dong-giao',
    unit: '10924',
    section: 'kinh-te',
    kind: 'news',
    picture: 'cho-ocop',
    publishedAt: '2024-03-20T08:00:00+07:00',
    vi: {
      title: 'Xã Lương Điền: thợ mộc Đông Giao học vẽ mẫu trên máy tính',
      teaser: 'Hai mươi lăm thợ trẻ học ba tháng, giữ nét đục tay cho phần hoàn thiện.',
      body: [
        {
          p: 'Đông Giao có nghề chạm khắc gỗ lâu đời. Khách đặt hàng từ xa cần xem mẫu trước, trong khi thợ quen vẽ phấn trên gỗ.',
        },
        {
          ul: [
            'Tháng đầu: vẽ lại mẫu hoa lá, con giống của cha ông.',
            'Tháng hai: dựng hình, ghi kích thước.',
            'Tháng ba: chụp ảnh, viết lời giới thiệu sản phẩm.',
          ],
        },
        { p: 'Kho mẫu chung do hội nghề giữ, ai lấy dùng phải ghi tên người vẽ.' },
      ],
    },
  },
  {
    key: 'laicach-an-toan-truong-hoc',
    unit: '10891',
    section: 'giao-thong-xay-dung',
    kind: 'notice',
    picture: 'truong-hoc',
    publishedAt: '2024-08-23T08:00:00+07:00',
    vi: {
      title: 'Thị trấn Lai Cách phân luồng trước ba cổng trường từ ngày 5/9',
      teaser:
        'Phụ huynh dừng xe trong ô kẻ vạch, không quá ba phút; xe hàng tránh hai khung giờ đến lớp và tan học.',
      body: [
        {
          table: {
            head: ['Cổng trường', 'Chỗ dừng', 'Giờ cấm xe tải'],
            rows: [
              ['Mầm non', 'Sân nhà văn hóa', '7 giờ – 8 giờ'],
              ['Tiểu học', 'Lề phía tây, 60 m', '6 giờ 30 – 7 giờ 30'],
              ['Trung học cơ sở', 'Bãi cạnh chợ', '16 giờ 30 – 17 giờ 30'],
            ],
          },
        },
        { p: 'Công an thị trấn, đoàn thanh niên và khu dân cư trực chung hai tuần đầu.' },
        {
          p: 'Học sinh đi xe điện phải đội mũ bảo hiểm, nhà trường gửi tên em vi phạm cho gia đình.',
        },
      ],
    },
  },
  {
    key: 'thuckhang-kim-hoan',
    unit: '10969',
    section: 'kinh-te',
    kind: 'news',
    picture: 'lam-gom',
    publishedAt: '2024-03-15T08:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Xã Thúc Kháng mở phòng truyền nghề kim hoàn Châu Khê',
      teaser: 'Học viên làm quen giũa, hàn, chạm trên bạc; sáu nghệ nhân luân phiên đứng lớp.',
      body: [
        {
          p: 'Phòng truyền nghề đặt tại đình làng, có 15 bàn thợ. Khóa đầu kéo dài sáu tháng, học phí bằng công quét dọn và ghi chép.',
        },
        { h: 'Điều học trước tiên' },
        {
          ul: [
            'An toàn với đèn khò và hóa chất.',
            'Cân đúng, ghi đúng tuổi vàng bạc.',
            'Giữ chữ tín với người gửi đồ sửa.',
          ],
        },
        { p: 'Ai học xong được hội nghề giới thiệu vào xưởng trong làng hoặc ở phố Hàng Bạc.' },
      ],
    },
  },
  {
    key: 'kesat-banh-da',
    unit: '10945',
    section: 'van-hoa-xa-hoi',
    kind: 'event',
    picture: 'cho-ocop',
    publishedAt: '2024-08-19T08:00:00+07:00',
    event: {
      startsAt: '2026-12-06T07:00:00+07:00',
      endsAt: '2026-12-06T11:00:00+07:00',
      place: 'Chợ Kẻ Sặt, thị trấn Kẻ Sặt',
    },
    vi: {
      title: 'Phiên chợ bánh đa Kẻ Sặt sáng Chủ nhật đầu tháng 12, lịch đến năm 2026',
      teaser:
        'Mỗi năm một phiên, các lò quạt bánh ngay tại chợ; phiên 2026 mở lúc 7 giờ ngày 6/12.',
      body: [
        {
          p: 'Bánh đa Kẻ Sặt dày vừng, nướng than hoa. Phiên chợ chỉ bán bánh làm trong đêm, có bảng ghi tên lò.',
        },
        {
          table: {
            head: ['Phiên', 'Ngày'],
            rows: [
              ['2024', '1/12/2024'],
              ['2025', '7/12/2025'],
              ['2026', '6/12/2026'],
            ],
          },
        },
        {
          p: 'Lò đăng ký với thị trấn trước 15/11. Khách ở xa đi bằng xe đưa đón từ bãi đỗ quốc lộ 5.',
        },
      ],
    },
  },
  {
    key: 'yetkieu-day-boi',
    unit: '11020',
    section: 'thanh-nien-the-thao',
    kind: 'news',
    picture: 'truong-hoc',
    publishedAt: '2024-06-25T08:00:00+07:00',
    vi: {
      title: 'Xã Yết Kiêu: 126 em học xong lớp bơi ở quê hương người bơi lặn giỏi',
      teaser: 'Lớp bơi mở trong bể lắp ghép ở sân trường, cuối khóa mỗi em bơi được ít nhất 25 m.',
      body: [
        {
          p: 'Ba lớp bơi nối nhau trong tháng 6, mỗi lớp có hai thầy và một người cứu hộ. Nước thay hai ngày một lần.',
        },
        {
          ul: [
            '92 em bơi được 25 m trở lên.',
            '34 em nổi và đứng nước được 90 giây, học tiếp đợt sau.',
            'Tất cả biết ném phao, gọi người lớn, không nhảy xuống cứu bạn.',
          ],
        },
        { p: 'Đợt hai mở từ 3/7, đăng ký với thôn.' },
      ],
    },
  },
  {
    key: 'phamtran-rau',
    unit: '11053',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'lua',
    publishedAt: '2023-12-20T08:00:00+07:00',
    vi: {
      title: 'Phạm Trấn bán su hào, cải bắp qua điện thoại: mỗi sáng chốt đơn trước sáu giờ',
      teaser:
        'Tổ bán hàng của hợp tác xã có năm người, giao rau cho 41 bếp ăn trong bán kính 60 km.',
      body: [
        {
          p: 'Thay vì chờ lái buôn ở đầu ruộng, các hộ báo lượng rau từ tối hôm trước. Tổ bán hàng gom đơn rồi chia cho từng hộ theo lượt.',
        },
        {
          table: {
            caption: 'Bình quân mỗi ngày',
            head: ['Loại', 'Tấn'],
            rows: [
              ['Su hào', '3,1'],
              ['Cải bắp', '4,4'],
              ['Súp lơ', '1,6'],
            ],
          },
        },
        { p: 'Rau bị trả lại phải nói rõ lý do, ghi vào sổ để cả tổ rút kinh nghiệm.' },
      ],
    },
  },
  {
    key: 'anthanh-ruoi',
    unit: '11125',
    section: 'nong-nghiep',
    kind: 'notice',
    picture: 'tram-bom',
    publishedAt: '2023-11-10T08:00:00+07:00',
    vi: {
      title: 'Xã An Thanh: quy ước đóng mở cống vùng rươi con nước tháng 10 âm lịch',
      teaser:
        'Cống mở theo thủy triều, báo giờ trên loa và trang của xã; không ai tự ý mở trong đêm thu rươi.',
      body: [
        {
          table: {
            head: ['Cống', 'Ngày mở', 'Giờ'],
            rows: [
              ['Số 1', '13/11 – 15/11', '17 giờ'],
              ['Số 2', '14/11 – 16/11', '17 giờ 30'],
              ['Số 3', '27/11 – 29/11', '16 giờ 45'],
            ],
          },
        },
        {
          ul: [
            'Không dùng lưới mắt nhỏ hơn quy định.',
            'Đèn soi chỉ dùng trên bờ.',
            'Nhà nào phun thuốc phải bồi thường cả vùng cống.',
          ],
        },
        { p: 'Tổ tự quản trực đêm: 0220 3 000 190.' },
      ],
    },
  },
  {
    key: 'hungdao-tk-theu',
    unit: '11086',
    section: 'kinh-te',
    kind: 'news',
    picture: 'hop-dan',
    publishedAt: '2024-05-17T08:00:00+07:00',
    vi: {
      title: 'Xã Hưng Đạo, Tứ Kỳ nối nghề thêu Xuân Nẻo cho lớp thợ trẻ',
      teaser: 'Lớp tối dành cho chị em làm công nhân; sản phẩm đầu tiên là khăn tay thêu hoa sen.',
      body: [
        {
          p: 'Làng Xuân Nẻo từng có hàng trăm khung thêu, nay còn khoảng sáu mươi. Hội phụ nữ xã mở lớp ba buổi tối mỗi tuần, kim chỉ dùng chung.',
        },
        {
          ul: [
            'Bài một: thêu lướt, thêu bạt.',
            'Bài hai: chuyển màu cánh hoa.',
            'Bài ba: tính công, định giá.',
          ],
        },
        { p: 'Khăn bán tại gian hàng OCOP của huyện, tiền chia theo sản phẩm.' },
      ],
    },
  },
  {
    key: 'ttninhgiang-cai-cach',
    unit: '11155',
    section: 'cai-cach-hanh-chinh',
    kind: 'news',
    picture: 'mot-cua',
    publishedAt: '2024-07-18T08:00:00+07:00',
    vi: {
      title: 'Thị trấn Ninh Giang trả kết quả khai sinh trong một buổi, kèm thẻ bảo hiểm của bé',
      teaser: 'Ba việc khai sinh, nhập khẩu và bảo hiểm y tế làm liền một lần nộp.',
      body: [
        {
          p: 'Cha mẹ nộp trực tuyến buổi tối, sáng hôm sau cán bộ xử lý và nhắn tin hẹn. Thẻ bảo hiểm hiện trên VNeID của cha hoặc mẹ.',
        },
        {
          table: {
            caption: 'Sáu tháng đầu năm 2024',
            head: ['Việc', 'Hồ sơ', 'Trong ngày'],
            rows: [
              ['Khai sinh liên thông', '84', '79'],
              ['Khai tử liên thông', '41', '40'],
            ],
          },
        },
        {
          p: 'Trường hợp cha mẹ chưa đăng ký kết hôn, cán bộ gọi hướng dẫn riêng, giữ kín thông tin.',
        },
      ],
    },
  },
  {
    key: 'hongphong-ng-lop-roi',
    unit: '11224',
    section: 'van-hoa-xa-hoi',
    kind: 'news',
    picture: 'hat-cheo',
    publishedAt: '2024-07-28T08:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Hồng Phong, Ninh Giang: trẻ em Bồ Dương học điều khiển quân rối trong hè',
      teaser:
        'Mười tám em học đứng nước, cầm sào và giữ nhịp trống; buổi báo cáo diễn đêm rằm tháng 7.',
      body: [
        {
          p: 'Phường rối Bồ Dương nhận trẻ từ 12 tuổi, biết bơi, gia đình đồng ý. Mỗi buổi chỉ một giờ dưới nước, còn lại học làm quân rối bằng gỗ sung.',
        },
        {
          ul: [
            'Sào rối tập bằng tre nhẹ.',
            'Có người cứu hộ và áo phao.',
            'Ghi lại lời trò của ba nghệ nhân cao tuổi.',
          ],
        },
        { p: 'Các em được miễn vé mọi buổi diễn trong tỉnh.' },
      ],
    },
  },
  {
    key: 'chilangnam-quy-uoc-dao-co',
    unit: '11284',
    section: 'du-lich-le-hoi',
    kind: 'notice',
    picture: 'trong-cay',
    publishedAt: '2024-08-16T08:00:00+07:00',
    vi: {
      title: 'Xã Chi Lăng Nam đón mùa chim 2024: giờ thuyền, giá vé và việc cấm bẫy chim',
      teaser: 'Thuyền chạy từ 6 giờ đến 18 giờ; cấm loa, cấm lưới, cấm súng hơi quanh hồ An Dương.',
      body: [
        {
          table: {
            head: ['Dịch vụ', 'Giá'],
            rows: [
              ['Thuyền 6 người, 45 phút', '180.000 đồng'],
              ['Thuê ống nhòm', '20.000 đồng'],
              ['Trẻ dưới 1,2 m', 'Miễn phí'],
            ],
          },
        },
        {
          ul: [
            'Mặc áo phao suốt chuyến đi.',
            'Không cho chim ăn, không lên đảo.',
            'Bánh đa Hội Yên bán tại bến có niêm yết giá.',
          ],
        },
        { p: 'Ai thấy lưới bẫy chụp ảnh và gọi 0220 3 000 195.' },
      ],
    },
  },
  {
    key: 'doantung-ngay-hoi-so',
    unit: '11251',
    section: 'chuyen-doi-so',
    kind: 'news',
    picture: 'to-cong-nghe-so',
    publishedAt: '2024-03-24T15:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Đoàn Tùng mở “Chủ nhật số”: 312 lượt người được hướng dẫn trong một ngày',
      teaser: 'Bàn đông nhất là bàn gọi hình cho con ở xa, sau đó mới đến nộp hồ sơ.',
      body: [
        {
          p: 'Trước ngày 26/3, xã bày tám bàn dưới gốc đa sân đình. Mỗi bàn một việc, không phải xếp hàng lại từ đầu.',
        },
        {
          ol: [
            'Cài Smart-HaiDuong.',
            'Định danh mức 2.',
            'Nộp hồ sơ hộ tịch.',
            'Nhận biết lừa đảo qua điện thoại.',
          ],
        },
        { p: 'Chi đoàn quay lại từng bước để đăng lên trang của xã, ai quên mở xem lại.' },
      ],
    },
  },
];
