import * as migration_20261125_032955_initial from './20261125_032955_initial';

export const migrations = [
  {
    up: migration_20261125_032955_initial.up,
    down: migration_20261125_032955_initial.down,
    name: '20261125_032955_initial'
  },
];
