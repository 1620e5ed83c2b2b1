import { formatDate, formatTime } from '@/i18n/format';

/** "07:40:12": seconds, because it says when something was counted or done. */
export function clockOf(at: number, language: 'vi' | 'en'): string {
  const iso = new Date(at).toISOString();
  return `${formatTime(iso, language)}:${iso.slice(17, 19)}`;
}

/** "17:00, 31/8/2024". */
export function momentText(at: number | string, language: 'vi' | 'en'): string {
  const iso = new Date(at).toISOString();
  return `${formatTime(iso, language)}, ${formatDate(iso, language)}`;
}
