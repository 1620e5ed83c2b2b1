import type { ReactNode } from 'react';

/** A component as the style guide shows it; `component` is the name of its folder, `name` says the state in English. */
export type Sample = { component: string; states: { name: string; node: ReactNode }[] };
