/** A drawing of the demo; `file` lies in scripts/demo/pictures, captions hold no facts beyond the drawing. */
export type DemoPicture = {
  file: string
  altVi: string
  altEn: string
  captionVi: string
  captionEn: string
  credit: string
}

const picture = (file: string, altVi: string, altEn: string, captionVi: string, captionEn: string): DemoPicture => ({
  file: `${file}.svg`,
  altVi,
  altEn,
  captionVi,
  captionEn,
  credit: 'Tranh: Liên Thông',
})

/** Picture key → drawing. */
export const PICTURES: Record<string, DemoPicture> = {
  'khai-truong-cong': picture('khai-truong-cong', 'Ba tầng màn hình nối với nhau từ tỉnh xuống huyện và xã, bên dưới là bốn cán bộ ngồi bên máy tính', 'Three rows of linked screens, from province to district to commune, above four officials at their computers', 'Một tỉnh, mười hai huyện, 235 xã cùng nằm trên một hệ thống.', 'One province, twelve districts and 235 communes share one system.'),
  'smart-hai-duong': picture('smart-hai-duong', 'Bàn tay cầm điện thoại thông minh đang mở trang chủ của ứng dụng, phía sau là làng xóm', 'A hand holding a smartphone with the home page of the application, a village behind it', 'Việc cần làm với chính quyền nằm trong một ứng dụng.', 'Dealings with the authorities gathered in one application.'),
  'net-dep-doan-vien': picture('net-dep-doan-vien', 'Năm đoàn viên áo xanh cầm điện thoại trước bảng ảnh dự thi', 'Five youth union members in blue shirts with their phones in front of a board of contest entries', 'Đoàn viên gửi bài và bình chọn ngay trên điện thoại.', 'Members send entries and vote from their phones.'),
  'to-cong-nghe-so': picture('to-cong-nghe-so', 'Một nữ đoàn viên cầm hai điện thoại hướng dẫn ông và bà cao tuổi', 'A young woman shows an elderly man and woman how to use their phones', 'Tổ công nghệ số cộng đồng đến từng nhà.', 'The community digital team visits homes.'),
  'mot-cua': picture('mot-cua', 'Hai cán bộ tiếp người dân tại quầy của bộ phận một cửa', 'Two officials receive citizens at the one-stop counter', 'Tiếp nhận hồ sơ tại bộ phận một cửa.', 'Receiving files at the one-stop counter.'),
  'can-cuoc': picture('can-cuoc', 'Cán bộ chụp ảnh cho người dân làm thẻ căn cước', 'An officer takes a citizen’s photograph for the identity card', 'Thu nhận ảnh làm thẻ căn cước.', 'Taking the photograph for an identity card.'),
  'tru-so': picture('tru-so', 'Trụ sở Ủy ban nhân dân hai tầng có cờ Tổ quốc và hàng cau trước sân', 'A two-storey office of the People’s Committee with the national flag and palm trees', 'Trụ sở làm việc, nơi tiếp công dân.', 'The office where citizens are received.'),
  'hop-dan': picture('hop-dan', 'Người dân ngồi kín nhà văn hóa, hai người giơ tay phát biểu trước bảng sơ đồ', 'Residents fill the community house, two raise their hands before a board with a plan', 'Họp dân tại nhà văn hóa.', 'A residents’ meeting in the community house.'),
  lua: picture('lua', 'Hai nông dân đội nón làm việc trên cánh đồng lúa chín, ba con cò bay qua', 'Two farmers in conical hats work in a ripening rice field while egrets fly past', 'Cánh đồng lúa vào vụ.', 'Rice fields in season.'),
  'hanh-toi': picture('hanh-toi', 'Ba người chăm những luống hành dài trên cánh đồng vụ đông', 'Three people tend long beds of onions in a winter field', 'Luống hành vụ đông.', 'Winter onion beds.'),
  'ca-rot': picture('ca-rot', 'Người phụ nữ đội nón cầm bó cà rốt vừa nhổ, hai người thu hoạch phía sau', 'A woman in a conical hat holds freshly pulled carrots, two others harvest behind her', 'Thu hoạch cà rốt trên đất bãi.', 'Harvesting carrots on alluvial land.'),
  'vai-thieu': picture('vai-thieu', 'Chùm vải thiều chín đỏ giữa lá xanh, một quả bóc vỏ', 'A cluster of ripe red litchis among green leaves, one of them peeled', 'Vải thiều chín.', 'Ripe litchis.'),
  'hai-vai': picture('hai-vai', 'Người đứng trên thang hái vải, hai người xếp quả vào sọt', 'One person picks litchis from a ladder, two others fill the baskets', 'Hái vải từ sáng sớm.', 'Litchis are picked early in the morning.'),
  'tram-bom': picture('tram-bom', 'Công nhân vặn van tại trạm bơm, ba ống đang xả nước xuống kênh', 'A worker turns a valve at a pumping station whose three pipes pour water into the canal', 'Vận hành trạm bơm.', 'Running the pumping station.'),
  'nuoc-sach': picture('nuoc-sach', 'Người dân hứng nước máy vào xô bên tháp nước của thôn', 'Villagers fill a bucket at a tap beside the water tower', 'Nước máy về tận ngõ.', 'Piped water reaches the lane.'),
  'tho-dien': picture('tho-dien', 'Thợ điện đội mũ bảo hộ thay thiết bị trên cột, đồng nghiệp đỡ dây phía dưới', 'An electrician in a helmet replaces equipment on a pole while a colleague handles the cable', 'Sửa chữa lưới điện.', 'Repairing the power network.'),
  'lam-duong': picture('lam-duong', 'Xe lu và hai công nhân thi công mặt đường qua khu dân cư', 'A road roller and two workers pave a road through a village', 'Thi công mặt đường.', 'Paving the road.'),
  'duong-hoa': picture('duong-hoa', 'Con đường làng có hoa hai bên, một người đạp xe trở về', 'A village road lined with flowers, someone cycling home', 'Đường hoa do người dân trồng.', 'A flower road planted by residents.'),
  'cau-song': picture('cau-song', 'Cầu dây văng bắc qua sông, thuyền qua lại bên dưới', 'A cable-stayed bridge across the river with boats below', 'Cầu qua sông nối hai bờ.', 'A bridge joins the two banks.'),
  'nha-may': picture('nha-may', 'Hai công nhân đội mũ bảo hộ kiểm hàng bên băng chuyền nhà máy', 'Two workers in helmets check parcels on a factory conveyor', 'Công nhân trong ca sản xuất.', 'Workers on shift.'),
  'cho-ocop': picture('cho-ocop', 'Ba gian hàng nông sản, người bán và người mua trao đổi', 'Three stalls of farm products with sellers and buyers', 'Gian hàng sản phẩm OCOP.', 'Stalls of OCOP products.'),
  'de-dieu': picture('de-dieu', 'Ba người gia cố mái đê bằng bao đất trong mưa', 'Three people strengthen the dyke with sandbags in the rain', 'Gia cố mái đê.', 'Strengthening the dyke.'),
  'tuan-de': picture('tuan-de', 'Ba người tuần tra đê ban đêm với đèn pin và sổ ghi mực nước', 'Three people patrol the dyke at night with a torch and a water-level log', 'Tuần tra, canh gác đê ban đêm.', 'Night patrol on the dyke.'),
  'tiem-chung': picture('tiem-chung', 'Nhân viên y tế tiêm cho em nhỏ ngồi cạnh mẹ', 'A health worker vaccinates a child sitting beside his mother', 'Tiêm chủng tại trạm y tế.', 'Vaccination at the health station.'),
  'tram-y-te': picture('tram-y-te', 'Người già, trẻ em và cán bộ y tế trước trạm y tế', 'Old people, children and health staff outside the health station', 'Trạm y tế phục vụ người dân.', 'The health station at work.'),
  'truong-hoc': picture('truong-hoc', 'Sáu học sinh quàng khăn đỏ trước ngôi trường hai tầng', 'Six pupils with red scarves in front of a two-storey school', 'Học sinh trước giờ vào lớp.', 'Pupils before class.'),
  'thu-vien': picture('thu-vien', 'Ba học sinh đọc sách trước giá sách đầy', 'Three pupils read in front of full bookshelves', 'Giờ đọc ở thư viện.', 'Reading hour in the library.'),
  'con-son': picture('con-son', 'Tam quan ba cửa giữa hàng thông, bậc đá dẫn lên', 'A three-door temple gate among pines with stone steps leading up', 'Cổng đền giữa rừng thông.', 'The temple gate among the pines.'),
  'le-hoi': picture('le-hoi', 'Hai thuyền rồng đua trên sông, tay chèo đều nhịp', 'Two dragon boats race on the river, the crews in rhythm', 'Hội đua thuyền trên sông.', 'Boat races on the river.'),
  'chu-dau': picture('chu-dau', 'Bình, bát và đĩa gốm hoa lam trên bàn gỗ', 'A vase, a bowl and a dish of blue-and-white ware on a wooden table', 'Gốm hoa lam.', 'Blue-and-white pottery.'),
  'lam-gom': picture('lam-gom', 'Người thợ gốm xoay bàn tạo dáng, bên cạnh một người vẽ hoa lam', 'A potter shapes clay on the wheel beside a painter decorating a vase', 'Trong xưởng gốm.', 'In the pottery workshop.'),
  'hat-cheo': picture('hat-cheo', 'Ba diễn viên chèo múa quạt, hai nhạc công đánh trống và kéo nhị', 'Three chèo performers dance with fans to a drum and a fiddle', 'Chiếu chèo.', 'A chèo performance.'),
  'bong-chuyen': picture('bong-chuyen', 'Hai đội bóng chuyền hơi thi đấu trên sân làng, khán giả ngồi quanh', 'Two air-volleyball teams play on the village court before spectators', 'Giải bóng chuyền hơi.', 'Air-volleyball tournament.'),
  'trong-cay': picture('trong-cay', 'Ba người lớn nhỏ đào hố, tưới nước và trồng cây non', 'Two adults and a child dig, water and plant saplings', 'Trồng cây đầu xuân.', 'Planting trees in spring.'),
  've-sinh-duong-lang': picture('ve-sinh-duong-lang', 'Người dân quét đường làng, gom rác hai bên luống hoa', 'Residents sweep the village road and collect litter along the flower beds', 'Sáng dọn vệ sinh chung.', 'A morning of cleaning together.'),
}
