import type { Article } from '../article/article';

/** The article as JSON, indented by two spaces: every field of `Article`, where each fact was read included. */
export const toJson = (article: Article): string => `${JSON.stringify(article, null, 2)}\n`;
