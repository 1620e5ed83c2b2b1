import { formatNumber } from '@/i18n/format';

import type { Locale } from '../../_data/types';
import { LABELS } from './labels';
import type { MediaView, Reading } from './types';

type FileView = Extract<MediaView, { kind: 'file' }>;

/** "180 KB", "1,2 MB". */
function sizeText(bytes: number, locale: Locale): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${formatNumber(Math.max(1, Math.round(kilobytes)), locale)} KB`;
  return `${formatNumber(Math.round(kilobytes / 102.4) / 10, locale)} MB`;
}

type Props = { files: { file: FileView; label: string }[]; reading: Reading };

/** Documents to take home, each with its type and size. */
export function Files({ files, reading }: Props) {
  return (
    <ul className="files" aria-label={LABELS[reading.locale].files}>
      {files.map(({ file, label }, index) => (
        <li key={index}>
          <span className="file-type" aria-hidden="true">
            {file.type}
          </span>
          <a href={file.href}>
            {label}
            <small>
              {file.type}, {sizeText(file.bytes, reading.locale)}
            </small>
          </a>
        </li>
      ))}
    </ul>
  );
}
