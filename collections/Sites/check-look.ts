import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';

import { checkColour } from '@/appearance/check-colour';
import { refusalOf } from '@/appearance/colour-words';
import { hexColour } from '@/appearance/oklch';
import { isChoice } from '@/appearance/palettes';
import { allows, type Rails } from '@/appearance/rails';
import { levelConfig } from '@/tenants/level-config';

import { idsOf } from '../shared/ids-of';
import { both, type Bilingual } from '../shared/labels';
import { refuse } from '../shared/refuse';

type Doc = Record<string, unknown>;

const LOOK = ['palette', 'accent', 'crest', 'landmark'] as const;
const SQUARE = { least: 0.9, most: 1.1, pixels: 184 };

const MESSAGES = {
  palette: both('Tỉnh không cho các trang của cấp này dùng bảng màu đã chọn. Hãy chọn bảng màu khác.', 'The province does not allow this palette for sites of this level. Please choose another one.'),
  crest: both('Tỉnh không cho các trang của cấp này dùng biểu trưng riêng. Hãy bỏ biểu trưng rồi lưu lại.', 'The province does not allow crests for sites of this level. Please remove it.'),
  landmark: both('Tỉnh không cho các trang của cấp này dùng ảnh đầu trang riêng. Hãy bỏ ảnh rồi lưu lại.', 'The province does not allow masthead pictures for sites of this level. Please remove it.'),
  hex: both('Mã màu gồm dấu # và sáu chữ số hoặc chữ a–f. Ví dụ: #5b2a86', 'A colour is # and six digits or letters a–f. For example: #5b2a86'),
  picture: both('Hãy chọn một tệp ảnh.', 'Please choose a picture.'),
  square: both('Biểu trưng phải là ảnh vuông, ít nhất 184 × 184 điểm. Hãy cắt ảnh rồi tải lên lại.', 'A crest must be a square picture of 184 × 184 or more. Please crop it and upload it again.'),
}; // prettier-ignore

async function faultOfPicture(req: PayloadRequest, name: 'crest' | 'landmark', value: unknown): Promise<Bilingual | null> {
  const [id] = idsOf(value);
  const media = id && (await req.payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: true, disableErrors: true, req }));
  if (!media) return null;
  if (!String(media.mimeType).startsWith('image/')) return MESSAGES.picture;
  if (name === 'landmark') return null;
  const [width, height] = [Number(media.width ?? 0), Number(media.height ?? 0)];
  const ratio = width / height;
  const square = ratio >= SQUARE.least && ratio <= SQUARE.most && Math.min(width, height) >= SQUARE.pixels;
  return square ? null : MESSAGES.square;
} // prettier-ignore

/** The colour as it is kept, and why it is refused. */
function colour(next: Doc): { hex: string | null; fault?: (language: 'vi' | 'en') => string } {
  const hex = hexColour(next.accent);
  if (!hex) return { hex, fault: (language) => MESSAGES.hex[language] };
  const verdict = checkColour(hex);
  if ('scale' in verdict) return { hex };
  return { hex, fault: (language) => refusalOf(verdict.fails, verdict.nearest, language) };
}

/** Which rail of the province a choice breaks; an own colour is changed only where own colours are allowed. */
function outside(rails: Rails, name: (typeof LOOK)[number], next: Doc): 'palette' | 'crest' | 'landmark' | null {
  if (name === 'crest' || name === 'landmark')
    return !rails[name] && idsOf(next[name]).length > 0 ? name : null;
  if (name === 'accent' && next.palette !== 'custom') return null;
  return isChoice(next.palette) && !allows(rails, next.palette) ? 'palette' : null;
} // prettier-ignore

/**
 * A look that cannot be read, or that the province does not allow, is refused when somebody chooses it. What stood before a
 * rule was made may be saved along: it does not show (`app/(portal)/_data/look.ts`).
 */
export const checkLook: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data;
  const before = (originalDoc ?? {}) as Doc;
  const next: Doc = { ...before, ...data };
  const same = (name: (typeof LOOK)[number]) =>
    JSON.stringify(before[name] ?? null) === JSON.stringify(next[name] ?? null);
  const changed = LOOK.filter((name) => data[name] !== undefined && !same(name));
  if (changed.length === 0) return data;
  const [unit] = idsOf(next.unit);
  const { rails } = await levelConfig(req.payload, unit ?? '');
  for (const name of changed) {
    const broken = outside(rails, name, next);
    if (broken) refuse(req, 'sites', broken, MESSAGES[broken]);
    if (name !== 'crest' && name !== 'landmark') continue;
    const fault = await faultOfPicture(req, name, next[name]);
    if (fault) refuse(req, 'sites', name, fault);
  }
  if (next.palette !== 'custom') return data;
  const { hex, fault } = colour(next);
  if (fault) refuse(req, 'sites', 'accent', both(fault('vi'), fault('en')));
  return { ...data, accent: hex };
}; // prettier-ignore
