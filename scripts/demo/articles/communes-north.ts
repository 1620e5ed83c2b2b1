/* Longer than other files: one list of texts of the demo, read as a whole; there is no code to split. */
import type { DemoArticle } from '../types';

/** Communes of Hải Dương city, Chí Linh, Nam Sách, Kinh Môn. */
export const communesNorth: DemoArticle[] = [
  {
    key: 'hongphong-ns-kham-buoi-toi',
    unit: '10654',
    section: 'y-te-giao-duc',
    kind: 'news',
    picture: 'tram-y-te',
    publishedAt: '2024-08-27T07:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Trạm y tế xã Hồng Phong, Nam Sách khám buổi tối thứ Ba cho công nhân',
      teaser:
        'Người đi làm ca ngày khám từ 18 giờ 30 đến 20 giờ 30, dùng bảo hiểm y tế như giờ hành chính.',
      body: [
        {
          p: 'Gần 900 người trong xã làm ở các khu công nghiệp, đi từ sáng sớm, về khi trạm đã đóng cửa. Từ tháng 8, trạm mở thêm một buổi tối.',
        },
        { h: 'Khám những gì' },
        {
          ul: [
            'Bệnh thông thường, cấp thuốc bảo hiểm.',
            'Theo dõi huyết áp, đái tháo đường.',
            'Tư vấn thai sản, đặt lịch tiêm cho con.',
          ],
        },
        { p: 'Sau bốn buổi, trạm khám 137 lượt. Nếu đông hơn, xã xin thêm tối thứ Năm.' },
      ],
    },
  },
  {
    key: 'namhung-duong-lien-thon',
    unit: '10609',
    section: 'giao-thong-xay-dung',
    kind: 'news',
    picture: 'lam-duong',
    publishedAt: '2024-08-25T08:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Nam Hưng hoàn thành mở rộng đường liên thôn, người dân hiến 1.200 m² đất',
      teaser: 'Đường từ 3 m lên 5,5 m, có rãnh thoát nước hai bên và chỗ tránh xe.',
      body: [
        {
          p: 'Đoạn đường dài 1,1 km làm trong bốn tháng, kịp trước ngày khai giảng. Bốn mươi hai hộ hiến đất, có hộ lùi tường rào cả bốn mươi mét.',
        },
        {
          table: {
            head: ['Nguồn', 'Triệu đồng'],
            rows: [
              ['Ngân sách huyện, xã', '2.350'],
              ['Người dân góp', '410'],
              ['Con em xa quê', '165'],
            ],
          },
        },
        {
          p: 'Xã trồng lại hàng rào cây xanh cho các hộ và ghi tên từng gia đình trên trang của xã.',
        },
      ],
    },
  },
  {
    key: 'thaitan-hoi-quan-gom',
    unit: '10642',
    section: 'du-lich-le-hoi',
    kind: 'news',
    picture: 'lam-gom',
    publishedAt: '2024-08-26T07:30:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Thái Tân: hội quán làng gốm Chu Đậu mở cửa cả Chủ nhật',
      teaser: 'Khách xem nung, tự vẽ một chiếc bát và nhận lại sau mười ngày qua bưu điện.',
      body: [
        {
          p: 'Hội quán do các gia đình làm gốm thay nhau trực, mở từ 8 giờ đến 17 giờ. Mỗi Chủ nhật đón khoảng 120 khách, phần nhiều là gia đình có con nhỏ.',
        },
        { h: 'Giá niêm yết' },
        {
          table: {
            head: ['Việc', 'Giá'],
            rows: [
              ['Xem xưởng', 'Miễn phí'],
              ['Vẽ một bát', '60.000 đồng'],
              ['Xoay bàn gốm 30 phút', '80.000 đồng'],
            ],
          },
        },
        { gallery: ['lam-gom', 'chu-dau'] },
        { p: 'Trường học đi theo lớp được giảm một nửa, báo trước ba ngày qua số 0220 3 000 150.' },
      ],
    },
    en: {
      title: 'Thai Tan: the Chu Dau pottery house now opens on Sundays',
      teaser: 'Visitors see the firing, paint a bowl and receive it by post ten days later.',
      body: [
        {
          p: 'The pottery families take turns to run the house from 8:00 to 17:00. About 120 visitors come each Sunday, most of them families with children.',
        },
        {
          table: {
            head: ['Activity', 'Price'],
            rows: [
              ['Visit', 'Free'],
              ['Painting a bowl', '60,000 dong'],
              ['Half an hour at the wheel', '80,000 dong'],
            ],
          },
        },
        { p: 'Schools pay half and book three days ahead on 0220 3 000 150.' },
      ],
    },
  },
  {
    key: 'ttnamsach-vach-do-xe',
    unit: '10606',
    section: 'giao-thong-xay-dung',
    kind: 'notice',
    picture: 'cho-ocop',
    publishedAt: '2024-08-26T08:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Thị trấn Nam Sách kẻ lại vạch đỗ xe quanh chợ Huyện từ ngày 28/8',
      teaser:
        'Làm ban đêm từ 20 giờ đến 4 giờ; hộ kinh doanh thu dọn hàng khỏi lòng đường trong ba đêm.',
      body: [
        {
          p: 'Quanh chợ hiện có 140 chỗ đỗ nhưng xếp lộn xộn, giờ tan chợ hay ùn. Phương án mới tách riêng xe máy, ô tô và chỗ dừng bốc hàng.',
        },
        {
          ul: ['28/8: phố phía đông chợ.', '29/8: phố phía bắc.', '30/8: ngõ vào trường tiểu học.'],
        },
        {
          p: 'Từ 5/9, ô tô dừng bốc hàng không quá 20 phút. Góp ý với khu dân cư hoặc gọi 0220 3 000 140.',
        },
      ],
    },
  },
  {
    key: 'hiepcat-thu-gom-vo-thuoc',
    unit: '10618',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 've-sinh-duong-lang',
    publishedAt: '2024-08-24T08:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Hiệp Cát thu gom 600 kg vỏ thuốc bảo vệ thực vật sau vụ mùa',
      teaser:
        'Hội phụ nữ đổi 1 kg vỏ lấy một túi hạt giống rau, cả năm thôn cùng làm trong một buổi sáng.',
      body: [
        {
          p: 'Vỏ chai, vỏ gói được nhặt ở bờ ruộng, mương và quanh trạm bơm rồi cân tại nhà văn hóa. Xe chuyên dụng chở đi xử lý ngay trong ngày.',
        },
        {
          ul: [
            'Người nhặt mang găng, khẩu trang.',
            'Vỏ chai súc ba lần, đổ nước súc vào bình phun.',
            'Không đốt, không chôn.',
          ],
        },
        { p: 'Xã lắp thêm 24 bể có nắp, đánh số để ai cũng biết chỗ gần nhất.' },
      ],
    },
  },
  {
    key: 'conghoa-ns-san-the-thao',
    unit: '10639',
    section: 'chi-dao-dieu-hanh',
    kind: 'news',
    picture: 'hop-dan',
    publishedAt: '2024-08-25T20:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Cộng Hòa, Nam Sách họp dân bàn giao đất làm sân thể thao',
      teaser:
        'Ao cũ giữa thôn được san lấp một phần, phần còn lại giữ làm hồ điều hòa theo ý kiến của người dân.',
      body: [
        {
          p: 'Phương án đầu định lấp cả ao 2.400 m². Tại buổi họp, nhiều người lo ngập khi mưa to nên đề nghị giữ lại hơn nửa.',
        },
        { h: 'Phương án được thống nhất' },
        {
          ul: [
            'Sân bóng chuyền và đường đi bộ: 1.000 m².',
            'Hồ giữ nước có rào chắn: 1.400 m².',
            'Trồng 60 cây bóng mát, bắt đầu sau Tết.',
          ],
        },
        { p: 'Biên bản họp, bản vẽ đăng trên trang của xã; ý kiến thêm gửi trước ngày 10/9.' },
      ],
    },
  },
  {
    key: 'quoctuan-gieo-ma',
    unit: '10624',
    section: 'nong-nghiep',
    kind: 'notice',
    picture: 'lua',
    publishedAt: '2024-06-12T07:00:00+07:00',
    vi: {
      title: 'Xã Quốc Tuấn: lịch lấy nước đổ ải, gieo mạ vụ mùa 2024',
      teaser:
        'Lấy nước từ 14/6, gieo mạ sân từ 16/6; cấy xong trước 5/7 để kịp đất cho cây vụ đông.',
      body: [
        {
          table: {
            head: ['Cánh đồng', 'Lấy nước', 'Cấy'],
            rows: [
              ['Đồng cao', '14/6 – 16/6', '26/6 – 30/6'],
              ['Đồng giữa', '16/6 – 18/6', '28/6 – 3/7'],
              ['Đồng trũng', '18/6 – 20/6', '30/6 – 5/7'],
            ],
          },
        },
        {
          p: 'Tổ dẫn nước mở cống theo thứ tự, bà con không tự phá bờ mương. Ruộng chưa làm đất kịp báo trước một ngày để đổi lượt.',
        },
        { p: 'Diệt chuột tập trung vào sáng 15/6, không dùng điện.' },
      ],
    },
  },
  {
    key: 'nguyentrai-camera-an-ninh',
    unit: '10519',
    section: 'an-ninh-quoc-phong',
    kind: 'news',
    picture: 'hop-dan',
    publishedAt: '2024-05-30T08:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Phường Nguyễn Trãi bàn quy chế dùng camera an ninh ở khu dân cư',
      teaser:
        'Mười hai khu dân cư thống nhất chỉ quay đường chung, hình ảnh giữ 15 ngày và chỉ công an phường được trích xuất.',
      body: [
        {
          p: 'Các khu dân cư đã tự lắp 86 mắt camera. Việc dùng chung cần luật lệ rõ ràng để vừa giữ an toàn, vừa không xâm phạm đời tư.',
        },
        { h: 'Điều đã thống nhất' },
        {
          ul: [
            'Không hướng ống kính vào cửa nhà, cửa sổ.',
            'Có biển báo ở đầu ngõ.',
            'Ai cần xem lại làm đơn tại công an phường.',
          ],
        },
        { p: 'Kinh phí lắp mới do khu dân cư tự bàn, không ấn định mức góp.' },
      ],
    },
  },
  {
    key: 'aiquoc-lop-mam-non',
    unit: '10660',
    section: 'y-te-giao-duc',
    kind: 'notice',
    picture: 'truong-hoc',
    publishedAt: '2024-07-05T08:00:00+07:00',
    vi: {
      title: 'Phường Ái Quốc tuyển sinh mầm non, lớp 1 và lớp 6 năm học 2024 – 2025',
      teaser:
        'Đăng ký trực tuyến từ 10/7 đến 14/7; gia đình tạm trú làm công nhân được nhận như hộ thường trú.',
      body: [
        {
          table: {
            head: ['Cấp học', 'Chỉ tiêu', 'Ngày nhận'],
            rows: [
              ['Mầm non', '180 trẻ', '10/7 – 11/7'],
              ['Lớp 1', '210 học sinh', '11/7 – 13/7'],
              ['Lớp 6', '195 học sinh', '12/7 – 14/7'],
            ],
          },
        },
        {
          p: 'Phụ huynh nhập mã định danh của con, không phải nộp giấy khai sinh bản giấy. Ai không có điện thoại đến trường để được làm giúp.',
        },
        { p: 'Kết quả báo qua tin nhắn ngày 20/7. Hỏi thêm 0220 3 000 160.' },
      ],
    },
  },
  {
    key: 'haitan-chong-ngap',
    unit: '10537',
    section: 'phong-chong-thien-tai',
    kind: 'notice',
    picture: 'de-dieu',
    publishedAt: '2024-07-23T18:00:00+07:00',
    vi: {
      title: 'Phường Hải Tân: các điểm ngập và hướng đi vòng trong đợt mưa 23 – 24/7',
      teaser:
        'Ba đoạn phố ngập trên 30 cm; công an phường chốt hai đầu, nhà văn hóa mở cửa cho người cần nghỉ chân.',
      body: [
        {
          table: {
            head: ['Đoạn ngập', 'Mức nước', 'Đi vòng'],
            rows: [
              ['Gần chợ', '35 cm', 'Đường ven sông'],
              ['Ngõ vào trường tiểu học', '30 cm', 'Cổng sau trường'],
              ['Khu dân cư số 4', '40 cm', 'Chưa có, chờ rút'],
            ],
          },
        },
        {
          ul: [
            'Ngắt điện tầng một khi nước chạm ổ cắm.',
            'Không mở nắp hố ga.',
            'Cần đưa người bệnh đi gọi 0220 3 000 165.',
          ],
        },
        { p: 'Trạm bơm chạy đủ bốn máy, dự kiến nước rút sau 22 giờ.' },
      ],
    },
  },
  {
    key: 'hoangtien-mo-hinh-na',
    unit: '10567',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'trong-cay',
    publishedAt: '2024-08-18T07:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Phường Hoàng Tiến lắp tưới nhỏ giọt cho 40 ha na, tiết kiệm nửa công tưới',
      teaser: 'Các khu dân cư góp vốn theo nhóm 5 – 7 vườn, dùng chung bể chứa trên đồi.',
      body: [
        {
          p: 'Đất đồi dốc, tưới ống mềm vừa tốn người vừa trôi phân. Hệ thống nhỏ giọt lấy nước từ bể trên cao, không cần bơm khi đã đầy bể.',
        },
        {
          table: {
            caption: 'Tính cho mỗi héc-ta (số liệu minh họa)',
            head: ['Khoản', 'Trước', 'Sau'],
            rows: [
              ['Công tưới mỗi tháng', '16', '7'],
              ['Nước, m³ mỗi tháng', '900', '420'],
            ],
          },
        },
        {
          p: 'Nhóm nào có từ năm vườn liền nhau được hỗ trợ bể chứa; đăng ký với tổ trưởng dân phố.',
        },
      ],
    },
  },
  {
    key: 'hungdao-cl-don-khach-le-hoi',
    unit: '10561',
    section: 'du-lich-le-hoi',
    kind: 'notice',
    picture: 'le-hoi',
    publishedAt: '2024-08-25T08:00:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Xã Hưng Đạo, Chí Linh: quy định bán hàng, trông xe dịp lễ hội đền Kiếp Bạc',
      teaser:
        'Đăng ký ki-ốt trước 5/9, bốc thăm công khai; trông xe không thu tiền, chủ bãi được hỗ trợ từ ngân sách.',
      body: [
        {
          p: 'Lễ hội mùa thu mở ngày 12/9. Xã bố trí 90 ki-ốt ngoài vùng lõi, ưu tiên hộ trong xã bán nông sản, quà quê.',
        },
        { h: 'Quy định' },
        {
          ul: [
            'Niêm yết giá, mặc áo có số ki-ốt.',
            'Không bán đồ chơi nguy hiểm, thịt thú rừng, ấn giả.',
            'Rác để thùng, tự dọn trước 21 giờ.',
          ],
        },
        { p: 'Bốc thăm lúc 8 giờ ngày 7/9 tại nhà văn hóa xã. Vi phạm lần hai thu hồi ki-ốt.' },
      ],
    },
  },
  {
    key: 'nhanhue-do-ngang',
    unit: '10591',
    section: 'phong-chong-thien-tai',
    kind: 'notice',
    picture: 'cau-song',
    publishedAt: '2024-07-24T06:00:00+07:00',
    vi: {
      title: 'Xã Nhân Huệ dừng đò ngang từ 6 giờ ngày 24/7 do nước sông lên nhanh',
      teaser:
        'Học sinh hè và người khám bệnh đi đường vòng bằng xe của xã, hai chuyến sáng và chiều.',
      body: [
        {
          p: 'Mực nước tại bến vượt vạch cấm đò. Đò chỉ chạy lại khi nước xuống dưới vạch trong sáu giờ liền.',
        },
        {
          table: {
            head: ['Chuyến xe', 'Giờ đi', 'Giờ về'],
            rows: [
              ['Sáng', '6 giờ 45', '11 giờ'],
              ['Chiều', '13 giờ 15', '17 giờ'],
            ],
          },
        },
        { p: 'Đón tại nhà văn hóa thôn 1. Trường hợp cấp cứu gọi trạm y tế xã 0220 3 000 170.' },
      ],
    },
  },
  {
    key: 'anphu-nep-cai-hoa-vang',
    unit: '10732',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'lua',
    publishedAt: '2023-11-28T07:30:00+07:00',
    offeredUp: true,
    vi: {
      title: 'Phường An Phụ thu hoạch nếp cái hoa vàng, giữ giống thuần ở 12 ha riêng',
      teaser: 'Khu giữ giống cách ruộng khác ít nhất 50 m, bông được chọn bằng tay.',
      body: [
        {
          p: 'Nếp cái hoa vàng Kinh Môn thơm, dẻo nhưng dễ lẫn giống. Hợp tác xã trong phường khoanh riêng 12 ha, ai làm phải theo sổ tay chung.',
        },
        {
          ul: [
            'Cấy một dảnh, khử lẫn ba lần.',
            'Gặt khi chín 85%, phơi nắng nhẹ.',
            'Đóng túi hút chân không, có ngày xay.',
          ],
        },
        { p: 'Giá thóc giống 32.000 đồng mỗi ki-lô-gam, ưu tiên bán cho hộ trong thị xã.' },
      ],
    },
  },
  {
    key: 'hiepson-kho-lanh',
    unit: '10726',
    section: 'kinh-te',
    kind: 'news',
    picture: 'hanh-toi',
    publishedAt: '2024-02-20T08:00:00+07:00',
    vi: {
      title: 'Hợp tác xã phường Hiệp Sơn chạy kho lạnh 200 tấn giữ hành giống',
      teaser:
        'Hành giống giữ ở 4 độ nảy mầm đều, hao hụt giảm từ ba phần mười xuống một phần mười.',
      body: [
        {
          p: 'Trước đây hành giống treo trên gác bếp, gặp năm nồm là thối hàng loạt. Kho lạnh của hợp tác xã nhận gửi từ 15/2, mỗi chùm đeo thẻ tên hộ.',
        },
        {
          table: {
            head: ['Thời gian gửi', 'Đồng/kg'],
            rows: [
              ['Dưới 3 tháng', '1.800'],
              ['3 – 6 tháng', '2.900'],
            ],
          },
        },
        {
          p: 'Hộ nghèo gửi tối đa 100 kg không mất tiền. Điện dùng từ mái pin mặt trời đủ một nửa nhu cầu.',
        },
      ],
    },
  },
];
