'use client';

import { useTranslation } from '@payloadcms/ui';

const vi = {
  hidden: 'ẩn', locked: 'khóa', unnamed: 'Chưa chọn khối', start: 'Lấy mẫu chung để sắp xếp', startHelp: 'Trang đang theo mẫu chung của cấp. Bấm để đưa các khối của mẫu vào đây rồi sắp xếp lại.',
  title: 'Xem thử trang chủ', help: 'Mở trang chủ theo thứ tự đang sắp xếp, chưa cần lưu. Liên kết mở được trong 30 phút; khách đọc trang chưa thấy gì thay đổi.',
  loading: 'Đang mở…', failed: 'Chưa mở được. Kiểm tra mạng rồi bấm lại.', ready: 'Đã sẵn sàng:', open: 'Mở trang xem thử', newTab: '(thẻ mới)',
}; // prettier-ignore

export type BlockTexts = typeof vi;

const en: BlockTexts = {
  hidden: 'hidden', locked: 'locked', unnamed: 'No block chosen', start: 'Start from the standard', startHelp: 'The page follows the standard of its level. Press to bring its blocks here and arrange them.',
  title: 'Try the home page', help: 'Opens the home page in the order of this form, before it is saved. The link opens for 30 minutes; visitors see no change yet.',
  loading: 'Opening…', failed: 'It did not open. Check the network and try again.', ready: 'It is ready:', open: 'Open the trial view', newTab: '(new tab)',
}; // prettier-ignore

/** Words of the blocks of a home page in the person's language. */
export function useBlockTexts(): { texts: BlockTexts; language: 'vi' | 'en' } {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  return { texts: language === 'en' ? en : vi, language };
}
