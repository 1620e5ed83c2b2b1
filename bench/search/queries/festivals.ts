import { need, type Need } from '../judged';

/** Festivals, sport, stages, memory. */
export const FESTIVALS: Need[] = [
  need('30', 'all', [['tinh-le-hoi-mua-thu-con-son-kiep-bac-2024', 3], ['tinh-le-hoi-mua-xuan-2024', 3], ['hungdao-cl-don-khach-le-hoi', 2], ['page-30-gioi-thieu', 1]], {
    accents: 'lễ hội Côn Sơn Kiếp Bạc', typo: 'lễ hội côn sơnn kiếp bạc', telex: 'coon sown kieesp bacj', order: 'Kiếp Bạc Côn Sơn hội',
  }),
  need('30', 'site', [['tinh-le-hoi-mua-thu-con-son-kiep-bac-2024', 3]], {
    accents: 'lễ hội mùa thu', phrase: '"lễ hội mùa thu"', typo: 'lễ hội mùaa thu', number: 'lễ hội 12/9',
  }),
  need('30', 'site', [['tinh-le-hoi-mua-xuan-2024', 3]], { accents: 'khai hội mùa xuân', order: 'mùa xuân khai hội' }),
  need('290', 'below', [['hungdao-cl-don-khach-le-hoi', 3]], { accents: 'trông xe lễ hội đền Kiếp Bạc' }),
  need('30', 'site', [['tinh-le-hoi-mua-thu-con-son-kiep-bac-2024', 3]], { accents: 'bãi gửi xe lễ hội Kiếp Bạc' }),
  need('295', 'site', [['camgiang-van-mieu-mao-dien', 3]], { accents: 'Văn miếu Mao Điền', phrase: '"Mao Điền"', typo: 'văn miếuu mao điền', telex: 'vawn mieeus mao ddieenf' }),
  need('292', 'site', [['kinhmon-le-hoi-an-phu', 3]], { accents: 'lễ hội đền Cao An Phụ', order: 'An Phụ đền Cao', number: 'lễ hội 8/5/2024' }),
  need('30', 'all', [['ninhgiang-roi-nuoc', 3], ['thanhhai-roi-nuoc', 3], ['hongphong-ng-lop-roi', 3]], { accents: 'rối nước', telex: 'roosi nuwowcs', phrase: '"rối nước"' }),
  need('299', 'below', [['ninhgiang-roi-nuoc', 3], ['hongphong-ng-lop-roi', 3]], { accents: 'rối nước Bồ Dương' }),
  need('299', 'site', [['ninhgiang-roi-nuoc', 3]], { number: 'rối nước 12/12', accents: 'đêm rối nước' }),
  need('10630', 'all', [['anbinh-giai-bong-chuyen-hoi', 3], ['thanhmien-giai-the-thao-hoc-sinh', 2], ['*-bong-chuyen', 2]], {
    accents: 'giải bóng chuyền hơi', typo: 'giải bóng chuyềnn hơi', phrase: '"bóng chuyền hơi"', telex: 'bongs chuyeenf howi',
  }),
  need('30', 'all', [['tinh-dai-hoi-the-thao-2026', 3], ['*-hoi-thao', 2]], { accents: 'giải thể thao các câu lạc bộ', short: 'giải TDTT câu lạc bộ' }),
  need('10612', 'site', [['tinh-dai-hoi-the-thao-2026', 3]], { accents: 'lịch giải thể thao', number: 'giải thể thao 2026', order: 'thể thao vòng xã' }),
  need('10654', 'site', [['local-10654-van-nghe-cuoi-nam', 3]], { accents: 'đêm văn nghệ cuối năm', typo: 'đêm văn nghẹe', order: 'cuối năm văn nghệ' }),
  need('297', 'site', [['gialoc-hoi-den-quat', 3]], { accents: 'hội đền Quát', phrase: '"đền Quát"', order: 'bơi chải đua thuyền' }),
  need('30', 'site', [['tinh-trien-lam-80-nam-toan-quoc-khang-chien', 3]], {
    accents: 'triển lãm toàn quốc kháng chiến', number: 'triển lãm 19/12/2026', typo: 'triển lãm toàn quốcc kháng chiến',
  }),
  need('30', 'site', [['tinh-trien-lam-80-nam-toan-quoc-khang-chien', 3]], { accents: 'thư viện tỉnh nhận tư liệu gia đình' }),
  need('291', 'site', [['conghoa-ns-san-the-thao', 3]], { accents: 'sân thể thao', order: 'làm sân thể thao họp dân' }),
  need('300', 'site', [['thanhmien-giai-the-thao-hoc-sinh', 3]], { accents: 'bóng chuyền hơi người cao tuổi', number: '17 xã dự giải bóng chuyền' }),
]; // prettier-ignore
