/** Why a file was refused; sizes in bytes. */
export type UploadProblem =
  | {
      code:
        | 'empty'
        | 'type'
        | 'picture'
        | 'damaged'
        | 'heic'
        | 'macros'
        | 'bomb'
        | 'pixels'
        | 'replace'
        | 'missing';
    }
  | { code: 'pictureSize' | 'documentSize'; bytes: number; limit: number };

const MB = 1024 * 1024;

const number = (value: number, comma: string): string =>
  String(Math.ceil(value * 10) / 10).replace('.', comma);

const sizes = (problem: UploadProblem, comma: string): { is: string; most: string } => {
  if (!('bytes' in problem)) return { is: '', most: '' };
  const exact = problem.bytes / MB;
  // "20,1 MB; tối đa 20 MB": a decimal only where whole numbers would look equal.
  const is = exact >= problem.limit / MB + 1 ? String(Math.round(exact)) : number(exact, comma);
  return { is, most: String(Math.round(problem.limit / MB)) };
};

const PIXELS = {
  vi: 'Ảnh có quá nhiều điểm ảnh. Hãy thu nhỏ còn dưới 60 triệu điểm ảnh.',
  en: 'The picture has too many pixels. Please make it smaller than 60 million.',
};

const FIXED: Record<Exclude<UploadProblem['code'], 'pictureSize' | 'documentSize'>, { vi: string; en: string }> = {
  empty: { vi: 'Tệp rỗng. Hãy chọn lại.', en: 'The file is empty. Please choose another one.' },
  picture: { vi: 'Tệp này không phải ảnh JPEG, PNG, WebP hoặc AVIF.', en: 'This file is no JPEG, PNG, WebP or AVIF picture.' },
  type: { vi: 'Chỉ nhận ảnh JPEG, PNG, WebP, AVIF và tệp PDF, Word, Excel.', en: 'Only JPEG, PNG, WebP and AVIF pictures and PDF, Word and Excel files are taken.' },
  damaged: { vi: 'Không mở được ảnh này. Tệp có thể đã hỏng.', en: 'This picture cannot be opened. The file may be damaged.' },
  heic: { vi: 'Ảnh HEIC chưa dùng được. Trên iPhone, hãy vào Cài đặt, Camera, Định dạng, chọn Tương thích nhất rồi chụp lại, hoặc lưu ảnh thành JPEG.', en: 'HEIC pictures cannot be used. On the iPhone choose Settings, Camera, Formats, Most Compatible, or save the picture as JPEG.' },
  macros: { vi: 'Tệp có macro nên không nhận được. Hãy lưu lại không có macro, hoặc xuất ra PDF.', en: 'The file has macros. Please save it without them, or as PDF.' },
  bomb: { vi: 'Tệp nén bất thường nên không nhận được. Hãy lưu lại hoặc xuất ra PDF.', en: 'The file is packed in an unusual way. Please save it again, or as PDF.' },
  pixels: PIXELS,
  replace: { vi: 'Không thay được tệp của mục đã có. Hãy tải lên thành mục mới.', en: 'The file of an existing entry cannot be replaced. Please upload it as a new one.' },
  missing: { vi: 'Chưa có tệp. Hãy chọn một tệp trong máy để tải lên.', en: 'There is no file. Please choose one on your device and upload it.' },
}; // prettier-ignore

/** One sentence that says what to do, for the person at the keyboard. */
export function uploadMessage(problem: UploadProblem, locale: 'vi' | 'en'): string {
  const { is, most } = sizes(problem, locale === 'vi' ? ',' : '.');
  switch (problem.code) {
    case 'pictureSize':
      return locale === 'vi' ? `Ảnh nặng ${is} MB; tối đa ${most} MB.` : `The picture has ${is} MB; at most ${most} MB.`;
    case 'documentSize':
      return locale === 'vi' ? `Tệp nặng ${is} MB; tối đa ${most} MB.` : `The file has ${is} MB; at most ${most} MB.`;
    default:
      return FIXED[problem.code][locale];
  }
} // prettier-ignore
