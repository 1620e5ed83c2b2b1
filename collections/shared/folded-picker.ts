/** Component of a relation to one unit or section: what was typed is found on the server, with or without accents. */
export const foldedPicker = {
  Field: '@/app/(payload)/_components/pickers/FoldedPicker#FoldedPicker',
} as const;

/** The same for several topics, of the unit of the document and those above. */
export const topicPicker = {
  Field: '@/app/(payload)/_components/pickers/TopicPicker#TopicPicker',
} as const;
