import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

import { convertLegacy, detectLegacy, type LegacyEncoding } from './legacy';

const NATION = 'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc';

const LEGACY: [LegacyEncoding, string, string][] = [
  ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc', NATION],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc', NATION],
  ['tcvn3', 'ñy ban nh©n d©n x· An B×nh th«ng b¸o lÞch tiªm chñng më réng th¸ng 4.', 'ủy ban nhân dân xã An Bình thông báo lịch tiêm chủng mở rộng tháng 4.'],
  ['vni', 'UÛy ban nhaân daân xaõ An Bình thoâng baùo lòch tieâm chuûng môû roäng thaùng 4.', 'Ủy ban nhân dân xã An Bình thông báo lịch tiêm chủng mở rộng tháng 4.'],
  ['vni', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['tcvn3', 'Ng\u00ad\u00eai d©n \u00ad\u00edc m¬ ®\u00ad\u00eeng lµng s¹ch ®Ñp', 'Người dân ước mơ đượng làng sạch đẹp'],
]; // prettier-ignore

describe('legacy encodings', () => {
  it.each(LEGACY)('%s: %s', (encoding, before, after) => {
    expect(detectLegacy(before)?.encoding).toBe(encoding);
    expect(detectLegacy(before)?.confidence).toBeGreaterThan(0.8);
    expect(convertLegacy(before, encoding)).toBe(after);
  });

  it('finds nothing in what it converted', () => {
    for (const [encoding, before] of LEGACY) {
      expect(detectLegacy(convertLegacy(before, encoding))).toBeNull();
    }
  });

  it('leaves proper words between legacy ones alone', () =>
    expect(convertLegacy('Uỷ ban nhân dân đường x· héi', 'tcvn3')).toContain('đường xã hội'));
});

describe('no false alarm', () => {
  it.each([
    NATION,
    'Có tôi và chú ba là bà con, cô hai ở nhà lá, có cá, có gà, có dê.',
    'Sáng 26/8, UBND xã họp với năm thôn và Hợp tác xã dịch vụ nông nghiệp để chốt lịch làm đất.',
    'The café near the naïve façade serves a crème brûlée; coöperation is not déjà vu.',
    'À l’été dernier, les élèves ont visité la forêt où l’on a célébré la fête près de Hải Dương.',
    'Größe, Übung, Straße, Äpfel, Öl, für, können, müssen, schön',
    'El niño pequeño comió jamón español en la mañana; también bebió café y té.',
    'const x = { a: [1, 2, 3] }; // £5 © 2024 ® µ § ¥ ± ÷ ×',
    'Giá 5.000 €/m² ± 3 °C; © 2024 Ủy ban nhân dân tỉnh ®',
    'Bèo, mì, sò, hến, bí, bầu, cà, lê, dừa',
    '',
  ])('%s', (text) => expect(detectLegacy(text)).toBeNull());
});

describe('the tables', () => {
  const letters = (() => {
    const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
    const toned = vowels.flatMap((v) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((t) => (v + t).normalize('NFC')));
    return [...toned, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]).filter((letter) => letter > '\u007f');
  })();

  it('cover every letter of VNI, small and capital', () => {
    const tones: Record<string, string> = { '\u0300': 'ø', '\u0301': 'ù', '\u0303': 'õ', '\u0309': 'û', '\u0323': 'ï' };
    const circumflex: Record<string, string> = { '': 'â', '\u0300': 'à', '\u0301': 'á', '\u0303': 'ã', '\u0309': 'å', '\u0323': 'ä' };
    const breve: Record<string, string> = { '': 'ê', '\u0300': 'è', '\u0301': 'é', '\u0303': 'ü', '\u0309': 'ú', '\u0323': 'ë' };
    const single: Record<string, string> = { ì: 'ì', í: 'í', ĩ: 'ó', ỉ: 'æ', ị: 'ò', ỵ: 'î', đ: 'ñ' };
    for (const letter of letters) {
      const small = letter.toLowerCase();
      const [base = '', ...marks] = small.normalize('NFD');
      const tone = marks.find((mark) => mark in tones) ?? '';
      const stem = marks.includes('\u031b') ? { o: 'ô', u: 'ö' }[base] : base;
      const written =
        single[small] ??
        (marks.includes('\u0302') ? base + circumflex[tone] : marks.includes('\u0306') ? base + breve[tone] : stem + (tones[tone] ?? ''));
      expect(convertLegacy(letter === small ? written : written.toUpperCase(), 'vni')).toBe(letter);
    }
  });

  it('agree with the standard for TCVN3', () => {
    // The system's converter knows the standard; where there is none, the sentences above must do.
    let known: string;
    try {
      const bytes = Buffer.from(Array.from({ length: 0x5f }, (_, i) => 0xa1 + i).filter((b) => b < 0xb0 || b > 0xb4));
      known = execFileSync('iconv', ['-f', 'TCVN5712-1', '-t', 'UTF-8'], { input: bytes, encoding: 'utf8' });
    } catch {
      return;
    }
    const latin = Array.from({ length: 0x5f }, (_, i) => 0xa1 + i).filter((b) => b < 0xb0 || b > 0xb4);
    expect(convertLegacy(String.fromCharCode(...latin), 'tcvn3')).toBe(known);
  });
}); // prettier-ignore
