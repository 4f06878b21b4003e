/**
 * Reads what detection was measured to find, by kind, from the tables in docs/detection.md: `card 212/212, phone 136/136`,
 * and for persons the number of names of each set and the share that was found.
 * The page shows it beside the review, so both say the same.
 */

/** The words of the table, and the kinds they mean. Words that are more than one kind, or part of one, are left out. */
export const MEASURED_KINDS = {
  card: 'CREDIT_CARD',
  phone: 'PHONE_NUMBER',
  'e-mail': 'EMAIL_ADDRESS',
  IBAN: 'IBAN_CODE',
  SSN: 'US_SSN',
  IP: 'IP_ADDRESS',
  URL: 'URL',
  date: 'DATE_TIME',
  kennitala: 'IS_KENNITALA',
  age: 'AGE',
  case: 'CASE_NUMBER',
};

/** @param {string} page The text of docs/detection.md. */
export function measured(page) {
  const sums = new Map();
  const table = tableOf(page);
  for (const row of table.split('\n').filter((line) => line.startsWith('|'))) {
    const covered = row.split('|')[2] ?? '';
    for (const [, word, found, of] of covered.matchAll(/([A-Za-z][A-Za-z -]*) (\d+)\/(\d+)/g)) {
      const kind = MEASURED_KINDS[word];
      if (!kind) continue;
      const sum = sums.get(kind) ?? { kind, found: 0, of: 0 };
      sum.found += Number(found);
      sum.of += Number(of);
      sums.set(kind, sum);
    }
  }
  for (const [, of, found] of page.matchAll(/^\| [\w-]+ \| \w+ \| PERSON \| (\d+) \| ([\d.]+) \|/gm)) {
    const sum = sums.get('PERSON') ?? { kind: 'PERSON', found: 0, of: 0 };
    sum.found += Math.round(Number(found) * Number(of));
    sum.of += Number(of);
    sums.set('PERSON', sum);
  }
  return [...sums.values()];
}

/** @param {string} page */
export function tableOf(page) {
  const start = page.indexOf('| Set | Covered');
  const end = page.indexOf('\n\n', start);
  return start === -1 ? '' : page.slice(start, end === -1 ? undefined : end);
}
