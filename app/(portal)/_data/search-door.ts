import { visitorDoor } from '@/security/visitor-door';

/** For programs that ask: one question a second and some at once; a person is never stopped, pages do not pass here. */
export const searchDoor = visitorDoor('search', {
  address: { points: 60, seconds: 60 },
  everybody: { points: 600, seconds: 60 },
});

/** For fields that ask while somebody types: some questions for every word. */
export const typingDoor = visitorDoor('typing', {
  address: { points: 240, seconds: 60 },
  everybody: { points: 2400, seconds: 60 },
});
