import type { CaptionFault } from '@/text/captions';

/** Why a file was refused; sizes in bytes. */
export type UploadProblem =
  | {
      code:
        | 'empty'
        | 'type'
        | 'picture'
        | 'damaged'
        | 'heic'
        | 'mov'
        | 'videoDamaged'
        | 'videoCodec'
        | 'macros'
        | 'bomb'
        | 'pixels'
        | 'replace'
        | 'missing';
    }
  | ({ code: 'captions' } & CaptionFault)
  | { code: 'pictureSize' | 'documentSize' | 'videoSize'; bytes: number; limit: number };

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

type Counted = 'pictureSize' | 'documentSize' | 'videoSize' | 'captions';

const CAPTIONS: Record<CaptionFault['fault'], { vi: string; en: string }> = {
  encoding: { vi: 'Tệp phụ đề phải lưu bằng bảng mã UTF-8.', en: 'Captions must be stored as UTF-8.' },
  header: { vi: 'Phụ đề phải là tệp WebVTT (.vtt), dòng đầu là WEBVTT. Nếu có tệp .srt, hãy xuất lại thành .vtt.', en: 'Captions must be a WebVTT file (.vtt) whose first line is WEBVTT. Please export an .srt file as .vtt.' },
  timing: { vi: 'Dòng {line} của tệp phụ đề: giờ phải viết như 00:00:01.000 --> 00:00:04.000.', en: 'Line {line} of the captions: times are written as 00:00:01.000 --> 00:00:04.000.' },
  order: { vi: 'Dòng {line} của tệp phụ đề: giờ kết thúc phải sau giờ bắt đầu, câu sau không được bắt đầu trước câu trên.', en: 'Line {line} of the captions: the end must come after the start, and no line may begin before the one above it.' },
  tag: { vi: 'Dòng {line} của tệp phụ đề có mã không dùng được. Hãy bỏ phần trong dấu < >.', en: 'Line {line} of the captions has a code that is not allowed. Please take out what stands in < >.' },
  text: { vi: 'Dòng {line} của tệp phụ đề có giờ nhưng không có lời.', en: 'Line {line} of the captions has a time but no words.' },
  none: { vi: 'Tệp phụ đề không có câu nào.', en: 'There is not a single line in the captions.' },
  many: { vi: 'Tệp phụ đề quá dài, tối đa 5.000 câu.', en: 'The captions are too long; at most 5,000 lines.' },
}; // prettier-ignore

const FIXED: Record<Exclude<UploadProblem['code'], Counted>, { vi: string; en: string }> = {
  empty: { vi: 'Tệp rỗng. Hãy chọn lại.', en: 'The file is empty. Please choose another one.' },
  picture: { vi: 'Tệp này không phải ảnh JPEG, PNG, WebP hoặc AVIF.', en: 'This file is no JPEG, PNG, WebP or AVIF picture.' },
  type: { vi: 'Chỉ nhận ảnh JPEG, PNG, WebP, AVIF, video MP4, WebM, phụ đề WebVTT và tệp PDF, Word, Excel.', en: 'Only JPEG, PNG, WebP and AVIF pictures, MP4 and WebM videos, WebVTT captions and PDF, Word and Excel files are taken.' },
  damaged: { vi: 'Không mở được ảnh này. Tệp có thể đã hỏng.', en: 'This picture cannot be opened. The file may be damaged.' },
  heic: { vi: 'Ảnh HEIC chưa dùng được. Trên iPhone, hãy vào Cài đặt, Camera, Định dạng, chọn Tương thích nhất rồi chụp lại, hoặc lưu ảnh thành JPEG.', en: 'HEIC pictures cannot be used. On the iPhone choose Settings, Camera, Formats, Most Compatible, or save the picture as JPEG.' },
  mov: { vi: 'Video MOV không mở được trên nhiều máy. Hãy lưu thành MP4. Trên iPhone: Cài đặt, Camera, Định dạng, Tương thích nhất, rồi xuất video ra MP4.', en: 'MOV videos do not play on many devices. Please save the video as MP4.' },
  videoDamaged: { vi: 'Không mở được video này. Tệp có thể đã hỏng hoặc tải lên chưa đủ.', en: 'This video cannot be opened. The file may be damaged or cut off.' },
  videoCodec: { vi: 'Video này nhiều máy không phát được. Hãy xuất lại thành MP4 kiểu H.264, tiếng AAC (phần mềm dựng video thường ghi là “MP4, tương thích nhất”).', en: 'Many devices cannot play this video. Please export it as MP4 with H.264 and AAC.' },
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
    case 'videoSize':
      return locale === 'vi' ? `Video nặng ${is} MB; tối đa ${most} MB. Hãy xuất lại ở cỡ 720p, hoặc cắt ngắn.` : `The video has ${is} MB; at most ${most} MB. Please export it at 720p, or make it shorter.`;
    case 'captions':
      return CAPTIONS[problem.fault][locale].replace('{line}', String(problem.line));
    default:
      return FIXED[problem.code][locale];
  }
} // prettier-ignore
