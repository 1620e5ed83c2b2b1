import type { FieldAffectingData } from 'payload';

import { safeUrl } from '@/text/safe-url';

const REFUSED =
  'Địa chỉ phải bắt đầu bằng https://, http://, mailto: hoặc tel: / The address must begin with https://, http://, mailto: or tel:';

type LinkData = { linkType?: unknown };

/** The link drawer's own fields with our rule for addresses. */
export function linkFields({
  defaultFields,
}: {
  defaultFields: FieldAffectingData[];
}): FieldAffectingData[] {
  return defaultFields.map((field) => {
    if (!('name' in field) || field.name !== 'url' || field.type !== 'text') return field;
    return {
      ...field,
      hooks: {},
      validate: (value: unknown, options: { siblingData?: unknown }) => {
        if ((options.siblingData as LinkData | undefined)?.linkType === 'internal') return true;
        return safeUrl(value) !== null || REFUSED;
      },
    };
  });
}
