import * as migration_20261126_030613_initial from './20261126_030613_initial';

export const migrations = [
  {
    up: migration_20261126_030613_initial.up,
    down: migration_20261126_030613_initial.down,
    name: '20261126_030613_initial'
  },
];
