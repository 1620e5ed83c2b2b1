/** So many links of one item open at the same time: enough for everybody who is asked, few enough to look through. */
export const MOST_LINKS = 20;

const TEXTS = {
  vi: `Bài này đã có ${MOST_LINKS} liên kết còn hiệu lực. Hãy thu hồi liên kết không dùng nữa rồi tạo liên kết mới.`,
  en: `This text has ${MOST_LINKS} links that open already. Revoke those that are no longer needed, then make a new one.`,
};

/** An item has as many links as it may have. */
export class TooManyLinks extends Error {
  constructor(language: string | undefined) {
    super(TEXTS[language === 'en' ? 'en' : 'vi']);
  }
}
