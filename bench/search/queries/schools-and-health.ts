import { need, type Need } from '../judged';

/** Health stations, vaccination, schools, books, swimming. */
export const SCHOOLS_AND_HEALTH: Need[] = [
  need('10627', 'site', [['local-10627-tiem-chung', 3]], { accents: 'tiêm chủng', telex: 'tieem churng' }),
  need('10627', 'all', [['local-10627-tiem-chung', 3], ['*-tiem-chung', 2], ['thanhha-truc-y-te', 2]], {
    accents: 'lịch tiêm chủng', typo: 'lịch tiêm chủnng', order: 'tiêm chủng trạm y tế lịch',
  }),
  need('294', 'site', [['thanhha-truc-y-te', 3]], { accents: 'tiêm vắc xin', typo: 'tiêm vác-xim cho trẻ', number: 'tiêm bù 5/8' }),
  need('294', 'below', [['thanhha-truc-y-te', 3], ['local-{294}-tiem-chung', 2]], { accents: 'tiêm chủng cho trẻ' }),
  need('10630', 'site', [['anbinh-tiem-phong-dai', 3]], {
    accents: 'tiêm phòng dại', order: 'chó mèo tiêm phòng', typo: 'tiêm phòngg dại', telex: 'tieem phofng daij',
  }),
  need('30', 'all', [['anbinh-tiem-phong-dai', 3]], { accents: 'tiêm phòng dại cho chó mèo', phrase: '"tiêm phòng dại"' }),
  need('10630', 'site', [['anbinh-tram-y-te-do-huyet-ap', 3]], { accents: 'đo huyết áp', typo: 'đo huyết ápp miễn phí', short: 'TYT đo huyết áp' }),
  need('30', 'site', [['tinh-kham-mat-nguoi-cao-tuoi', 3]], {
    accents: 'khám mắt miễn phí', number: 'khám mắt từ 3/9 đến 31/10', short: 'khám mắt TTYT', typo: 'khám mắtt miên phí',
  }),
  need('30', 'site', [['tinh-kham-mat-nguoi-cao-tuoi', 3]], { accents: 'mổ đục thủy tinh thể' }),
  need('10627', 'all', [['local-10627-suc-khoe', 3], ['*-suc-khoe', 2], ['anbinh-tram-y-te-do-huyet-ap', 2], ['tinh-kham-mat-nguoi-cao-tuoi', 1]], {
    accents: 'khám sức khỏe người cao tuổi', typo: 'khám sức khỏe ngườii cao tuổi', order: 'người cao tuổi khám sức khỏe',
  }),
  need('30', 'all', [['*-hien-mau', 2]], { accents: 'hiến máu', phrase: '"hiến máu"', telex: 'hieesn masu' }),
  need('300', 'site', [['thanhmien-hien-mau', 3], ['local-300-hien-mau', 2]], { accents: 'hiến máu tình nguyện', number: 'hiến máu 14/9/2024' }),
  need('291', 'site', [['hongphong-ns-kham-buoi-toi', 3]], { accents: 'trạm y tế khám buổi tối', order: 'buổi tối khám bệnh công nhân' }),
  need('30', 'site', [['ttninhgiang-cai-cach', 2], ['hongphong-ns-kham-buoi-toi', 2], ['tinh-kham-mat-nguoi-cao-tuoi', 2]], {
    accents: 'khám bảo hiểm y tế', short: 'khám BHYT',
  }),
  need('299', 'all', [['ttninhgiang-cai-cach', 3]], { accents: 'khai sinh kèm thẻ bảo hiểm', short: 'thẻ BHYT trẻ khai sinh' }),
  need('30', 'site', [['tinh-khai-giang-2024', 3]], {
    accents: 'lễ khai giảng', number: 'khai giảng 5/9', typo: 'lễ khai giảngg', telex: 'khai giarng',
  }),
  need('288', 'all', [['aiquoc-lop-mam-non', 3]], {
    accents: 'tuyển sinh lớp 1', phrase: '"tuyển sinh mầm non"', typo: 'tuyển sing mầm non',
  }),
  need('30', 'all', [['*-truong-chuan', 3]], { accents: 'nhà vệ sinh trường học', order: 'trường học sửa nhà vệ sinh' }),
  need('30', 'all', [['*-hoc-sinh-gioi', 3]], { accents: 'thư viện lưu động', typo: 'sách lưu độngg', order: 'lưu động sách thư viện' }),
  need('288', 'site', [['tphd-pho-di-bo-thu-vien', 3]], { accents: 'ngày hội sách', number: 'hội sách 28 và 29/11', phrase: '"ngày hội sách"' }),
  need('10630', 'site', [['anbinh-thu-vien-xom', 3]], { accents: 'tủ sách hè', typo: 'tủ sáhc hè' }),
  need('30', 'all', [['binhgiang-boi-ao-ho', 3], ['yetkieu-day-boi', 3]], { accents: 'lớp dạy bơi', typo: 'lớp dạyy bơi', telex: 'lowsp bowi' }),
  need('296', 'site', [['binhgiang-boi-ao-ho', 3]], { accents: 'học bơi hè', number: '22 lớp dạy bơi hè 2024' }),
  need('10615', 'all', [['local-10615-khuyen-hoc', 3], ['*-khuyen-hoc', 2]], { accents: 'quà cho học sinh', phrase: '"quà cho học sinh"' }),
  need('30', 'all', [['*-khuyen-hoc', 2]], { accents: 'quỹ khuyến học', typo: 'quỹ khuyếnn học' }),
  need('30', 'all', [['tinh-hat-ru-hat-doi-truong-hoc', 2], ['*-cau-lac-bo', 2]], { accents: 'hát chèo' }),
  need('10633', 'site', [['local-10633-cau-lac-bo', 3]], { accents: 'câu lạc bộ', short: 'CLB tập chèo' }),
  need('295', 'below', [['laicach-an-toan-truong-hoc', 3]], { accents: 'phân luồng cổng trường', order: 'cổng trường dừng xe' }),
  need('30', 'site', [['tinh-hat-ru-hat-doi-truong-hoc', 3]], { accents: 'hát ru hát đối', phrase: '"hát ru, hát đối"' }),
]; // prettier-ignore
