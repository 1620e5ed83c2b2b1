import * as migration_20261125_030556_initial from './20261125_030556_initial';

export const migrations = [
  {
    up: migration_20261125_030556_initial.up,
    down: migration_20261125_030556_initial.down,
    name: '20261125_030556_initial'
  },
];
