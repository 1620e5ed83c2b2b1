import { expect, it } from 'vitest';

import { fillTemplate } from './fill-template';

const TEMPLATE = 'Trang thông tin điện tử {donVi} – {huyen} – {tinh}';

it('names the unit and what is above it', () =>
  expect(
    fillTemplate(TEMPLATE, {
      donVi: 'xã An Bình',
      huyen: 'huyện Nam Sách',
      tinh: 'tỉnh Hải Dương',
    }),
  ).toBe('Trang thông tin điện tử xã An Bình – huyện Nam Sách – tỉnh Hải Dương'));

it('drops a level that is skipped, with its dash', () =>
  expect(
    fillTemplate(TEMPLATE, { donVi: 'xã Nam An Phụ', huyen: '', tinh: 'thành phố Hải Phòng' }),
  ).toBe('Trang thông tin điện tử xã Nam An Phụ – thành phố Hải Phòng'));

it('drops what stands behind a comma in English', () =>
  expect(
    fillTemplate('Website of {donVi}, {huyen}, {tinh}', {
      donVi: 'An Binh Commune',
      tinh: 'Hai Phong City',
    }),
  ).toBe('Website of An Binh Commune, Hai Phong City'));
