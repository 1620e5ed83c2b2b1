import * as migration_20261125_021008_initial from './20261125_021008_initial';

export const migrations = [
  {
    up: migration_20261125_021008_initial.up,
    down: migration_20261125_021008_initial.down,
    name: '20261125_021008_initial'
  },
];
