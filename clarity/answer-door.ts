import { visitorDoor } from '@/security/visitor-door';

const TEN_MINUTES = 600;

/** A commune’s office reads from one address. */
export const answerDoor = visitorDoor('answers', {
  address: { points: 30, seconds: TEN_MINUTES },
  everybody: { points: 600, seconds: TEN_MINUTES },
});
