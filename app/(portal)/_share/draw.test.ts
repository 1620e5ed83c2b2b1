import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { PALETTES } from '@/appearance/palettes';

import { coloursOf } from './colours';
import { drawShare } from './draw';
import { layout } from './layout';
import { letters } from './letters';
import type { SharePlan } from './share-plan';

const plan = (title: string, more: Partial<SharePlan> = {}): SharePlan => ({
  colours: coloursOf(PALETTES.rice),
  title,
  site: { first: 'Trang thông tin điện tử', name: 'Xã An Bình' },
  ...more,
});

const LOWER = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ'; // prettier-ignore

describe('letters', () => {
  it('every Vietnamese letter has an outline of its own, composed or not', async () => {
    for (const weight of [400, 700] as const) {
      const font = await letters(weight);
      const all = [...LOWER, ...LOWER.toUpperCase()];
      const drawn = all.map((one) => font.outline(font.clean(one), { x: 0, y: 0, size: 100 }));
      expect(new Set(drawn).size).toBe(all.length);
      expect(drawn.every((one) => /^M[-\d. MLQCZ]+$/.test(one))).toBe(true);
      const decomposed = font.clean('Ấ Ậ'.normalize('NFD'));
      expect(decomposed).toBe('Ấ Ậ');
    }
  });

  it('what the font does not have is left out, not drawn as a box', async () => {
    const font = await letters(700);
    expect(font.clean('Lúa 🌾 稻 xanh\n– “tốt”…')).toBe('Lúa xanh – “tốt”…');
    expect(font.outline('🌾', { x: 0, y: 0, size: 100 })).toBe('');
    expect(font.clean('<svg onload="x">&')).toBe('<svg onload="x">&');
  });

  it('coordinates are numbers wherever they begin', async () => {
    const [regular, bold] = await Promise.all([letters(400), letters(700)]);
    for (let n = 1; n < 40; n += 1) {
      const { svg } = layout(plan(`${LOWER.slice(n)} Thông tin ${n / 7}`), { regular, bold });
      const drawn = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, data]) => data!);
      expect(drawn.every((one) => /^[-\d. MLQCZ]*$/.test(one))).toBe(true);
    }
  });
});

describe('a share picture', () => {
  it.each([
    ['a short title', plan('Lúa chiêm')],
    ['a long one', plan('Ủy ban nhân dân xã thông báo lịch nghỉ Tết Nguyên đán '.repeat(8))],
    ['one word without end', plan('A'.repeat(400))],
    ['a title of nothing that can be drawn', plan('稻')],
    ['long names', plan('Lúa', { site: { first: 'Trang '.repeat(40), name: 'Xã '.repeat(60) }, origin: { label: 'Đơn vị đăng', agency: 'UBND xã '.repeat(40) } })],
    ['a cover that is not there', plan('Lúa', { cover: 'khong-co.webp' })],
  ])('of %s is 1200 by 630', async (_, one) => {
    const { format, width, height } = await sharp(await drawShare(one)).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
  }); // prettier-ignore

  it('is the same each time, and another one for another word', async () => {
    const [one, two, other] = await Promise.all(
      ['Ấ', 'Ấ', 'Ậ'].map((title) => drawShare(plan(title))),
    );
    expect(one!.equals(two!)).toBe(true);
    expect(one!.equals(other!)).toBe(false);
  });
});
