// A coordinator brings a list of organisations in: first what would happen, then only the good rows, then again.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

export const title = 'Bring a directory in from a spreadsheet, take the good rows, mend the rest';

const good = 'Ośrodek „Latarnia”;Piekary Śląskie;32 100 20 30 – rejestracja;gmina\n';
const bad = 'Fundacja Brzeg;Bytom;rejestracja;gmina\n';
const heads = 'nazwa;miejscowość;telefony;kto płaci\n';

async function send(journey, text) {
    await journey.go('work/directory/import');
    const buffer = Buffer.from(text, 'utf8');
    await journey.page.locator('input[type=file]').setInputFiles({ name: 'organizacje.csv', mimeType: 'text/csv', buffer });
    await journey.press('Zobacz, co się stanie');
}

export async function walk(journey) {
    await journey.signIn('coordinator');
    await journey.go('work/directory');
    await journey.press('Wczytaj listę, którą już masz');
    const [template] = await Promise.all([
        journey.page.waitForEvent('download'),
        journey.page.locator('a[href$="/organisations/csv"]').click(),
    ]);
    const first = readFileSync(await template.path(), 'utf8');
    assert.ok(first.includes('Miejscowość'), `the template has its columns: ${first}`);

    await send(journey, heads + good + bad);
    await journey.sees('Wiersz 3, kolumna C');
    const [errors] = await Promise.all([
        journey.page.waitForEvent('download'),
        journey.page.getByRole('button', { name: 'Wiersze z błędami (CSV)' }).click(),
    ]);
    assert.ok(readFileSync(await errors.path(), 'utf8').includes('Brzeg'));
    await journey.press('Wczytaj tylko dobre wiersze');
    await journey.go('work/directory/organisations?q=Latarnia');
    await journey.sees('Ośrodek „Latarnia”');

    await send(journey, heads + good + bad.replace('rejestracja', '32 400 50 60'));
    await journey.press('Wczytaj plik');
    await send(journey, heads + good + bad.replace('rejestracja', '32 400 50 60'));
    assert.equal(await journey.page.getByRole('button', { name: 'Wczytaj plik' }).count(), 0, 'the same file has something to add');

    // The form of a service is not a wall: what matters most stands open.
    await journey.go('work/directory/services/new');
    assert.ok(await journey.page.locator('#name').isVisible());
    assert.ok((await journey.page.locator('main details.details').count()) >= 5);
}
