import type { UnitPoint } from '../../_data/finder-types';

type Place = { lng: number; lat: number };

const EARTH = 6371;
const MOST = 5;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two places along the surface (haversine). */
export function distance(a: Place, b: Place): number {
  const [north, east] = [radians(b.lat - a.lat), radians(b.lng - a.lng)];
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The nearest five, the nearest first. */
export const nearest = (
  points: readonly UnitPoint[],
  here: Place,
): { id: string; name: string; href: string; km: number }[] =>
  points
    .map(([id, name, href, lng, lat]) => ({ id, name, href, km: distance(here, { lng, lat }) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, MOST);

/** Asks the browser, which asks the visitor, where he is. It is told to nobody. */
const whereAmI = (): Promise<Place> =>
  new Promise((found, failed) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found({ lng: coords.longitude, lat: coords.latitude }),
      failed,
      { timeout: 15_000, maximumAge: 300_000 },
    ),
  );

const refused = (error: unknown): boolean => (error as { code?: number } | null)?.code === 1;

/** Shows the nearest units in the panel. @param choose called with the unit that somebody goes to */
export async function showNearest(
  panel: HTMLElement,
  choose: (unit: { id: string; name: string; note: string }) => void,
): Promise<void> {
  const status = panel.querySelector<HTMLElement>('[data-nearest-status]')!;
  const list = panel.querySelector<HTMLElement>('[data-nearest-list]')!;
  const texts = panel.dataset;
  status.textContent = texts.asking!;
  try {
    const here = await whereAmI();
    const answer = await fetch(texts.points!);
    if (!answer.ok) throw new Error(String(answer.status));
    const units = nearest((await answer.json()) as UnitPoint[], here);
    const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }); // prettier-ignore
    list.replaceChildren(
      ...units.map(({ id, name, href, km }) => {
        const note = texts.distance!.replace('{km}', number.format(km));
        const link = Object.assign(document.createElement('a'), { href, textContent: name });
        link.append(Object.assign(document.createElement('small'), { textContent: note }));
        link.addEventListener('click', () => choose({ id, name, note: '' }));
        const row = document.createElement('li');
        row.append(link);
        return row;
      }),
    );
    status.textContent = units.length > 0 ? texts.found! : texts.nowhere!;
  } catch (error) {
    list.replaceChildren();
    status.textContent = refused(error) ? texts.denied! : texts.nowhere!;
  }
}
