import { spread } from './spread';

const FAMILIES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đỗ',
  'Bùi',
  'Đặng',
  'Ngô',
  'Phan',
  'Đoàn',
  'Trịnh',
  'Đào',
] as const;
/** Given names nobody bears: "sample", "test", "example", "assumption", "illustration", "supposition". */
const GIVEN = ['Mẫu', 'Thử', 'Ví Dụ', 'Giả Định', 'Minh Họa', 'Giả Sử'] as const;

/** A plainly invented person with the form of address, e.g. "Bà Phạm Thị Thử"; the same seed gives the same person. */
export function personFor(seed: string): string {
  const woman = spread(`${seed}/gioi`, 2) === 0;
  const family = FAMILIES[spread(`${seed}/ho`, FAMILIES.length)];
  const given = GIVEN[spread(`${seed}/ten`, GIVEN.length)];
  return woman ? `Bà ${family} Thị ${given}` : `Ông ${family} Văn ${given}`;
}
