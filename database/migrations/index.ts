import * as migration_20261126_111744_initial from './20261126_111744_initial';

export const migrations = [
  {
    up: migration_20261126_111744_initial.up,
    down: migration_20261126_111744_initial.down,
    name: '20261126_111744_initial'
  },
];
