import type { RestClient } from './rest';

export type Uploaded = Record<string, unknown> & { id: string; filename: string };

type Answer = {
  doc?: Uploaded;
  errors?: { message: string; data?: { errors?: { message: string }[] } }[];
};

/** Sends a file as the form of the store does. @returns its row, or why it was refused */
export async function uploadFile(
  rest: RestClient,
  data: Buffer,
  name: string,
  type: string,
): Promise<{ status: number; doc?: Uploaded; messages: string[] }> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(data)], name, { type }));
  form.set('_payload', '{}');
  const answer = await rest.post('media?locale=vi&depth=0', form);
  const { doc, errors = [] } = (await answer.json()) as Answer;
  const messages = errors.flatMap((error) => error.data?.errors ?? [error]).map(({ message }) => message); // prettier-ignore
  return { status: answer.status, doc, messages };
}
