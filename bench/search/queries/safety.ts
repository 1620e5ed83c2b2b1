import { need, type Need } from '../judged';

/** Storms, floods, dykes, fire, refuse, cleaning. */
export const SAFETY: Need[] = [
  need('30', 'all', [['tinh-canh-bao-mua-lon-thang-7', 3], ['haitan-chong-ngap', 2], ['nhanhue-do-ngang', 1]], {
    accents: 'cảnh báo mưa lớn', typo: 'cảnh báo mưaa lớn', number: 'mưa lớn 22/7', telex: 'muwa lowns',
  }),
  need('10630', 'site', [['tinh-ke-hoach-chong-lu-muon', 3]], {
    accents: 'phòng chống lũ muộn', phrase: '"phòng, chống lũ muộn"', typo: 'phòng chống lủ muộnn',
  }),
  need('30', 'site', [['tinh-ke-hoach-chong-lu-muon', 3]], { accents: 'kế hoạch đê xung yếu', short: 'kế hoạch PCTT lũ muộn' }),
  need('30', 'all', [['tinh-ke-hoach-chong-lu-muon', 3], ['ninhgiang-de-song-luoc', 3]], { accents: 'tuyến đê' }),
  need('288', 'below', [['haitan-chong-ngap', 3]], { accents: 'điểm ngập', order: 'ngập đi vòng đường nào' }),
  need('10612', 'all', [['local-10612-phong-chong-ngap', 3], ['*-phong-chong-ngap', 2]], {
    accents: 'nơi tránh trú bão', typo: 'nơi tránh trú mưa bão', order: 'mưa bão nơi tránh trú', telex: 'nowi tranhs trus',
  }),
  need('10612', 'site', [['local-10612-phong-chong-ngap', 3]], {
    accents: 'số điện thoại trực bão', phrase: '"mùa mưa bão 2024"', short: 'trực chỉ huy PCTT',
  }),
  need('30', 'all', [['*-tram-bom-huyen', 3]], { accents: 'trạm bơm tiêu', phrase: '"trạm bơm tiêu"', typo: 'trạm bơmm tiêu' }),
  need('299', 'site', [['ninhgiang-de-song-luoc', 3]], { accents: 'canh gác đê sông Luộc', number: 'canh đê 23/7/2024', typo: 'canh đê sông lộc' }),
  need('290', 'site', [['chilinh-phong-chay-rung', 3]], { accents: 'phòng cháy rừng', number: 'cháy rừng 2023 – 2024', typo: 'phòng cháyy rừng', short: 'PCCC rừng' }),
  need('30', 'all', [['laivu-phong-chay-nha-tro', 3], ['chilinh-phong-chay-rung', 2], ['kimthanh-nha-o-cong-nhan', 2], ['*-binh-yen', 1]], {
    accents: 'phòng cháy chữa cháy', short: 'PCCC',
  }),
  need('30', 'all', [['laivu-phong-chay-nha-tro', 3]], { accents: 'tập chữa cháy cho công nhân ở trọ' }),
  need('293', 'below', [['kimthanh-nha-o-cong-nhan', 3], ['laivu-phong-chay-nha-tro', 3]], { accents: 'nhà trọ công nhân', order: 'công nhân nhà trọ' }),
  need('10615', 'all', [['local-10615-rac-thai', 3], ['*-rac-thai', 2], ['binhgiang-doi-thoai-thu-gom-rac', 2]], {
    accents: 'thu gom rác', typo: 'thu gomm rác', telex: 'thu gom racs',
  }),
  need('10615', 'site', [['local-10615-rac-thai', 3]], { accents: 'giờ thu gom rác mới', order: 'rác giờ thu gom', phrase: '"thu gom rác"' }),
  need('30', 'all', [['*-rac-thai', 2], ['binhgiang-doi-thoai-thu-gom-rac', 2]], { accents: 'lịch đổ rác' }),
  need('10609', 'site', [['local-10609-tong-ve-sinh', 3]], { accents: 'tổng vệ sinh', number: 'tổng vệ sinh 31/8', typo: 'tổng vệ sinhh' }),
  need('30', 'all', [['*-tong-ve-sinh', 3]], { accents: 'dọn vệ sinh đường ngõ', phrase: '"tổng vệ sinh"' }),
  need('291', 'below', [['hiepcat-thu-gom-vo-thuoc', 3], ['anbinh-doan-vien-don-muong', 3]], {
    short: 'vỏ thuốc BVTV', accents: 'vỏ thuốc bảo vệ thực vật', order: 'thuốc bảo vệ thực vật thu gom vỏ',
  }),
  need('298', 'site', [['tuky-ve-sinh-kenh', 3]], { accents: 'nạo vét kênh', typo: 'nạo vétt kênh mương' }),
  need('291', 'site', [['anbinh-den-nang-luong-mat-troi', 3]], { accents: 'đèn năng lượng mặt trời', typo: 'đèn năng lượng mặt trờii' }),
  need('290', 'all', [['nhanhue-do-ngang', 3], ['tinh-an-toan-duong-thuy', 2]], { accents: 'dừng đò ngang nước lên', number: 'đò ngang 24/7' }),
]; // prettier-ignore
