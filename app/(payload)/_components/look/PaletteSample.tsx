import type { Scale } from '@/appearance/scale';

import type { LookTexts } from './look-texts';

/** How masthead, links and tint look in a palette. */
export const PaletteSample = ({ scale, texts }: { scale: Scale; texts: LookTexts }) => (
  <div className="lt-look-sample">
    <span style={{ background: scale[700], color: '#ffffff' }}>{texts.masthead}</span>
    <span style={{ background: '#ffffff', color: scale[600] }}>{texts.link}</span>
    <span style={{ background: scale[50], color: scale[600] }}>{texts.tint}</span>
    <span style={{ background: '#161311', color: scale[300] }}>{texts.dark}</span>
  </div>
);
