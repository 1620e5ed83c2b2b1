import { onceAnHour } from '@/security/once-an-hour';
import { visitorDoor } from '@/security/visitor-door';

const HOUR = 3600;

/** So many different things one address may add in an hour; nobody is kept from reading by it. */
export const missDoor = visitorDoor('misses', {
  address: { points: 30, seconds: HOUR },
  everybody: { points: 600, seconds: HOUR },
});

/** Whoever looks for the same thing again counts once. */
export const missOnce = onceAnHour('misses', 50_000);
