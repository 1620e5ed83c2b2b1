/** What a visitor should know of each district, in two sentences; keys are GSO codes. */
export const DISTRICT_ABOUT: Record<string, string> = {
  '288':
    'Thành phố Hải Dương là trung tâm hành chính, thương mại và giáo dục của tỉnh, nằm bên sông Thái Bình, trên quốc lộ 5 nối Hà Nội với Hải Phòng. Bánh đậu xanh, hồ Bạch Đằng và những phố cũ rợp bóng cây là điều khách phương xa hay nhắc.',
  '290':
    'Thành phố Chí Linh ở phía bắc tỉnh, vùng đồi thấp có rừng thông, hồ nước và khu di tích Côn Sơn – Kiếp Bạc. Người dân trồng na, vải, nuôi gà đồi; công nghiệp điện có từ thời nhà máy Phả Lại.',
  '291':
    'Huyện Nam Sách nằm giữa sông Thái Bình và sông Kinh Thầy, đất bãi màu mỡ, quen với cây hành, cây tỏi vụ đông. Làng gốm Chu Đậu ở xã Thái Tân từng đưa gốm hoa lam đi nhiều nước.',
  '292':
    'Thị xã Kinh Môn ở phía đông bắc tỉnh, có núi đá vôi, hang động và quần thể di tích An Phụ – Kính Chủ – Nhẫm Dương. Hành, tỏi, nếp cái hoa vàng và vật liệu xây dựng là thế mạnh của vùng.',
  '293':
    'Huyện Kim Thành giáp thành phố Hải Phòng, có quốc lộ 5 và đường sắt chạy qua. Nông dân trồng củ đậu, dưa hấu luân canh với lúa; khu công nghiệp Lai Vu thu hút nhiều lao động.',
  '294':
    'Huyện Thanh Hà là quê hương cây vải thiều, cây vải tổ vẫn xanh tốt ở xã Thanh Sơn. Sông nước bao quanh nên nơi đây còn có du lịch miệt vườn và phường rối nước Thanh Hải.',
  '295':
    'Huyện Cẩm Giàng ở cửa ngõ phía tây, có Văn miếu Mao Điền, đền Bia và chùa Giám gắn với danh y Tuệ Tĩnh. Cà rốt Đức Chính, nghề mộc Đông Giao và các khu công nghiệp dọc quốc lộ 5 làm nên kinh tế huyện.',
  '296':
    'Huyện Bình Giang là đất học và đất nghề: kim hoàn Châu Khê, gốm Cậy, lược Vạc, bánh đa Kẻ Sặt. Đồng ruộng bằng phẳng, giao thông nối với Hưng Yên thuận tiện.',
  '297':
    'Huyện Gia Lộc ở ngay phía nam thành phố Hải Dương, có truyền thống trồng rau quanh năm. Đền Quát thờ Yết Kiêu, phường rối nước Bùi Thượng và phong trào chuyển đổi số cơ sở được nhiều nơi biết đến.',
  '298':
    'Huyện Tứ Kỳ có sông Thái Bình và sông Luộc bao bọc, ruộng bãi ven sông cho rươi, cáy và lúa sạch. Nghề thêu Xuân Nẻo có từ nhiều đời.',
  '299':
    'Huyện Ninh Giang ở cực nam tỉnh, bên sông Luộc, nổi tiếng với bánh gai và phường rối nước Bồ Dương. Đền Tranh là nơi hội tụ của du khách mỗi mùa lễ.',
  '300':
    'Huyện Thanh Miện có đảo cò Chi Lăng Nam giữa hồ An Dương và bánh đa Hội Yên. Nông nghiệp là chính, những năm gần đây có thêm may mặc và chế biến nông sản.',
};
