import { expect, it } from 'vitest';

import { passwordFault } from './password-rule';

const who = { email: 'hoa.le@anbinh.example', name: 'Lê Thị Hoa' };

it.each([
  ['ngắn quá', 'short'],
  ['elevenchars', 'short'],
  ['x'.repeat(201), 'long'],
  ['aaaaaaaaaaaaaaaa', 'obvious'],
  ['123456789012', 'obvious'],
  ['Password2024!', 'obvious'],
  ['P@ssw0rd12345', 'obvious'],
  ['matkhau123456', 'obvious'],
  ['Haiduong@2024', 'obvious'],
  ['qwertyuiop123', 'obvious'],
  ['admin-admin-1', 'obvious'],
  ['LienThong2026', 'obvious'],
  ['hoale2024hoale', 'personal'],
  ['trang của Hoa Le nhé', 'personal'],
  ['lethihoa1987', 'personal'],
] as const)('refuses %s: %s', (password, fault) => {
  expect(passwordFault(password, who)).toBe(fault);
});

it.each([
  'gạo nếp cái hoa vàng',
  'bốn con vịt qua cầu',
  'tR8!mQz-77pLw',
  'đường về nhà có ba cây gạo',
  'correct horse battery',
])('accepts %s', (password) => {
  expect(passwordFault(password, who)).toBeNull();
});

it('counts characters, not bytes', () => {
  expect(passwordFault('đđđđđđđđđđđ', who)).toBe('short');
});
