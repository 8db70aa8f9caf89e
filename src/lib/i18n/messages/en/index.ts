import { error } from './error';
import { explore } from './explore';
import { map } from './map';
import { shell } from './shell';
import { words } from './words';

export const en = { shell, words, map, explore, error } as const;
