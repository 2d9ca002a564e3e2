// A number that somebody called stands above every page; one that does not answer is gone.

import assert from 'node:assert/strict';

export const title = 'Call the numbers, confirm them, see them above every page';

export async function walk(journey) {
    const { base, page } = journey;
    const strip = () => page.locator('aside.crisis a[href^="tel:"]').evaluateAll(all => all.map(link => link.getAttribute('href')));
    page.on('dialog', dialog => dialog.accept());

    await journey.go(`${base}/`);
    assert.deepEqual(await strip(), ['tel:112']);
    await journey.press('Więcej numerów');
    await journey.sees('112');

    await journey.signIn('coordinator');
    await journey.go(`${base}/work/numbers`);
    await journey.press('116 123', { exact: true });
    await journey.press('Ktoś odebrał', { exact: true });
    await journey.sees('Zapisane. Dziękujemy za telefon.');
    await journey.sees('Pokazujemy 1 numer');

    // One of the town's own, first with a mistake.
    await journey.press('Dodaj numer', { exact: true });
    await page.locator('#name').fill('Telefon w Piekarach');
    await page.locator('#number').fill('32 287 w. 4');
    await journey.press('Zapisz', { exact: true });
    await journey.sees('nie jest numerem, który da się wybrać');
    assert.equal(await page.locator('#name').inputValue(), 'Telefon w Piekarach');
    await page.locator('#number').fill('32 000 00 00');
    await journey.press('Zapisz', { exact: true });
    await journey.press('Ktoś odebrał', { exact: true });
    await journey.sees('Pokazujemy 2 numery');

    await journey.signOut();
    assert.deepEqual(await strip(), ['tel:112', 'tel:320000000', 'tel:116123']);
    await journey.go(`${base}/numbers`);
    await journey.sees('Telefon w Piekarach');

    await journey.signIn('coordinator');
    await journey.go(`${base}/work/numbers`);
    await journey.press('116 123', { exact: true });
    await journey.press('Nikt nie odebrał', { exact: true });
    await journey.sees('nikt nie odebrał, nie pokazujemy');
    assert.deepEqual(await strip(), ['tel:112', 'tel:320000000']);
    await journey.press('32 000 00 00', { exact: true });
    await journey.press('Zdejmij', { exact: true });
    await journey.sees('Numer zdjęty z listy.');
    assert.deepEqual(await strip(), ['tel:112']);
}
