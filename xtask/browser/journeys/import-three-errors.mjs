// A spreadsheet with three bad rows: each is named, nothing is written; mended, it goes in, and twice changes nothing.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const title = 'Import a file with three bad rows, mend it, import it, import it again';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../app/demo/broken');

async function send(journey, name, buffer) {
    await journey.go('work/import');
    await journey.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await journey.press('Zobacz, co się stanie');
}

export async function walk(journey) {
    await journey.signIn('coordinator');
    await send(journey, 'spotkania.csv', readFileSync(join(folder, 'spotkania-lipiec-2024.csv')));
    await journey.press('Wczytaj plik');

    const bad = readFileSync(join(folder, 'obecnosci-3-bledy.csv'));
    await send(journey, 'obecnosci.csv', bad);
    const text = await journey.text();
    for (const row of ['6', '8', '10']) assert.match(text, new RegExp(`\\b${row}\\b`), `row ${row} is not named:\n${text}`);
    assert.equal(await journey.page.getByRole('button', { name: 'Wczytaj plik' }).count(), 0, 'a bad file may be taken in');
    const [download] = await Promise.all([
        journey.page.waitForEvent('download'),
        journey.page.getByRole('button', { name: 'Wiersze z błędami (CSV)' }).click(),
    ]);
    const errors = readFileSync(await download.path(), 'utf8');
    const remarked = errors.trim().split(/\r?\n/u).slice(1).filter(line => !line.endsWith(';'));
    assert.equal(remarked.length, 3, `three rows have a remark:\n${errors}`);

    // Rows as a spreadsheet numbers them: the heading is row 1.
    const lines = bad.toString('utf8').split(/\r?\n/u);
    const mended = Buffer.from(lines.filter((_, at) => ![6, 8, 10].includes(at + 1)).join('\r\n'), 'utf8');
    await send(journey, 'obecnosci.csv', mended);
    await journey.press('Wczytaj plik');
    await send(journey, 'obecnosci.csv', mended);
    assert.equal(await journey.page.getByRole('button', { name: 'Wczytaj plik' }).count(), 0, 'the same file has something to add');
}
