/** What the reader chose. Plain JSON, stored under one key. */
export interface Settings {
  theme: 'auto' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast';
  face: 'serif' | 'sans' | 'legible' | 'system';
  /** CSS pixels. */
  textSize: number;
  /** Characters in a line. */
  measure: number;
  /** Times the text size. */
  lineHeight: number;
  /** Em. */
  letterSpacing: number;
  /** Em. */
  wordSpacing: number;
  align: 'start' | 'justify';
  /** Whether pictures are shown in the reader. */
  pictures: boolean;
  /** Whether the pictures of a saved article are fetched from their sites when it is opened. */
  savedPictures: 'ask' | 'always';
  /** Whether the pictures of every saved article are kept with it. Needs access to all sites; without it nothing is fetched. */
  keepPictures: boolean;
}

/** The least, the most and the step of each number, for the controls and for what is read from storage. */
export const limits = {
  textSize: { least: 12, most: 40, step: 1 },
  measure: { least: 35, most: 110, step: 5 },
  lineHeight: { least: 1.1, most: 2.4, step: 0.1 },
  // WCAG 2.2, 1.4.12: readers may need letters 0.12 em and words 0.16 em further apart; ours go twice as far and more.
  letterSpacing: { least: 0, most: 0.3, step: 0.01 },
  wordSpacing: { least: 0, most: 0.6, step: 0.02 },
} as const satisfies Partial<Record<keyof Settings, { least: number; most: number; step: number }>>;

export const defaultSettings: Readonly<Settings> = {
  theme: 'auto',
  face: 'serif',
  textSize: 19,
  measure: 65,
  lineHeight: 1.6,
  letterSpacing: 0,
  wordSpacing: 0,
  align: 'start',
  pictures: true,
  savedPictures: 'ask',
  keepPictures: false,
};

export type ChoiceName = 'theme' | 'face' | 'align' | 'savedPictures';

export const choices: { readonly [K in ChoiceName]: readonly Settings[K][] } = {
  theme: ['auto', 'light', 'sepia', 'dark', 'black', 'contrast'],
  face: ['serif', 'sans', 'legible', 'system'],
  align: ['start', 'justify'],
  savedPictures: ['ask', 'always'],
};
