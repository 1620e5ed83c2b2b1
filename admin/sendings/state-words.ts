import type { SiteState } from '@/syndication/delivery';

/** How a sending stands on a site, on screens and in exports. */
export const STATE_WORDS: Record<'vi' | 'en', Record<SiteState, string>> = {
  vi: {
    showing: 'Đang hiện',
    hidden: 'Nơi nhận ẩn',
    waiting: 'Chờ đến giờ',
    inbox: 'Chờ nơi nhận lấy đăng',
    over: 'Hết hạn',
    recalled: 'Đã thu hồi',
  },
  en: {
    showing: 'Showing',
    hidden: 'Hidden there',
    waiting: 'Waiting for its time',
    inbox: 'In the inbox',
    over: 'Over',
    recalled: 'Recalled',
  },
};
