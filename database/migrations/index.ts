import * as migration_20261126_022143_initial from './20261126_022143_initial';

export const migrations = [
  {
    up: migration_20261126_022143_initial.up,
    down: migration_20261126_022143_initial.down,
    name: '20261126_022143_initial'
  },
];
