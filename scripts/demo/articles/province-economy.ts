/* Longer than other files: one list of texts of the demo, read as a whole; there is no code to split. */
import type { DemoArticle } from '../types';

/** Province: economy, farming, transport, dykes and floods. */
export const provinceEconomy: DemoArticle[] = [
  {
    key: 'tinh-ke-hoach-chong-lu-muon',
    unit: '30',
    section: 'phong-chong-thien-tai',
    kind: 'news',
    picture: 'de-dieu',
    publishedAt: '2024-08-26T09:00:00+07:00',
    author: 'Nguyễn Văn Mẫu',
    sendDown: 'all',
    vi: {
      title: 'Hải Dương ban hành kế hoạch phòng, chống lũ muộn trên các tuyến đê cấp tỉnh',
      teaser:
        'Mười bốn vị trí xung yếu có phương án riêng; mỗi xã ven sông giữ sẵn vật tư, lực lượng và danh sách hộ cần sơ tán.',
      body: [
        {
          p: 'Kế hoạch áp dụng từ 1/9 đến hết 31/10/2024 cho đê sông Thái Bình, Kinh Thầy, Luộc, Gùa và các tuyến nhánh. Lũ muộn thường lên nhanh vào ban đêm, khi đồng ruộng đã no nước, nên việc canh gác được đặt lên trước.',
        },
        { h: 'Bốn tại chỗ, giao rõ cho từng xã' },
        {
          ul: [
            'Chỉ huy tại chỗ: chủ tịch UBND xã trực tiếp, có người thay thế ghi tên.',
            'Lực lượng tại chỗ: mỗi xã ven đê ít nhất 30 người xung kích.',
            'Vật tư tại chỗ: bao đất, cọc tre, bạt tập kết cách điểm xung yếu không quá 500 m.',
            'Hậu cần tại chỗ: lương khô, nước uống cho ba ngày.',
          ],
        },
        {
          table: {
            caption: 'Chế độ tuần tra theo cấp báo động',
            head: ['Mực nước', 'Tuần tra', 'Báo cáo'],
            rows: [
              ['Báo động I', '2 lần mỗi ngày', '7 giờ và 19 giờ'],
              ['Báo động II', '4 giờ một lần', 'Sau mỗi lượt'],
              ['Báo động III', 'Liên tục, có người canh cống', 'Mỗi giờ'],
            ],
          },
        },
        { h: 'Người dân cần làm' },
        {
          p: 'Không đào đất, trồng cây, dựng lều trên mái đê; thấy lỗ rò, sạt, nước đục phía đồng thì báo ngay điếm canh đê hoặc số 0220 3 000 050. Hộ ngoài bãi chuẩn bị nơi ở tạm và chuyển gia súc lên cao khi có lệnh.',
        },
      ],
    },
    en: {
      title: 'Hai Duong issues its plan against late floods on provincial dykes',
      teaser:
        'Fourteen weak points have plans of their own; every riverside commune keeps materials, people and a list of households to move.',
      body: [
        {
          p: 'The plan runs from 1 September to 31 October 2024 for the dykes of the Thai Binh, Kinh Thay, Luoc and Gua rivers. Late floods tend to rise fast at night, so watch-keeping comes first.',
        },
        {
          table: {
            caption: 'Patrols by alarm level',
            head: ['Level', 'Patrol', 'Report'],
            rows: [
              ['Alarm I', 'Twice a day', '7:00 and 19:00'],
              ['Alarm II', 'Every four hours', 'After each round'],
              ['Alarm III', 'Continuous, guards at sluices', 'Every hour'],
            ],
          },
        },
        { h: 'What residents should do' },
        {
          p: 'Do not dig, plant or build on the dyke. Report seepage, slides or muddy water on the field side to the watch hut or to 0220 3 000 050. Households outside the dyke prepare a temporary home and move livestock when told.',
        },
      ],
    },
  },
  {
    key: 'tinh-canh-bao-mua-lon-thang-7',
    unit: '30',
    section: 'phong-chong-thien-tai',
    kind: 'notice',
    picture: 'tuan-de',
    publishedAt: '2024-07-22T16:00:00+07:00',
    sendDown: 'all',
    vi: {
      title: 'Cảnh báo mưa lớn từ đêm 22/7 đến ngày 24/7/2024, nguy cơ ngập vùng trũng và đô thị',
      teaser:
        'Lượng mưa phổ biến 100 – 180 mm; các trạm bơm tiêu vận hành trước, người dân hạn chế ra đường khi mưa to.',
      body: [
        {
          p: 'Do ảnh hưởng của áp thấp, từ đêm 22/7 toàn tỉnh có mưa vừa, mưa to, cục bộ rất to và có giông. Vùng trũng ở phía nam tỉnh, các tuyến phố thấp của thành phố Hải Dương và Chí Linh dễ ngập.',
        },
        { h: 'Yêu cầu với địa phương' },
        {
          ul: [
            'Tiêu nước đệm trong kênh trục trước 20 giờ ngày 22/7.',
            'Chốt người ở các đường tràn, hầm chui, cống qua đê.',
            'Rà lại nhà yếu, trường học dột, cây to sát đường dây điện.',
          ],
        },
        { h: 'Khuyến cáo với gia đình' },
        {
          ol: [
            'Kê cao đồ điện, giấy tờ, lương thực.',
            'Ngắt điện khi nước vào nhà.',
            'Không cho trẻ tắm, bắt cá ở kênh mương.',
            'Lúa mới cấy bị ngập quá 48 giờ thì báo hợp tác xã để bơm rút.',
          ],
        },
        {
          p: 'Bản tin được cập nhật lúc 7 giờ, 15 giờ và 22 giờ hằng ngày trên cổng này cho tới khi hết mưa.',
        },
      ],
    },
  },
  {
    key: 'tinh-vai-thieu-khep-vu',
    unit: '30',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'vai-thieu',
    publishedAt: '2024-08-26T07:00:00+07:00',
    author: 'Đỗ Thị Thử',
    vi: {
      title: 'Vải thiều Hải Dương khép vụ: hơn nửa sản lượng đã có mã số vùng trồng',
      teaser:
        'Mất mùa vì thiếu rét nhưng giá cao, quả có mã truy xuất bán được tận vườn cho các doanh nghiệp xuất khẩu.',
      body: [
        {
          p: 'Vụ vải năm 2024 ngắn và ít quả hơn năm trước do mùa đông ấm, nhiều cây không phân hóa mầm hoa. Bù lại, giá bán tại vườn bình quân gấp rưỡi, nhà vườn ở Thanh Hà và Chí Linh vẫn có lãi.',
        },
        { h: 'Mã số vùng trồng làm nên khác biệt' },
        {
          p: 'Khoảng 55% sản lượng đến từ vùng đã được cấp mã. Những lô này có nhật ký phun thuốc, quét mã là ra tên hộ và ngày hái, nên được thu mua trước và không bị ép giá khi rộ vụ.',
        },
        {
          table: {
            caption: 'So sánh hai vụ (số liệu minh họa)',
            head: ['Chỉ tiêu', 'Vụ 2023', 'Vụ 2024'],
            rows: [
              ['Diện tích thu hoạch, ha', '8.900', '8.800'],
              ['Sản lượng, tấn', '60.000', '33.000'],
              ['Tỷ lệ có mã số vùng trồng', '47%', '55%'],
            ],
          },
        },
        { gallery: ['vai-thieu', 'hai-vai'] },
        { h: 'Chuẩn bị cho vụ sau' },
        {
          ul: [
            'Cắt tỉa, bón phục hồi xong trước cuối tháng 9.',
            'Khoanh cành đúng lứa lộc thu để cây chịu được mùa đông ấm.',
            'Hợp tác xã rà lại sổ nhật ký, đăng ký cấp mã bổ sung trước 15/11.',
          ],
        },
      ],
    },
    en: {
      title: 'Hai Duong’s litchi season ends: over half of the crop came from coded orchards',
      teaser:
        'A warm winter cut the harvest but prices rose, and traceable fruit was bought at the orchard by exporters.',
      body: [
        {
          p: 'The 2024 season was short because a warm winter left many trees without flowers. Prices at the orchard were half as high again, and growers in Thanh Ha and Chi Linh still made a profit.',
        },
        { h: 'Why the orchard code matters' },
        {
          p: 'About 55 per cent of the fruit came from orchards with a planting-area code. Each lot has a spraying diary, and a scan shows the household and the day of picking.',
        },
        {
          table: {
            caption: 'Two seasons compared (illustrative figures)',
            head: ['Item', '2023', '2024'],
            rows: [
              ['Harvested area, ha', '8,900', '8,800'],
              ['Crop, tonnes', '60,000', '33,000'],
              ['Share with a code', '47%', '55%'],
            ],
          },
        },
        {
          p: 'Pruning and feeding should be finished by the end of September; cooperatives apply for further codes before 15 November.',
        },
      ],
    },
  },
  {
    key: 'tinh-ket-noi-tieu-thu-vai-2024',
    unit: '30',
    section: 'kinh-te',
    kind: 'news',
    picture: 'hai-vai',
    publishedAt: '2024-05-22T09:30:00+07:00',
    author: 'Đỗ Thị Thử',
    vi: {
      title: 'Kết nối tiêu thụ vải thiều và nông sản: 38 biên bản ghi nhớ được ký tại Thanh Hà',
      teaser:
        'Doanh nghiệp xem vườn trước, ký sau; hợp tác xã phải báo sản lượng từng tuần qua ứng dụng.',
      body: [
        {
          p: 'Hội nghị kết nối năm nay tổ chức ngay tại vùng vải sớm huyện Thanh Hà. Buổi sáng khách mua đi thăm vườn và nhà sơ chế, buổi chiều mới bàn giá.',
        },
        { h: 'Kết quả' },
        {
          ul: [
            '38 biên bản ghi nhớ giữa 21 hợp tác xã và 26 doanh nghiệp.',
            'Năm sàn thương mại điện tử mở gian hàng chung của tỉnh.',
            'Hai chuyến tàu hàng lạnh mỗi tuần trong tháng 6.',
          ],
        },
        { h: 'Cam kết của nhà vườn' },
        {
          p: 'Không hái non, không dùng chất bảo quản ngoài danh mục, xếp quả cùng cỡ trong một thùng. Lô bị trả lại sẽ được ghi vào hồ sơ mã vùng trồng.',
        },
        {
          p: 'Lịch vải chín từng xã và số điện thoại hợp tác xã đăng trên trang của các xã thuộc huyện Thanh Hà và thành phố Chí Linh.',
        },
      ],
    },
  },
  {
    key: 'tinh-san-xuat-cong-nghiep-8-thang',
    unit: '30',
    section: 'kinh-te',
    kind: 'news',
    picture: 'nha-may',
    publishedAt: '2024-08-26T14:00:00+07:00',
    author: 'Trần Văn Thử',
    vi: {
      title: 'Tám tháng, sản xuất công nghiệp Hải Dương giữ đà tăng hai con số',
      teaser:
        'Điện tử, thiết bị điện và dệt may nhận nhiều đơn hàng cuối năm; doanh nghiệp cần tuyển thêm hơn bốn nghìn lao động.',
      body: [
        {
          p: 'Chỉ số sản xuất công nghiệp tám tháng ước tăng trên 12% so với cùng kỳ. Nhóm chế biến, chế tạo tiếp tục dẫn dắt, phần lớn nằm ở các khu công nghiệp dọc quốc lộ 5.',
        },
        { h: 'Đơn hàng và việc làm' },
        {
          p: 'Khảo sát 120 doanh nghiệp cho thấy hai phần ba đã có đơn hàng đến hết năm. Nhu cầu tuyển tập trung ở công nhân may, lắp ráp điện tử và thợ cơ khí có chứng chỉ.',
        },
        { h: 'Khó khăn còn lại' },
        {
          ul: [
            'Thiếu nhà ở cho công nhân gần khu công nghiệp.',
            'Chi phí vận chuyển tăng.',
            'Một số cụm công nghiệp chậm xong khu xử lý nước thải.',
          ],
        },
        {
          p: 'Phiên giao dịch việc làm cấp tỉnh mở vào ngày 10 và 25 hằng tháng; người lao động đăng ký miễn phí qua Smart-HaiDuong.',
        },
      ],
    },
  },
  {
    key: 'tinh-thong-xe-ky-thuat-cau',
    unit: '30',
    section: 'giao-thong-xay-dung',
    kind: 'news',
    picture: 'cau-song',
    publishedAt: '2024-08-27T09:00:00+07:00',
    author: 'Hoàng Văn Giả Định',
    vi: {
      title: 'Thông xe kỹ thuật cầu vượt sông trên tuyến nối hai huyện phía nam',
      teaser:
        'Xe máy và ô tô con được đi thử từ 6 giờ đến 20 giờ; xe tải trên 10 tấn chờ kiểm định xong vào tháng 10.',
      body: [
        {
          p: 'Cầu dài 412 m, rộng 12 m, thay bến đò ngang vốn phải nghỉ mỗi khi nước lớn. Quãng đường từ các xã bên kia sông tới bệnh viện huyện rút ngắn gần 9 km.',
        },
        { h: 'Đi lại trong thời gian chạy thử' },
        {
          table: {
            head: ['Phương tiện', 'Thời gian được qua'],
            rows: [
              ['Xe đạp, xe máy', '6 giờ – 20 giờ'],
              ['Ô tô dưới 16 chỗ', '6 giờ – 20 giờ'],
              ['Xe tải trên 10 tấn', 'Chưa được qua'],
            ],
          },
        },
        {
          p: 'Tốc độ tối đa 40 km/giờ. Hai đầu cầu có người hướng dẫn trong bốn tuần đầu; đường dẫn phía đông còn thảm nốt lớp mặt, bà con đi chậm, nhường xe công trình.',
        },
        { h: 'Việc còn lại' },
        {
          p: 'Đơn vị thi công hoàn thành lan can, sơn kẻ, chiếu sáng trong tháng 9 và trả lại mặt bằng bãi đúc cho xã để làm sân thể thao.',
        },
      ],
    },
  },
  {
    key: 'tinh-lua-mua-ba-viec',
    unit: '30',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'lua',
    publishedAt: '2024-08-21T07:00:00+07:00',
    author: 'Đỗ Thị Thử',
    sendDown: 'communes',
    vi: {
      title: 'Lúa mùa 2024: ba việc cần làm trước khi lúa trỗ',
      teaser:
        'Giữ nước mặt ruộng, ngừng bón đạm muộn và thăm đồng bắt sâu cuốn lá lứa mới là ba việc quyết định năng suất.',
      body: [
        {
          p: 'Trà mùa sớm của tỉnh sẽ trỗ từ đầu tháng 9, trà trung sau đó khoảng mười ngày. Cán bộ bảo vệ thực vật khuyến cáo bà con làm ngay ba việc.',
        },
        { h3: 'Một: giữ nước' },
        {
          p: 'Giữ lớp nước 3 – 5 cm từ lúc đòng già đến khi trỗ xong. Ruộng cao đăng ký với tổ thủy nông để lấy nước luân phiên.',
        },
        { h3: 'Hai: bón đúng' },
        {
          p: 'Ruộng đã xanh đậm thì thôi đạm, chỉ bón thêm kali. Bón đạm muộn làm lúa lốp, dễ nhiễm bạc lá sau mưa giông.',
        },
        { h3: 'Ba: thăm đồng' },
        {
          ul: [
            'Sâu cuốn lá nhỏ: phun khi có từ 20 con mỗi mét vuông.',
            'Rầy nâu: xem kỹ gốc lúa ở ruộng trũng, ruộng giống nhiễm.',
            'Bạc lá: không phun thuốc khi lá còn ướt, tháo bớt nước.',
          ],
        },
        { p: 'Vỏ bao gói thuốc bỏ vào bể thu gom trên đồng, không vứt xuống mương.' },
      ],
    },
  },
  {
    key: 'tinh-ho-tro-giong-vu-dong',
    unit: '30',
    section: 'nong-nghiep',
    kind: 'notice',
    picture: 'hanh-toi',
    publishedAt: '2024-08-20T08:00:00+07:00',
    sendDown: 'communes',
    vi: {
      title: 'Mức hỗ trợ giống cây vụ đông 2024 cho hộ nghèo, hộ cận nghèo',
      teaser:
        'Hộ nghèo được hỗ trợ một nửa tiền giống, hộ cận nghèo 30%, tối đa 5 sào mỗi hộ; đăng ký tại thôn, khu dân cư trước ngày 10/9.',
      body: [
        {
          table: {
            caption: 'Mức hỗ trợ theo cây trồng',
            head: ['Cây', 'Hộ nghèo', 'Hộ cận nghèo'],
            rows: [
              ['Hành, tỏi', '50% tiền giống', '30% tiền giống'],
              ['Cà rốt', '50% tiền giống', '30% tiền giống'],
              ['Ngô, khoai tây', '50% tiền giống', '30% tiền giống'],
              ['Rau ăn lá', '40% tiền giống', '20% tiền giống'],
            ],
          },
        },
        { h: 'Cách đăng ký' },
        {
          ol: [
            'Báo diện tích và loại cây với trưởng thôn hoặc tổ trưởng dân phố.',
            'UBND xã niêm yết danh sách bảy ngày để mọi người cùng xem.',
            'Nhận phiếu mua giống và mua tại cửa hàng, hợp tác xã có trong danh sách.',
          ],
        },
        { h: 'Thời gian' },
        {
          p: 'Đăng ký đến 10/9; phát phiếu từ 20/9; thanh toán với cửa hàng trước 15/11. Phiếu không quy đổi thành tiền mặt, không chuyển cho người khác.',
        },
        { p: 'Thắc mắc gọi 0220 3 000 080 trong giờ hành chính.' },
      ],
    },
  },
];
