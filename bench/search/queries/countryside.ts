import { need, type Need } from '../judged';

/** Crops, crafts, markets, enterprises. */
export const COUNTRYSIDE: Need[] = [
  need('30', 'site', [['tinh-vai-thieu-khep-vu', 3], ['tinh-ket-noi-tieu-thu-vai-2024', 3], ['thanhha-vai-som', 2]], {
    accents: 'vải thiều', typo: 'vảii thiều', telex: 'vair thieeuf',
  }),
  need('30', 'all', [['tinh-ket-noi-tieu-thu-vai-2024', 3], ['tinh-vai-thieu-khep-vu', 2]], {
    accents: 'tiêu thụ vải thiều', number: '38 biên bản ghi nhớ', order: 'vải thiều tiêu thụ nông sản',
  }),
  need('294', 'site', [['thanhha-vai-som', 3]], { accents: 'vải sớm', phrase: '"vải sớm"' }),
  need('294', 'below', [['thanhson-cay-vai-to', 3], ['thanhha-tour-vuon-vai', 3]], { accents: 'cây vải tổ', typo: 'câyy vải tổ' }),
  need('294', 'all', [['thanhha-tour-vuon-vai', 3], ['thanhson-cay-vai-to', 1]], { accents: 'đi thăm vườn vải', number: 'vườn vải 8/6' }),
  need('30', 'all', [['kinhmon-hanh-toi-vu-dong', 3], ['anbinh-lam-dat-vu-dong', 3], ['anbinh-dang-ky-giong-hanh-toi', 3], ['hiepson-kho-lanh', 2]], {
    accents: 'hành tỏi', order: 'tỏi hành vụ đông', telex: 'hanhf toir',
  }),
  need('10630', 'site', [['tinh-ho-tro-giong-vu-dong', 3], ['anbinh-dang-ky-giong-hanh-toi', 3], ['anbinh-lam-dat-vu-dong', 1]], {
    accents: 'hỗ trợ giống vụ đông', typo: 'hỗ trợ giốngg vụ đông', order: 'giống vụ đông hỗ trợ',
  }),
  need('10630', 'site', [['tinh-ho-tro-giong-vu-dong', 3], ['anbinh-dang-ky-giong-hanh-toi', 3]], { accents: 'hộ nghèo hộ cận nghèo tiền giống' }),
  need('10630', 'site', [['tinh-lua-mua-ba-viec', 3]], { accents: 'lúa mùa', phrase: '"lúa mùa 2024"' }),
  need('30', 'all', [['tinh-lua-mua-ba-viec', 3]], { accents: 'sâu cuốn lá', typo: 'sâu cuốnn lá' }),
  need('291', 'below', [['quoctuan-gieo-ma', 3]], { accents: 'gieo mạ', order: 'vụ mùa gieo mạ lịch' }),
  need('30', 'all', [['quoctuan-gieo-ma', 3], ['local-{commune}-vu-xuan', 2]], { accents: 'lấy nước đổ ải', phrase: '"đổ ải"' }),
  need('30', 'all', [['local-{commune}-vu-xuan', 3]], { accents: 'gieo cấy vụ xuân', typo: 'gieo cấyy vụ xuân' }),
  need('288', 'below', [['local-{ward}-vu-xuan', 3]], { accents: 'trồng cây đầu xuân', order: 'đầu xuân trồng cây vườn hoa' }),
  need('295', 'below', [['camgiang-ca-rot', 3], ['ducchinh-vu-ca-rot', 3]], { accents: 'cà rốt', telex: 'caf roots' }),
  need('30', 'all', [['chilinh-na-vao-vu', 3], ['hoangtien-mo-hinh-na', 3]], { accents: 'vườn na', order: 'na Chí Linh' }),
  need('293', 'site', [['kimthanh-cu-dau', 3]], { accents: 'củ đậu', typo: 'vùng củ đâụu' }),
  need('30', 'all', [['tuky-ruoi', 3], ['anthanh-ruoi', 3]], { accents: 'rươi', order: 'vùng rươi' }),
  need('298', 'below', [['anthanh-ruoi', 3], ['tuky-ruoi', 2]], { accents: 'đóng mở cống rươi' }),
  need('292', 'site', [['anphu-nep-cai-hoa-vang', 3]], { accents: 'nếp cái hoa vàng', phrase: '"nếp cái hoa vàng"', typo: 'nếpp cái hoa vàng' }),
  need('30', 'site', [['ninhgiang-banh-gai', 3]], { accents: 'bánh gai', typo: 'bánhh gai' }),
  need('296', 'all', [['kesat-banh-da', 3], ['binhgiang-lang-nghe', 2]], { accents: 'bánh đa Kẻ Sặt' }),
  need('30', 'all', [['namsach-lop-ve-gom-chu-dau', 3], ['thaitan-hoi-quan-gom', 3], ['page-30-gioi-thieu', 1]], {
    accents: 'gốm Chu Đậu', typo: 'gốm chu đậuu', telex: 'goosm chu ddaaju', order: 'Chu Đậu làng gốm',
  }),
  need('291', 'site', [['namsach-lop-ve-gom-chu-dau', 3]], { accents: 'lớp vẽ gốm cho học sinh' }),
  need('296', 'site', [['binhgiang-lang-nghe', 3], ['thuckhang-kim-hoan', 1]], { accents: 'bản đồ làng nghề' }),
  need('296', 'below', [['thuckhang-kim-hoan', 3], ['binhgiang-lang-nghe', 2]], { accents: 'kim hoàn Châu Khê', typo: 'kim hoànn châu khê' }),
  need('295', 'below', [['luongdien-moc-dong-giao', 3]], { accents: 'thợ mộc Đông Giao' }),
  need('298', 'below', [['hungdao-tk-theu', 3]], { accents: 'thêu Xuân Nẻo', phrase: '"thêu Xuân Nẻo"' }),
  need('30', 'all', [['thanhmien-dao-co', 3], ['chilangnam-quy-uoc-dao-co', 3], ['page-30-gioi-thieu', 1]], {
    accents: 'đảo cò', telex: 'ddaro cof',
  }),
  need('300', 'below', [['chilangnam-quy-uoc-dao-co', 3], ['thanhmien-dao-co', 2]], { accents: 'giá vé thuyền đảo cò' }),
  need('297', 'site', [['gialoc-rau-vu-he', 3]], { accents: 'rau trái vụ nhà lưới' }),
  need('297', 'below', [['phamtran-rau', 3], ['gialoc-rau-vu-he', 3]], { accents: 'su hào' }),
  need('30', 'site', [['tinh-hoi-cho-ocop-cuoi-nam-2026', 3]], {
    short: 'hội chợ OCOP', accents: 'hội chợ nông sản', phrase: '"sản phẩm OCOP"',
  }),
  need('10516', 'all', [['local-10516-phien-cho', 3], ['*-phien-cho', 2]], { accents: 'phiên chợ nông sản sạch', typo: 'phiên chợ nôngg sản' }),
  need('30', 'site', [['tinh-san-xuat-cong-nghiep-8-thang', 3]], { accents: 'doanh nghiệp tuyển thêm lao động' }),
  need('294', 'site', [['thanhxa-duong-hoa', 3]], { accents: 'đường hoa', typo: 'đườngg hoa' }),
  need('292', 'all', [['hiepson-kho-lanh', 3]], { short: 'kho lạnh HTX', accents: 'kho lạnh giữ hành giống' }),
]; // prettier-ignore
