import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { looksLikePerson, personsOf, splitNames, turnNames } from '../../../../src/extract/metadata/author-names.ts';
import { timeOf } from '../../hostile/growth.ts';

// Making up the examples takes longer than checking them.
vi.setConfig({ testTimeout: 60_000 });

describe('splitNames', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']], ['BY JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE']], ['Jane Doe, John Roe and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Von Anna Müller und Max Groß', ['Anna Müller', 'Max Groß']], ['Par Anne Dupont et Luc Martin', ['Anne Dupont', 'Luc Martin']], ['Por Ana García y Luis Pérez Soto', ['Ana García', 'Luis Pérez Soto']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']], ['di Anna Rossi e Paolo Verdi', ['Anna Rossi', 'Paolo Verdi']], ['Por João e Silva', ['João e Silva']], ['Door Jan de Vries en Piet van Dam', ['Jan de Vries', 'Piet van Dam']],
    ['Anna Nowak i Jan Kowalski', ['Anna Nowak', 'Jan Kowalski']], ['Автор: Олена Коваль та Іван Бойко', ['Олена Коваль', 'Іван Бойко']], ['Текст: Анна Иванова и Пётр Сидоров', ['Анна Иванова', 'Пётр Сидоров']],
    ['Av Anna Berg och Nils Ek', ['Anna Berg', 'Nils Ek']], ['Av Kari Dahl og Ola Moen', ['Kari Dahl', 'Ola Moen']], ['Af Mette Holm og Lars Bo', ['Mette Holm', 'Lars Bo']], ['Yazan: Ayşe Demir ve Ali Kaya', ['Ayşe Demir', 'Ali Kaya']],
    ['文／山田太郎、鈴木花子', ['山田太郎', '鈴木花子']], ['김민수 기자', ['김민수']], ['记者：王小明', ['王小明']], ['Jane Doe, PhD', ['Jane Doe']], ['Jane Doe (Berlin)', ['Jane Doe']],
    ['Jane Doe jane@example.com @janedoe https://example.com/jane', ['Jane Doe']], ['Jane Doe | 10 May 2025', ['Jane Doe']], ['Jane Doe\nJANE DOE', ['Jane Doe']], ['Maria &amp; Katerina', ['Maria', 'Katerina']],
    ['The Harbour Gazette news desk', ['The Harbour Gazette news desk']], ['', []], ['By', []],
    ['Da Silva Santos', ['Da Silva Santos']], ['De La Cruz', ['De La Cruz']], ['Di Maio', ['Di Maio']], ['Da Anna Rossi e Paolo Verdi', ['Anna Rossi', 'Paolo Verdi']], ['Di Anna Rossi', ['Anna Rossi']], ['Da: Anna Rossi', ['Anna Rossi']], ['De Ion Popescu', ['Ion Popescu']],
    ['Jane Doe on May 15, 2013 at 3:45 pm', ['Jane Doe']], ['Von Max Müller am 12. Mai 2025', ['Max Müller']], ['Jane Doe on Harbour Street', ['Jane Doe on Harbour Street']], ['Ron Am', ['Ron Am']],
    ['Credit: Reuters/Jane Doe', []], ['Jane Doe, Photo credit: Max Roe', ['Jane Doe']], ['Jane Credit', ['Jane Credit']], ['Jane Doe/RFE/RL', ['Jane Doe', 'RFE/RL']], ['AFP/AP', ['AFP', 'AP']], ['Jane Doe/Max Roe', ['Jane Doe', 'Max Roe']],
    ['Steely Dan Brown', ['Steely Dan Brown']], ['Oleh Budi Santoso dan Ani Wijaya', ['Budi Santoso', 'Ani Wijaya']], ['By Anna Müller, Berlin', ['Anna Müller']], ['Anna Müller, Ben Ode', ['Anna Müller', 'Ben Ode']], ['Reuters, AFP', ['Reuters', 'AFP']],
  ])('%j', (byline, names) => {
    expect(personsOf(splitNames(byline))).toEqual(names);
  });

  it('drops a role beside a name and keeps it alone', () => {
    expect(personsOf(splitNames('Jane Doe, Political Editor'))).toEqual(['Jane Doe']);
    expect(personsOf(splitNames('Gazette staff reporter'))).toEqual(['Gazette staff reporter']);
  });

  it('gives names that are short, once each, without separators, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (byline) => {
      const names = splitNames(byline);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name.length <= 80 && !/[;|\n@]/.test(name)).toBe(true);
    }));
  });

  it('stays fast on a hostile byline', () => {
    const texts = ['by '.repeat(100_000), 'a,'.repeat(100_000), ' '.repeat(100_000), '('.repeat(100_000)];
    expect(timeOf(() => texts.map((text) => splitNames(text)))).toBeLessThan(2_000);
  });
});

describe('turnNames', () => {
  it.each([
    ['Müller, Anna', 'Anna Müller'], ['Smith, John; Doe, Jane', 'John Smith;Jane Doe'], ['Roe, Max T.', 'Max T. Roe'], ['Jong, Michiel de', 'Michiel de Jong'], ['Berg, Jan van der', 'Jan van der Berg'], ['Doe, J. R.', 'J. R. Doe'], ["O'Brien-Doe, Jane", "Jane O'Brien-Doe"], ['van der Berg, Jan', 'Jan van der Berg'], ['DUPONT, Anne', 'Anne DUPONT'],
    ['Smith, John; Jane Doe', 'John Smith; Jane Doe'], ['Коваль, Олена', 'Олена Коваль'],
  ])('%s', (field, names) => {
    expect(turnNames(field)).toBe(names);
  });
  it.each([
    'Reuters, AFP', 'AFP, Berlin', 'Reuters, Jane Doe', 'RTL, Anna Müller', 'MDR, ZDF', 'Anna Müller, Ben Ode', 'Anna Müller, Berlin', 'By Anna Müller, Berlin', 'Anna, Ben, Carla', 'Doe, PhD', 'Doe, Jr.', 'Doe, Staff Writer', 'Editor, Embarque', 'Contributor, Example',
    'Redaktion, Berlin', 'admin, Jane', 'Doe, The Gazette', 'Müller, Anna Maria Luise', 'Jong, Anna de Vries', 'Jane Doe', '王, 小明', '',
  ])('not %s', (field) => {
    expect(turnNames(field)).toBe(field);
  });
});

describe('looksLikePerson', () => {
  it.each(['Jane Doe', 'Ludwig van der Berg', "Conan O'Brien", 'Олена Коваль', 'THABO MOKONE', 'J. R. Ewing', '山田太郎', '김민수'])('%s', (name) => {
    expect(looksLikePerson(name)).toBe(true);
  });
  it.each(['Read More', 'Themen bearbeiten', 'The Author', 'Make an Impact', 'Twitter', 'Share This', 'Staff Writer', 'すべて見る', '3 Min', 'Latest News'])('not %s', (words) => {
    expect(looksLikePerson(words)).toBe(false);
  });
});
