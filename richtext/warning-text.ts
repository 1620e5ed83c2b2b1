import { VIDEO_TEXT } from './video-text';
import type { Warning } from './warnings';

const FONTS = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

/** A warning in words, with what to do. */
export function warningText(warning: Warning, locale: 'vi' | 'en'): string {
  const vi = locale === 'vi';
  switch (warning.code) {
    case 'onlyPictures':
      return vi
        ? 'Bài gần như chỉ có ảnh. Hãy gõ lại nội dung trong ảnh để người đọc tìm được, nghe được.'
        : 'There is little but pictures. Please write out what they say, so that it can be found and read aloud.';
    case 'onlyFiles':
      return vi
        ? 'Bài gần như chỉ có tệp đính kèm. Hãy viết vài câu: việc gì, ai cần làm, hạn đến ngày nào.'
        : 'There is little but attached files. Please write a few sentences: what, for whom, until when.';
    case 'legacyEncoding':
      return vi
        ? `Có chữ gõ bằng bảng mã ${FONTS[warning.encoding]}. Hãy dán lại để hệ thống chuyển sang Unicode.`
        : `Some words are in ${FONTS[warning.encoding]}. Please paste them again to have them converted to Unicode.`;
    case 'longParagraph':
      return vi
        ? `Đoạn "${warning.begins}…" dài ${warning.words} chữ. Hãy tách thành vài đoạn ngắn.`
        : `The paragraph "${warning.begins}…" has ${warning.words} words. Please split it.`;
    case 'video-file-missing':
    case 'video-poster-missing':
    case 'video-captions-missing':
      return VIDEO_TEXT[warning.code][locale];
    case 'capitals':
      return vi
        ? 'Tiêu đề viết hoa cả dòng. Hãy viết hoa như câu thường.'
        : 'The title is all capitals. Please write it as a sentence.';
  }
}
