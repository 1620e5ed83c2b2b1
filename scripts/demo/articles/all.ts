import type { DemoArticle } from '../types';
import { communeAnBinh } from './commune-an-binh';
import { communesNorth } from './communes-north';
import { communesSouth } from './communes-south';
import { districtsEast } from './districts-east';
import { districtsNorth } from './districts-north';
import { districtsSouth } from './districts-south';
import { provinceAdministration } from './province-administration';
import { provinceDigital } from './province-digital';
import { provinceEconomy } from './province-economy';
import { provinceSociety } from './province-society';

/** Every written article of the demo; what each unit has besides comes from `localArticles`. */
export const ARTICLES: DemoArticle[] = [
  ...provinceDigital,
  ...provinceAdministration,
  ...provinceEconomy,
  ...provinceSociety,
  ...districtsNorth,
  ...districtsEast,
  ...districtsSouth,
  ...communeAnBinh,
  ...communesNorth,
  ...communesSouth,
];
