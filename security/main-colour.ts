import sharp from 'sharp';

const hex = (part: number): string => Math.round(part).toString(16).padStart(2, '0');

/**
 * The colour that most of a picture has, "#3a5f2b": it stands where the picture will, until it has come. Nothing for pictures
 * that one can see through, behind which it would stay, and for what cannot be read.
 */
export async function mainColour(data: Buffer): Promise<string | undefined> {
  try {
    const small = await sharp(data).resize(64, 64, { fit: 'inside' }).toColourspace('srgb').png().toBuffer(); // prettier-ignore
    const { dominant, isOpaque } = await sharp(small).stats();
    return isOpaque ? `#${hex(dominant.r)}${hex(dominant.g)}${hex(dominant.b)}` : undefined;
  } catch {
    return undefined;
  }
}
