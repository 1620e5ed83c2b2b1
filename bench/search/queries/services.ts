import { need, type Need } from '../judged';

/** Electricity, water, papers, payments, counters, land, work, roads. */
export const SERVICES: Need[] = [
  need('30', 'all', [['*-cat-dien', 2], ['anbinh-cat-dien-dong-doai', 2], ['kimthanh-dien-doan-lai-vu', 2]], {
    accents: 'lịch cắt điện', typo: 'lịch cắt điệnn', telex: 'lichj cawts ddieenj',
  }),
  need('10630', 'site', [['anbinh-cat-dien-dong-doai', 3]], {
    accents: 'cắt điện', phrase: '"cắt điện thôn Đông"', order: 'điện cắt thôn Đông', number: 'cắt điện 28/8',
  }),
  need('10630', 'all', [['anbinh-cat-dien-dong-doai', 3]], {
    accents: 'cắt điện thôn Đoài', typo: 'cắt đện thôn Đoài',
  }),
  need('293', 'below', [['kimthanh-dien-doan-lai-vu', 3], ['local-{293}-cat-dien', 2]], {
    accents: 'tạm ngừng cấp điện', typo: 'tạm ngừng cấp điên', telex: 'tamj nguwngf caaps ddieenj',
  }),
  need('291', 'below', [['anbinh-cat-dien-dong-doai', 2], ['local-{291}-cat-dien', 2]], {
    accents: 'mất điện',
  }),
  need('10654', 'site', [['local-10654-cat-dien', 3]], { accents: 'lịch mất điện', order: 'cấp điện tạm ngừng' }),
  need('10630', 'site', [['namsach-tam-dung-cap-nuoc', 3]], { accents: 'cắt nước', phrase: '"tạm dừng cấp nước"' }),
  need('291', 'all', [['namsach-tam-dung-cap-nuoc', 3], ['dongcam-duong-nuoc', 2]], { accents: 'mất nước' }),
  need('293', 'below', [['dongcam-duong-nuoc', 3]], { accents: 'thay đồng hồ nước', typo: 'thay đồng hồ nướt' }),
  need('30', 'site', [['tinh-gop-y-cap-nuoc-nong-thon', 3]], {
    accents: 'dự thảo cấp nước nông thôn', order: 'nước nông thôn góp ý dự thảo', number: 'góp ý đến 30/8/2024',
  }),
  need('10609', 'all', [['local-10609-nuoc-sach', 3], ['*-nuoc-sach', 2]], { accents: 'nước máy' }),
  need('30', 'all', [['*-nuoc-sach', 2], ['tinh-gop-y-cap-nuoc-nong-thon', 2]], { accents: 'nước sạch' }),
  need('30', 'all', [['*-can-cuoc-luu-dong', 3], ['tinh-luat-can-cuoc-2024', 2]], {
    accents: 'làm thẻ căn cước', short: 'làm CCCD', typo: 'làm thẻ căn cướt', telex: 'lamf ther cawn cuwowcs',
  }),
  need('10609', 'all', [['local-10609-can-cuoc-luu-dong', 3], ['*-can-cuoc-luu-dong', 2]], {
    accents: 'căn cước lưu động', order: 'lưu động làm căn cước',
  }),
  need('10630', 'site', [['tinh-luat-can-cuoc-2024', 3]], {
    accents: 'Luật Căn cước', phrase: '“Luật Căn cước”', number: 'Luật Căn cước 1/7/2024', short: 'CCCD còn hạn',
  }),
  need('30', 'all', [['tuky-thue-dat-phi-nong-nghiep', 2], ['*-thu-thue-dat', 2]], {
    accents: 'nộp thuế đất', typo: 'nộp thuế đấtt phi nông nghiệp', phrase: '"thuế đất phi nông nghiệp"',
  }),
  need('298', 'below', [['tuky-thue-dat-phi-nong-nghiep', 3], ['local-{298}-thu-thue-dat', 2]], {
    accents: 'thuế sử dụng đất phi nông nghiệp', order: 'phi nông nghiệp thuế đất',
  }),
  need('10630', 'all', [['anbinh-tra-luong-huu-thang-9', 3], ['*-chi-tra-tro-cap', 2]], {
    accents: 'trợ cấp tháng 9', typo: 'trợ cấpp tháng 9', number: 'trợ cấp tháng 9/2024',
  }),
  need('30', 'all', [['*-chi-tra-tro-cap', 3]], {
    accents: 'chi trả trợ cấp xã hội', typo: 'chi trả trợ cấp xã hôij', phrase: '"trợ cấp xã hội"',
  }),
  need('10630', 'site', [['anbinh-tra-luong-huu-thang-9', 3]], { accents: 'lương hưu', telex: 'luwowng huwu' }),
  need('10630', 'site', [['anbinh-doi-giay-phep-lai-xe', 3]], {
    accents: 'đổi giấy phép lái xe', short: 'đổi GPLX', typo: 'đổi giấy phép láy xe',
  }),
  need('10630', 'all', [['anbinh-doi-giay-phep-lai-xe', 3]], { accents: 'đổi bằng lái xe' }),
  need('30', 'all', [['tphd-mot-cua-thu-bay', 3], ['namsach-mot-cua-dat-dai-thu-bay', 3]], {
    accents: 'một cửa làm việc thứ Bảy', order: 'thứ Bảy bộ phận một cửa',
  }),
  need('291', 'site', [['namsach-mot-cua-dat-dai-thu-bay', 3], ['tinh-ho-so-dat-dai-qua-hen', 3]], {
    accents: 'hồ sơ đất đai', typo: 'hồ sơ đất đaii', telex: 'hoof sow ddaats ddai',
  }),
  need('30', 'site', [['tinh-ho-so-dat-dai-qua-hen', 3]], { accents: 'hồ sơ quá hẹn xin lỗi dân' }),
  need('30', 'site', [['tinh-thanh-toan-mot-cua-cap-xa', 3]], {
    accents: 'thanh toán không dùng tiền mặt', order: 'một cửa thanh toán tiền mặt', typo: 'thanh toán khôg dùng tiền mặt',
  }),
  need('10630', 'site', [['tinh-nghi-le-quoc-khanh-2024', 3]], {
    accents: 'lịch nghỉ lễ Quốc khánh', typo: 'nghỉ lể quốc kháng', order: 'Quốc khánh nghỉ mấy ngày', number: 'nghỉ lễ 31/8 đến 3/9',
  }),
  need('30', 'all', [['ttninhgiang-cai-cach', 3], ['page-{commune}-to-chuc-bo-may', 1], ['page-{ward}-to-chuc-bo-may', 1], ['page-{township}-to-chuc-bo-may', 1]], {
    accents: 'đăng ký khai sinh',
  }),
  need('10630', 'site', [['page-10630-to-chuc-bo-may', 3]], { accents: 'công chức tư pháp hộ tịch' }),
  need('295', 'below', [['camgiang-thu-hoi-dat-cum-cong-nghiep', 3]], {
    accents: 'phương án bồi thường', order: 'bồi thường đất mở rộng đường', typo: 'phương án bồi thườg',
  }),
  need('30', 'all', [['*-dau-gia-dat', 3]], {
    accents: 'đấu giá đất', short: 'đấu giá QSDĐ', phrase: '"đấu giá quyền sử dụng đất"', typo: 'đấu gía đấtt',
  }),
  need('30', 'all', [['*-phien-viec-lam', 3], ['tinh-san-xuat-cong-nghiep-8-thang', 1]], {
    accents: 'phiên giao dịch việc làm', typo: 'phiên giao dịch viêc lam', number: 'giao dịch việc làm 10/9/2024', order: 'việc làm giao dịch',
  }),
  need('30', 'site', [['tinh-tuyen-vien-chuc-y-te-co-so', 3]], {
    accents: 'tuyển viên chức y tế', number: 'tuyển viên chức 20/9/2024', typo: 'tuyển viên chứcc y tế',
  }),
  need('30', 'all', [['*-thi-tuyen-giao-vien', 3]], {
    accents: 'tuyển giáo viên', order: 'giáo viên mầm non tuyển', telex: 'tuyeenr giaos vieen',
  }),
  need('291', 'site', [['ttnamsach-vach-do-xe', 3]], { accents: 'vạch đỗ xe quanh chợ' }),
  need('292', 'site', [['kinhmon-kiem-soat-xe-tai-do-thi', 3]], { accents: 'cấm xe tải', phrase: '"cấm xe tải"' }),
  need('288', 'site', [['tphd-chinh-trang-via-he', 3]], { accents: 'lát lại vỉa hè', typo: 'lát vỉa hèe' }),
  need('30', 'site', [['tinh-thong-xe-ky-thuat-cau', 3]], { accents: 'thông xe cầu', phrase: '"thông xe kỹ thuật"' }),
  need('30', 'all', [['tinh-an-toan-duong-thuy', 3], ['nhanhue-do-ngang', 3]], { accents: 'đò ngang', telex: 'ddof ngang' }),
  need('290', 'site', [['chilinh-tuyen-xe-buyt-hoc-sinh', 3]], { accents: 'xe đưa đón học sinh' }),
  need('10630', 'site', [['anbinh-hop-dan-lam-duong-doai', 3]], { accents: 'họp dân làm đường', number: 'họp dân 15/9' }),
  need('10612', 'all', [['local-10612-duong-ngo', 3], ['*-duong-ngo', 2]], { accents: 'làm đường ngõ' }),
  need('291', 'below', [['namhung-duong-lien-thon', 3], ['local-{291}-duong-ngo', 2]], { accents: 'hiến đất làm đường' }),
  need('10630', 'site', [['anbinh-tien-thuy-loi', 3]], { accents: 'tiền thủy lợi', telex: 'tieenf thuyr lowij' }),
]; // prettier-ignore
