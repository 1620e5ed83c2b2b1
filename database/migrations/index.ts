import * as migration_20261125_021706_initial from './20261125_021706_initial';

export const migrations = [
  {
    up: migration_20261125_021706_initial.up,
    down: migration_20261125_021706_initial.down,
    name: '20261125_021706_initial'
  },
];
