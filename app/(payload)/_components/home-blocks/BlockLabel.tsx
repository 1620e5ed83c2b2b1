'use client';

import { useRowLabel } from '@payloadcms/ui';

import { BLOCK_NAMES } from '@/collections/shared/home/block-names';
import type { HomeKind } from '@/tenants/home/blocks';

import { useBlockTexts } from './block-texts';

type Row = { kind?: HomeKind; title?: string; hidden?: boolean; locked?: boolean };

/** "3. Nhóm liên kết: Dịch vụ công (ẩn)": a row of the form by its place and what it is. */
export function BlockLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Row>();
  const { texts, language } = useBlockTexts();
  const { kind, title, hidden, locked } = data ?? {};
  const name = kind ? BLOCK_NAMES[kind][language] : texts.unnamed;
  const signs = [...(locked ? [texts.locked] : []), ...(hidden ? [texts.hidden] : [])];
  return (
    <span>
      {rowNumber + 1}. {name}
      {title ? `: ${title}` : ''}
      {signs.length > 0 ? ` (${signs.join(', ')})` : ''}
    </span>
  );
}
