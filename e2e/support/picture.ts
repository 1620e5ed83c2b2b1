import sharp from 'sharp';

/** A picture as somebody uploads it: `{ name, mimeType, buffer }` for `setInputFiles`. */
export async function picture(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const background = { r: 46, g: 122, b: 83 };
  const buffer = await sharp({ create: { width: 1280, height: 720, channels: 3, background } })
    .png()
    .toBuffer();
  return { name: 'canh-dong.png', mimeType: 'image/png', buffer };
}
