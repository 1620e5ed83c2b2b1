import type { Colours } from '../_share/colours';
import type { ImageView, Locale } from './types';

/** The ribbon of a mourning; `lang` when its line is not in the page's language. */
export type MourningView = { title: string; lang?: Locale };

/** What a unit and its province decide of how a site looks. */
export type LookView = {
  /** name of the palette, where it is not the level's own, and its style sheet */
  palette?: { name: string; css: string };
  /** of share pictures and of the bar of a phone's browser */
  colours: Colours;
  /**
   * in place of the star; decorative, the name stands beside it. `file` is the stored name of the largest that programs read
   * which know no AVIF
   */
  crest?: ImageView & { file?: string };
  /** address of the shared drawing, or the unit's own picture */
  landmark: string | ImageView;
  mourning?: MourningView;
};
