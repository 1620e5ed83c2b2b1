/** A national mourning as a province keeps it; days of Viet Nam, YYYY-MM-DD, both included. */
export type Mourning = { on: boolean; from: string | null; until: string | null };

/** Whether it holds on this day: it begins and ends by the calendar, without anybody pressing anything. */
export const inMourning = ({ on, from, until }: Mourning, today: string): boolean =>
  on && (!from || from <= today) && (!until || today <= until);
