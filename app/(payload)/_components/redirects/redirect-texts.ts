const vi = {
  title: 'Nhập nhiều chuyển hướng từ tệp CSV',
  help: 'Tệp có ba cột: từ, đến, ghi chú; nhiều nhất 5.000 dòng. Cột đến là mã bài (8 chữ), đường dẫn trên trang hoặc địa chỉ https://. Địa chỉ cũ đã có thì được sửa theo tệp.',
  template: 'Tải tệp mẫu', exported: 'Xuất danh sách ra CSV', file: 'Tệp CSV', check: 'Kiểm tra tệp', noFile: 'Hãy chọn tệp CSV trước.',
  apply: (n: number) => `Nhập ${n} dòng`,
  would: 'Chưa ghi gì. Tệp này có', did: 'Đã nhập xong.',
  counts: (added: number, changed: number, same: number, faults: number) => `${added} chuyển hướng mới, ${changed} sửa, ${same} đã có sẵn, ${faults} dòng lỗi.`,
  errors: (n: number) => `Tải tệp ${n} dòng lỗi`, errorHelp: 'Dòng lỗi không được nhập. Tệp lỗi ghi số dòng và lý do; sửa rồi nhập lại tệp đó.', errorName: 'dong-loi-chuyen-huong.csv',
  failed: 'Mất kết nối. Kiểm tra mạng rồi bấm lại.',
}; // prettier-ignore

export type RedirectTexts = typeof vi;

const en: RedirectTexts = {
  title: 'Import many redirects from a CSV file',
  help: 'The file has three columns: from, to, note; at most 5,000 rows. The column “to” holds the reference of an article (8 characters), a path of the site, or an https:// address. Old addresses that are there already are changed by the file.',
  template: 'Download the template', exported: 'Export the list as CSV', file: 'CSV file', check: 'Check the file', noFile: 'Please choose a CSV file first.',
  apply: (n) => `Import ${n} ${n === 1 ? 'row' : 'rows'}`,
  would: 'Nothing has been written. This file has', did: 'The import is done.',
  counts: (added, changed, same, faults) => `${added} new, ${changed} changed, ${same} already there, ${faults} at fault.`,
  errors: (n) => `Download the ${n} ${n === 1 ? 'row' : 'rows'} at fault`, errorHelp: 'Rows at fault are not imported. The file tells the row and the reason; correct it and import it again.', errorName: 'redirect-errors.csv',
  failed: 'No connection. Check the network and try again.',
}; // prettier-ignore

export const redirectTextsOf = (language: string): RedirectTexts => (language === 'en' ? en : vi);
