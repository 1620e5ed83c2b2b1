import * as migration_20261123_064925_initial from './20261123_064925_initial';

export const migrations = [
  {
    up: migration_20261123_064925_initial.up,
    down: migration_20261123_064925_initial.down,
    name: '20261123_064925_initial'
  },
];
