import { notFound } from 'next/navigation';

/** Unknown addresses of a known site end here, so that they get the 404 page in the frame of the site. */
export default function UnknownPage(): never {
  notFound();
}
