/* Longer than other files: one list of texts of the demo, read as a whole; there is no code to split. */
import type { DemoArticle } from '../types';

/** Province: the launch of 26/3/2024 and what followed. */
export const provinceDigital: DemoArticle[] = [
  {
    key: 'tinh-khai-truong-cong-lien-thong',
    unit: '30',
    section: 'chuyen-doi-so',
    kind: 'news',
    picture: 'khai-truong-cong',
    publishedAt: '2024-03-26T10:30:00+07:00',
    author: 'Ban Biên tập Cổng tỉnh',
    sendDown: 'all',
    lead: true,
    vi: {
      title: 'Hải Dương khai trương cổng thông tin liên thông ba cấp và ứng dụng Smart-HaiDuong',
      teaser:
        'Từ ngày 26/3/2024, tỉnh, 12 huyện, thị xã, thành phố và 235 xã, phường, thị trấn cùng làm việc trên một hệ thống; người dân có thêm một ứng dụng trên điện thoại.',
      body: [
        {
          p: 'Sáng 26/3/2024, đúng Ngày chuyển đổi số của tỉnh, Hải Dương đưa vào hoạt động hệ thống cổng thông tin điện tử liên thông ba cấp và ứng dụng công dân Smart-HaiDuong. Tổng cộng **248 cổng, trang** của tỉnh, 12 đơn vị cấp huyện và 235 đơn vị cấp xã chạy chung một nền tảng, chung cách trình bày, chung một ô tìm kiếm.',
        },
        { h: 'Viết một lần, đến đúng nơi' },
        {
          p: 'Trước đây, một thông báo của tỉnh muốn tới xã thường phải gửi công văn, rồi từng xã gõ lại. Nay thông báo được soạn một lần ở đơn vị ban hành và hiện ngay trên mọi trang cần hiện. Khi nội dung thay đổi, bản sửa cũng có hiệu lực ở tất cả các nơi cùng lúc, không còn cảnh mỗi trang một bản khác nhau. Chiều ngược lại, tin hay, việc tốt của xã được đề xuất lên huyện, lên tỉnh. Dù xuất hiện ở đâu, bài viết vẫn ghi rõ đơn vị đăng và dẫn về bài gốc.',
        },
        { h: 'Người dân được gì' },
        {
          ul: [
            'Mỗi xã, phường, thị trấn có trang riêng với thông báo, thủ tục và số điện thoại của từng cán bộ.',
            'Gõ tên xã không cần dấu vẫn tìm ra; tên cũ trước khi sáp nhập cũng tìm được.',
            'Chữ to, đọc được trên điện thoại rẻ tiền và đường truyền chậm; có chế độ tương phản cao cho người mắt yếu.',
            'Ứng dụng Smart-HaiDuong gom tin chính thống, dịch vụ công trực tuyến, phản ánh hiện trường và cảnh báo thiên tai vào một chỗ.',
          ],
        },
        {
          table: {
            caption: 'Quy mô hệ thống trong ngày khai trương',
            head: ['Cấp', 'Số cổng, trang', 'Đầu mối vận hành'],
            rows: [
              ['Tỉnh', '1', 'Ban Biên tập Cổng tỉnh'],
              ['Huyện, thị xã, thành phố', '12', 'Văn phòng HĐND và UBND cấp huyện'],
              [
                'Xã, phường, thị trấn',
                '235',
                'Công chức văn hóa – xã hội hoặc văn phòng – thống kê',
              ],
            ],
          },
        },
        { image: 'smart-hai-duong' },
        {
          p: 'Ban Biên tập đề nghị các đơn vị rà lại danh bạ, lịch tiếp công dân và đăng ít nhất một tin của mình trong tuần đầu. Cùng ngày, tỉnh phát động cuộc thi trực tuyến “Nét đẹp đoàn viên”, tổ chức hoàn toàn trên nền tảng mới.',
        },
      ],
    },
    en: {
      title: 'Hai Duong opens a linked three-level portal and the Smart-HaiDuong application',
      teaser:
        'From 26 March 2024 the province, its 12 districts and its 235 communes share one system, and residents have an application on their phones.',
      body: [
        {
          p: 'On the morning of 26 March 2024, the province’s Digital Transformation Day, Hai Duong put into service a linked system of government websites and the citizen application Smart-HaiDuong. Altogether **248 sites**, of the province, 12 district-level units and 235 communes, run on one platform with one layout and one search box.',
        },
        { h: 'Written once, shown where it belongs' },
        {
          p: 'Until now a notice from the province reached the communes as a letter that each of them typed again. A notice is now written once by the body that issues it and appears at once on every site concerned. A correction takes effect everywhere at the same moment.',
        },
        {
          p: 'In the other direction communes offer their news to the district and the province. Wherever an article appears, it names the unit that published it and links to the original.',
        },
        { h: 'What residents gain' },
        {
          ul: [
            'A site for every commune, ward and township, with notices, procedures and the telephone number of each official.',
            'A search that understands names without accents, and former names of merged communes.',
            'Large type that loads on simple phones and slow connections, and a high-contrast display.',
            'One application for official news, online services, reports from residents and disaster warnings.',
          ],
        },
        {
          table: {
            caption: 'The system on its opening day',
            head: ['Level', 'Sites', 'Run by'],
            rows: [
              ['Province', '1', 'Editorial board of the provincial portal'],
              [
                'Districts, towns and cities',
                '12',
                'Office of the district People’s Council and Committee',
              ],
              ['Communes, wards and townships', '235', 'Culture or office staff of the commune'],
            ],
          },
        },
        {
          p: 'On the same day the province opened the online contest “The Beauty of Youth Union Members”, held entirely on the new platform.',
        },
      ],
    },
  },
  {
    key: 'tinh-cuoc-thi-net-dep-doan-vien',
    unit: '30',
    section: 'thanh-nien-the-thao',
    kind: 'news',
    picture: 'net-dep-doan-vien',
    publishedAt: '2024-03-26T14:00:00+07:00',
    author: 'Lê Thị Ví Dụ',
    sendDown: 'all',
    lead: true,
    vi: {
      title: 'Phát động cuộc thi trực tuyến “Nét đẹp đoàn viên” trên Smart-HaiDuong',
      teaser:
        'Đoàn viên từ 16 đến 30 tuổi gửi ảnh và câu chuyện về một việc có ích đã làm; bài dự thi, bình chọn và kết quả đều trên ứng dụng.',
      body: [
        {
          p: 'Chào mừng ngày thành lập Đoàn TNCS Hồ Chí Minh và Ngày chuyển đổi số 26/3, cuộc thi “Nét đẹp đoàn viên” mở nhận bài từ chiều 26/3/2024. Đây là hoạt động đầu tiên của tuổi trẻ Hải Dương diễn ra trọn vẹn trên nền tảng Smart-HaiDuong, nối tiếp cuộc thi cùng tên ra mắt năm 2022.',
        },
        { h: 'Ai được dự thi' },
        {
          p: 'Đoàn viên đang sinh hoạt tại các chi đoàn trong tỉnh, tuổi từ 16 đến 30. Mỗi người gửi một bài; mỗi chi đoàn có thể gửi thêm một bài tập thể.',
        },
        { h: 'Bài dự thi gồm những gì' },
        {
          ol: [
            'Một đến ba tấm ảnh do chính thí sinh hoặc bạn trong chi đoàn chụp, có sự đồng ý của người trong ảnh.',
            'Bài viết từ 150 đến 400 chữ kể một việc cụ thể: dạy bà con nộp hồ sơ trực tuyến, trồng cây, hiến máu, giữ sạch một đoạn sông.',
            'Xác nhận của chi đoàn, thực hiện ngay trong ứng dụng.',
          ],
        },
        {
          table: {
            caption: 'Các mốc của cuộc thi',
            head: ['Việc', 'Thời gian'],
            rows: [
              ['Nhận bài', '26/3 – 30/4/2024'],
              ['Bình chọn', '4/5 – 15/5/2024'],
              ['Chấm chung khảo', '16/5 – 17/5/2024'],
              ['Trao giải', '19/5/2024'],
            ],
          },
        },
        {
          p: 'Mỗi tài khoản được bình chọn một lần cho mỗi bài. Phiếu bình chọn chiếm 30% tổng điểm, 70% còn lại do hội đồng chấm, ưu tiên việc thật, người thật và có thể nhân rộng.',
        },
      ],
    },
    en: {
      title: 'Online contest “The Beauty of Youth Union Members” opens on Smart-HaiDuong',
      teaser:
        'Members aged 16 to 30 send pictures and the story of something useful they did; entries, votes and results are all in the application.',
      body: [
        {
          p: 'To mark the founding day of the youth union and Digital Transformation Day, the contest began to take entries on the afternoon of 26 March 2024. It is the first youth activity in Hai Duong held wholly on the Smart-HaiDuong platform and follows the contest of the same name of 2022.',
        },
        { h: 'What to send' },
        {
          ol: [
            'One to three photographs taken by the entrant or a fellow member, with the consent of those shown.',
            'A text of 150 to 400 words on one concrete deed.',
            'Confirmation by the local branch, given in the application.',
          ],
        },
        {
          table: {
            caption: 'Dates',
            head: ['Step', 'When'],
            rows: [
              ['Entries', '26 March – 30 April 2024'],
              ['Voting', '4 – 15 May 2024'],
              ['Final jury', '16 – 17 May 2024'],
              ['Prizes', '19 May 2024'],
            ],
          },
        },
        { p: 'Votes count for 30 per cent of the score and the jury for 70 per cent.' },
      ],
    },
  },
  {
    key: 'tinh-huong-dan-smart-hai-duong',
    unit: '30',
    section: 'chuyen-doi-so',
    kind: 'news',
    picture: 'smart-hai-duong',
    publishedAt: '2024-03-28T08:00:00+07:00',
    author: 'Ban Biên tập Cổng tỉnh',
    sendDown: 'communes',
    vi: {
      title: 'Cài Smart-HaiDuong trong năm phút: hướng dẫn cho người lần đầu dùng',
      teaser:
        'Chỉ cần điện thoại có mạng và tài khoản định danh; không đọc mã xác thực cho bất kỳ ai gọi đến.',
      body: [
        {
          p: 'Ứng dụng miễn phí, dùng được trên phần lớn điện thoại thông minh mua trong bảy năm trở lại đây. Ông bà cao tuổi có thể nhờ con cháu hoặc tổ công nghệ số cộng đồng của thôn, khu dân cư giúp.',
        },
        { h: 'Bốn bước cài đặt' },
        {
          ol: [
            'Mở kho ứng dụng trên máy, gõ **Smart-HaiDuong** và chọn ứng dụng của UBND tỉnh Hải Dương.',
            'Bấm cài đặt, chờ biểu tượng xuất hiện rồi mở lên.',
            'Đăng nhập bằng tài khoản định danh điện tử VNeID mức 2.',
            'Chọn xã, phường, thị trấn nơi ở để nhận đúng thông báo.',
          ],
        },
        { h: 'Nên bật những gì' },
        {
          ul: [
            'Thông báo khẩn về mưa lũ, cắt điện, cắt nước.',
            'Kết quả giải quyết hồ sơ của mình.',
            'Lịch tiêm chủng của trẻ em trong nhà.',
          ],
        },
        { h: 'Giữ an toàn' },
        {
          p: 'Cán bộ không gọi điện yêu cầu cài ứng dụng từ đường liên kết lạ, không hỏi mật khẩu và mã xác thực. Ai gặp cuộc gọi như vậy hãy dừng máy và báo công an xã hoặc số 0220 3 000 090.',
        },
      ],
    },
    en: {
      title: 'Installing Smart-HaiDuong in five minutes: a guide for first-time users',
      teaser:
        'All you need is a phone with a connection and an electronic identity account; never read a verification code to a caller.',
      body: [
        {
          p: 'The application is free and runs on most smartphones bought in the last seven years. Older residents can ask their family or the community digital team of the village for help.',
        },
        { h: 'Four steps' },
        {
          ol: [
            'Open the application store, type **Smart-HaiDuong** and choose the one published by the provincial People’s Committee.',
            'Install it and open it.',
            'Sign in with a level-2 VNeID account.',
            'Choose your commune so that you receive the right notices.',
          ],
        },
        { h: 'Stay safe' },
        {
          p: 'Officials never ask by telephone for passwords or codes and never send strange links. End such a call and report it to the commune police or to 0220 3 000 090.',
        },
      ],
    },
  },
  {
    key: 'tinh-tuan-le-chuyen-doi-so',
    unit: '30',
    section: 'chuyen-doi-so',
    kind: 'notice',
    picture: 'to-cong-nghe-so',
    publishedAt: '2024-03-18T08:00:00+07:00',
    sendDown: 'districts',
    vi: {
      title: 'Các hoạt động hưởng ứng Ngày chuyển đổi số tỉnh Hải Dương 26/3/2024',
      teaser:
        'Từ 20/3 đến 31/3, các huyện và xã tổ chức ngày hội số, hỗ trợ tại nhà và tập huấn cho người vận hành trang thông tin.',
      body: [
        {
          p: 'Ngày 26/3 hằng năm là Ngày chuyển đổi số của tỉnh theo quyết định năm 2022 của UBND tỉnh. Năm nay các hoạt động tập trung vào một việc: để người dân dùng được dịch vụ số ngay tại nơi mình ở.',
        },
        {
          table: {
            caption: 'Lịch hoạt động',
            head: ['Ngày', 'Hoạt động', 'Nơi thực hiện'],
            rows: [
              ['20 – 22/3', 'Tập huấn biên tập viên cấp xã', '12 điểm cầu cấp huyện'],
              ['24/3', 'Ngày Chủ nhật số: hỗ trợ cài ứng dụng', 'Nhà văn hóa thôn, khu dân cư'],
              ['26/3', 'Khai trương cổng liên thông', 'Thành phố Hải Dương và trực tuyến'],
              ['27 – 31/3', 'Giải đáp tại bộ phận một cửa', 'Xã, phường, thị trấn'],
            ],
          },
        },
        { h: 'Đề nghị các địa phương' },
        {
          ul: [
            'Bố trí bàn hướng dẫn có ghế ngồi cho người cao tuổi.',
            'Không giao chỉ tiêu cài đặt theo đầu hộ; chú trọng số người dùng thật.',
            'Gửi lịch cụ thể về Ban Biên tập trước ngày 20/3.',
          ],
        },
        {
          p: 'Đầu mối tiếp nhận: bộ phận thường trực Ban Biên tập, điện thoại 0220 3 000 020, thư điện tử banbientap@haiduong.example.',
        },
      ],
    },
  },
  {
    key: 'tinh-ket-qua-net-dep-doan-vien',
    unit: '30',
    section: 'thanh-nien-the-thao',
    kind: 'news',
    picture: 'net-dep-doan-vien',
    publishedAt: '2024-05-20T09:00:00+07:00',
    author: 'Lê Thị Ví Dụ',
    vi: {
      title: 'Cuộc thi “Nét đẹp đoàn viên” khép lại với 1.246 bài từ 198 xã, phường, thị trấn',
      teaser:
        'Giải nhất thuộc về câu chuyện lớp học đọc tin nhắn cho ông bà ở một thôn ven sông Thái Bình.',
      body: [
        {
          p: 'Sau hơn một tháng nhận bài và mười hai ngày bình chọn, ban tổ chức cuộc thi đã công bố kết quả trên ứng dụng Smart-HaiDuong tối 19/5. Có 1.246 bài hợp lệ, trong đó gần một nửa kể về việc giúp người cao tuổi làm quen với điện thoại.',
        },
        { h: 'Các bài đạt giải' },
        {
          ul: [
            'Giải nhất: “Lớp học lúc bảy giờ tối”, chi đoàn một thôn thuộc huyện Thanh Hà.',
            'Giải nhì: “Con ngõ không rác”, thành phố Hải Dương; “Vườn ươm của chúng mình”, thành phố Chí Linh.',
            'Giải ba: ba bài của huyện Nam Sách, huyện Tứ Kỳ và thị xã Kinh Môn.',
          ],
        },
        {
          p: 'Hội đồng chấm nhận xét các bài mộc mạc, ít lời hô hào, ảnh chụp đúng việc đang làm. Một số bài chưa được chọn vì dùng ảnh lấy trên mạng hoặc ảnh có trẻ em mà chưa hỏi ý kiến gia đình.',
        },
        { h: 'Sau cuộc thi' },
        {
          p: 'Ba mươi việc làm hay nhất được tập hợp thành sổ tay điện tử để các chi đoàn tham khảo. Mùa thi tiếp theo dự kiến mở vào tháng 3/2025.',
        },
      ],
    },
    en: {
      title: 'Youth contest closes with 1,246 entries from 198 communes',
      teaser:
        'First prize went to the story of an evening class that teaches grandparents to read messages on their phones.',
      body: [
        {
          p: 'After a month of entries and twelve days of voting, the results were published in Smart-HaiDuong on the evening of 19 May. There were 1,246 valid entries, and nearly half told of helping older people with their phones.',
        },
        { h: 'Prizes' },
        {
          ul: [
            'First: “Class at seven in the evening”, a village branch in Thanh Ha district.',
            'Second: “The lane without litter”, Hai Duong city; “Our nursery garden”, Chi Linh city.',
            'Third: three entries from Nam Sach, Tu Ky and Kinh Mon.',
          ],
        },
        {
          p: 'The thirty best deeds are collected in an electronic handbook for all branches. The next contest is planned for March 2025.',
        },
      ],
    },
  },
  {
    key: 'tinh-ba-thang-van-hanh-cong',
    unit: '30',
    section: 'chuyen-doi-so',
    kind: 'news',
    picture: 'khai-truong-cong',
    publishedAt: '2024-07-02T09:15:00+07:00',
    author: 'Ban Biên tập Cổng tỉnh',
    vi: {
      title: 'Ba tháng vận hành cổng liên thông: cả 235 xã, phường, thị trấn đã tự đăng tin',
      teaser:
        'Điều người dân mở nhiều nhất là danh bạ cán bộ và lịch cắt điện; điều còn yếu là trả lời phản ánh đúng hẹn.',
      body: [
        {
          p: 'Tính đến hết tháng 6/2024, cả 235 trang cấp xã đều có tin do xã tự viết, bình quân 5,2 tin mỗi tháng. Số lượt đọc trên điện thoại chiếm hơn bốn phần năm.',
        },
        { h: 'Người dân đọc gì' },
        {
          table: {
            caption: 'Các mục được mở nhiều nhất, quý II năm 2024',
            head: ['Mục', 'Tỷ lệ lượt mở'],
            rows: [
              ['Danh bạ, gọi cho xã', '27%'],
              ['Thông báo cắt điện, nước', '21%'],
              ['Thủ tục hành chính', '19%'],
              ['Tin của xã', '17%'],
              ['Mục khác', '16%'],
            ],
          },
        },
        { h: 'Việc cần sửa' },
        {
          ul: [
            'Gần một phần ba phản ánh được trả lời muộn hơn bảy ngày.',
            'Một số xã đăng thông báo bằng ảnh chụp văn bản, người dùng trình đọc màn hình không đọc được.',
            'Còn 14 xã chưa cập nhật tên cán bộ sau khi luân chuyển.',
          ],
        },
        {
          p: 'Ban Biên tập sẽ tập huấn lại cho các xã theo cụm trong tháng 7, mỗi buổi không quá mười người, thực hành trên chính trang của xã mình.',
        },
      ],
    },
  },
  {
    key: 'tinh-thanh-toan-mot-cua-cap-xa',
    unit: '30',
    section: 'cai-cach-hanh-chinh',
    kind: 'news',
    picture: 'mot-cua',
    publishedAt: '2024-08-23T15:00:00+07:00',
    author: 'Trần Văn Thử',
    vi: {
      title: 'Mở rộng thanh toán không dùng tiền mặt tại bộ phận một cửa cấp xã',
      teaser:
        'Từ 1/10, mọi xã, phường, thị trấn phải có mã quét để nộp phí, lệ phí; ai muốn nộp tiền mặt vẫn được nhận.',
      body: [
        {
          p: 'Theo kế hoạch UBND tỉnh vừa ban hành, bộ phận một cửa của 235 xã, phường, thị trấn sẽ nhận phí, lệ phí qua mã quét trước ngày 1/10/2024. Hiện 164 nơi đã làm.',
        },
        { h: 'Cách nộp' },
        {
          ol: [
            'Cán bộ nhập mã hồ sơ, màn hình hiện mã quét kèm đúng số tiền.',
            'Người dân quét bằng ứng dụng ngân hàng hoặc ví điện tử.',
            'Biên lai điện tử gửi về điện thoại; cần bản giấy thì in tại chỗ.',
          ],
        },
        { h: 'Điều không thay đổi' },
        {
          p: 'Người không dùng điện thoại thông minh nộp tiền mặt như trước. Cán bộ không được yêu cầu chuyển khoản vào tài khoản cá nhân trong bất kỳ trường hợp nào.',
        },
        {
          p: 'Phí, lệ phí hộ tịch của người thuộc hộ nghèo, người khuyết tật, người có công tiếp tục được miễn theo quy định.',
        },
      ],
    },
  },
];
