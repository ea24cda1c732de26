// 中文的规则：只在可能找到什么的地方才试。
import { seeking } from '../sought.ts';
import table from './signs.json' with { type: 'json' };

export const sought = seeking('characters', table.signs);
