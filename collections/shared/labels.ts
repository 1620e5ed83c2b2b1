/** A text of the admin in both languages, Vietnamese first. */
export type Bilingual = { vi: string; en: string };

export const both = (vi: string, en: string): Bilingual => ({ vi, en });
