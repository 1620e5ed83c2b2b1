import { need, type Need } from '../judged';

/** The portal, receptions, the digital change, who does what, military service, order. */
export const STATE: Need[] = [
  need('30', 'all', [['tinh-lich-tiep-cong-dan-thang-9', 3], ['*-tiep-dan', 2], ['*-tiep-dan-huyen', 2]], {
    accents: 'lịch tiếp công dân', typo: 'lịch tiêp công dâm', telex: 'lichj tieeps coong daan',
  }),
  need('291', 'below', [['local-291-tiep-dan-huyen', 3], ['local-{291}-tiep-dan', 2]], {
    accents: 'tiếp dân tháng 9', short: 'Chủ tịch UBND tiếp dân', number: 'tiếp công dân 12/9',
  }),
  need('30', 'site', [['tinh-lich-tiep-cong-dan-thang-9', 3]], {
    accents: 'lãnh đạo tỉnh tiếp dân', short: 'lịch tiếp dân UBND tỉnh', phrase: '"lãnh đạo UBND tỉnh"',
  }),
  need('10633', 'site', [['local-10633-tiep-dan', 3]], { accents: 'khiếu nại tố cáo', order: 'công dân lịch tiếp' }),
  need('30', 'site', [['tinh-huong-dan-smart-hai-duong', 3], ['tinh-khai-truong-cong-lien-thong', 2], ['tinh-cuoc-thi-net-dep-doan-vien', 2], ['tinh-ket-qua-net-dep-doan-vien', 1], ['tinh-tuan-le-chuyen-doi-so', 1]], {
    accents: 'ứng dụng Smart-HaiDuong',
  }),
  need('10630', 'site', [['tinh-huong-dan-smart-hai-duong', 3], ['tinh-khai-truong-cong-lien-thong', 1]], {
    accents: 'cài Smart-HaiDuong', typo: 'cài smart haiduog', order: 'smart hai duong hướng dẫn cài',
  }),
  need('30', 'all', [['tinh-cuoc-thi-net-dep-doan-vien', 3], ['tinh-ket-qua-net-dep-doan-vien', 3], ['anbinh-doan-vien-don-muong', 2], ['*-ngay-hoi-so', 1]], {
    accents: 'nét đẹp đoàn viên', phrase: '"nét đẹp đoàn viên"', typo: 'nét đẹp đoànn viên', telex: 'nets ddepj ddoanf vieen',
  }),
  need('30', 'site', [['tinh-ket-qua-net-dep-doan-vien', 3], ['tinh-cuoc-thi-net-dep-doan-vien', 2]], {
    accents: 'kết quả cuộc thi đoàn viên', number: 'cuộc thi 1.246 bài',
  }),
  need('30', 'all', [['tinh-khai-truong-cong-lien-thong', 3], ['tinh-ba-thang-van-hanh-cong', 2], ['*-mo-cong-huyen', 2], ['anbinh-khai-truong-trang-xa', 2], ['*-ngay-hoi-so', 1]], {
    accents: 'cổng thông tin liên thông', typo: 'cổng thông tin liên thôg', order: 'liên thông ba cấp cổng thông tin', telex: 'coongr thoong tin lieen thoong',
  }),
  need('30', 'site', [['tinh-tuan-le-chuyen-doi-so', 3], ['gialoc-chuyen-doi-so', 3], ['doantung-ngay-hoi-so', 2], ['tinh-khai-truong-cong-lien-thong', 2]], {
    accents: 'chuyển đổi số', short: 'CĐS', telex: 'chuyeenr ddooir soos',
  }),
  need('30', 'site', [['tinh-tuan-le-chuyen-doi-so', 3]], { number: 'ngày chuyển đổi số 26/3/2024', accents: 'hoạt động hưởng ứng ngày chuyển đổi số' }),
  need('10615', 'all', [['local-10615-nop-ho-so-truc-tuyen', 3], ['*-nop-ho-so-truc-tuyen', 2], ['gialoc-chuyen-doi-so', 2]], {
    accents: 'tổ công nghệ số', typo: 'tổ công nghê sôs', order: 'công nghệ số tổ trực tối', phrase: '"tổ công nghệ số"',
  }),
  need('10615', 'site', [['local-10615-nop-ho-so-truc-tuyen', 3]], { accents: 'giúp nộp hồ sơ trực tuyến' }),
  need('297', 'site', [['gialoc-chuyen-doi-so', 3], ['local-297-mo-cong-huyen', 1]], { accents: 'tổ công nghệ số ở thôn', short: 'CĐS' }),
  need('30', 'site', [['tinh-ba-thang-van-hanh-cong', 3]], { accents: 'ba tháng vận hành cổng', typo: 'ba tháng vận hàng cổng' }),
  need('10630', 'site', [['anbinh-khai-truong-trang-xa', 3]], { accents: 'trang thông tin xã ra mắt', order: 'ra mắt trang xã' }),
  need('291', 'all', [['page-291-gioi-thieu', 3], ['page-10606-gioi-thieu', 1]], {
    accents: 'giới thiệu huyện Nam Sách', typo: 'giới thiêụ huyện nam sácj', order: 'huyện Nam Sách giới thiệu',
  }),
  need('30', 'site', [['page-30-gioi-thieu', 3]], { accents: 'giới thiệu tỉnh Hải Dương', phrase: '"giới thiệu tỉnh Hải Dương"', telex: 'giowis thieeuj tinhr' }),
  need('30', 'all', [['page-30-gioi-thieu', 3]], { accents: 'Hải Dương có bao nhiêu đơn vị hành chính' }),
  need('10630', 'site', [['page-10630-to-chuc-bo-may', 3]], {
    short: 'Chủ tịch UBND xã', accents: 'danh sách lãnh đạo xã', order: 'bộ máy tổ chức',
  }),
  need('10630', 'all', [['page-10630-to-chuc-bo-may', 3]], { accents: 'tổ chức bộ máy xã An Bình' }),
  need('291', 'site', [['page-291-to-chuc-bo-may', 3], ['local-291-tiep-dan-huyen', 1]], {
    short: 'lãnh đạo HĐND UBND huyện', accents: 'phòng tài nguyên và môi trường',
  }),
  need('30', 'site', [['page-30-to-chuc-bo-may', 3], ['page-30-tiep-can-thong-tin', 2]], { accents: 'người phát ngôn', typo: 'ngưòi phát ngônn' }),
  need('291', 'site', [['page-291-tiep-can-thong-tin', 3]], {
    accents: 'tiếp cận thông tin', order: 'thông tin cung cấp yêu cầu', number: 'Luật Tiếp cận thông tin 2016',
  }),
  need('10639', 'site', [['page-10639-tiep-can-thong-tin', 3]], { accents: 'phiếu yêu cầu cung cấp thông tin' }),
  need('10618', 'all', [['local-10618-tuyen-quan', 3], ['*-tuyen-quan', 2]], {
    accents: 'nghĩa vụ quân sự', short: 'NVQS', typo: 'nghĩa vụ quân sựu',
  }),
  need('10618', 'site', [['local-10618-tuyen-quan', 3]], {
    accents: 'độ tuổi nhập ngũ', phrase: '"tuyển quân 2025"', telex: 'tuyeenr quaan', order: 'nhập ngũ độ tuổi',
  }),
  need('30', 'all', [['*-tuyen-quan', 3]], { number: 'đợt tuyển quân 2025', accents: 'khám tuyển nghĩa vụ quân sự' }),
  need('288', 'site', [['nguyentrai-camera-an-ninh', 3]], { accents: 'camera an ninh', phrase: '"camera an ninh"' }),
  need('30', 'all', [['*-binh-yen', 3]], { accents: 'ngõ tự quản', phrase: '"ngõ tự quản"', typo: 'ngỏ tự quảnn' }),
  need('30', 'site', [['tinh-san-xuat-cong-nghiep-8-thang', 3]], { accents: 'sản xuất công nghiệp 8 tháng', typo: 'sản suất công nghiệp' }),
]; // prettier-ignore
