import { describe, expect, it } from 'vitest';
import { writeName } from '../../../../src/extract/metadata/capital-names.ts';

describe('writeName', () => {
  it.each([
    ['JANE DOE', 'Jane Doe'], ['SUSIE O’BRIEN', 'Susie O’Brien'], ['ANNE-MARIE DOE-ROE', 'Anne-Marie Doe-Roe'], ['DAVID MCKEE', 'David McKee'], ['LUDWIG VAN DER BERG', 'Ludwig van der Berg'], ['DE LA CRUZ ANA', 'De la Cruz Ana'],
    ['JD DOE', 'JD Doe'], ['AJ ROE', 'AJ Roe'], ['AL ROE', 'Al Roe'], ['J.K. ROE', 'J.K. Roe'], ['JOHN ROE III', 'John Roe III'], ['ÉMILE ÇELIK', 'Émile Çelik'], ['ОЛЕНА КОВАЛЬ', 'Олена Коваль'],
  ])('%s', (shouted, name) => {
    expect(writeName(shouted, 'en')).toBe(name);
  });

  it('knows the language\'s letters', () => {
    expect(writeName('IŞIL DİNÇ', 'tr')).toBe('Işıl Dinç');
  });

  it.each(['AFP', 'dpa', 'MTI', 'AP MEDIA', 'MDR THÜRINGEN', 'AFP BERLIN', 'HARBOUR NEWS DESK', 'Jane DOE', 'Jane Doe', 'ΓΙΩΡΓΟΣ ΠΑΠΑΣ', '山田太郎', 'STAFF WRITER'])('leaves %s', (name) => {
    expect(writeName(name, 'en')).toBe(name);
  });
});
