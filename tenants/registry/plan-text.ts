import type { Language } from './fault-text';
import type { Plan } from './plan-types';

const date = (day: string, language: Language): string =>
  language === 'en' ? day : day.split('-').reverse().join('/');

/** How many units each kind of change touches, e.g. "Thêm 3, đổi tên 1, kết thúc 4 đơn vị."; null when there is none. */
export function countText(plan: Plan, language: Language): string | null {
  const words = {
    vi: {
      add: 'thêm',
      rename: 'đổi tên',
      change: 'sửa',
      move: 'chuyển cấp trên',
      close: 'kết thúc',
    },
    en: { add: 'add', rename: 'rename', change: 'change', move: 'move', close: 'close' },
  }[language];
  const parts = (['add', 'rename', 'change', 'move', 'close'] as const)
    .filter((kind) => plan[kind].length > 0)
    .map((kind) => `${words[kind]} ${plan[kind].length}`);
  if (parts.length === 0) return null;
  const text = `${parts.join(', ')} ${language === 'vi' ? 'đơn vị' : 'units'}.`;
  return text[0]!.toUpperCase() + text.slice(1);
}

/** The summary of a dry run, as the import screen says it. */
export function dryRunText(plan: Plan, language: Language): string {
  const counts = countText(plan, language);
  if (language === 'vi') {
    return counts ? `Tệp hợp lệ. ${counts} Chưa có gì thay đổi.` : `Tệp hợp lệ. Danh mục đã khớp với tệp, không có gì để thay đổi.`;
  }
  return counts ? `The file is valid. ${counts} Nothing has been changed yet.` : 'The file is valid. The registry agrees with it; there is nothing to change.';
} // prettier-ignore

/** The summary after the import. */
export function doneText(plan: Plan, language: Language): string {
  const counts = countText(plan, language);
  if (language === 'vi') return counts ? `Đã nạp. ${counts}` : 'Danh mục đã khớp với tệp, không có gì để thay đổi.';
  return counts ? `Imported. ${counts}` : 'The registry agrees with the file; there is nothing to change.';
} // prettier-ignore

/** One line per unit. */
export function planLines(plan: Plan, language: Language): string[] {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const on = (day: string) => date(day, language);
  return [
    ...plan.add.map((unit) => say(`Thêm ${unit.code} ${unit.name} (${unit.hostLabel})`, `Add ${unit.code} ${unit.name} (${unit.hostLabel})`)),
    ...plan.rename.map((line) => say(`Đổi tên ${line.code} ${line.name} → ${line.to}, từ ${on(line.on)}`, `Rename ${line.code} ${line.name} → ${line.to}, from ${line.on}`)),
    ...plan.change.map((line) => say(`Sửa ${line.code} ${line.name}: ${line.fields.join(', ')}`, `Change ${line.code} ${line.name}: ${line.fields.join(', ')}`)),
    ...plan.move.map((line) => say(`Chuyển ${line.code} ${line.name} từ mã ${line.fromCode} sang mã ${line.toCode}, từ ${on(line.on)}`, `Move ${line.code} ${line.name} from code ${line.fromCode} to code ${line.toCode}, from ${line.on}`)),
    ...plan.close.map((line) => say(`Kết thúc ${line.code} ${line.name} sau ngày ${on(line.on)}`, `Close ${line.code} ${line.name} after ${line.on}`)),
  ];
} // prettier-ignore
