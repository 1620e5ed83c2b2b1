/* Longer than other files: one list of texts of the demo, read as a whole; there is no code to split. */
import type { DemoArticle } from '../types';

/** Kim Thành, Thanh Hà, Cẩm Giàng, Bình Giang. */
export const districtsEast: DemoArticle[] = [
  {
    key: 'kimthanh-cu-dau',
    unit: '293',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'hanh-toi',
    publishedAt: '2024-08-14T08:00:00+07:00',
    author: 'Lê Văn Thử',
    offeredUp: true,
    vi: {
      title: 'Kim Thành mở rộng vùng củ đậu, liên kết bao tiêu với ba doanh nghiệp',
      teaser:
        'Huyện quy hoạch 320 ha củ đậu, dưa hấu luân canh với lúa; giá sàn được ghi trong hợp đồng từ đầu vụ.',
      body: [
        {
          p: 'Củ đậu trồng nhiều ở Đồng Cẩm, Ngũ Phúc và các xã dọc sông. Điểm yếu lâu nay là bán theo lái buôn, giá lên xuống từng ngày.',
        },
        { h: 'Nội dung liên kết' },
        {
          ul: [
            'Doanh nghiệp ứng giống và phân hữu cơ, trừ vào tiền hàng.',
            'Giá sàn 4.500 đồng/kg, thị trường cao hơn thì mua theo giá thị trường.',
            'Hợp tác xã chịu trách nhiệm nhật ký đồng ruộng.',
          ],
        },
        {
          p: 'Hộ tham gia đăng ký tối thiểu 3 sào liền khoảnh. Huyện hỗ trợ làm đường nội đồng và mương tưới cho vùng từ 20 ha.',
        },
      ],
    },
  },
  {
    key: 'kimthanh-dien-doan-lai-vu',
    unit: '293',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'tho-dien',
    publishedAt: '2024-06-03T08:00:00+07:00',
    sendDown: 'communes',
    vi: {
      title: 'Kim Thành: lịch tạm ngừng cấp điện tháng 6/2024 để nâng công suất trạm biến áp',
      teaser:
        'Mỗi khu vực ngừng một buổi, tránh khung giờ nắng nóng; lịch thay đổi sẽ báo trước hai ngày.',
      body: [
        {
          table: {
            caption: 'Lịch dự kiến',
            head: ['Ngày', 'Khu vực', 'Thời gian'],
            rows: [
              ['8/6', 'Lai Vu, Cộng Hòa', '5 giờ – 9 giờ'],
              ['11/6', 'Kim Xuyên, thị trấn Phú Thái', '5 giờ – 9 giờ'],
              ['15/6', 'Kim Anh, Kim Liên, Ngũ Phúc', '5 giờ – 10 giờ'],
              ['22/6', 'Tam Kỳ, Đồng Cẩm, Đại Đức', '5 giờ – 10 giờ'],
            ],
          },
        },
        { h: 'Trước giờ cắt điện' },
        {
          ul: [
            'Bơm đầy bể nước, sạc sẵn đèn và điện thoại.',
            'Hộ có người thở máy báo trước để được bố trí máy phát.',
            'Trang trại gia cầm kiểm tra máy phát dự phòng.',
          ],
        },
        { p: 'Tổng đài hỏi đáp: 0220 3 000 315, trực cả ngày đêm.' },
      ],
    },
  },
  {
    key: 'kimthanh-nha-o-cong-nhan',
    unit: '293',
    section: 'kinh-te',
    kind: 'news',
    picture: 'nha-may',
    publishedAt: '2024-04-16T09:00:00+07:00',
    vi: {
      title:
        'Huyện Kim Thành rà soát nhà trọ công nhân: 212 dãy trọ được hướng dẫn sửa lối thoát nạn',
      teaser:
        'Tổ kiểm tra đi vào buổi tối khi công nhân ở nhà; chủ trọ được vay vốn sửa chữa lãi suất thấp.',
      body: [
        {
          p: 'Quanh khu công nghiệp Lai Vu có hàng nghìn công nhân thuê trọ. Đợt rà soát từ 1/3 đến 10/4 tập trung vào lối thoát nạn, dây điện và nước sinh hoạt.',
        },
        { h: 'Kết quả' },
        {
          table: {
            head: ['Nội dung', 'Số dãy trọ'],
            rows: [
              ['Đã kiểm tra', '268'],
              ['Cần sửa lối thoát nạn', '212'],
              ['Cần thay dây điện', '97'],
              ['Đạt yêu cầu', '41'],
            ],
          },
        },
        { h: 'Hỗ trợ chủ trọ' },
        {
          p: 'Chủ trọ vay tối đa 50 triệu đồng mỗi dãy, thủ tục qua hội phụ nữ xã. Sau 30/9, dãy nào chưa có lối thoát thứ hai phải tạm dừng cho thuê phòng trong cùng.',
        },
      ],
    },
  },
  {
    key: 'thanhha-vai-som',
    unit: '294',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'hai-vai',
    publishedAt: '2024-05-20T06:30:00+07:00',
    author: 'Nguyễn Thị Giả Sử',
    offeredUp: true,
    lead: true,
    vi: {
      title: 'Thanh Hà hái những lô vải sớm đầu tiên, lịch chín từng xã có trên trang của xã',
      teaser:
        'Trà vải u hồng, u trứng ở các xã Hà Đông chín trước khoảng hai tuần so với vải thiều chính vụ.',
      body: [
        {
          p: 'Từ ngày 18/5, các xã Thanh Quang, Thanh Cường, Thanh Hồng, Vĩnh Lập bắt đầu hái vải sớm. Năm nay mất mùa trên diện rộng nên những vườn đậu quả được đặt mua gần hết.',
        },
        { h: 'Lịch chín dự kiến' },
        {
          table: {
            head: ['Khu vực', 'Giống', 'Thời gian'],
            rows: [
              ['Thanh Quang, Thanh Cường, Vĩnh Lập', 'Vải sớm', '18/5 – 5/6'],
              ['Thanh Xá, Thanh Thủy, Thanh Khê', 'Vải thiều', '6/6 – 20/6'],
              ['Thanh Sơn, Thanh Hải, Tân An', 'Vải thiều', '8/6 – 22/6'],
            ],
          },
        },
        { h: 'Xe vào vùng vải' },
        {
          ul: [
            'Xe tải đi theo đường trục đông – tây, không vào đường thôn từ 6 giờ đến 8 giờ.',
            'Điểm cân công cộng đặt tại nhà văn hóa xã, cân miễn phí.',
            'Đường dây nóng an ninh vụ vải: 0220 3 000 325.',
          ],
        },
        { gallery: ['hai-vai', 'vai-thieu'] },
      ],
    },
    en: {
      title:
        'Thanh Ha picks its first early litchis; each commune’s site shows when its fruit ripens',
      teaser: 'The early varieties ripen about two weeks before the main crop.',
      body: [
        {
          p: 'Since 18 May the communes of Thanh Quang, Thanh Cuong, Thanh Hong and Vinh Lap have been picking. The crop is small this year, and most fruiting orchards are already sold.',
        },
        {
          table: {
            head: ['Area', 'Variety', 'Dates'],
            rows: [
              ['Thanh Quang, Thanh Cuong, Vinh Lap', 'Early', '18 May – 5 June'],
              ['Thanh Xa, Thanh Thuy, Thanh Khe', 'Main', '6 – 20 June'],
              ['Thanh Son, Thanh Hai, Tan An', 'Main', '8 – 22 June'],
            ],
          },
        },
        {
          p: 'Lorries use the east–west road and keep out of village lanes from 6:00 to 8:00. Public scales stand at the community houses.',
        },
      ],
    },
  },
  {
    key: 'thanhha-tour-vuon-vai',
    unit: '294',
    section: 'du-lich-le-hoi',
    kind: 'event',
    picture: 'vai-thieu',
    publishedAt: '2024-05-28T08:00:00+07:00',
    event: {
      startsAt: '2024-06-08T07:30:00+07:00',
      endsAt: '2024-06-16T17:00:00+07:00',
      place: 'Cây vải tổ, thôn Thúy Lâm, xã Thanh Sơn',
    },
    vi: {
      title: 'Huyện Thanh Hà đón khách thăm cây vải tổ và vườn vải từ 8/6 đến 16/6/2024',
      teaser:
        'Khách đi thuyền trên sông Hương, hái vải tại vườn, ăn cơm nhà nông; mỗi ngày nhận tối đa 400 người.',
      body: [
        {
          p: 'Tuyến tham quan bắt đầu ở cây vải tổ, xã Thanh Sơn, đi qua nhà thờ người đưa giống vải về làng rồi xuống thuyền dọc sông Hương.',
        },
        { h: 'Một ngày ở vùng vải' },
        {
          ol: [
            '7 giờ 30: thắp hương, nghe chuyện cây vải tổ.',
            '9 giờ: thuyền dọc sông, xem hái vải.',
            '11 giờ 30: cơm nhà nông.',
            '14 giờ: học bó chùm, đóng thùng và mua mang về.',
          ],
        },
        {
          p: 'Giá trọn gói niêm yết tại điểm đón. Trẻ dưới 1,2 m miễn phí, phải mặc áo phao trên thuyền. Đăng ký 0220 3 000 326.',
        },
      ],
    },
  },
  {
    key: 'thanhha-truc-y-te',
    unit: '294',
    section: 'y-te-giao-duc',
    kind: 'notice',
    picture: 'tiem-chung',
    publishedAt: '2024-07-30T08:00:00+07:00',
    sendDown: 'communes',
    vi: {
      title: 'Thanh Hà tiêm bù vắc-xin cho trẻ chưa đủ mũi, tuần từ 5/8 đến 9/8/2024',
      teaser:
        'Hai mươi trạm y tế cùng tiêm; cha mẹ xem lịch từng thôn trên trang của xã và mang theo sổ tiêm.',
      body: [
        {
          p: 'Qua rà soát, huyện có 614 trẻ từ 2 đến 5 tuổi thiếu ít nhất một mũi do các đợt gián đoạn vắc-xin năm trước. Tuần tiêm bù giúp các em đủ mũi trước khi vào lớp mẫu giáo.',
        },
        {
          table: {
            head: ['Vắc-xin', 'Đối tượng', 'Số trẻ'],
            rows: [
              ['Sởi – rubella', '18 tháng – 5 tuổi', '286'],
              ['Bạch hầu – ho gà – uốn ván', '18 tháng – 5 tuổi', '241'],
              ['Bại liệt', '2 – 5 tháng và tiêm bù', '87'],
            ],
          },
        },
        { h: 'Sau khi tiêm' },
        {
          ul: [
            'Ngồi theo dõi 30 phút tại trạm.',
            'Ở nhà theo dõi 24 giờ; sốt cao, tím tái, khó thở thì đưa ngay tới cơ sở y tế.',
            'Không đắp lá, chườm nóng lên chỗ tiêm.',
          ],
        },
        { p: 'Hỏi lịch: 0220 3 000 327.' },
      ],
    },
  },
  {
    key: 'camgiang-ca-rot',
    unit: '295',
    section: 'nong-nghiep',
    kind: 'news',
    picture: 'ca-rot',
    publishedAt: '2024-02-28T08:00:00+07:00',
    author: 'Vũ Văn Ví Dụ',
    offeredUp: true,
    vi: {
      title: 'Cẩm Giàng rộ vụ cà rốt: dây chuyền rửa, phân loại chạy hai ca mỗi ngày',
      teaser:
        'Vùng cà rốt Đức Chính và các xã bãi sông Thái Bình xuất đi nhiều nước; củ đẹp bán theo cỡ, củ nhỏ làm thức ăn chăn nuôi.',
      body: [
        {
          p: 'Từ tháng Chạp đến hết tháng 3 âm lịch, vùng bãi Đức Chính sáng nào cũng nhộn nhịp từ bốn giờ. Cà rốt nhổ trong đêm, rửa ngay tại các cơ sở ven đê rồi xếp thùng lạnh.',
        },
        { h: 'Phân loại' },
        {
          table: {
            head: ['Loại', 'Tiêu chuẩn', 'Nơi bán'],
            rows: [
              ['I', '150 – 250 g, thẳng, không nứt', 'Xuất khẩu'],
              ['II', '100 – 150 g', 'Siêu thị, bếp ăn'],
              ['III', 'Củ nhỏ, cong', 'Chế biến, chăn nuôi'],
            ],
          },
        },
        { h: 'Giữ nước sông sạch' },
        {
          p: 'Nước rửa củ phải qua bể lắng hai ngăn trước khi chảy ra kênh. Đất lắng được chở trả lại ruộng. Cơ sở nào xả thẳng bị dừng máy.',
        },
        { image: 'ca-rot' },
      ],
    },
    en: {
      title: 'Carrot season in Cam Giang: washing and sorting lines run two shifts a day',
      teaser:
        'Carrots from Duc Chinh and the Thai Binh river flats go to many countries; small roots become feed.',
      body: [
        {
          p: 'From the last lunar month to the third, the flats of Duc Chinh are busy from four in the morning. Carrots are pulled at night, washed beside the dyke and packed cold.',
        },
        {
          table: {
            head: ['Grade', 'Standard', 'Market'],
            rows: [
              ['I', '150 – 250 g, straight, whole', 'Export'],
              ['II', '100 – 150 g', 'Supermarkets, canteens'],
              ['III', 'Small or bent', 'Processing, feed'],
            ],
          },
        },
        {
          p: 'Washing water must pass a two-chamber settling tank, and the soil goes back to the fields.',
        },
      ],
    },
  },
  {
    key: 'camgiang-van-mieu-mao-dien',
    unit: '295',
    section: 'van-hoa-xa-hoi',
    kind: 'event',
    picture: 'con-son',
    publishedAt: '2024-03-11T08:00:00+07:00',
    event: {
      startsAt: '2024-03-26T08:00:00+07:00',
      endsAt: '2024-03-27T17:00:00+07:00',
      place: 'Văn miếu Mao Điền, xã Cẩm Điền',
    },
    vi: {
      title:
        'Lễ hội Văn miếu Mao Điền, huyện Cẩm Giàng: lịch dâng hương và trao thưởng học sinh giỏi',
      teaser:
        'Hai ngày hội có thi viết chữ đẹp, trưng bày sách xưa và không gian hỏi đáp chọn trường cho học sinh lớp 12.',
      body: [
        {
          p: 'Văn miếu Mao Điền thờ Khổng Tử và các bậc đại khoa xứ Đông. Lễ hội năm nay dành trọn sân trong cho học sinh.',
        },
        {
          table: {
            head: ['Giờ', 'Hoạt động'],
            rows: [
              ['8 giờ, 26/3', 'Lễ dâng hương'],
              ['9 giờ 30, 26/3', 'Trao thưởng học sinh giỏi'],
              ['14 giờ, 26/3', 'Thi viết chữ đẹp'],
              ['8 giờ, 27/3', 'Tư vấn chọn trường, chọn nghề'],
            ],
          },
        },
        {
          ul: [
            'Không thu vé; gửi xe miễn phí ở sân vận động xã.',
            'Không sờ đầu rùa, không viết vẽ lên bia.',
            'Trường đi theo đoàn đăng ký giờ với ban quản lý.',
          ],
        },
        { p: 'Liên hệ ban quản lý di tích: 0220 3 000 335.' },
      ],
    },
  },
  {
    key: 'camgiang-thu-hoi-dat-cum-cong-nghiep',
    unit: '295',
    section: 'thong-bao',
    kind: 'notice',
    picture: 'hop-dan',
    publishedAt: '2024-06-17T08:00:00+07:00',
    vi: {
      title:
        'Cẩm Giàng niêm yết phương án bồi thường dự án mở rộng đường trục huyện, lấy ý kiến 30 ngày',
      teaser:
        'Người có đất xem phương án tại nhà văn hóa thôn và trên trang của xã; mỗi ý kiến đều được trả lời bằng văn bản.',
      body: [
        {
          p: 'Tuyến đường dài 3,4 km qua ba xã, ảnh hưởng 186 hộ, phần lớn là đất lúa. Phương án niêm yết từ 17/6 đến 17/7/2024.',
        },
        { h: 'Quyền của hộ có đất' },
        {
          ul: [
            'Được cùng đo đạc, kiểm đếm và giữ một bản biên bản.',
            'Được xem cách tính từng loại đất, cây trồng, công trình.',
            'Được đối thoại trực tiếp với tổ công tác, tối thiểu hai buổi ở mỗi xã.',
          ],
        },
        {
          table: {
            head: ['Buổi đối thoại', 'Thời gian'],
            rows: [
              ['Lần thứ nhất', '19 giờ 30, 26/6'],
              ['Lần thứ hai', '19 giờ 30, 10/7'],
            ],
          },
        },
        { p: 'Ý kiến gửi qua trưởng thôn, bộ phận một cửa xã hoặc số 0220 3 000 336.' },
      ],
    },
  },
  {
    key: 'binhgiang-lang-nghe',
    unit: '296',
    section: 'kinh-te',
    kind: 'news',
    picture: 'cho-ocop',
    publishedAt: '2024-04-08T08:00:00+07:00',
    author: 'Đoàn Thị Mẫu',
    offeredUp: true,
    vi: {
      title: 'Bình Giang lập bản đồ làng nghề: quét mã là nghe người làm nghề kể chuyện',
      teaser:
        'Kim hoàn Châu Khê, gốm Cậy, lược Vạc và bánh đa Kẻ Sặt có trang giới thiệu, giờ đón khách và số điện thoại.',
      body: [
        {
          p: 'Đoàn thanh niên huyện cùng bốn xã thu âm lời kể của 26 người làm nghề. Mỗi điểm gắn một bảng nhỏ có mã quét; nghe xong khách gọi được ngay cho chủ xưởng.',
        },
        {
          table: {
            head: ['Nghề', 'Nơi', 'Đón khách'],
            rows: [
              ['Kim hoàn Châu Khê', 'Xã Thúc Kháng', 'Cả tuần, 8 giờ – 17 giờ'],
              ['Gốm Cậy', 'Xã Long Xuyên', 'Thứ Bảy, Chủ nhật'],
              ['Lược tre Vạc', 'Xã Thái Học', 'Báo trước một ngày'],
              ['Bánh đa Kẻ Sặt', 'Thị trấn Kẻ Sặt', 'Sáng, trước 10 giờ'],
            ],
          },
        },
        { h: 'Quy ước đón khách' },
        {
          p: 'Xưởng niêm yết giá, cho khách thử làm ở khu riêng, không chèo kéo. Nơi nào bị phản ánh ba lần sẽ tạm rút khỏi bản đồ.',
        },
      ],
    },
  },
  {
    key: 'binhgiang-doi-thoai-thu-gom-rac',
    unit: '296',
    section: 'chi-dao-dieu-hanh',
    kind: 'news',
    picture: 'hop-dan',
    publishedAt: '2023-12-12T09:00:00+07:00',
    vi: {
      title: 'Huyện Bình Giang đối thoại với trưởng thôn về thu gom rác: ba việc chốt xong tại chỗ',
      teaser: 'Mỗi xã có giờ thu gom cố định, điểm tập kết có mái che và sổ theo dõi xe chở rác.',
      body: [
        {
          p: 'Hơn 80 trưởng thôn, tổ trưởng dân phố dự buổi đối thoại ngày 11/12. Không đọc báo cáo; mỗi người nêu một việc khó nhất.',
        },
        { h: 'Ba việc chốt tại buổi họp' },
        {
          ol: [
            'Xe gom đi hai lượt mỗi tuần, đúng giờ ghi trên bảng ở nhà văn hóa.',
            'Mười hai điểm tập kết lộ thiên được làm mái và nền trước Tết.',
            'Bao bì thuốc bảo vệ thực vật gom riêng, không trộn với rác nhà.',
          ],
        },
        { h: 'Theo dõi' },
        {
          p: 'Kết quả từng việc đăng trên cổng của huyện vào ngày 25 hằng tháng. Thôn nào thấy xe bỏ chuyến gọi 0220 3 000 345.',
        },
      ],
    },
  },
  {
    key: 'binhgiang-boi-ao-ho',
    unit: '296',
    section: 'y-te-giao-duc',
    kind: 'notice',
    picture: 'truong-hoc',
    publishedAt: '2024-06-05T08:00:00+07:00',
    sendDown: 'communes',
    vi: {
      title: 'Bình Giang mở 22 lớp dạy bơi hè 2024 cho học sinh tiểu học, học phí do huyện hỗ trợ',
      teaser:
        'Mỗi lớp 20 em, 15 buổi; đăng ký theo trường, ưu tiên em ở gần sông, hồ và gia đình khó khăn.',
      body: [
        {
          p: 'Hè năm trước huyện có hai vụ trẻ đuối nước, đều ở ao gần nhà. Năm nay các lớp bơi mở từ 12/6 đến 15/8 tại sáu bể bơi cố định và bốn bể lắp ghép.',
        },
        {
          table: {
            head: ['Đợt', 'Thời gian', 'Số lớp'],
            rows: [
              ['I', '12/6 – 30/6', '8'],
              ['II', '3/7 – 21/7', '8'],
              ['III', '25/7 – 15/8', '6'],
            ],
          },
        },
        { h: 'Nhắc các gia đình' },
        {
          ul: [
            'Rào ao, đậy bể chứa nước.',
            'Không để trẻ nhỏ tự trông nhau gần nước.',
            'Biết bơi vẫn phải có người lớn đi cùng.',
          ],
        },
      ],
    },
  },
];
