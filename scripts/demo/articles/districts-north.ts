/* Longer than other files: one list of texts of the demo, read as a whole; there is no code to split. */
import type { DemoArticle } from '../types';

/** Hải Dương city, Chí Linh, Nam Sách, Kinh Môn. */
export const districtsNorth: DemoArticle[] = [
  {
    key: 'tphd-chinh-trang-via-he',
    unit: '288',
    section: 'giao-thong-xay-dung',
    kind: 'news',
    picture: 'duong-hoa',
    publishedAt: '2024-08-20T08:00:00+07:00',
    author: 'Trịnh Văn Thử',
    offeredUp: true,
    vi: {
      title: 'Thành phố Hải Dương lát lại vỉa hè chín tuyến phố, giữ nguyên hàng cây lâu năm',
      teaser:
        'Thi công cuốn chiếu từng đoạn 100 m, cửa hàng vẫn mở; vỉa hè có dải dẫn hướng cho người khiếm thị.',
      body: [
        {
          p: 'Chín tuyến phố ở các phường Quang Trung, Trần Phú, Lê Thanh Nghị và Phạm Ngũ Lão được lát lại từ 25/8 đến hết tháng 11/2024. Gạch cũ còn tốt được dùng lại cho ngõ nhỏ.',
        },
        { h: 'Cách thi công' },
        {
          ul: [
            'Làm từng đoạn 100 m, xong đoạn nào dọn sạch đoạn ấy.',
            'Đổ bê tông, cắt đá từ 7 giờ đến 18 giờ, nghỉ trưa.',
            'Không chặt cây; ô đất quanh gốc mở rộng thêm 40 cm.',
          ],
        },
        { h: 'Lối đi cho mọi người' },
        {
          p: 'Mép vỉa ở nơi sang đường hạ thấp, có gạch nổi dẫn hướng. Hộ kinh doanh không đặt biển, bồn hoa lên dải này.',
        },
      ],
    },
  },
  {
    key: 'tphd-mot-cua-thu-bay',
    unit: '288',
    section: 'cai-cach-hanh-chinh',
    kind: 'notice',
    picture: 'mot-cua',
    publishedAt: '2024-06-10T08:00:00+07:00',
    sendDown: 'communes',
    vi: {
      title: 'Bộ phận một cửa thành phố Hải Dương làm việc thêm sáng thứ Bảy từ 15/6/2024',
      teaser:
        'Nhận hồ sơ đất đai, đăng ký kinh doanh và cấp phép xây dựng từ 7 giờ 30 đến 11 giờ 30.',
      body: [
        {
          p: 'Người đi làm cả tuần có thêm một buổi để nộp hồ sơ. Hồ sơ nhận sáng thứ Bảy tính thời hạn từ thứ Hai liền sau.',
        },
        {
          table: {
            head: ['Quầy', 'Lĩnh vực', 'Điện thoại'],
            rows: [
              ['1 – 2', 'Đất đai', '0220 3 000 281'],
              ['3', 'Đăng ký hộ kinh doanh', '0220 3 000 282'],
              ['4', 'Giấy phép xây dựng', '0220 3 000 283'],
            ],
          },
        },
        { h: 'Đặt lịch trước' },
        {
          p: 'Chọn giờ trên Smart-HaiDuong để không phải chờ; mỗi khung giờ 30 phút nhận tám lượt. Người từ 70 tuổi, phụ nữ mang thai được mời trước, không cần đặt lịch.',
        },
      ],
    },
  },
  {
    key: 'tphd-pho-di-bo-thu-vien',
    unit: '288',
    section: 'van-hoa-xa-hoi',
    kind: 'event',
    picture: 'thu-vien',
    publishedAt: '2024-08-22T08:00:00+07:00',
    event: {
      startsAt: '2026-11-28T08:00:00+07:00',
      endsAt: '2026-11-29T20:00:00+07:00',
      place: 'Vườn hoa ven hồ Bạch Đằng',
    },
    vi: {
      title: 'Ngày hội sách ven hồ Bạch Đằng, thành phố Hải Dương: lịch ba năm 2024 – 2026',
      teaser:
        'Hội sách diễn ra vào cuối tuần cuối cùng của tháng 11 hằng năm; kỳ 2026 vào ngày 28 và 29/11.',
      body: [
        {
          p: 'Thành phố chốt lịch sớm để các trường, hiệu sách và câu lạc bộ đọc chuẩn bị. Mỗi kỳ dành một góc cho sách chữ to và sách nói.',
        },
        { h: 'Có gì ở hội sách' },
        {
          ul: [
            'Đổi hai cuốn cũ lấy một cuốn mới.',
            'Giờ kể chuyện của ông bà cho trẻ mẫu giáo, 9 giờ và 15 giờ.',
            'Bàn làm thẻ thư viện ngay tại chỗ.',
          ],
        },
        {
          p: 'Nhà trường đăng ký gian trước ngày 30/10 của từng năm qua số 0220 3 000 285. Vào cửa tự do, gửi xe miễn phí tại sân các trường lân cận.',
        },
      ],
    },
  },
  {
    key: 'chilinh-na-vao-vu',
    unit: '290',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'trong-cay',
    publishedAt: '2024-08-12T07:30:00+07:00',
    author: 'Hoàng Thị Giả Sử',
    offeredUp: true,
    vi: {
      title: 'Chí Linh vào vụ na: nhà vườn rải vụ, bán đều từ tháng 8 đến tháng 11',
      teaser:
        'Khoảng ba phần mười diện tích được cắt cành, thụ phấn bổ sung để ra thêm lứa quả trái vụ.',
      body: [
        {
          p: 'Vùng na đồi của Chí Linh tập trung ở Hoàng Tiến, Bắc An, Hoàng Tân. Năm nay nhà vườn chủ động chia vườn thành ba trà, mỗi trà cách nhau khoảng 25 ngày.',
        },
        { h: 'Vì sao rải vụ' },
        {
          p: 'Trước kia na chín rộ trong nửa tháng, giá rơi nhanh. Rải vụ giúp lao động trong nhà làm xuể, khách mua quen có hàng đều.',
        },
        { h: 'Lưu ý kỹ thuật' },
        {
          ul: [
            'Thụ phấn buổi sáng, trước 9 giờ.',
            'Bao quả khi to bằng quả cau để chống ruồi vàng.',
            'Không hái khi trời mưa, vận chuyển bằng thùng lót xốp.',
          ],
        },
      ],
    },
  },
  {
    key: 'chilinh-phong-chay-rung',
    unit: '290',
    section: 'phong-chong-thien-tai',
    kind: 'notice',
    picture: 'con-son',
    publishedAt: '2023-11-20T08:00:00+07:00',
    sendDown: 'communes',
    vi: {
      title: 'Chí Linh: quy định phòng cháy rừng thông mùa khô 2023 – 2024',
      teaser:
        'Cấm đốt nương, đốt vàng mã ngoài nơi quy định trong rừng từ 20/11/2023 đến hết tháng 4/2024.',
      body: [
        {
          p: 'Rừng thông quanh khu di tích và các phường, xã phía bắc đã vào cấp dự báo cháy III. UBND thành phố yêu cầu chủ rừng, người vào rừng và ban quản lý di tích thực hiện nghiêm các quy định dưới đây.',
        },
        {
          ul: [
            'Không mang lửa, không hút thuốc trong rừng.',
            'Không đốt rơm rạ cách bìa rừng dưới 100 m.',
            'Ô tô, xe máy vào khu rừng gửi tại bãi có rào chắn.',
          ],
        },
        { h: 'Chòi canh và số báo cháy' },
        {
          table: {
            head: ['Chòi canh', 'Phạm vi', 'Điện thoại'],
            rows: [
              ['Số 1', 'Côn Sơn, Cộng Hòa', '0220 3 000 291'],
              ['Số 2', 'Bắc An, Hoàng Hoa Thám', '0220 3 000 292'],
              ['Số 3', 'Hưng Đạo, Lê Lợi', '0220 3 000 293'],
            ],
          },
        },
        {
          p: 'Thấy khói, hãy báo vị trí theo cột mốc hoặc gửi định vị qua Smart-HaiDuong, sau đó rời khỏi khu vực theo hướng ngang chiều gió.',
        },
      ],
    },
  },
  {
    key: 'chilinh-tuyen-xe-buyt-hoc-sinh',
    unit: '290',
    section: 'giao-thong-xay-dung',
    kind: 'news',
    picture: 'truong-hoc',
    publishedAt: '2024-08-24T09:00:00+07:00',
    vi: {
      title: 'Thành phố Chí Linh mở hai tuyến xe đưa đón học sinh vùng đồi từ năm học mới',
      teaser:
        'Xe chạy từ 5/9, mỗi ngày bốn chuyến qua Bắc An, Hoàng Hoa Thám và Hưng Đạo; học sinh hộ nghèo đi miễn phí.',
      body: [
        {
          p: 'Nhiều em học trung học phải đạp xe hơn 8 km, có đoạn dốc và vắng. Từ năm học 2024 – 2025, thành phố đặt hàng hai tuyến xe 29 chỗ.',
        },
        {
          table: {
            head: ['Tuyến', 'Giờ đi', 'Giờ về'],
            rows: [
              ['Hoàng Hoa Thám – Bến Tắm – Sao Đỏ', '6 giờ 10; 12 giờ 20', '11 giờ 35; 17 giờ 10'],
              ['Hưng Đạo – Lê Lợi – Sao Đỏ', '6 giờ 15; 12 giờ 25', '11 giờ 35; 17 giờ 10'],
            ],
          },
        },
        { h: 'Giá vé' },
        {
          p: 'Vé tháng 150.000 đồng. Học sinh hộ nghèo, cận nghèo, khuyết tật được miễn; danh sách do nhà trường lập.',
        },
        {
          p: 'Phụ huynh theo dõi vị trí xe trên ứng dụng. Mọi chuyến đều có người quản lý học sinh ngồi cùng.',
        },
      ],
    },
  },
  {
    key: 'namsach-mot-cua-dat-dai-thu-bay',
    unit: '291',
    section: 'cai-cach-hanh-chinh',
    kind: 'news',
    picture: 'mot-cua',
    publishedAt: '2024-08-27T08:30:00+07:00',
    author: 'Trần Thị Ví Dụ',
    sendDown: 'communes',
    lead: true,
    vi: {
      title: 'Bộ phận một cửa huyện Nam Sách nhận hồ sơ đất đai cả sáng thứ Bảy',
      teaser: 'Áp dụng từ ngày 7/9, thử trong ba tháng; có quầy riêng cho người cao tuổi.',
      body: [
        {
          p: 'Hồ sơ đất đai chiếm quá nửa số việc tại bộ phận một cửa của huyện. Từ 7/9 đến 30/11/2024, huyện mở thêm sáng thứ Bảy để giãn lượng người đầu tuần.',
        },
        { h: 'Việc nhận sáng thứ Bảy' },
        {
          ul: [
            'Đăng ký biến động: chuyển nhượng, tặng cho, thừa kế.',
            'Tách thửa, hợp thửa.',
            'Trả kết quả đã hẹn trong tuần.',
          ],
        },
        {
          p: 'Giờ làm từ 7 giờ 30 đến 11 giờ 30. Lấy số tại cửa hoặc đặt trước trên Smart-HaiDuong.',
        },
        { h: 'Góp ý' },
        {
          p: 'Sau ba tháng, huyện công bố số hồ sơ nhận, thời gian chờ và quyết định có làm tiếp hay không. Bà con góp ý qua số 0220 3 000 205.',
        },
      ],
    },
    en: {
      title: 'Nam Sach one-stop office takes land files on Saturday mornings',
      teaser: 'A three-month trial from 7 September, with a counter for older residents.',
      body: [
        {
          p: 'Land files make up more than half of the work of the district’s one-stop office. From 7 September to 30 November 2024 it also opens on Saturday mornings, from 7:30 to 11:30.',
        },
        {
          ul: [
            'Transfers, gifts and inheritance of land.',
            'Division and merging of plots.',
            'Collection of results due that week.',
          ],
        },
        {
          p: 'Take a number at the door or book in Smart-HaiDuong. The district will publish the results of the trial in December.',
        },
      ],
    },
  },
  {
    key: 'namsach-lop-ve-gom-chu-dau',
    unit: '291',
    section: 'van-hoa-xa-hoi',
    kind: 'news',
    picture: 'chu-dau',
    publishedAt: '2024-08-26T10:00:00+07:00',
    author: 'Ngô Văn Minh Họa',
    offeredUp: true,
    vi: {
      title: 'Nam Sách mở lớp truyền nghề vẽ gốm Chu Đậu cho học sinh trung học',
      teaser:
        'Khóa đầu nhận 40 em, học ba tháng vào chiều thứ Bảy tại làng nghề; huyện trả tiền nguyên liệu, nghệ nhân dạy không lấy công.',
      body: [
        {
          p: 'Gốm Chu Đậu nổi tiếng với hoa lam vẽ tay, nhưng người biết vẽ nét phẩy kiểu cổ ở làng nay phần lớn đã ngoài năm mươi. Lớp học mở tại xã Thái Tân từ ngày 14/9.',
        },
        { h: 'Chương trình' },
        {
          ol: [
            'Tháng thứ nhất: tập bút, vẽ hoa cúc dây và sóng nước trên giấy.',
            'Tháng thứ hai: vẽ trên đĩa mộc, pha men lam.',
            'Tháng thứ ba: tự chọn mẫu, nung một sản phẩm mang về.',
          ],
        },
        { image: 'lam-gom' },
        {
          p: 'Học sinh lớp 8 đến lớp 11 trong huyện đăng ký với trường trước ngày 8/9. Em nào ở xa được đưa đón bằng xe của trung tâm văn hóa.',
        },
        {
          quote: 'Tôi chỉ mong các cháu cầm bút không run. Còn đẹp hay chưa thì phải nhiều năm.',
          by: 'ông Vương Văn Giả Định, nghệ nhân',
        },
      ],
    },
    en: {
      title: 'Nam Sach opens a class in Chu Dau brush painting for secondary pupils',
      teaser:
        'The first course takes 40 pupils for three months of Saturday afternoons; the district pays for materials and the masters teach free of charge.',
      body: [
        {
          p: 'Chu Dau ware is known for its hand-painted blue, yet most of those who still master the old brush stroke are over fifty. The class opens in Thai Tan commune on 14 September.',
        },
        {
          ol: [
            'Month one: brush exercises on paper.',
            'Month two: painting unfired dishes and mixing the blue.',
            'Month three: a piece of one’s own, fired and taken home.',
          ],
        },
        { p: 'Pupils of grades 8 to 11 apply at their school before 8 September.' },
      ],
    },
  },
  {
    key: 'namsach-tam-dung-cap-nuoc',
    unit: '291',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'nuoc-sach',
    publishedAt: '2024-08-26T15:00:00+07:00',
    sendDown: 'communes',
    vi: {
      title: 'Tạm dừng cấp nước năm xã phía bắc huyện Nam Sách ngày 30/8 để sửa đường ống',
      teaser:
        'Từ 7 giờ đến 16 giờ; các hộ trữ nước từ tối hôm trước, trạm y tế và trường học có xe bồn cấp nước.',
      body: [
        {
          p: 'Đơn vị cấp nước thay 420 m ống chính bị rò. Việc sửa cần khô nên không thể cấp nước một phần.',
        },
        {
          table: {
            head: ['Xã', 'Giờ dừng', 'Giờ cấp lại dự kiến'],
            rows: [
              ['Nam Hưng', '7 giờ', '14 giờ'],
              ['Nam Tân', '7 giờ', '15 giờ'],
              ['Hợp Tiến', '7 giờ', '15 giờ'],
              ['Hiệp Cát', '7 giờ 30', '16 giờ'],
              ['Thanh Quang', '7 giờ 30', '16 giờ'],
            ],
          },
        },
        {
          ul: [
            'Nước lúc cấp lại có thể đục, nên xả vài phút trước khi dùng.',
            'Tắt bình nóng lạnh, máy bơm tăng áp trong thời gian dừng nước.',
          ],
        },
        { p: 'Trực sự cố: 0220 3 000 206, ông Đỗ Văn Giả Sử.' },
      ],
    },
  },
  {
    key: 'kinhmon-hanh-toi-vu-dong',
    unit: '292',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'hanh-toi',
    publishedAt: '2024-01-18T08:00:00+07:00',
    author: 'Phạm Thị Minh Họa',
    offeredUp: true,
    vi: {
      title: 'Kinh Môn thu hoạch hành, tỏi: khô củ đạt, giá ổn định đến giáp Tết',
      teaser:
        'Toàn thị xã trồng gần 4.000 ha hành, tỏi; phần lớn bà con đã nhổ xong trà sớm và phơi đủ nắng.',
      body: [
        {
          p: 'Đất bãi và đất vàn cao ở Hiệp Sơn, Lạc Long, Thăng Long, An Phụ hợp với cây hành. Vụ này thời tiết khô, củ chắc, ít bệnh thối nhũn.',
        },
        { h: 'Giá thu mua tuần giữa tháng 1' },
        {
          table: {
            caption: 'Giá tại ruộng (số liệu minh họa)',
            head: ['Loại', 'Đồng/kg'],
            rows: [
              ['Hành tươi', '9.000 – 11.000'],
              ['Hành khô', '24.000 – 28.000'],
              ['Tỏi khô', '32.000 – 38.000'],
            ],
          },
        },
        { h: 'Giữ củ lâu' },
        {
          ul: [
            'Buộc chùm, treo nơi thoáng, không chất đống quá 60 cm.',
            'Không phơi trên mặt đường nhựa.',
            'Dành riêng lô làm giống, ghi tên hộ và ngày nhổ.',
          ],
        },
      ],
    },
    en: {
      title: 'Kinh Mon brings in its onions and garlic: bulbs dry well, prices hold until Tet',
      teaser: 'The town grows nearly 4,000 hectares; most early plots are pulled and dried.',
      body: [
        {
          p: 'The alluvial fields of Hiep Son, Lac Long, Thang Long and An Phu suit onions. The season was dry, the bulbs are firm and little was lost to rot.',
        },
        {
          table: {
            caption: 'Prices at the field (illustrative)',
            head: ['Kind', 'Dong per kg'],
            rows: [
              ['Fresh onions', '9,000 – 11,000'],
              ['Dried onions', '24,000 – 28,000'],
              ['Dried garlic', '32,000 – 38,000'],
            ],
          },
        },
        {
          p: 'Growers are advised to hang the bulbs in bunches in an airy place and to keep seed lots apart.',
        },
      ],
    },
  },
  {
    key: 'kinhmon-le-hoi-an-phu',
    unit: '292',
    section: 'du-lich-le-hoi',
    kind: 'event',
    picture: 'con-son',
    publishedAt: '2024-04-25T08:00:00+07:00',
    event: {
      startsAt: '2024-05-08T07:00:00+07:00',
      endsAt: '2024-05-09T17:00:00+07:00',
      place: 'Đền Cao An Phụ, phường An Sinh',
    },
    vi: {
      title: 'Lễ hội đền Cao An Phụ, thị xã Kinh Môn: lịch dâng hương và lối lên núi',
      teaser:
        'Chính hội ngày 1/4 âm lịch, tức 8/5/2024; đường bậc dành cho người đi bộ, xe điện đưa người cao tuổi đến lưng núi.',
      body: [
        {
          p: 'Đền thờ An Sinh vương Trần Liễu nằm trên đỉnh An Phụ. Từ sân tượng đài lên đền khoảng 600 m bậc đá, có ba chỗ nghỉ chân.',
        },
        {
          table: {
            head: ['Thời gian', 'Hoạt động'],
            rows: [
              ['7 giờ, 8/5', 'Rước và dâng hương'],
              ['9 giờ, 8/5', 'Biểu diễn chèo, vật cổ truyền'],
              ['7 giờ 30, 9/5', 'Leo núi phong trào'],
            ],
          },
        },
        { h: 'Du khách lưu ý' },
        {
          ul: [
            'Gửi xe ở bãi dưới chân núi, không thu quá giá niêm yết.',
            'Mang giày đế bám, nước uống.',
            'Không thắp hương trong hang và dưới tán thông.',
          ],
        },
        { p: 'Điểm y tế đặt tại sân tượng đài. Đường dây nóng: 0220 3 000 305.' },
      ],
    },
  },
  {
    key: 'kinhmon-kiem-soat-xe-tai-do-thi',
    unit: '292',
    section: 'giao-thong-xay-dung',
    kind: 'notice',
    picture: 'lam-duong',
    publishedAt: '2024-07-08T08:00:00+07:00',
    sendDown: 'communes',
    vi: {
      title: 'Thị xã Kinh Môn cấm xe tải trên 5 tấn qua ba phường trung tâm giờ tan học',
      teaser:
        'Thực hiện từ 15/7, khung giờ 6 giờ 30 – 7 giờ 30 và 16 giờ 30 – 18 giờ; xe chở vật liệu phải phủ bạt kín.',
      body: [
        {
          p: 'Các tuyến qua An Lưu, Hiệp Sơn và Phạm Thái có nhiều trường học, lại là đường xe chở đá, xi măng. Biển cấm theo giờ được lắp xong trước ngày 14/7.',
        },
        { h: 'Xe được miễn' },
        {
          ul: [
            'Xe cứu hỏa, cứu thương, xe sửa điện, nước.',
            'Xe chở học sinh, xe buýt.',
            'Xe có giấy phép do phòng quản lý đô thị cấp cho từng chuyến.',
          ],
        },
        { h: 'Phản ánh vi phạm' },
        {
          p: 'Chụp rõ biển số, thời gian và gửi qua Smart-HaiDuong hoặc gọi 0220 3 000 306. Kết quả xử lý công khai vào thứ Hai hằng tuần.',
        },
      ],
    },
  },
];
