import { explore } from './explore';
import { map } from './map';
import { pages } from './pages';
import { shell } from './shell';
import { words } from './words';

export const en = { shell, words, map, explore, pages } as const;
