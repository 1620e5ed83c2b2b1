import type { Pasted } from '@/text/paste';

const FONTS = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

/** What the writer should know of a paste: words that were converted, pictures that were left behind. */
export function pasteMessages(pasted: Pasted, locale: 'vi' | 'en'): string[] {
  const vi = locale === 'vi';
  const messages: string[] = [];
  if (pasted.legacy) {
    const font = FONTS[pasted.legacy];
    messages.push(vi ? `Đã chuyển chữ ${font} sang Unicode. Hãy đọc lại.` : `Converted from ${font} to Unicode. Please read it again.`);
  }
  if (pasted.pictures > 0) {
    messages.push(vi ? `Chưa lấy ${pasted.pictures} ảnh. Hãy chèn ảnh bằng nút Tải lên và mô tả từng ảnh.` : `${pasted.pictures} pictures were left out. Insert them with Upload and describe each.`);
  }
  return messages;
} // prettier-ignore
