import { isChoice, type PaletteChoice } from './palettes';

/** What a province lets the units of a level choose. */
export type Rails = {
  /** null: all of them */
  palettes: readonly PaletteChoice[] | null;
  crest: boolean;
  landmark: boolean;
};

export const OPEN_RAILS: Rails = { palettes: null, crest: true, landmark: true };

/** As the settings of a level keep them; what was never set is open. */
export function railsOf(row: Record<string, unknown>): Rails {
  const chosen = Array.isArray(row.palettes) ? row.palettes.filter(isChoice) : [];
  return {
    palettes: chosen.length > 0 ? chosen : null,
    crest: row.allowCrest !== false,
    landmark: row.allowLandmark !== false,
  };
}

/** The colour of the level is always there to be chosen. */
export const allows = ({ palettes }: Rails, choice: PaletteChoice): boolean =>
  choice === 'level' || palettes === null || palettes.includes(choice);
