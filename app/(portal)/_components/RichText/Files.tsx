import { LABELS } from './labels';
import { sizeText } from './size-text';
import type { FileView, Reading } from './types';

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
