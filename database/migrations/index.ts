import * as migration_20261126_023304_initial from './20261126_023304_initial';

export const migrations = [
  {
    up: migration_20261126_023304_initial.up,
    down: migration_20261126_023304_initial.down,
    name: '20261126_023304_initial'
  },
];
