/* Longer than other files: one list of texts of the demo, read as a whole; there is no code to split. */
import type { DemoArticle } from '../types';

/** Province: direction, notices, law. */
export const provinceAdministration: DemoArticle[] = [
  {
    key: 'tinh-ho-so-dat-dai-qua-hen',
    unit: '30',
    section: 'chi-dao-dieu-hanh',
    kind: 'news',
    picture: 'mot-cua',
    publishedAt: '2024-08-27T07:30:00+07:00',
    author: 'Nguyễn Văn Mẫu',
    sendDown: 'districts',
    vi: {
      title: 'UBND tỉnh yêu cầu không để hồ sơ đất đai quá hẹn mà không xin lỗi người dân',
      teaser:
        'Hồ sơ sắp quá hạn phải được báo trước cho người nộp, ghi rõ lý do và ngày hẹn lại chỉ một lần.',
      body: [
        {
          p: 'Trong văn bản gửi các sở và UBND cấp huyện, UBND tỉnh nêu rõ tình trạng hồ sơ đất đai trễ hẹn còn nhiều ở một số địa phương, có nơi người dân phải tự đi hỏi mới biết hồ sơ đang vướng ở đâu.',
        },
        { h: 'Ba yêu cầu' },
        {
          ol: [
            'Trước hạn hai ngày làm việc, nếu chưa xong phải nhắn tin hoặc gọi cho người nộp.',
            'Trễ hẹn phải có thư xin lỗi do người đứng đầu cơ quan ký, hẹn lại không quá một lần.',
            'Danh sách hồ sơ trễ hẹn được công khai hằng tuần trên cổng của huyện, chỉ ghi mã hồ sơ.',
          ],
        },
        { h: 'Theo dõi thực hiện' },
        {
          p: 'Văn phòng UBND tỉnh tổng hợp số liệu vào thứ Sáu hằng tuần. Đơn vị có tỷ lệ trễ hẹn trên 3% trong hai tháng liền phải báo cáo giải pháp và chịu kiểm tra đột xuất.',
        },
        { p: 'Người dân tra cứu tình trạng bằng mã in trên giấy hẹn, không cần đăng nhập.' },
      ],
    },
  },
  {
    key: 'tinh-lich-tiep-cong-dan-thang-9',
    unit: '30',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'tru-so',
    publishedAt: '2024-08-26T08:00:00+07:00',
    vi: {
      title: 'Lịch tiếp công dân tháng 9/2024 của lãnh đạo UBND tỉnh',
      teaser:
        'Tiếp dân vào các ngày 5, 12, 19 và 26/9 từ 8 giờ tại Trụ sở Tiếp công dân tỉnh; có thể đăng ký trước.',
      body: [
        {
          table: {
            caption: 'Lịch tiếp tháng 9/2024',
            head: ['Ngày', 'Buổi', 'Người tiếp'],
            rows: [
              ['Thứ Năm, 5/9', 'Sáng', 'Phó Chủ tịch UBND tỉnh'],
              ['Thứ Năm, 12/9', 'Sáng', 'Phó Chủ tịch UBND tỉnh'],
              ['Thứ Năm, 19/9', 'Cả ngày', 'Chủ tịch UBND tỉnh'],
              ['Thứ Năm, 26/9', 'Sáng', 'Phó Chủ tịch UBND tỉnh'],
            ],
          },
        },
        { h: 'Đăng ký và giấy tờ' },
        {
          ul: [
            'Đăng ký tại Ban Tiếp công dân hoặc gọi 0220 3 000 030 trong giờ hành chính.',
            'Mang theo căn cước hoặc tài khoản định danh điện tử, đơn và tài liệu liên quan.',
            'Vụ việc đông người cử đại diện theo quy định của Luật Tiếp công dân.',
          ],
        },
        { p: 'Người khuyết tật vận động đi lối cổng phụ, có đường dốc và chỗ ngồi chờ riêng.' },
      ],
    },
  },
  {
    key: 'tinh-nghi-le-quoc-khanh-2024',
    unit: '30',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'tru-so',
    publishedAt: '2024-08-19T08:00:00+07:00',
    sendDown: 'all',
    vi: {
      title: 'Nghỉ lễ Quốc khánh 2024: bộ phận một cửa vẫn trực nhận hồ sơ khẩn',
      teaser:
        'Cơ quan hành chính nghỉ từ thứ Bảy 31/8 đến hết thứ Ba 3/9; khai tử, xác nhận cấp cứu và tàu thuyền tránh bão được nhận trong ngày nghỉ.',
      body: [
        {
          p: 'Cán bộ, công chức, viên chức và người lao động trong các cơ quan hành chính nghỉ lễ bốn ngày, từ 31/8 đến hết 3/9/2024, làm việc trở lại từ thứ Tư, 4/9.',
        },
        { h: 'Việc được nhận trong ngày nghỉ' },
        {
          ul: [
            'Đăng ký khai tử, xác nhận phục vụ mai táng.',
            'Giấy tờ liên quan đến cấp cứu, ghép tạng.',
            'Tin báo về thiên tai, cháy nổ, tai nạn.',
          ],
        },
        { h: 'Số trực' },
        {
          table: {
            head: ['Nơi trực', 'Điện thoại', 'Giờ'],
            rows: [
              ['Trung tâm Phục vụ hành chính công tỉnh', '0220 3 000 040', '7 giờ 30 – 11 giờ 30'],
              ['Ban Chỉ huy Phòng, chống thiên tai tỉnh', '0220 3 000 050', 'Cả ngày đêm'],
              ['Đường dây nóng y tế', '0220 3 000 060', 'Cả ngày đêm'],
            ],
          },
        },
        {
          p: 'Nộp hồ sơ trực tuyến vẫn thực hiện bình thường; thời gian giải quyết tính từ ngày 4/9.',
        },
      ],
    },
    en: {
      title: 'National Day 2024: one-stop counters keep a duty service',
      teaser:
        'Offices close from Saturday 31 August to Tuesday 3 September; urgent files are still received.',
      body: [
        {
          p: 'Administrative offices are closed for four days and reopen on Wednesday 4 September 2024.',
        },
        { h: 'Received on the days off' },
        {
          ul: [
            'Death registration and papers for burial.',
            'Papers needed for emergency treatment.',
            'Reports of disasters, fires and accidents.',
          ],
        },
        {
          table: {
            head: ['Duty office', 'Telephone', 'Hours'],
            rows: [
              ['Provincial public service centre', '0220 3 000 040', '7:30 – 11:30'],
              ['Disaster prevention command', '0220 3 000 050', 'Day and night'],
              ['Health hotline', '0220 3 000 060', 'Day and night'],
            ],
          },
        },
        { p: 'Online applications remain open; processing time counts from 4 September.' },
      ],
    },
  },
  {
    key: 'tinh-gop-y-cap-nuoc-nong-thon',
    unit: '30',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'nuoc-sach',
    publishedAt: '2024-08-05T09:00:00+07:00',
    vi: {
      title: 'Lấy ý kiến dự thảo quy định quản lý, khai thác công trình cấp nước nông thôn',
      teaser:
        'Dự thảo quy định thời gian khắc phục sự cố, báo trước khi cắt nước và cách tính bồi thường; góp ý đến hết ngày 30/8/2024.',
      body: [
        {
          p: 'Dự thảo áp dụng cho các nhà máy, trạm cấp nước phục vụ dân cư nông thôn trong tỉnh. Cơ quan soạn thảo mong nhận ý kiến của hộ dùng nước, đơn vị cấp nước và UBND cấp xã.',
        },
        { h: 'Những điểm cần góp ý' },
        {
          ul: [
            'Cắt nước theo kế hoạch phải báo trước ít nhất 24 giờ trên trang của xã và loa truyền thanh.',
            'Sự cố đường ống chính khắc phục trong 12 giờ, quá thời hạn phải cấp nước bằng xe bồn.',
            'Chất lượng nước công khai hằng tháng tại nhà văn hóa thôn, khu dân cư.',
          ],
        },
        { h: 'Cách gửi ý kiến' },
        {
          p: 'Gửi thư về gopy@haiduong.example, ghi “Góp ý cấp nước nông thôn”, hoặc gửi bản giấy qua bộ phận một cửa cấp xã. Bản tổng hợp, tiếp thu sẽ đăng tại đây trong vòng 30 ngày sau khi hết hạn.',
        },
      ],
    },
  },
  {
    key: 'tinh-tuyen-vien-chuc-y-te-co-so',
    unit: '30',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'tram-y-te',
    publishedAt: '2024-08-21T08:30:00+07:00',
    sendDown: 'communes',
    vi: {
      title: 'Tuyển 24 viên chức ngành y tế cơ sở, nhận hồ sơ đến hết ngày 20/9/2024',
      teaser:
        'Ưu tiên bác sĩ, y sĩ về công tác tại trạm y tế xã còn thiếu người; hồ sơ nộp trực tuyến hoặc tại trung tâm y tế.',
      body: [
        {
          table: {
            caption: 'Chỉ tiêu tuyển dụng',
            head: ['Vị trí', 'Trình độ', 'Số người'],
            rows: [
              ['Bác sĩ trạm y tế', 'Đại học', '10'],
              ['Điều dưỡng', 'Cao đẳng trở lên', '8'],
              ['Dược sĩ', 'Cao đẳng trở lên', '4'],
              ['Dân số', 'Cao đẳng trở lên', '2'],
            ],
          },
        },
        { h: 'Hình thức' },
        {
          p: 'Thi tuyển hai vòng: vòng một trắc nghiệm trên máy tính về kiến thức chung; vòng hai phỏng vấn hoặc thực hành theo vị trí đăng ký.',
        },
        { h: 'Hồ sơ' },
        {
          ul: [
            'Phiếu đăng ký dự tuyển theo mẫu.',
            'Bản chụp văn bằng, chứng chỉ; mang bản chính khi trúng tuyển.',
            'Giấy tờ ưu tiên, nếu có.',
          ],
        },
        { p: 'Hỏi thêm theo số 0220 3 000 061, gặp bà Phạm Thị Giả Định.' },
      ],
    },
  },
  {
    key: 'tinh-luat-can-cuoc-2024',
    unit: '30',
    section: 'phap-luat',
    kind: 'news',
    picture: 'can-cuoc',
    publishedAt: '2024-06-28T08:00:00+07:00',
    author: 'Phạm Văn Minh Họa',
    sendDown: 'communes',
    vi: {
      title: 'Luật Căn cước có hiệu lực từ 1/7/2024: những điều người dân cần biết',
      teaser:
        'Thẻ căn cước công dân còn hạn vẫn dùng bình thường; trẻ dưới 14 tuổi được cấp thẻ khi gia đình có nhu cầu.',
      body: [
        {
          p: 'Từ ngày 1/7/2024, thẻ căn cước được cấp theo mẫu mới. Bà con không phải đổi thẻ hàng loạt.',
        },
        { h: 'Ai cần làm lại, ai không' },
        {
          ul: [
            'Thẻ căn cước công dân còn hạn dùng đến hết thời hạn in trên thẻ.',
            'Chứng minh nhân dân chín số chỉ còn giá trị đến hết 31/12/2024, nên đi đổi sớm.',
            'Đủ 14, 25, 40 và 60 tuổi phải cấp đổi thẻ.',
          ],
        },
        { h: 'Trẻ em' },
        {
          p: 'Trẻ dưới 6 tuổi không thu nhận ảnh, vân tay, mống mắt; cha mẹ có thể đề nghị qua VNeID hoặc tại công an. Trẻ từ 6 đến dưới 14 tuổi đến cùng cha, mẹ hoặc người giám hộ.',
        },
        { h: 'Làm ở đâu' },
        {
          p: 'Công an cấp huyện nhận hồ sơ tất cả các ngày làm việc; nhiều huyện bố trí tổ lưu động về xã vào thứ Bảy, lịch đăng trên trang của xã. Người già yếu, bệnh nặng được hỗ trợ tại nhà khi gia đình báo với công an xã.',
        },
      ],
    },
    en: {
      title: 'The Law on Identification is in force from 1 July 2024: what residents should know',
      teaser:
        'Valid citizen identity cards remain good; children under 14 may have a card if the family wishes.',
      body: [
        {
          p: 'From 1 July 2024 identity cards are issued in a new form. There is no need for everyone to change cards.',
        },
        { h: 'Who needs a new card' },
        {
          ul: [
            'A citizen identity card stays valid until the date printed on it.',
            'The nine-digit identity card is valid only until 31 December 2024.',
            'Cards are renewed at the ages of 14, 25, 40 and 60.',
          ],
        },
        { h: 'Where to go' },
        {
          p: 'District police receive applications on all working days, and mobile teams visit communes on Saturdays. Families of frail residents may ask the commune police for help at home.',
        },
      ],
    },
  },
  {
    key: 'tinh-an-toan-duong-thuy',
    unit: '30',
    section: 'an-ninh-quoc-phong',
    kind: 'news',
    picture: 'cau-song',
    publishedAt: '2024-08-16T10:00:00+07:00',
    sendDown: 'districts',
    vi: {
      title: 'Bảo đảm an toàn đường thủy mùa mưa bão: kiểm tra toàn bộ bến đò ngang',
      teaser:
        'Đò ngang không đủ áo phao, quá hạn đăng kiểm phải dừng chở khách; các bến treo mức nước cấm đò ở chỗ dễ thấy.',
      body: [
        {
          p: 'UBND tỉnh giao các địa phương có sông Thái Bình, sông Luộc, sông Kinh Thầy chảy qua hoàn thành kiểm tra bến đò, bến thủy nội địa trước ngày 10/9.',
        },
        { h: 'Nội dung kiểm tra' },
        {
          ol: [
            'Giấy phép bến, bằng và chứng chỉ của người lái.',
            'Số áo phao, phao tròn so với sức chở.',
            'Đèn, còi và biển báo mực nước cấm đò.',
            'Lối lên xuống cho người già và học sinh.',
          ],
        },
        {
          p: 'Chủ phương tiện có thể tự kiểm theo phiếu đăng kèm trên trang của xã. Vi phạm bị đình chỉ cho tới khi khắc phục xong.',
        },
        { h: 'Khi thấy đò chở quá người' },
        {
          p: 'Người dân gọi công an xã sở tại hoặc số 0220 3 000 070; có thể gửi ảnh qua mục phản ánh của Smart-HaiDuong.',
        },
      ],
    },
  },
];
