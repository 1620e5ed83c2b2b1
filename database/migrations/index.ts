import * as migration_20261125_032024_initial from './20261125_032024_initial';

export const migrations = [
  {
    up: migration_20261125_032024_initial.up,
    down: migration_20261125_032024_initial.down,
    name: '20261125_032024_initial'
  },
];
